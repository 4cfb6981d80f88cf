using System.CommandLine;
using Broadsheet.Tool.Serve;

namespace Broadsheet.Tool.Commands;

/// <summary><c>broadsheet serve</c>: findings and records in editors, while somebody types.</summary>
internal static class ServeCommand
{
    /// <summary>Makes the command.</summary>
    internal static System.CommandLine.Command Create()
    {
        var stdio = new Option<bool>("--stdio") { Description = Texts.Stdio };
        var command = new System.CommandLine.Command("serve", Texts.ServeDescription) { stdio };
        command.Validators.Add(arguments =>
        {
            // Somebody who starts it by hand would wait for an answer for ever.
            if (!arguments.GetValue(stdio))
            {
                arguments.AddError(Texts.ServeNeedsStdio);
            }
        });
        command.SetAction((_, cancellation) => LanguageServer.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellation));
        return command;
    }
}
