using System.Text;

namespace Broadsheet.Tool.Tests;

public sealed class EncodingTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Utf8_and_marked_utf16_read_the_same(string encoding, bool marked)
    {
        var encoder = Encoding.GetEncoding(encoding);
        byte[] mark = marked ? encoder.GetPreamble() : [];
        _folder.Write("page.txt", [.. mark, .. encoder.GetBytes(PageFolder.Bridge)]);
        var run = ToolRun.In(_folder.Path, "extract", "page.txt");
        _folder.Write("page.txt", PageFolder.Bridge);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ToolRun.In(_folder.Path, "extract", "page.txt").Output, run.Output);
    }

    [Fact]
    public void A_file_in_GB18030_is_said_with_line_and_remedy_and_the_rest_is_written()
    {
        // The second line is 两座新桥 in GB18030.
        _folder.Write("old.txt", [.. "title\n"u8, 0xC1, 0xBD, 0xD7, 0xF9, 0xD0, 0xC2, 0xC7, 0xC5]);
        _folder.Write("page.txt", PageFolder.Bridge);
        var run = ToolRun.In(_folder.Path, "extract", "old.txt", "page.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("old.txt(2): error BSH0001", run.Error, StringComparison.Ordinal);
        Assert.Contains("0xC1 at offset 6", run.Error, StringComparison.Ordinal);
        Assert.Contains("iconv -f GB18030 -t UTF-8", run.Error, StringComparison.Ordinal);
        Assert.Equal("两座新桥通车", run.Json.GetProperty("articles")[0].GetProperty("title").GetString());
        Assert.Contains(run.Findings, finding => finding.GetProperty("rule").GetString() == "BSH0001" && finding.GetProperty("line").GetInt32() == 2);
    }

    [Fact]
    public void A_lone_surrogate_in_utf16_is_a_finding()
    {
        var bytes = Encoding.Unicode.GetBytes("\uFEFF" + PageFolder.Bridge).ToList();
        bytes.InsertRange(bytes.Count - 4, [0x00, 0xD8]);
        _folder.Write("page.txt", [.. bytes]);
        var run = ToolRun.In(_folder.Path, "check", "page.txt", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Findings, finding => finding.GetProperty("rule").GetString() == "BSH0006");
    }
}
