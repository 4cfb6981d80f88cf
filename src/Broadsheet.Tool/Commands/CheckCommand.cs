using System.CommandLine;
using System.Globalization;
using System.Text;
using Broadsheet.Core.Checks;
using Broadsheet.Tool.Export;
using Broadsheet.Tool.Input;
using Broadsheet.Tool.Output;

namespace Broadsheet.Tool.Commands;

/// <summary><c>broadsheet check</c>: what is wrong with pages.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var pages = SharedArguments.Pages();
        var format = SharedArguments.Format(Texts.CheckFormat, "text", "json");
        var published = SharedArguments.Published();
        var failOn = new Option<string>("--fail-on")
        {
            Description = Texts.FailOn,
            HelpName = "LEVEL",
            DefaultValueFactory = _ => ExportMapping.Name(Severity.Warning),
        };
        failOn.AcceptOnlyFromAmong([.. Enum.GetValues<Severity>().Select(ExportMapping.Name)]);
        var command = new Command("check", Texts.CheckDescription) { pages, format, published, failOn };
        command.SetAction((arguments, cancellation) => Task.Run(
            () => Check(
                arguments.GetRequiredValue(pages),
                arguments.GetRequiredValue(format),
                arguments.GetValue(published),
                Enum.Parse<Severity>(arguments.GetRequiredValue(failOn), ignoreCase: true),
                cancellation),
            CancellationToken.None));
        return command;
    }

    private static int Check(string[] arguments, string format, PartialDate? published, Severity failOn, CancellationToken cancellation)
    {
        var sources = SharedArguments.Resolve(arguments, out var isComplete);
        if (sources.Count == 0)
        {
            return ExitCode.Unreadable;
        }

        var corpus = new CorpusReader(sources, published);
        var articles = corpus.Read(Console.Error.WriteLine, cancellation).Sum(page => page.Reading.Articles.Count);
        var findings = corpus.Findings().ToArray();
        using (var target = OutputTarget.Open(path: null))
        {
            Write(target.Stream, format, findings);
        }

        Console.Error.WriteLine(Texts.Format(Texts.CheckSummary, sources.Count, articles, findings.Length));
        return !isComplete || corpus.HasErrors ? ExitCode.Unreadable
            : findings.Any(finding => finding.Rule.DefaultSeverity >= failOn) ? ExitCode.Found
            : ExitCode.Success;
    }

    private static void Write(Stream output, string format, Finding[] findings)
    {
        var exported = findings.Select(finding => ExportMapping.Of(finding, CultureInfo.CurrentUICulture));
        if (format == "json")
        {
            using var document = new DocumentWriter(output);
            document.WriteList("findings", exported, ExportJson.Readable.ExportFinding);
            document.End(output);
            return;
        }

        using var lines = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var finding in exported)
        {
            lines.Write($"{finding.File}({finding.Line},{finding.Column}): {finding.Severity} {finding.Rule}: {finding.Message}\n");
        }
    }
}
