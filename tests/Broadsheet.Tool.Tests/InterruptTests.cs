using System.Diagnostics;

namespace Broadsheet.Tool.Tests;

public sealed class InterruptTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ctrl_C_leaves_no_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no kill command.");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Broadsheet.Tool.dll"), "extract", "-", "--out", "corpus.json"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
        };
        using var process = Process.Start(start)!;
        while (Directory.GetFiles(_folder.Path).Length == 0)
        {
            Assert.False(process.HasExited);
            Thread.Sleep(20);
        }

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }
}
