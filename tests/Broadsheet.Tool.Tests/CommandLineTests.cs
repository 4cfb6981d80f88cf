namespace Broadsheet.Tool.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData()]
    [InlineData("extract")]
    [InlineData("extract", "a.txt", "--format", "xml")]
    [InlineData("check", "a.txt", "--fail-on", "everything")]
    [InlineData("check", "a.txt", "--fail-on", "2")]
    [InlineData("print", "a.txt")]
    [InlineData("serve")]
    public void Bad_arguments_exit_2_with_a_message(params string[] arguments)
    {
        _folder.Write("a.txt", PageFolder.Bridge);
        var run = ToolRun.In(_folder.Path, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Contains("broadsheet", run.Error.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Assert.EndsWith(" --help shows options and examples", run.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Empty(run.OutputBytes);
    }

    [Theory]
    [InlineData("en_US.UTF-8", "Examples:")]
    [InlineData("zh_CN.UTF-8", "示例:")]
    public void Help_has_examples_in_the_language_of_the_user(string language, string heading)
    {
        foreach (var arguments in new string[][] { ["--help"], ["extract", "--help"], ["check", "-h"] })
        {
            var run = ToolRun.InLanguage(language, _folder.Path, arguments);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains(heading, run.Output, StringComparison.Ordinal);
            Assert.Contains("  broadsheet ", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Messages_are_in_the_language_of_the_user()
    {
        Assert.Contains("there is no such file", ToolRun.In(_folder.Path, "extract", "a.txt").Error, StringComparison.Ordinal);
        Assert.Contains("没有这个文件", ToolRun.InLanguage("zh_CN.UTF-8", _folder.Path, "extract", "a.txt").Error, StringComparison.Ordinal);
    }
}
