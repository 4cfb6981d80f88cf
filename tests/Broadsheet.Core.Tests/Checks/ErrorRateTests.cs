using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Checks;

public sealed class ErrorRateTests
{
    private static readonly RuleDescriptor WrongFigure = new("BSH1999", "WrongFigure", "data", Severity.Warning);
    private static readonly RuleDescriptor DoubtfulName = new("BSH3999", "DoubtfulName", "data", Severity.Suggestion);
    private static readonly RuleDescriptor Style = new("BSH4999", "Style", "style", Severity.Hidden);
    private static readonly RuleDescriptor Input = new("BSH0999", "Input", "input", Severity.Warning);

    private static readonly string Body = string.Concat(Enumerable.Repeat("全县今年新建水库三座,村民用上了自来水,干部走村入户,逐一核对用水台账并当场答复。", 10));
    private static readonly string Page = "某县加快建设农村水利工程\n\n" + Body + "\n";

    [Fact]
    public void Characters_count_with_punctuation_and_without_white_space()
    {
        var rate = Estimate([]);
        Assert.Equal(Page.Count(character => !char.IsWhiteSpace(character)), rate.Characters);
        Assert.Equal(0, rate.Errors);
        Assert.True(rate.Passes);
    }

    [Fact]
    public void A_wrong_figure_counts_one_and_double_in_a_headline()
    {
        Assert.Equal(1, Estimate([At(WrongFigure, "三座")]).Errors);
        Assert.Equal(2, Estimate([At(WrongFigure, "加快")]).Errors);
    }

    [Fact]
    public void Style_breaches_count_a_tenth_and_one_an_issue_at_most()
    {
        Assert.Equal(0.1m, Estimate([At(Style, "三座")], _ => Severity.Suggestion).Errors);
        Assert.Equal(0.2m, Estimate([At(Style, "加快")], _ => Severity.Suggestion).Errors);
        Assert.Equal(1m, Estimate([.. Enumerable.Range(0, 30).Select(i => At(Style, "三座", i.ToString()))], _ => Severity.Suggestion).Errors);
    }

    [Fact]
    public void An_error_that_repeats_counts_three_times_at_most()
    {
        Assert.Equal(3, Estimate([.. Enumerable.Range(0, 8).Select(_ => At(WrongFigure, "三座", "3 ≠ 4"))]).Errors);
        Assert.Equal(8, Estimate([.. Enumerable.Range(0, 8).Select(i => At(WrongFigure, "三座", i.ToString()))]).Errors);
    }

    [Fact]
    public void What_is_hidden_about_input_or_only_suggested_is_no_error()
    {
        Assert.Equal(0, Estimate([At(Style, "三座"), At(Input, "三座")]).Errors);
        var doubtful = Estimate([At(DoubtfulName, "三座")]);
        Assert.Equal(0, doubtful.Errors);
        Assert.Equal(1, doubtful.DoubtfulErrors);
    }

    [Fact]
    public void A_finding_outside_the_articles_does_not_count() =>
        Assert.Equal(0, Estimate([At(WrongFigure, "三座") with { Source = new SourceSpan("other.txt", 20, 22, 1, 21) }]).Errors);

    [Fact]
    public void Three_errors_to_ten_thousand_characters_pass()
    {
        Assert.True(new ErrorRate(10_000, 3, 0).Passes);
        Assert.False(new ErrorRate(10_000, 3.1m, 0).Passes);
        Assert.Equal(1, new ErrorRate(20_000, 2, 0).PerTenThousand);
        Assert.Equal(0, new ErrorRate(0, 0, 0).PerTenThousand);
    }

    private static ErrorRate Estimate(Finding[] findings, Func<Finding, Severity>? severity = null)
    {
        PageReader.Read(Page, new PageMetadata { File = "page.txt", PageId = "page" }, out var articles);
        return ErrorRate.Estimate(articles, findings, severity);
    }

    private static Finding At(RuleDescriptor rule, string words, string argument = "")
    {
        var start = Page.IndexOf(words, StringComparison.Ordinal);
        return new(rule, new SourceSpan("page.txt", start, start + words.Length, 1, start + 1), "X", new([argument]), null, ValueList<RelatedSpan>.Empty);
    }
}
