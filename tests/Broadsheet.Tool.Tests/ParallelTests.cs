using System.Diagnostics;
using System.Text.Json;

namespace Broadsheet.Tool.Tests;

/// <summary>The command under GNU parallel, which stands for all that start many of it and repeat those that fail.</summary>
public sealed class ParallelTests : IDisposable
{
    private const int Pages = 12;

    // Kills the second job once, when it has written an article and waits for the next path.
    private const string Job = """
        #!/bin/bash
        name=${1##*/}
        if [ "$name" = 2 ] && mkdir killed 2>/dev/null; then
          mkfifo held
          dotnet "$TOOL" extract - --input paths --format jsonl --out "out/$name.jsonl" <held &
          exec 3>held
          head -n 1 "$1" >&3
          until [ -s out/.2.jsonl.* ]; do sleep 0.05; done
          kill -KILL $!
          wait $!
          exit
        fi
        exec dotnet "$TOOL" extract - --input paths --format jsonl --out "out/$name.jsonl" <"$1"
        """;

    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_killed_worker_loses_no_article_and_doubles_none_when_the_failed_jobs_run_again()
    {
        Assert.SkipWhen(Run("sh", "-c", "command -v parallel") != 0, "GNU parallel is not installed.");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "out"));
        _folder.Write("job", Job.ReplaceLineEndings("\n"));
        for (var page = 0; page < Pages; page++)
        {
            _folder.Write($"pages/{page}.txt", PageFolder.Bridge.Replace("两座新桥", $"{page + 100}号新桥", StringComparison.Ordinal));
        }

        foreach (var list in Enumerable.Range(0, Pages).Chunk(3).Index())
        {
            _folder.Write($"lists/{list.Index}", string.Concat(list.Item.Select(page => $"pages/{page}.txt\n")));
        }

        const string parallel = "parallel --will-cite --joblog log --resume-failed -j 2 bash ./job {} ::: lists/0 lists/1 lists/2 lists/3";
        Assert.Equal(1, Run("sh", "-c", parallel));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "out", "2.jsonl")));
        Assert.Equal(9, Files().Length);

        Assert.Equal(0, Run("sh", "-c", parallel));
        Assert.Equal(Enumerable.Range(0, Pages).Select(page => $"pages/{page}.txt").Order(StringComparer.Ordinal), Files());
    }

    private string[] Files() =>
    [
        .. Directory.GetFiles(Path.Combine(_folder.Path, "out")).Where(file => !Path.GetFileName(file).StartsWith('.'))
            .SelectMany(File.ReadLines).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()!)
            .Order(StringComparer.Ordinal),
    ];

    private int Run(string command, params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return -1;
        }

        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = _folder.Path, RedirectStandardInput = true };
        start.Environment["TOOL"] = Path.Combine(AppContext.BaseDirectory, "Broadsheet.Tool.dll");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode;
    }
}
