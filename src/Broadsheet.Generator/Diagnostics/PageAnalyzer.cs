using System.Collections.Immutable;
using Broadsheet.Core.Checks;
using Broadsheet.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>Reports what is found in pages, where it stands in the text: what one page decides as an action of its file, what
/// only all pages decide at the end of the compilation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => PageRules.Supported;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var baselines = new Lazy<BaselineFile[]>(() => BaselineFile.All(start.Options, start.CancellationToken));
            start.RegisterAdditionalFileAction(file => AnalyzeFile(file, baselines));
            start.RegisterCompilationEndAction(end => AnalyzeCorpus(end, baselines.Value));
        });
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context, Lazy<BaselineFile[]> baselines)
    {
        var (options, cancellation) = (context.Options, context.CancellationToken);
        if (ReadPage.Of(context.AdditionalFile, options, cancellation) is { } page)
        {
            var rules = new RuleOptions(options, context.AdditionalFile);
            foreach (var finding in New(page.Findings, baselines.Value))
            {
                Report(context.ReportDiagnostic, finding, rules, page.Locations.Of(finding.Source), finding.Related.Select(related => page.Locations.Of(related.Source)));
            }
        }
        else if (Array.Find(baselines.Value, baseline => baseline.File == context.AdditionalFile) is { Error: { } error } file)
        {
            Report(context.ReportDiagnostic, file, options, error);
        }
    }

    private static void AnalyzeCorpus(CompilationAnalysisContext context, BaselineFile[] baselines)
    {
        var (options, cancellation) = (context.Options, context.CancellationToken);
        var pages = ReadPage.All(options, cancellation);
        var pageOf = pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        var findings = PageChecks.OfCorpus([.. pages.Select(page => page.Input)], IdentifierName.OfType);
        foreach (var finding in New(findings, baselines))
        {
            var page = pageOf[finding.Source.File];
            Report(
                context.ReportDiagnostic,
                finding,
                new RuleOptions(options, page.File),
                page.Locations.Of(finding.Source),
                finding.Related.Select(related => pageOf[related.Source.File].Locations.Of(related.Source)));
        }

        foreach (var file in baselines)
        {
            foreach (var entry in file.Baseline.Gone(pages.SelectMany(page => page.Findings).Concat(findings)))
            {
                Report(context.ReportDiagnostic, file, options, InputFindings.Of(file.File.Path, entry));
            }
        }
    }

    private static IEnumerable<Finding> New(IEnumerable<Finding> findings, BaselineFile[] baselines) =>
        baselines.Aggregate(findings, (left, file) => file.Baseline.New(left));

    private static void Report(Action<Diagnostic> report, BaselineFile file, AnalyzerOptions options, Finding finding) =>
        Report(
            report,
            finding,
            new RuleOptions(options, file.File),
            file.Locations.OfLine(finding.Source.Line, finding.Source.Column),
            []);

    private static void Report(
        Action<Diagnostic> report, Finding finding, RuleOptions options, Location location, IEnumerable<Location> related)
    {
        var rule = PageRules.Of(finding);
        if (!options.Accepts(finding) && options.SeverityOf(rule) is { } severity)
        {
            report(Diagnostic.Create(rule, location, severity, related, FindingProperties.Of(finding), [.. finding.Arguments]));
        }
    }
}
