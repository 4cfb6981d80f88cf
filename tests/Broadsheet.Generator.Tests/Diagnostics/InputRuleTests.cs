using System.Collections.Immutable;
using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Diagnostics;

public sealed class InputRuleTests
{
    private const string Good = "两座新桥通车\n\n王小明\n\n2024年,全县建成2座大桥,总投资近600万元。大桥通车以后,两岸群众出行更加方便。\n";

    [Fact]
    public async Task A_good_page_is_quiet() => Assert.Empty(await Report(new PageFile("/news/a.txt", Good)));

    [Theory]
    [InlineData("\n", "\n\n")]
    [InlineData("\n", "\r\n")]
    [InlineData("\n", "\r")]
    public async Task Any_line_end_is_quiet(string from, string to) =>
        Assert.Empty(await Report(new PageFile("/news/a.txt", Good.Replace(from, to, StringComparison.Ordinal))));

    [Fact]
    public async Task BSH0001_says_how_to_convert()
    {
        var garbled = System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(Good));
        var diagnostic = Assert.Single(await Report(new PageFile("/news/a.txt", garbled)), d => d.Id == "BSH0001");
        Assert.Contains("GB18030", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\u3000\n")]
    public async Task BSH0002_reports_a_page_of_white_space(string text) => Assert.Equal("BSH0002", Assert.Single(await Report(new PageFile("/news/a.txt", text))).Id);

    [Fact]
    public async Task BSH0005_stands_at_the_character()
    {
        var diagnostic = Assert.Single(await Report(new PageFile("/news/a.txt", Good.Replace("2座", "2\0座", StringComparison.Ordinal))), d => d.Id == "BSH0005");
        var position = diagnostic.Location.GetLineSpan();
        Assert.Equal("/news/a.txt", position.Path);
        Assert.Equal(4, position.StartLinePosition.Line);
        Assert.Equal(Good.IndexOf("座大桥", StringComparison.Ordinal) - Good.IndexOf("2024年", StringComparison.Ordinal), position.StartLinePosition.Character);
        Assert.Contains("U+0000", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BSH0006_reports_half_a_pair() =>
        Assert.Contains(await Report(new PageFile("/news/a.txt", Good.Replace("大桥", "大\uD842桥", StringComparison.Ordinal))), d => d.Id == "BSH0006");

    [Fact]
    public async Task BSH0008_stands_at_the_later_title_and_names_the_first()
    {
        var diagnostic = Assert.Single(
            await Report(new PageFile("/news/a.txt", Good), new PageFile("/news/b.txt", "\n" + Good)), d => d.Id == "BSH0008");
        Assert.Equal(("/news/b.txt", 1), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("a.txt(1,1)", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("/news/a.txt", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public async Task BSH0009_names_the_other_page()
    {
        var other = Good.Replace("两座新桥通车", "新桥通车", StringComparison.Ordinal);
        var diagnostic = Assert.Single(await Report(new PageFile("/news/x/a.txt", Good), new PageFile("/news/y/a.txt", other)));
        Assert.Equal(("BSH0009", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("/news/y/a.txt", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task A_page_listed_twice_is_quiet() =>
        Assert.Empty(await Report(new PageFile("/news/a.txt", Good), new PageFile("/news/a.txt", Good)));

    [Fact]
    public async Task Bad_pages_leave_the_others_whole()
    {
        PageFile[] files =
        [
            new("/news/a.txt", Good), new("/news/empty.txt", ""), new("/news/nul.txt", "\0\0"), new("/news/line.txt", new string('桥', 200_000)),
            new("/news/half.txt", "\uD842"), new("/news/bom.txt", "\uFEFF" + Good.Replace("两", "三", StringComparison.Ordinal)),
        ];
        await Report(files);
        var run = new Driven(new ProjectSettings(), files);
        Assert.Equal(files.Length + 2, run.HintNames.Count());
        Assert.Contains("class 两座新桥通车", string.Concat(run.Result.GeneratedSources.Select(s => s.SourceText.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generator_and_analyzer_read_a_page_once()
    {
        var file = new PageFile("/news/a.txt", Good);
        _ = new Driven(new ProjectSettings(), file);
        await Report(file);
        Assert.Equal(1, PageReadings.CountOf(file.Content));
    }

    private static Task<ImmutableArray<Diagnostic>> Report(params PageFile[] files) => Analyzed.Report(new PageAnalyzer(), new ProjectSettings(), files);
}
