using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using Broadsheet.Tool.Commands;

namespace Broadsheet.Tool;

/// <summary>The <c>broadsheet</c> command.</summary>
internal static class EntryPoint
{
    private static async Task<int> Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Root().Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            var names = parsed.CommandResult is { Command: RootCommand } ? "broadsheet" : $"broadsheet {parsed.CommandResult.Command.Name}";
            await Console.Error.WriteLineAsync(Texts.Format(Texts.SeeHelp, names));

            return ExitCode.Unreadable;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(Texts.Cancelled);
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(Texts.Format(Texts.CannotWrite, e.Message));
            return ExitCode.Unreadable;
        }
    }

    private static RootCommand Root()
    {
        // One line a command: how it is made, and its examples.
        (Command Command, string Examples)[] commands =
        [
            (ExtractCommand.Create(), Texts.ExtractExamples),
            (CheckCommand.Create(), Texts.CheckExamples),
            (FixCommand.Create(), Texts.FixExamples),
            (ReportCommand.Create(), Texts.ReportExamples),
            (ServeCommand.Create(), Texts.ServeExamples),
            (StatsCommand.Create(), Texts.StatsExamples),
            (ExplainCommand.Create(), Texts.ExplainExamples),
            (CompletionCommand.Create(), Texts.CompletionExamples),
        ];
        var root = new RootCommand(Texts.Description);
        foreach (var (command, _) in commands)
        {
            root.Add(command);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        var examples = commands.ToDictionary(entry => entry.Command, entry => entry.Examples);
        examples.Add(root, Texts.Examples);
        help.Description = Texts.HelpDescription;
        root.Options.OfType<VersionOption>().Single().Description = Texts.VersionDescription;
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
        return root;
    }
}
