using System.Diagnostics;
using Broadsheet.Tool.Input;
using Spectre.Console;

namespace Broadsheet.Tool.Output;

/// <summary>A bar on standard error while many pages are read: how far, how fast, how long still. Only on a terminal.</summary>
internal sealed class ReadingProgress : IDisposable
{
    // Fewer pages are read before anybody looks.
    private const int FewPages = 20;

    private readonly TaskCompletionSource _done = new();
    private readonly Task? _drawing;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly IAnsiConsole? _console;
    private int _read;
    private long _characters;

    private ReadingProgress(int pages, bool isAlone)
    {
        if (pages < FewPages || Console.IsErrorRedirected || !isAlone)
        {
            return;
        }

        // What the library detects is about standard output, which may well be a file while people look at standard error.
        var isDumb = Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb";
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : isDumb ? AnsiSupport.No : AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(Console.Error),
        });
        _drawing = Task.Run(() => Draw(_console, pages));
    }

    /// <summary>Starts the bar.</summary>
    /// <param name="sources">The pages to read.</param>
    /// <param name="cancellation">Takes the bar away and gives the cursor back.</param>
    /// <param name="isAlone">Whether nothing else is written to the terminal meanwhile.</param>
    /// <returns>The bar; it goes away when disposed of.</returns>
    internal static ReadingProgress Start(IReadOnlyList<PageSource> sources, CancellationToken cancellation, bool isAlone = true)
    {
        var progress = new ReadingProgress(sources.Count, isAlone);
        cancellation.Register(progress.Dispose);
        return progress;
    }

    /// <summary>Moves the bar by a page.</summary>
    /// <param name="page">The page read.</param>
    internal void Advance(ReadPage page)
    {
        Interlocked.Increment(ref _read);
        Interlocked.Add(ref _characters, page.Text?.Text.Length ?? 0);
    }

    /// <summary>Prints a message above the bar.</summary>
    /// <param name="message">The message.</param>
    internal void Report(string message)
    {
        if (_console is null)
        {
            Console.Error.WriteLine(message);
        }
        else
        {
            _console.WriteLine(message);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _done.TrySetResult();
        _drawing?.Wait();
    }

    private void Draw(IAnsiConsole console, int pages) =>
        console.Progress().AutoClear(true).Columns(
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .Start(context =>
            {
                var task = context.AddTask(Description(0, pages), maxValue: pages);
                while (!_done.Task.Wait(TimeSpan.FromMilliseconds(100)))
                {
                    task.Value = Volatile.Read(ref _read);
                    task.Description = Description(task.Value, pages);
                }
            });

    private string Description(double read, int pages)
    {
        var seconds = Math.Max(0.001, _watch.Elapsed.TotalSeconds);
        var characters = Volatile.Read(ref _characters) / seconds;
        return Texts.Format(Texts.Progress, read, pages, (int)(read / seconds), characters, characters / 10_000);
    }
}
