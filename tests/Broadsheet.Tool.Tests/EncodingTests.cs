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

    [Theory]
    [InlineData("gb18030")]
    [InlineData("big5")]
    public void Older_encodings_are_read_with_a_note(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string page = "新橋通車\n\n全縣建成大橋二座,群眾出行更加方便,大家都說好,希望今後多修路、多架橋,把交通辦好。\n";
        var text = name == "big5" ? page : PageFolder.Bridge;
        _folder.Write("old.txt", Encoding.GetEncoding(name).GetBytes(text));
        var run = ToolRun.In(_folder.Path, "extract", "old.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"old.txt: note: read as {name}", run.Error, StringComparison.Ordinal);
        Assert.Equal(text.Split('\n')[0], run.Json.GetProperty("articles")[0].GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_without_a_mark_is_read_with_a_note(string name)
    {
        _folder.Write("old.txt", Encoding.GetEncoding(name).GetBytes(PageFolder.Bridge));
        var run = ToolRun.In(_folder.Path, "extract", "old.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"old.txt: note: read as {name},", run.Error, StringComparison.Ordinal);
        Assert.Equal("两座新桥通车", run.Json.GetProperty("articles")[0].GetProperty("title").GetString());
    }

    [Fact]
    public void Utf16_that_lacks_its_last_byte_is_not_read()
    {
        _folder.Write("old.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(PageFolder.Bridge)[..^1]]);
        var run = ToolRun.In(_folder.Path, "extract", "old.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("old.txt: error: the file is UTF-16 and ends in the middle", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_byte_is_said_with_line_and_remedy_and_the_rest_is_written()
    {
        _folder.Write("broken.txt", [.. Encoding.UTF8.GetBytes(PageFolder.Orchard[..20]), 0xFF, .. Encoding.UTF8.GetBytes(PageFolder.Orchard[20..])]);
        _folder.Write("page.txt", PageFolder.Bridge);
        var run = ToolRun.In(_folder.Path, "extract", "broken.txt", "page.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("broken.txt(5): error BSH0001", run.Error, StringComparison.Ordinal);
        Assert.Contains("0xFF at offset", run.Error, StringComparison.Ordinal);
        Assert.Contains("iconv -f GB18030 -t UTF-8", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 of 2 page(s) could not be read and are left out", run.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal("两座新桥通车", run.Json.GetProperty("articles")[0].GetProperty("title").GetString());
        Assert.Contains(run.Findings, finding => finding.GetProperty("rule").GetString() == "BSH0001" && finding.GetProperty("line").GetInt32() == 5);
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
