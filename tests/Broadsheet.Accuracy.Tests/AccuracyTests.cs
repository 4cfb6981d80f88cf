using System.Globalization;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Accuracy.Tests;

public sealed class AccuracyTests
{
    // How far a measure may stay below its recorded figure, which is rounded.
    private const double Rounding = 0.0005;

    private static readonly IReadOnlyList<GoldPage> Pages = GoldPage.LoadAll();

    public static TheoryData<string, double> Floors()
    {
        var data = new TheoryData<string, double>();
        foreach (var line in File.ReadLines("floors.txt").Where(line => line.Length > 0 && line[0] != '#'))
        {
            var space = line.LastIndexOf(' ');
            data.Add(line[..space], double.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public void A_measure_stays_above_its_floor(string measure, double floor)
    {
        var total = new PageScore();
        foreach (var page in Pages)
        {
            total.Add(Scorer.Score(page));
        }

        Assert.True(total.Measures[measure].Share >= floor - Rounding, $"{measure}: {total.Measures[measure].Share:0.000} is below {floor:0.000}");
    }

    [Fact]
    public void Every_measure_has_a_floor()
    {
        var measures = Scorer.Score(Pages.Single(page => page.Name == "maoming-opinion-page")).Measures.Keys;
        Assert.Equal(measures, Floors().Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_seed_page_is_read_as_its_expert_reads_it()
    {
        var score = Scorer.Score(Pages.Single(page => page.Name == "maoming-opinion-page"));
        string[] exact =
        [
            "approximation", "articles", "authors", "change", "columns", "denominators", "kinds", "span", "statistics precision",
            "statistics recall", "subject", "time", "titles",
        ];
        Assert.All(exact, measure => Assert.Equal(1, score.Measures[measure].Share));
        Assert.True(score.F1("programs") >= 0.97, $"programs: {score.F1("programs"):0.000}");
    }

    [Fact]
    public void No_rule_warns_on_the_annotated_pages()
    {
        var warnings = Pages.SelectMany(page =>
        {
            PageReader.Read(page.Text, new PageMetadata { File = page.FileName, PageId = page.Name }, out var articles);
            return articles.SelectMany(RuleSet.Check).Where(finding => finding.Rule.DefaultSeverity >= Severity.Warning)
                .Select(finding => $"{finding.Source}: {finding.Rule.Id} {finding.Message(CultureInfo.InvariantCulture)}");
        });
        Assert.Empty(warnings);
    }

    [Theory]
    [InlineData("乡镇卫生院", "“乡镇卫生院”", true)]
    [InlineData("县级以上医师", "164名县级以上医师", true)]
    [InlineData("自然村", "", false)]
    [InlineData("总投资", "典型镇建设项目总投资", false)] // less than the most of it
    [InlineData("医师", "教师", false)]
    public void Phrases_are_alike_when_they_share_the_most_of_their_characters(string left, string right, bool expected) =>
        Assert.Equal(expected, Likeness.OfPhrases(left, right));
}
