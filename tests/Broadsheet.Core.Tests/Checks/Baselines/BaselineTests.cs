using System.Globalization;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;
using CsCheck;

namespace Broadsheet.Core.Tests.Checks.Baselines;

public sealed class BaselineTests
{
    private const string Page = "两座新桥通车\n\n王小明\n\n石桥、长岭、柳河、东山、南湾、北坪七个乡镇得到帮扶。会议由各镇按照工作副署推进。\n";

    [Fact]
    public void Known_findings_stay_quiet_and_a_new_one_fires()
    {
        var baseline = Baseline.Of(Findings(Page));
        Assert.Equal(["BSH1001", "BSH3005"], baseline.Entries.Select(entry => entry.Fingerprint.Rule));
        Assert.Empty(baseline.New(Findings(Page)));
        Assert.Equal("BSH1004", Assert.Single(baseline.New(Findings(Page + "\n门票每张500-300元。\n"))).Rule.Id);
    }

    [Fact]
    public void A_finding_that_is_gone_is_told()
    {
        var baseline = Baseline.Of(Findings(Page));
        Assert.Empty(baseline.Gone(Findings(Page)));
        Assert.Equal("BSH1001", Assert.Single(baseline.Gone(Findings(Page.Replace("七个", "六个", StringComparison.Ordinal)))).Fingerprint.Rule);
    }

    [Fact]
    public void Known_findings_are_known_on_another_line_and_page()
    {
        var baseline = Baseline.Of(Findings(Page));
        var moved = "图书馆开放\n\n李秋云\n\n市里的图书馆今天开放了,读者很多。\n\n" + Page.Replace("石桥、", "入冬以来很冷。\n\n石桥、", StringComparison.Ordinal);
        Assert.Empty(baseline.New(Findings(moved, "2025/other.txt")));
        Assert.Empty(baseline.Gone(Findings(moved, "2025/other.txt")));
    }

    [Fact]
    public void Known_findings_that_name_a_line_are_known_on_another_line()
    {
        const string Title = "柳河县建成乡镇养老中心18个";
        const string Body = "柳河县目前已建成乡镇养老中心16个。";
        var baseline = Baseline.Of(Findings($"{Title}\n\n{Body}\n"));
        Assert.Equal("BSH1005", Assert.Single(baseline.Entries).Fingerprint.Rule);
        Assert.Empty(baseline.New(Findings($"\n\n{Title}\n\n{Body}\n")));
    }

    [Theory]
    [InlineData("七个", "八个")] // another figure
    [InlineData("石桥、", "")] // another list
    [InlineData("两座新桥", "三座新桥")] // another article
    public void A_finding_on_other_words_is_new(string from, string to) =>
        Assert.Contains(Baseline.Of(Findings(Page)).New(Findings(Page.Replace(from, to, StringComparison.Ordinal))), finding => finding.Rule.Id == "BSH1001");

    [Fact]
    public void One_more_of_the_same_is_new()
    {
        var baseline = Baseline.Of(Findings(Page));
        var twice = Findings(Page + "\n今后还要按照工作副署推进。\n");
        Assert.Equal("BSH3005", Assert.Single(baseline.New(twice)).Rule.Id);
        Assert.Empty(Baseline.Of(twice).New(twice));
        Assert.Empty(baseline.With(Fingerprint.Of(baseline.New(twice).Single())).New(twice));
        Assert.Equal("BSH3005", Assert.Single(Baseline.Of(twice).Gone(Findings(Page))).Fingerprint.Rule);
    }

    [Fact]
    public void A_mark_alone_is_known_by_its_words()
    {
        const string Text = "两座新桥通车\n\n大桥长300米，(双向四车道。\n\n两岸群众(三万多人出行更加方便。\n";
        var baseline = Baseline.Of(Findings(Text));
        Assert.Equal(2, baseline.Entries.Count);
        Assert.All(baseline.Entries, entry => Assert.Equal(("BSH3002", 1), (entry.Fingerprint.Rule, entry.Count)));
    }

    [Fact]
    public void A_problem_with_a_file_is_known_by_its_file()
    {
        PageReader.Read("", new PageMetadata { File = "a.txt", PageId = "a" }, out _);
        var empty = InputFindings.Of(new InputProblem(InputProblemKind.Empty, new("a.txt", 0, 0, 1, 1)));
        var baseline = Baseline.Of([empty]);
        Assert.Empty(baseline.New([empty]));
        Assert.Single(baseline.New([empty with { Source = empty.Source with { File = "b.txt" } }]));
    }

    [Fact]
    public void What_is_written_is_one_entry_a_line_in_order() =>
        Assert.Equal(
            """
            {
              "version": 1,
              "findings": [
                { "rule": "BSH1001", "article": "两座新桥通车", "subject": "七个", "values": ["石桥、长岭、柳河、东山、南湾、北坪"] },
                { "rule": "BSH3005", "article": "两座新桥通车", "subject": "副署", "values": [], "count": 2 }
              ]
            }

            """,
            Baseline.Of(Findings(Page + "\n今后还要按照工作副署推进。\n").Reverse()).Write());

    [Fact]
    public void An_empty_baseline_is_written_and_read()
    {
        Assert.Equal("{\n  \"version\": 1,\n  \"findings\": []\n}\n", Baseline.Empty.Write());
        Assert.Empty(Baseline.Read(Baseline.Empty.Write()).Entries);
    }

    [Fact]
    public void Any_baseline_is_read_as_it_was_written()
    {
        var text = Gen.OneOf(Gen.String, Gen.String["七\"\\\n\t\u2028\uD842\uDFB7 {}[],:"]);
        var entry = Gen.Select(text, text, text, text.Array[0, 3], Gen.Int[1, 5])
            .Select((rule, article, subject, values, count) => new BaselineEntry(new(rule, article, subject, new(values)), count, Line: 0));
        entry.Array[0, 6].Sample(entries =>
        {
            var baseline = new Baseline(entries);
            var written = baseline.Write();
            var read = Baseline.Read(written);
            Assert.Equal(baseline.Entries, read.Entries.Select(e => e with { Line = 0 }));
            Assert.Equal(Enumerable.Range(4, read.Entries.Count), read.Entries.Select(e => e.Line));
            Assert.Equal(written, read.Write());
        });
    }

    [Theory]
    [InlineData("{\"findings\":[{\"values\":[ \"a\" ,\"b\"],\"count\":2,\r\n\t\"subject\":\"\\u4e03\\n\\/\",\"article\":\"\",\"rule\":\"BSH1001\"}],\"version\":1}")]
    public void Other_JSON_tools_may_format_the_file(string json) =>
        Assert.Equal(new BaselineEntry(new("BSH1001", "", "七\n/", new(["a", "b"])), 2, 1), Assert.Single(Baseline.Read(json).Entries));

    [Theory]
    [InlineData("", 1, 1, "expected {")]
    [InlineData("[]", 1, 1, "expected {")]
    [InlineData("{}", 1, 1, "the property “version” is missing")]
    [InlineData("{ \"version\": 1 }", 1, 1, "the property “findings” is missing")]
    [InlineData("{ \"version\": 2, \"findings\": [] }", 1, 14, "only version 1 of the format can be read")]
    [InlineData("{ \"version\": one }", 1, 14, "expected a whole number")]
    [InlineData("{ \"version\": 99999999999 }", 1, 14, "expected a whole number")]
    [InlineData("{ \"version\": 1,\n  \"finding\": [] }", 2, 3, "there is no property “finding”")]
    [InlineData("{ \"version\": 1,\n  \"findings\": [\n    {} ] }", 3, 5, "the property “rule” is missing")]
    [InlineData("{ \"version\": 1, \"findings\": [\n<<<<<<< HEAD\n] }", 2, 1, "expected {")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"rule\": \"a\nb\" } ] }", 1, 43, "expected \"")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"rule\": \"\\x\" } ] }", 1, 42, "this is no escape that a JSON string has")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"rule\": \"\\", 1, 42, "this is no escape that a JSON string has")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"rule\": \"\\u12", 1, 42, "this is no escape that a JSON string has")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"count\": 0 } ] }", 1, 42, "a count is 1 or more")]
    [InlineData("{ \"version\": 1, \"findings\": [] } x", 1, 34, "text stands behind the end")]
    public void What_is_no_baseline_is_told_with_line_and_column(string json, int line, int column, string message)
    {
        var error = Assert.Throws<BaselineFormatException>(() => Baseline.Read(json));
        Assert.Equal((line, column, "The baseline cannot be read: " + message), (error.Line, error.Column, error.Message));
        Assert.NotEqual(error.Message, error.MessageIn(CultureInfo.GetCultureInfo("zh-CN")));
    }

    private static Finding[] Findings(string page, string file = "page.txt")
    {
        PageReader.Read(page, new PageMetadata { File = file, PageId = "page" }, out var articles);
        return [.. articles.SelectMany(RuleSet.Check)];
    }
}
