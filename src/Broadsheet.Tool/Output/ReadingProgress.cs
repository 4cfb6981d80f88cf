using System.Diagnostics;
using Broadsheet.Tool.Input;
using Spectre.Console;

namespace Broadsheet.Tool.Output;

/// <summary>A bar on standard error while many pages are read: how far, how fast, how long still. Only on a terminal.</summary>
internal sealed class ReadingProgress : IDisposable
{
    // Fewer pages are read before anybody looks.
    private const int FewPages = 20;

    private readonly ManualResetEventSlim? _done;
    private readonly Task? _drawing;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly IAnsiConsole? _console;
    private int _read;
    private long _characters;

    private ReadingProgress(int pages)
    {
        if (pages < FewPages || Console.IsErrorRedirected)
        {
            return;
        }

        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        _done = new();
        _drawing = Task.Run(() => Draw(_console, pages));
    }

    /// <summary>Starts the bar.</summary>
    /// <param name="sources">The pages to read.</param>
    /// <returns>The bar; it goes away when disposed of.</returns>
    internal static ReadingProgress Start(IReadOnlyList<PageSource> sources) => new(sources.Count);

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
        _done?.Set();
        _drawing?.Wait();
        _done?.Dispose();
    }

    private void Draw(IAnsiConsole console, int pages) =>
        console.Progress().AutoClear(true).Columns(
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .Start(context =>
            {
                var task = context.AddTask("", maxValue: pages);
                while (!_done!.Wait(TimeSpan.FromMilliseconds(100)))
                {
                    task.Value = Volatile.Read(ref _read);
                    var seconds = Math.Max(0.001, _watch.Elapsed.TotalSeconds);
                    task.Description = Texts.Format(
                        Texts.Progress, task.Value, pages, (int)(task.Value / seconds), (int)(Volatile.Read(ref _characters) / seconds / 10_000));
                }
            });
}
