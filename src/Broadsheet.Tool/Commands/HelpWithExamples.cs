using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Broadsheet.Tool.Commands;

/// <summary>The usual help, then examples of the command.</summary>
/// <param name="help">The usual help.</param>
/// <param name="examples">The examples of each command.</param>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyDictionary<Command, string> examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var text))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(text);
        }

        return code;
    }
}
