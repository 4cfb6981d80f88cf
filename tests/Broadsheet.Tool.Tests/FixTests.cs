using System.Text;

namespace Broadsheet.Tool.Tests;

public sealed class FixTests : IDisposable
{
    private const string Page = "果园里的新课堂\r\n\r\n李秋云\r\n\r\n镇里落实健康工作副署,群众纷纷报名参加。\r\n";
    private readonly PageFolder _folder = new();

    public FixTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("gb18030", false)]
    public void A_correction_keeps_encoding_mark_and_line_ends(string name, bool isMarked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] mark = isMarked ? encoding.GetPreamble() : [];
        _folder.Write("page.txt", [.. mark, .. encoding.GetBytes(Page)]);
        var run = ToolRun.In(_folder.Path, "fix", "page.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([.. mark, .. encoding.GetBytes(Page.Replace("副署", "部署", StringComparison.Ordinal))], File.ReadAllBytes(Path.Combine(_folder.Path, "page.txt")));
        Assert.Contains("1 correction(s) in 1 of 1 page(s)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_a_unified_diff_and_changes_nothing()
    {
        _folder.Write("page.txt", Page);
        var run = ToolRun.In(_folder.Path, "fix", "page.txt", "--dry-run");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--- page.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("-镇里落实健康工作副署", run.Output, StringComparison.Ordinal);
        Assert.Contains("+镇里落实健康工作部署", run.Output, StringComparison.Ordinal);
        Assert.Equal(Page, File.ReadAllText(Path.Combine(_folder.Path, "page.txt")));
    }

    [Theory]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "\r\n")]
    [InlineData("\r\n", "")]
    public void Patch_takes_the_diff(string lineEnd, string lastEnd)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/patch"), "patch is not installed.");
        var many = string.Join("\n", Enumerable.Repeat("山路两旁栽满了桃树,村民都说好。\n", 12));
        var page = string.Join("\n\n", "果园里的新课堂", "李秋云", "镇里落实健康工作副署,群众纷纷报名参加。", many + "村里落实培训工作副署。").Replace("\n", lineEnd, StringComparison.Ordinal) + lastEnd;
        _folder.Write("page.txt", page);
        _folder.Write("copy.txt", page);
        _folder.Write("change.diff", ToolRun.In(_folder.Path, "fix", "page.txt").OutputBytes);
        using var patch = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("patch", ["--binary", "--fuzz=0", "copy.txt", "change.diff"]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true })!;
        patch.WaitForExit();
        Assert.Equal(0, patch.ExitCode);
        var corrected = File.ReadAllText(Path.Combine(_folder.Path, "page.txt"));
        Assert.Equal(page.Replace("副署", "部署", StringComparison.Ordinal), corrected);
        Assert.Equal(corrected, File.ReadAllText(Path.Combine(_folder.Path, "copy.txt")));
        Assert.Equal(2, File.ReadLines(Path.Combine(_folder.Path, "change.diff")).Count(line => line.StartsWith("@@ ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_link_stays_one_and_a_page_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions, and links need a privilege there.");
            return;
        }

        _folder.Write("page.txt", Page);
        var page = Path.Combine(_folder.Path, "page.txt");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(page, mode);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link.txt"), "page.txt");
        Assert.Equal(0, ToolRun.In(_folder.Path, "fix", "link.txt").ExitCode);
        Assert.Contains("部署", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(mode, File.GetUnixFileMode(page));
        Assert.Equal("page.txt", new FileInfo(Path.Combine(_folder.Path, "link.txt")).LinkTarget);
    }

    [Fact]
    public void A_page_that_its_encoding_cannot_hold_is_left_as_it_is()
    {
        // Half a surrogate pair, which nothing may write but UTF-16 itself.
        byte[] page = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Page), 0x00, 0xD8];
        _folder.Write("page.txt", page);
        _folder.Write("other.txt", Page);
        var run = ToolRun.In(_folder.Path, "fix", "page.txt", "other.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("page.txt: error: the corrected text cannot be written in utf-16", run.Error, StringComparison.Ordinal);
        Assert.Equal(page, File.ReadAllBytes(Path.Combine(_folder.Path, "page.txt")));
        Assert.Contains("部署", File.ReadAllText(Path.Combine(_folder.Path, "other.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_keeps_its_encoding()
    {
        var gb18030 = Encoding.GetEncoding("gb18030");
        Assert.Equal(
            gb18030.GetBytes(Page.Replace("副署", "部署", StringComparison.Ordinal)),
            ToolRun.WithInput(_folder.Path, gb18030.GetBytes(Page), "fix", "-").OutputBytes);
    }

    [Fact]
    public void A_page_without_corrections_is_not_written()
    {
        _folder.Write("bridge.txt", PageFolder.Bridge);
        var path = Path.Combine(_folder.Path, "bridge.txt");
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, before);
        Assert.Equal(0, ToolRun.In(_folder.Path, "fix", ".").ExitCode);
        Assert.Equal(before, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void Only_the_rules_asked_for_are_corrected()
    {
        _folder.Write("page.txt", Page);
        Assert.Equal(0, ToolRun.In(_folder.Path, "fix", "page.txt", "--dry-run", "--rule", "BSH1001").ExitCode);
        Assert.Equal(1, ToolRun.In(_folder.Path, "fix", "page.txt", "--dry-run", "--rule", "bsh3005").ExitCode);
        Assert.Equal(1, ToolRun.In(_folder.Path, "fix", "page.txt", "--dry-run", "--rule", "KnownConfusion").ExitCode);
        Assert.Equal(2, ToolRun.In(_folder.Path, "fix", "page.txt", "--rule", "BSH9999").ExitCode);
    }

    [Fact]
    public void Standard_input_goes_to_standard_output()
    {
        var run = ToolRun.WithInput(_folder.Path, Encoding.UTF8.GetBytes(Page), "fix", "-");
        Assert.Equal(Page.Replace("副署", "部署", StringComparison.Ordinal), run.Output);
        var clean = ToolRun.WithInput(_folder.Path, Encoding.UTF8.GetBytes(PageFolder.Bridge), "fix", "-");
        Assert.Equal(PageFolder.Bridge, clean.Output);
    }
}
