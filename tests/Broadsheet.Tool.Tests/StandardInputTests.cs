using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Broadsheet.Tool.Tests;

public sealed class StandardInputTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Paths_and_records_give_the_articles_that_pages_give()
    {
        _folder.Write("bridge.txt", PageFolder.Bridge);
        _folder.Write("orchard.txt", PageFolder.Orchard);
        var paths = Extract("bridge.txt\norchard.txt\n", "paths");
        var records = Extract(Record("bridge.txt", PageFolder.Bridge), "jsonl");
        Assert.Equal(["两座新桥通车", "果园里的新课堂"], Titles(paths));
        Assert.Equal(["两座新桥通车"], Titles(records));
        Assert.Equal(paths.Output.Split('\n')[0], records.Output.Split('\n')[0]);
    }

    [Fact]
    public void Lines_may_end_as_on_Windows_and_begin_with_a_byte_order_mark()
    {
        _folder.Write("bridge.txt", PageFolder.Bridge);
        _folder.Write("orchard.txt", PageFolder.Orchard);
        var run = Extract("\uFEFFbridge.txt\r\n\r\norchard.txt\r\n", "paths");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["两座新桥通车", "果园里的新课堂"], Titles(run));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("[]")]
    [InlineData("{\"file\":\"a.txt\"}")]
    [InlineData("{\"file\":null,\"text\":\"a\"}")]
    [InlineData("{\"file\":\"a.txt\",\"text\":3}")]
    [InlineData("{\"file\":\"a.txt\",\"text\":\"a\",\"published\":\"yesterday\"}")]
    public void A_record_that_is_none_is_said_with_its_line_and_the_rest_is_written(string wrong)
    {
        var run = Extract(wrong + "\n" + Record("bridge.txt", PageFolder.Bridge, "2025-09-22"), "jsonl");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("-(1): error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"published\":\"2025-09-22\"", Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_console_decides_nothing_about_the_encoding()
    {
        _folder.Write("两桥.txt", PageFolder.Bridge);
        var run = ToolRun.InLanguage("zh_CN.GB18030", _folder.Path, "两桥.txt\n"u8.ToArray(), "extract", "-", "--input", "paths", "--format", "jsonl");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["两座新桥通车"], Titles(run));
    }

    [Fact]
    public void Articles_of_a_record_come_before_the_next_record_is_sent()
    {
        using var process = Process.Start(ToolRun.StartOf(_folder.Path, "extract", "-", "--input", "jsonl", "--format", "jsonl"))!;
        foreach (var (file, page, title) in new[] { ("bridge.txt", PageFolder.Bridge, "两座新桥通车"), ("orchard.txt", PageFolder.Orchard, "果园里的新课堂") })
        {
            process.StandardInput.Write(Record(file, page) + "\n");
            process.StandardInput.Flush();
            Assert.Equal(title, TitleOf(process.StandardOutput.ReadLine()!));
        }

        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("page.txt", "jsonl")]
    [InlineData("-", "json")]
    public void Records_come_from_standard_input_and_go_out_line_by_line(string page, string format) =>
        Assert.Equal(2, ToolRun.WithInput(_folder.Path, [], "extract", page, "--input", "paths", "--format", format).ExitCode);

    private static string Record(string file, string text, string? published = null) => JsonSerializer.Serialize(new { file, text, published });

    private static IEnumerable<string?> Titles(ToolRun run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(TitleOf);

    private static string? TitleOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("title").GetString();

    private ToolRun Extract(string lines, string kind) =>
        ToolRun.WithInput(_folder.Path, Encoding.UTF8.GetBytes(lines), "extract", "-", "--input", kind, "--format", "jsonl");
}
