using System.CommandLine;
using System.Reflection;

namespace Broadsheet.Tool.Commands;

/// <summary><c>broadsheet completion</c>: a script that lets a shell complete commands, options and their values.</summary>
/// <remarks>The scripts ask the command itself through the <c>[suggest]</c> directive of System.CommandLine.</remarks>
internal static class CompletionCommand
{
    // One shell a line: the script that is printed for it.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = "broadsheet.bash",
        ["fish"] = "broadsheet.fish",
        ["pwsh"] = "broadsheet.ps1",
        ["zsh"] = "broadsheet.zsh",
    };

    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = Texts.CompletionShell };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", Texts.CompletionDescription) { shell };
        command.SetAction(arguments => Print(Scripts[arguments.GetRequiredValue(shell)]));
        return command;
    }

    private static void Print(string script)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Completions.{script}")!;
        using var output = Console.OpenStandardOutput();
        stream.CopyTo(output);
    }
}
