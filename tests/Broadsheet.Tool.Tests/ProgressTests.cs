using System.Diagnostics;

namespace Broadsheet.Tool.Tests;

public sealed class ProgressTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public ProgressTests()
    {
        for (var page = 0; page < 40; page++)
        {
            _folder.Write($"pages/{page}.txt", PageFolder.Bridge);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("extract pages --format jsonl > out.jsonl")]
    [InlineData("check pages --format json --out out.json")]
    public void On_a_terminal_a_bar_says_how_far_and_goes_away(string arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "script, which gives a terminal, is not installed.");
        var tool = Path.Combine(AppContext.BaseDirectory, "Broadsheet.Tool.dll");
        var start = new ProcessStartInfo("script", ["-qec", $"dotnet '{tool}' {arguments}", "/dev/null"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        start.Environment["TERM"] = "xterm-256color";

        // Without colours, what is still to do is drawn as spaces.
        start.Environment.Remove("NO_COLOR");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var screen = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.DoesNotContain("Unhandled", screen, StringComparison.Ordinal);
        Assert.Matches(@"\d+/40 pages, \d+/s, [\d,]+ characters/s", screen);

        Assert.Contains("━", screen, StringComparison.Ordinal);

        // What hides the cursor is taken back.
        Assert.True(screen.LastIndexOf("\u001b[?25h", StringComparison.Ordinal) > screen.LastIndexOf("\u001b[?25l", StringComparison.Ordinal));
        Assert.NotEmpty(Directory.GetFiles(_folder.Path, "out.*"));
    }

    [Fact]
    public void In_a_pipe_there_is_none()
    {
        var run = ToolRun.In(_folder.Path, "extract", "pages", "--format", "jsonl");
        Assert.Equal((40, ""), (run.Output.Count(character => character == '\n'), run.Error));
    }
}
