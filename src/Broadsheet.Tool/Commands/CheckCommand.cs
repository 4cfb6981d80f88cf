using System.CommandLine;
using System.Globalization;
using System.Text;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Tool.Export;
using Broadsheet.Tool.Findings;
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
        var format = SharedArguments.Format(Texts.CheckFormat, "text", "json", "sarif", "github");
        var published = SharedArguments.Published();
        var failOn = new Option<string>("--fail-on")
        {
            Description = Texts.FailOn,
            HelpName = "LEVEL",
            DefaultValueFactory = _ => ExportMapping.Name(Severity.Warning),
        };
        failOn.AcceptOnlyFromAmong([.. Enum.GetValues<Severity>().Select(ExportMapping.Name)]);
        var baseline = new Option<string?>("--baseline") { Description = Texts.Baseline, HelpName = "FILE" };
        var writeBaseline = new Option<bool>("--write-baseline") { Description = Texts.WriteBaseline };
        var output = new Option<string?>("--out") { Description = Texts.Out, HelpName = "FILE" };
        var command = new Command("check", Texts.CheckDescription) { pages, format, published, failOn, baseline, writeBaseline, output };
        command.SetWork((arguments, cancellation) => Check(
            new(
                arguments.GetRequiredValue(pages),
                SharedArguments.FormatOf(arguments, format, output),
                arguments.GetValue(published),
                Enum.Parse<Severity>(arguments.GetRequiredValue(failOn), ignoreCase: true),
                arguments.GetValue(baseline),
                arguments.GetValue(writeBaseline),
                arguments.GetValue(output)),
            cancellation));
        return command;
    }

    private static int Check(Settings settings, CancellationToken cancellation)
    {
        var sources = SharedArguments.Resolve(settings.Pages, out var isComplete);
        if (sources.Count == 0)
        {
            return ExitCode.Unreadable;
        }

        var baseline = settings.Baseline is null || settings.WritesBaseline ? Baseline.Empty : KnownFindings.Read(settings.Baseline, Console.Error.WriteLine);
        if (baseline is null)
        {
            return ExitCode.Unreadable;
        }

        var corpus = SharedArguments.ReadAll(sources, settings.Published, cancellation);

        var all = corpus.Findings().ToArray();
        isComplete &= !corpus.HasErrors;
        if (settings.WritesBaseline)
        {
            var path = settings.Baseline ?? Baseline.FileName;
            KnownFindings.Write(path, all);
            Console.Error.WriteLine(Texts.Format(Texts.BaselineWritten, path, all.Length));
            return isComplete ? ExitCode.Success : ExitCode.Unreadable;
        }

        var findings = KnownFindings.New(baseline, settings.Baseline ?? "", all);
        using (var target = OutputTarget.Open(settings.Output))
        {
            Write(target.Stream, settings.Format, findings, corpus);
            target.Complete();
        }

        Summarize(corpus, findings, all.Length - findings.Count(finding => finding.Rule.Id != InputFindings.KnownFindingGone.Id));
        return !isComplete ? ExitCode.Unreadable
            : findings.Any(finding => finding.Rule.DefaultSeverity >= settings.FailOn) ? ExitCode.Found
            : ExitCode.Success;
    }

    private static void Write(Stream output, string format, IReadOnlyList<Finding> findings, CorpusReader corpus)
    {
        var exported = findings.Select(finding => ExportMapping.Of(finding, CultureInfo.CurrentUICulture)).ToArray();
        if (format == "json")
        {
            using var document = new DocumentWriter(output);
            document.WriteList("findings", exported, ExportJson.Readable.ExportFinding);
            document.End(output);
            return;
        }

        if (format == "sarif")
        {
            SarifFindings.Write(output, exported);
            return;
        }

        using var lines = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (format == "github")
        {
            GitHubFindings.Write(lines, exported);
            return;
        }

        var texts = corpus.Pages.Where(page => page.Text is not null).ToDictionary(page => page.Source.Name, page => page.Text!.Text, StringComparer.Ordinal);
        TextFindings.Write(lines, exported, texts);
    }

    private static void Summarize(CorpusReader corpus, IReadOnlyList<Finding> findings, int known)
    {
        var articles = corpus.Pages.SelectMany(page => page.Articles).ToArray();
        var rate = ErrorRate.Estimate(articles, findings);
        Console.Error.WriteLine(Texts.Format(Texts.CheckSummary, corpus.Pages.Count, articles.Length, findings.Count));
        if (known > 0)
        {
            Console.Error.WriteLine(Texts.Format(Texts.BaselineKnown, known));
        }

        if (rate.Characters > 0)
        {
            Console.Error.WriteLine(Texts.Format(Texts.ErrorRate, decimal.Round(rate.PerTenThousand, 1), rate.Characters, ErrorRate.HighestPassing));
        }
    }

    private sealed record Settings(
        string[] Pages, string Format, PartialDate? Published, Severity FailOn, string? Baseline, bool WritesBaseline, string? Output);
}
