using System.CommandLine;
using Broadsheet.Tool.Serve;

namespace Broadsheet.Tool.Commands;

/// <summary><c>broadsheet serve</c>: findings and records in editors, while somebody types.</summary>
internal static class ServeCommand
{
    /// <summary>Makes the command.</summary>
    internal static System.CommandLine.Command Create()
    {
        var stdio = new Option<bool>("--stdio") { Description = Texts.Stdio, Required = true };
        var command = new System.CommandLine.Command("serve", Texts.ServeDescription) { stdio };
        command.SetAction((_, cancellation) => LanguageServer.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellation));
        return command;
    }
}
