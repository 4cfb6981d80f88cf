using System.Globalization;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Checks.Markers;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Checks.Markers;

public sealed class SuppressionMarkerTests
{
    private const string Head = "两座新桥通车\n\n王小明\n\n";
    private const string Counted = "石桥、长岭、柳河、东山、南湾、北坪七个乡镇得到帮扶。";
    private const string Ranged = "门票每张500-300元。";

    [Theory]
    [InlineData("<!-- broadsheet-disable BSH1001 -->\n" + Counted)]
    [InlineData("<!-- broadsheet-disable BSH1001 -->\n\n" + Counted)]
    [InlineData("<!-- broadsheet-disable BSH1001 -->" + Counted)]
    [InlineData(Counted + "<!-- broadsheet-disable BSH1001 -->")]
    [InlineData(Counted + " <!-- broadsheet-disable BSH1001 -->")]
    [InlineData("石桥、长岭、柳河、东山、南湾、北坪七个<!-- broadsheet-disable BSH1001 -->乡镇得到帮扶。")]
    [InlineData("<!--broadsheet-disable bsh1001-->\n" + Counted)]
    [InlineData("<!-- broadsheet-disable BSH1001: 原文如此, 见 BSH1004 -->\n" + Counted)]
    public void A_marker_silences_its_rule_in_its_paragraph(string text) => Assert.Empty(Check(Head + text + "\n"));

    [Fact]
    public void Other_rules_and_other_paragraphs_are_not_silenced()
    {
        Assert.Equal(
            ["BSH1004 line 6"],
            Check(Head + "<!-- broadsheet-disable BSH1001 -->\n" + Counted + Ranged + "\n"));
        Assert.Equal(
            ["BSH1001 line 8"],
            Check(Head + "<!-- broadsheet-disable BSH1001 -->\n" + Counted + "\n\n" + Counted + "\n"));
        Assert.Equal(
            ["BSH1001 line 5"],
            Check(Head + Counted + "\n\n<!-- broadsheet-disable BSH1001 -->\n" + Counted + "\n"));
    }

    [Fact]
    public void One_marker_silences_several_rules_and_several_markers_one_paragraph()
    {
        Assert.Empty(Check(Head + "<!-- broadsheet-disable BSH1001, BSH1004 -->\n" + Counted + Ranged + "\n"));
        Assert.Empty(Check(Head + "<!-- broadsheet-disable BSH1001 -->\n<!-- broadsheet-disable BSH1004 -->\n" + Counted + Ranged + "\n"));
    }

    [Fact]
    public void A_marker_above_a_title_silences_what_the_corpus_says_of_the_article()
    {
        var body = "\n\n王小明\n\n2024年,全县建成2座大桥,总投资近600万元。大桥通车以后,两岸群众出行更加方便,孩子们上学也少走了许多路。\n";
        var first = Input("a.txt", "两座新桥通车" + body);
        Assert.Equal(["BSH0008", "BSH3003"], PageChecks.OfCorpus([first, Input("b.txt", "两座新桥通车" + body)]).Select(f => f.Rule.Id));
        var marked = Input("b.txt", "<!-- broadsheet-disable BSH0008 BSH3003 -->\n两座新桥通车" + body);
        Assert.Empty(PageChecks.OfPage(marked));
        Assert.Empty(PageChecks.OfCorpus([first, marked]));
        Assert.Equal(["BSH0013", "BSH0013"], PageChecks.OfCorpus([marked]).Select(f => f.Rule.Id));
    }

    [Theory]
    [InlineData("<!-- broadsheet-disable BSH1001 -->\n" + Ranged, "BSH0013 line 5", "BSH1004 line 6")]
    [InlineData(Ranged + "\n\n<!-- broadsheet-disable BSH1004 -->", "BSH1004 line 5", "BSH0013 line 7")]
    [InlineData("<!-- broadsheet-disable BSH1001 BSH1004 -->\n" + Ranged, "BSH0013 line 5")]
    [InlineData("<!-- broadsheet-disable BSH9999 -->\n今天很冷。", "BSH0012 line 5")]
    [InlineData("<!-- broadsheet-disable 1001 -->\n今天很冷。", "BSH0012 line 5")]
    [InlineData("<!-- broadsheet-disable -->\n今天很冷。", "BSH0012 line 5")]
    [InlineData("<!-- broadsheet-off BSH1001 -->\n今天很冷。", "BSH0012 line 5")]
    [InlineData("<!-- broadsheet-disable BSH1001\n今天很冷。", "BSH0012 line 5")]
    public void An_unknown_rule_and_an_unused_marker_are_told(string text, params string[] expected)
    {
        var findings = PageChecks.OfPage(Input("page.txt", Head + text + "\n"));
        Assert.Equal(expected, findings.Select(Describe));
        Assert.All(findings, f => Assert.NotEqual(f.Message(CultureInfo.InvariantCulture), f.Message(CultureInfo.GetCultureInfo("zh-CN"))));
        Assert.All(findings.Where(f => f.Rule.Category == "input"), f => Assert.Equal(Severity.Suggestion, f.Rule.DefaultSeverity));
    }

    [Theory]
    [InlineData(Head + Counted + "\n", "七个")]
    [InlineData(Head + "石桥、长岭、柳河、\n东山、南湾、北坪七个乡镇得到帮扶,\n大家很高兴。\n", "七个")] // a paragraph of several lines
    [InlineData("两座新桥通车\r\n\r\n王小明\r\n\r\n  " + Counted + "\r\n", "七个")]
    [InlineData("---\ntitle: 两座新桥通车\n---\n" + Counted + "\n", "七个")]
    [InlineData("石桥、长岭、柳河三镇、七个乡镇建桥\n\n王小明\n\n大桥通车以后,两岸群众出行更加方便。\n", null)]
    public void A_marker_that_is_placed_silences(string page, string? words)
    {
        var at = words is null ? 0 : page.IndexOf(words, StringComparison.Ordinal);
        var (offset, line) = MarkerPlacement.Find(page, at, "BSH1001")!.Value;
        var marked = Input("page.txt", page.Insert(offset, line));
        Assert.Equal(page.Length + line.Length, page.Insert(offset, line).Length);
        var marker = Assert.Single(marked.Page.Markers);
        Assert.InRange(at + line.Length, marker.Target!.Start, marker.Target.End - 1);
        Assert.True(words is null || PageChecks.OfPage(marked).Count == 0);
    }

    [Theory]
    [InlineData("---\ntitle: 两座新桥通车\n---\n今年4月,镇里开课。\n", 11)] // in front matter
    [InlineData(Head + Counted + "\n", 9)] // the byline
    [InlineData("", 0)]
    public void No_marker_is_placed_where_none_helps(string page, int at) => Assert.Null(MarkerPlacement.Find(page, at, "BSH1001"));

    [Fact]
    public void A_printed_marker_is_read() => Assert.Empty(Check(Head + SuppressionMarker.Print("BSH1001") + "\n" + Counted + "\n"));

    private static string[] Check(string page) => [.. PageChecks.OfPage(Input("page.txt", page)).Select(Describe)];

    private static string Describe(Finding finding) => $"{finding.Rule.Id} line {finding.Source.Line}";

    private static CheckInput Input(string file, string page)
    {
        var reading = PageReader.Read(page, new PageMetadata { File = file, PageId = file }, out var articles);
        return new(file, reading, articles);
    }
}
