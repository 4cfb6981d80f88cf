using System.Text;

namespace Broadsheet.Tool.Tests;

public sealed class PageArgumentTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("news", "news/a.txt news/b/c.md news/b/d.txt")]
    [InlineData("news/*.txt", "news/a.txt")]
    [InlineData("news/?.txt", "news/a.txt")]
    [InlineData("news/**/*.txt", "news/a.txt news/b/d.txt")]
    [InlineData("*/b/*", "news/b/c.md news/b/d.txt news/b/e.html")]
    [InlineData("news/a.txt", "news/a.txt")]
    [InlineData("./news/a.txt", "./news/a.txt")]
    public void Folders_and_patterns_give_files_as_they_were_given(string argument, string files)
    {
        foreach (var name in new[] { "news/a.txt", "news/b/c.md", "news/b/d.txt", "news/b/e.html" })
        {
            _folder.Write(name, PageFolder.Bridge);
        }

        Assert.Equal(files.Split(' '), Files(ToolRun.In(_folder.Path, "extract", argument)));
    }

    [Fact]
    public void A_page_given_twice_is_read_once()
    {
        _folder.Write("a.txt", PageFolder.Bridge);
        Assert.Equal(["a.txt"], Files(ToolRun.In(_folder.Path, "extract", "a.txt", "./a.txt", "*.txt")));
    }

    [Fact]
    public void Standard_input_is_a_page()
    {
        var article = ToolRun.WithInput(_folder.Path, Encoding.UTF8.GetBytes(PageFolder.Bridge), "extract", "-").Json.GetProperty("articles")[0];
        Assert.Equal("-", article.GetProperty("file").GetString());
        Assert.Equal("stdin/1", article.GetProperty("id").GetString());
    }

    [Fact]
    public void Pages_of_one_name_in_two_folders_have_different_ids()
    {
        _folder.Write("may/p1.txt", PageFolder.Bridge);
        _folder.Write("june/p1.txt", PageFolder.Orchard);
        var run = ToolRun.In(_folder.Path, "extract", "may/p1.txt", "june/p1.txt");
        Assert.Equal(
            ["may/p1/1", "june/p1/1"],
            run.Json.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("id").GetString()));
        Assert.Contains(run.Findings, finding => finding.GetProperty("rule").GetString() == "BSH0009");
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData("*.missing")]
    [InlineData("empty")]
    public void An_argument_that_leads_to_no_page_is_said_and_the_rest_is_written(string argument)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "empty"));
        _folder.Write("a.txt", PageFolder.Bridge);
        var run = ToolRun.In(_folder.Path, "extract", argument, "a.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(argument + ": error:", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], Files(run));
    }

    private static IEnumerable<string?> Files(ToolRun run) =>
        run.Json.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("file").GetString()).Distinct();
}
