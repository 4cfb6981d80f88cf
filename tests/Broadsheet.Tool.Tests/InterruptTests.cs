using System.Diagnostics;

namespace Broadsheet.Tool.Tests;

public sealed class InterruptTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("extract", "-", "--out", "corpus.json")]
    [InlineData("extract", "-", "--input", "paths", "--format", "jsonl", "--out", "corpus.jsonl")]
    public void Ctrl_C_leaves_no_file(params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no kill command.");
        using var process = Process.Start(ToolRun.StartOf(_folder.Path, arguments))!;
        while (Directory.GetFiles(_folder.Path).Length == 0)
        {
            Assert.False(process.HasExited);
            Thread.Sleep(20);
        }

        Interrupt(process);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal("Stopped; no file is half written", process.StandardError.ReadToEnd().Trim());
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Ctrl_C_leaves_each_page_as_it_was_or_corrected()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no kill command.");
        const string wrong = "果园里的新课堂\n\n李秋云\n\n镇里落实健康工作副署,群众纷纷报名参加。\n";
        var right = wrong.Replace("副署", "部署", StringComparison.Ordinal);
        var pages = Enumerable.Range(0, 400).Select(page => Path.Combine(_folder.Path, _folder.Write($"{page:D3}.txt", wrong))).ToArray();
        using var process = Process.Start(ToolRun.StartOf(_folder.Path, "fix", "."))!;

        // The pipe of the diffs is full long before the last page: the command waits in the middle of its work.
        while (File.ReadAllText(pages[0]) == wrong)
        {
            Assert.False(process.HasExited);
            Thread.Sleep(20);
        }

        Interrupt(process);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(pages, Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal));
        var texts = pages.Select(File.ReadAllText).ToArray();
        Assert.Contains(wrong, texts);
        Assert.Contains(right, texts);
        Assert.All(texts, text => Assert.True(text == wrong || text == right));
    }

    private static void Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        process.WaitForExit();
    }
}
