using System.Diagnostics;
using System.Text;

namespace Broadsheet.Package.Tests.Harness;

/// <summary>A command that ran to its end.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it printed on standard output and standard error.</param>
internal sealed record CommandRun(int ExitCode, string Output)
{
    /// <summary>The printed lines, without empty ones at the end.</summary>
    internal string[] Lines => Output.TrimEnd().Split('\n', StringSplitOptions.TrimEntries);

    /// <summary>Runs a command.</summary>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="environment">Variables set for it.</param>
    /// <param name="command">The command and its arguments.</param>
    internal static async Task<CommandRun> In(string folder, IReadOnlyDictionary<string, string> environment, params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // The build that runs these tests must not reach into theirs.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output.ToString());
    }

    /// <summary>Fails with what was printed unless the command succeeded.</summary>
    internal CommandRun Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }
}
