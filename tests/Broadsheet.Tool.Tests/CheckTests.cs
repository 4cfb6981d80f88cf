namespace Broadsheet.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_clean_page_exits_0_with_an_empty_list()
    {
        _folder.Write("bridge.txt", PageFolder.Bridge);
        var run = ToolRun.In(_folder.Path, "check", "bridge.txt", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["version", "findings"], run.Json.EnumerateObject().Select(property => property.Name));
        Assert.Empty(run.Findings);
        Assert.Contains("1 page(s), 1 article(s), 0 finding(s)", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("suggestion", 1)]
    public void The_exit_code_follows_the_level(string level, int code)
    {
        _folder.Write("empty.txt", "");
        Assert.Equal(code, ToolRun.In(_folder.Path, "check", "empty.txt", "--fail-on", level).ExitCode);
    }

    [Theory]
    [InlineData("", "BSH0002")]
    [InlineData(" \r\n\t\n", "BSH0002")]
    [InlineData("。", "BSH0003")]
    [InlineData("两座新桥通车\n\n全县建成2座大桥,\u0001总投资近600万元。\n", "BSH0005")]
    [InlineData("---\ntitle: [\n---\n\n两座新桥通车\n\n全县建成2座大桥,总投资近600万元。\n", "BSH0007")]
    public void What_keeps_a_page_from_being_read_is_an_input_finding(string text, string rule)
    {
        _folder.Write("page.txt", text);
        var finding = Assert.Single(
            ToolRun.In(_folder.Path, "check", "page.txt", "--format", "json").Findings,
            f => f.GetProperty("rule").GetString() == rule);
        Assert.Equal(
            "rule category severity message fix file start end line column related",
            string.Join(' ', finding.EnumerateObject().Select(property => property.Name)));
        Assert.Equal("input", finding.GetProperty("category").GetString());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal("page.txt", finding.GetProperty("file").GetString());
    }

    [Fact]
    public void A_repeated_title_points_to_the_first()
    {
        _folder.Write("a.txt", PageFolder.Bridge);
        _folder.Write("b.txt", PageFolder.Bridge);
        var finding = Assert.Single(
            ToolRun.In(_folder.Path, "check", ".", "--format", "json").Findings,
            f => f.GetProperty("rule").GetString() == "BSH0008");
        Assert.EndsWith("b.txt", finding.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("a.txt", Assert.Single(finding.GetProperty("related").EnumerateArray()).GetProperty("file").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_one_line_a_finding_as_compilers_print()
    {
        _folder.Write("empty.txt", "");
        Assert.StartsWith("empty.txt(1,1): warning BSH0002: ", ToolRun.In(_folder.Path, "check", "empty.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_in_the_figures_is_a_finding()
    {
        _folder.Write("page.txt", "果园里的新课堂\n\n李秋云\n\n2月30日,镇里开课,果农纷纷报名参加。\n");
        Assert.Contains(
            ToolRun.In(_folder.Path, "check", "page.txt", "--format", "json").Findings,
            f => f.GetProperty("category").GetString() == "data");
    }

    [Fact]
    public void An_unreadable_page_exits_2()
    {
        _folder.Write("old.txt", [0x41, 0xFF, 0x42]);
        var run = ToolRun.In(_folder.Path, "check", "old.txt", "--format", "json");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("BSH0001", Assert.Single(run.Findings).GetProperty("rule").GetString());
    }
}
