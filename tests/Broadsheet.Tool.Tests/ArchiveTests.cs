using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Broadsheet.Tool.Tests;

public sealed class ArchiveTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public ArchiveTests()
    {
        _folder.Write("news/2024/bridge.txt", PageFolder.Bridge);
        _folder.Write("news/orchard.md", PageFolder.Orchard);
        _folder.Write("news/readme.html", "<p>");
        _folder.Write("news/__MACOSX/2024/._bridge.txt", PageFolder.Bridge);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("news.zip")]
    [InlineData("news.tar")]
    [InlineData("news.tar.gz")]
    [InlineData("news.tgz")]
    public void Pages_in_an_archive_read_as_those_in_its_folder_do(string archive)
    {
        Pack(archive);
        var run = ToolRun.In(_folder.Path, "extract", archive, "./" + archive, "--format", "jsonl");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var unpacked = ToolRun.In(_folder.Path, "extract", "news/2024/bridge.txt", "news/orchard.md", "--format", "jsonl");
        Assert.Equal(unpacked.Output.Replace("\"news/", $"\"{archive}/", StringComparison.Ordinal), run.Output);
    }

    [Fact]
    public void A_pattern_finds_archives()
    {
        Pack("a.zip");
        Pack("b.tar");
        var files = ToolRun.In(_folder.Path, "extract", "?.*").Json.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("file").GetString());
        Assert.Equal(["a.zip/2024/bridge.txt", "a.zip/orchard.md", "b.tar/2024/bridge.txt", "b.tar/orchard.md"], files);
    }

    [Fact]
    public void Names_that_Windows_packed_in_GBK_are_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using (var zip = ZipFile.Open(Path.Combine(_folder.Path, "old.zip"), ZipArchiveMode.Create, Encoding.GetEncoding("GB18030")))
        {
            using var page = zip.CreateEntry("要闻版.txt").Open();
            page.Write(Encoding.UTF8.GetBytes(PageFolder.Bridge));
        }

        // Without the mark that says UTF-8, as Windows leaves it.
        Assert.Equal("old.zip/要闻版.txt", ToolRun.In(_folder.Path, "extract", "old.zip").Json.GetProperty("articles")[0].GetProperty("file").GetString());
    }

    [Theory]
    [InlineData("news.zip")]
    [InlineData("news.tgz")]
    public void A_damaged_archive_is_said_and_the_rest_is_written(string archive)
    {
        Pack(archive);
        var path = Path.Combine(_folder.Path, archive);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..100]);
        var run = ToolRun.In(_folder.Path, "extract", archive, "news/orchard.md", "--format", "jsonl");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{archive}: error: the archive cannot be read, get it whole", run.Error, StringComparison.Ordinal);
        Assert.Contains("果园里的新课堂", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_without_pages_is_said()
    {
        using (ZipFile.Open(Path.Combine(_folder.Path, "empty.zip"), ZipArchiveMode.Create))
        {
        }

        var run = ToolRun.In(_folder.Path, "check", "empty.zip");
        Assert.Equal((2, "empty.zip: error: the archive holds no .txt or .md file"), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public void A_page_in_an_archive_shows_its_corrections_and_stays_as_it_is()
    {
        _folder.Write("news/orchard.md", PageFolder.Orchard.Replace("部署", "副署", StringComparison.Ordinal) + "\n镇里落实健康工作副署。\n");
        Pack("news.zip");
        var before = File.ReadAllBytes(Path.Combine(_folder.Path, "news.zip"));
        var shown = ToolRun.In(_folder.Path, "fix", "news.zip", "--dry-run");
        Assert.Equal(1, shown.ExitCode);
        Assert.Contains("+镇里落实健康工作部署。", shown.Output, StringComparison.Ordinal);
        var refused = ToolRun.In(_folder.Path, "fix", "news.zip");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("news.zip/orchard.md: error: a page in an archive is not corrected", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_folder.Path, "news.zip")));
    }

    private void Pack(string archive)
    {
        var (source, path) = (Path.Combine(_folder.Path, "news"), Path.Combine(_folder.Path, archive));
        if (archive.EndsWith(".zip", StringComparison.Ordinal))
        {
            ZipFile.CreateFromDirectory(source, path);
            return;
        }

        using Stream file = archive.EndsWith(".tar", StringComparison.Ordinal) ? File.Create(path) : new GZipStream(File.Create(path), CompressionLevel.Fastest);
        TarFile.CreateFromDirectory(source, file, includeBaseDirectory: false);
    }
}
