using System.Globalization;
using Broadsheet.CodeFixes;
using Broadsheet.Generator.Diagnostics.Usage;
using Broadsheet.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Diagnostics.Usage;

public sealed class CorpusUsageTests
{
    private const string Page =
        "两座新桥通车\n\n王小明\n\n2024年,全县建成2座大桥,总投资近600万元,每人补助300-500元。大桥通车以后,两岸群众出行更加\n方便。\n\n各村实施“清泉行动”,成效明显。\n";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Theory]
    [InlineData("Corpus.All.FindArticle(\"a/1\")")]
    [InlineData("Corpus.All.ArticlesTitled(\"两座新桥通车\")")]
    [InlineData("Corpus.All.ArticlesTitled(\"新桥\")")] // a part of a title
    [InlineData("Corpus.All.FindProgram(\"清泉行动\")")]
    [InlineData("Corpus.All.StatisticsAbout(\"投资\")")]
    [InlineData("Corpus.All.ArticlesContaining(\"没有的话\")")] // a search
    [InlineData("NewsCorpus.Combine(Corpus.All).FindArticle(\"other/1\")")] // may hold more
    [InlineData("new NewsCorpus(new Article[0], new Program[0]).FindProgram(\"别的行动\")")]
    [InlineData("Corpus.All.FindArticle(args[0])")] // not known
    [InlineData("Corpus.Quote(\"总投资近600万元\")")]
    [InlineData("Corpus.Quote(\"两座新桥通车\")")] // the title
    [InlineData("Corpus.Quote(\"出行更加方便\")")] // over a line break of the page
    [InlineData("Corpus.Quote(args[0])")]
    [InlineData("Corpus.Expect(Articles.两座新桥通车.总投资, 6000000)")]
    [InlineData("Corpus.Expect(Articles.两座新桥通车.总投资, 6_000_000m)")]
    [InlineData("Corpus.Expect(value: 6000000, statistic: Articles.两座新桥通车.总投资)")]
    [InlineData("Corpus.Expect(Corpus.Statistics[0], 28)")] // which figure it is, is not known
    [InlineData("Corpus.Expect(Articles.两座新桥通车.总投资, args.Length)")]
    [InlineData("Mine.Corpus.Quote(\"没有的话\")")] // another class
    public async Task What_the_pages_hold_or_do_not_decide_is_left_alone(string expression)
    {
        using var project = Project(expression);
        Assert.Empty(await project.Report(new CorpusUsageAnalyzer()));
    }

    [Theory]
    [InlineData("Corpus.All.FindArticle(\"a/2\")", "\"a/2\"", "BSH5001", "FindArticle finds nothing in the corpus by “a/2”; the nearest name is “a/1”")]
    [InlineData("Corpus.All.FindArticle(\"开锁刺客\")", "\"开锁刺客\"", "BSH5001", "FindArticle finds nothing in the corpus by “开锁刺客”")]
    [InlineData("Corpus.All.ArticlesTitled(\"二座新桥通车\")", "\"二座新桥通车\"", "BSH5001", "ArticlesTitled finds nothing in the corpus by “二座新桥通车”; the nearest name is “两座新桥通车”")]
    [InlineData("Corpus.All.ArticlesTitled(words: \"新桥梁通车\")", "\"新桥梁通车\"", "BSH5001", "ArticlesTitled finds nothing in the corpus by “新桥梁通车”; the nearest name is “新桥通车”")]
    [InlineData("Corpus.All.FindProgram(\"清泉工程\")", "\"清泉工程\"", "BSH5001", "FindProgram finds nothing in the corpus by “清泉工程”")]
    [InlineData("Corpus.All.FindProgram(\"清泉大行动\")", "\"清泉大行动\"", "BSH5001", "FindProgram finds nothing in the corpus by “清泉大行动”; the nearest name is “清泉行动”")]
    [InlineData("Corpus.All.StatisticsAbout(\"总投入\")", "\"总投入\"", "BSH5001", "StatisticsAbout finds nothing in the corpus by “总投入”; the nearest name is “总投资”")]
    [InlineData("Corpus.All.FindStatistic(\"a/1/总投入\")", "\"a/1/总投入\"", "BSH5001", "FindStatistic finds nothing in the corpus by “a/1/总投入”; the nearest name is “a/1/总投资”")]
    [InlineData("Corpus.All.FindProgram(Names.Program)", "Names.Program", "BSH5001", "FindProgram finds nothing in the corpus by “清水行动”; the nearest name is “清泉行动”")]
    [InlineData("Corpus.Quote(\"总投资近500万元\")", "\"总投资近500万元\"", "BSH5002", "No article holds “总投资近500万元”; the nearest words are “总投资近600万元” at a.txt(5,1)")]
    [InlineData("Corpus.Quote(\"两岸群众的出行\" + \"更加方便\")", "\"两岸群众的出行\" + \"更加方便\"", "BSH5002", "No article holds “两岸群众的出行更加方便”; the nearest words are “两岸群众出行更加方便” at a.txt(5,1)")]
    [InlineData("Corpus.Quote(\"没有的话\")", "\"没有的话\"", "BSH5002", "No article holds “没有的话”")]
    [InlineData("Corpus.Expect(Articles.两座新桥通车.总投资, 28)", "28", "BSH5003", "总投资 is 近600万元 at a.txt(5,19), not 28")]
    [InlineData("Corpus.Expect(value: 2.5m, statistic: Articles.两座新桥通车.总投资)", "2.5m", "BSH5003", "总投资 is 近600万元 at a.txt(5,19), not 2.5")]
    public async Task What_the_pages_do_not_hold_is_reported(string expression, string at, string id, string message)
    {
        using var project = Project(expression);
        var diagnostic = Assert.Single(await project.Report(new CorpusUsageAnalyzer()));
        Assert.Equal((id, message), (diagnostic.Id, diagnostic.GetMessage(English)));
        Assert.Equal(at, diagnostic.Location.SourceTree!.ToString()[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End]);
        Assert.NotEqual(message, diagnostic.GetMessage(Chinese));
        Assert.Equal(id == "BSH5001" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, diagnostic.Severity);
    }

    [Fact]
    public async Task A_range_is_no_value()
    {
        using var project = Project("Corpus.Expect(Articles.两座新桥通车.补助, 300)");
        var diagnostic = Assert.Single(await project.Report(new CorpusUsageAnalyzer()));
        Assert.Equal("BSH5003", diagnostic.Id);
        Assert.Contains("is the range", diagnostic.GetMessage(English), StringComparison.Ordinal);
        Assert.Empty(await project.Offer(new CorpusUsageFixProvider(), diagnostic));
    }

    [Fact]
    public async Task The_place_in_the_page_is_an_additional_location()
    {
        using var project = Project("Corpus.Expect(Articles.两座新桥通车.总投资, 28)");
        var place = Assert.Single(Assert.Single(await project.Report(new CorpusUsageAnalyzer())).AdditionalLocations).GetLineSpan();
        Assert.Equal(("/news/a.txt", 4, 18), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Fact]
    public async Task Articles_of_one_title_are_told_apart_as_in_the_emitted_code()
    {
        const string Text = "简讯\n\n王小明\n\n全县建成{0}座大桥。两岸群众出行更加方便。\n";
        using var project = new FixedProject(
            ("a.txt", Text.Replace("{0}", "2", StringComparison.Ordinal)),
            ("b.txt", Text.Replace("{0}", "3", StringComparison.Ordinal)),
            ("Main.cs", "using Broadsheet; class C { void M() { Corpus.Expect(Articles.简讯_a.大桥, 2); Corpus.Expect(Articles.简讯_b.大桥, 2); } }")).WithEmittedCode();
        Assert.Contains("3座 at b.txt", Assert.Single(await project.Report(new CorpusUsageAnalyzer())).GetMessage(English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Corpus.All.FindProgram(\"清泉大行动\")", "Corpus.All.FindProgram(\"清泉行动\")")]
    [InlineData("Corpus.All.ArticlesTitled(/* 桥 */ \"二座新桥通车\" )", "Corpus.All.ArticlesTitled(/* 桥 */ \"两座新桥通车\" )")]
    [InlineData("Corpus.Quote(@\"总投资近500万元\")", "Corpus.Quote(\"总投资近600万元\")")]
    [InlineData("Corpus.Quote(\"各村实施清泉行动,成效明显\")", "Corpus.Quote(\"各村实施“清泉行动”,成效明显\")")]
    [InlineData("Corpus.Expect(Articles.两座新桥通车.总投资, 28)", "Corpus.Expect(Articles.两座新桥通车.总投资, 6000000)")]
    [InlineData("Corpus.Expect(Articles.两座新桥通车.总投资, -28)", "Corpus.Expect(Articles.两座新桥通车.总投资, 6000000)")]
    public async Task What_the_pages_hold_is_written_into_the_code(string before, string after)
    {
        using var project = Project(before);
        var diagnostic = Assert.Single(await project.Report(new CorpusUsageAnalyzer()));
        await project.Apply(Assert.Single(await project.Offer(new CorpusUsageFixProvider(), diagnostic)));
        Assert.Equal(Code(after), project["Main.cs"]);
        Assert.Empty(await project.Report(new CorpusUsageAnalyzer()));
    }

    [Theory]
    [InlineData("Corpus.All.FindProgram(Names.Program)")] // a constant that others may use
    [InlineData("Corpus.Quote(\"没有的话\")")] // nothing near
    public async Task Nothing_is_offered_where_nothing_is_certain(string expression)
    {
        using var project = Project(expression);
        Assert.Empty(await project.Offer(new CorpusUsageFixProvider(), Assert.Single(await project.Report(new CorpusUsageAnalyzer()))));
    }

    private static FixedProject Project(string expression) => new FixedProject(("a.txt", Page), ("Main.cs", Code(expression))).WithEmittedCode();

    private static string Code(string expression) =>
        $$"""
        using System;
        using Broadsheet;

        static class Names { internal const string Program = "清水行动"; }
        namespace Mine { static class Corpus { internal static string Quote(string text) => text; } }
        class C
        {
            object M(string[] args) => {{expression}};
        }
        """;
}
