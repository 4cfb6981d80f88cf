using System.CommandLine;
using System.Globalization;
using Broadsheet.Tool.Export;
using Broadsheet.Tool.Input;
using Broadsheet.Tool.Output;
using Broadsheet.Tool.Report;

namespace Broadsheet.Tool.Commands;

/// <summary><c>broadsheet report</c>: pages with all that was read from them, to look at.</summary>
internal static class ReportCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var pages = SharedArguments.Pages();
        var published = SharedArguments.Published();
        var output = new Option<string>("--out") { Description = Texts.ReportOut, HelpName = "FILE", DefaultValueFactory = _ => "report.html" };
        var command = new Command("report", Texts.ReportDescription) { pages, output, published };
        command.SetWork((arguments, cancellation) =>
            Write(arguments.GetRequiredValue(pages), arguments.GetRequiredValue(output), arguments.GetValue(published), cancellation));
        return command;
    }

    private static int Write(string[] arguments, string file, PartialDate? published, CancellationToken cancellation)
    {
        var sources = SharedArguments.Resolve(arguments, out var isComplete);
        if (sources.Count == 0)
        {
            return ExitCode.Unreadable;
        }

        var corpus = SharedArguments.ReadAll(sources, published, cancellation);

        var findings = corpus.Findings().ToArray();
        var data = new ReportData(
            [.. corpus.Pages.Where(page => page.Text is not null).SelectMany(page => page.Reading.Articles.Select(article => ReportArticle.Of(ExportMapping.Of(article), page.Text!.Text)))],
            [.. corpus.Programs().Select(ExportMapping.Of)],
            [.. findings.Select(finding => ExportMapping.Of(finding, CultureInfo.CurrentUICulture))],
            [.. findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).Select(ReportRule.Of)]);
        using (var target = OutputTarget.Open(file))
        {
            ReportPage.Write(target.Stream, data, CultureInfo.CurrentUICulture);
            target.Complete();
        }

        Console.Error.WriteLine(Texts.Format(Texts.ReportWritten, file, data.Articles.Count, data.Findings.Count));
        return isComplete && !corpus.HasErrors ? ExitCode.Success : ExitCode.Unreadable;
    }
}
