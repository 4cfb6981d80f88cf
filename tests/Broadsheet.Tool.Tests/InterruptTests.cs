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

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.Equal("Stopped; no file is half written", process.StandardError.ReadToEnd().Trim());
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }
}
