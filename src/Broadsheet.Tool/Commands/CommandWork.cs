using System.CommandLine;

namespace Broadsheet.Tool.Commands;

/// <summary>Gives commands their work.</summary>
internal static class CommandWork
{
    /// <summary>Sets what a command does, so that Ctrl-C ends it at once, even while it waits for a file or for standard input.</summary>
    /// <param name="command">The command.</param>
    /// <param name="work">What it does; returns the exit code.</param>
    internal static void SetWork(this Command command, Func<ParseResult, CancellationToken, int> work) =>
        command.SetAction((arguments, cancellation) => Task.Run(() => work(arguments, cancellation), CancellationToken.None).WaitAsync(cancellation));
}
