using System.CommandLine;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Tool.Findings;
using Broadsheet.Tool.Input;
using Broadsheet.Tool.Output;

namespace Broadsheet.Tool.Commands;

/// <summary><c>broadsheet fix</c>: makes the corrections that are certain.</summary>
internal static class FixCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var pages = SharedArguments.Pages();
        var published = SharedArguments.Published();
        var dryRun = new Option<bool>("--dry-run") { Description = Texts.DryRun };
        var rules = new Option<string[]>("--rule") { Description = Texts.FixRules, HelpName = "BSH4005", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
        rules.CompletionSources.Add(_ => RuleCatalog.Rules.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id)));
        var baseline = new Option<string?>("--baseline") { Description = Texts.Baseline, HelpName = "FILE" };
        var command = new Command("fix", Texts.FixDescription) { pages, dryRun, rules, published, baseline };
        command.SetWork((arguments, cancellation) => Fix(
            new(
                arguments.GetRequiredValue(pages),
                arguments.GetValue(published),
                arguments.GetValue(dryRun),
                arguments.GetValue(rules) ?? [],
                arguments.GetValue(baseline)),
            cancellation));
        return command;
    }

    private static int Fix(Settings settings, CancellationToken cancellation)
    {
        if (settings.Rules.FirstOrDefault(rule => RuleCatalog.Find(rule) is null) is { } unknown)
        {
            Console.Error.WriteLine(Texts.Format(Texts.NoSuchRule, unknown));
            return ExitCode.Unreadable;
        }

        var sources = SharedArguments.Resolve(settings.Pages, out var isComplete);
        var baseline = settings.Baseline is null ? Baseline.Empty : KnownFindings.Read(settings.Baseline, Console.Error.WriteLine);
        if (sources.Count == 0 || baseline is null)
        {
            return ExitCode.Unreadable;
        }

        var corpus = SharedArguments.ReadAll(sources, settings.Published, cancellation);
        var rules = settings.Rules.Select(rule => RuleCatalog.Find(rule)!.Id).ToHashSet(StringComparer.Ordinal);
        var findings = baseline.New(corpus.Findings().ToArray())
            .Where(finding => rules.Count == 0 || rules.Contains(finding.Rule.Id))
            .ToLookup(finding => finding.Source.File, StringComparer.Ordinal);
        var (changed, made) = (0, 0);
        foreach (var page in corpus.Pages.Where(page => page.Text is not null))
        {
            cancellation.ThrowIfCancellationRequested();
            var corrections = PageCorrections.Of(page.Text!.Text, findings[page.Source.Name]);
            if (corrections.Made.Count > 0 && page.Source.InArchive is not null && !settings.IsDryRun)
            {
                Console.Error.WriteLine(Texts.Format(Texts.CannotFixInArchive, page.Source.Name));
                isComplete = false;
            }
            else if (corrections.Made.Count > 0 && page.Text.Encode(corrections.Text) is null)
            {
                Console.Error.WriteLine(Texts.Format(Texts.CannotEncode, page.Source.Name, page.Text.Encoding.WebName));
                isComplete = false;
            }
            else if (corrections.Made.Count > 0)
            {
                Show(page, corrections, settings.IsDryRun);
                changed++;
                made += corrections.Made.Count;
            }
            else if (page.Source.IsStandardInput && !settings.IsDryRun)
            {
                Write(page, page.Text!.Text);
            }
        }

        Console.Error.WriteLine(Texts.Format(settings.IsDryRun ? Texts.WouldFix : Texts.Fixed, made, changed, corpus.Pages.Count));
        return !isComplete || corpus.HasErrors ? ExitCode.Unreadable
            : settings.IsDryRun && made > 0 ? ExitCode.Found
            : ExitCode.Success;
    }

    // The change is shown before it is made; of standard input, the corrected page itself goes to standard output.
    private static void Show(ReadPage page, PageCorrections corrections, bool isDryRun)
    {
        var diff = UnifiedDiff.Of(page.Source.Name, page.Text!.Text, corrections.Text);
        (page.Source.IsStandardInput && !isDryRun ? Console.Error : Console.Out).Write(diff);
        if (corrections.Skipped > 0)
        {
            Console.Error.WriteLine(Texts.Format(Texts.FixSkipped, page.Source.Name, corrections.Skipped));
        }

        if (!isDryRun)
        {
            Write(page, corrections.Text);
        }
    }

    private static void Write(ReadPage page, string text)
    {
        using var target = OutputTarget.Open(page.Source.Path);
        target.Stream.Write(page.Text!.Encode(text)!);
        target.Complete();
    }

    private sealed record Settings(string[] Pages, PartialDate? Published, bool IsDryRun, string[] Rules, string? Baseline);
}
