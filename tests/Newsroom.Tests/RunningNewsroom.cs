using System.Diagnostics;
using System.Reflection;

[assembly: AssemblyFixture(typeof(Newsroom.Tests.RunningNewsroom))]

namespace Newsroom.Tests;

/// <summary>The sample, listening on a free port of this machine.</summary>
public sealed class RunningNewsroom : IAsyncLifetime
{
    private const string Announcement = "Now listening on: ";

    private Process? _process;

    /// <summary>A client of the sample.</summary>
    internal HttpClient Client { get; } = new();

    /// <summary>Starts the sample and waits until it says where it listens.</summary>
    public async ValueTask InitializeAsync()
    {
        var sample = Metadata("Sample");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(sample, "bin", Metadata("Configuration"), "net10.0", "Newsroom.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = sample,
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Announcement, StringComparison.Ordinal) is var at and >= 0)
            {
                Client.BaseAddress = new Uri(line[(at + Announcement.Length)..].Trim());
                _ = _process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException("The sample ended without listening.");
    }

    /// <summary>Ends the sample.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }
    }

    private static string Metadata(string key) => typeof(RunningNewsroom).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
