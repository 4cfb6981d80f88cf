using System.Collections.Immutable;
using Broadsheet.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>Reports what is wrong with pages as input, where it stands in the text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InputAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        InputRules.NotUtf8,
        InputRules.Empty,
        InputRules.NoArticle,
        InputRules.TitleWithoutBody,
        InputRules.ControlCharacter,
        InputRules.LoneSurrogate,
        InputRules.BadFrontMatter,
        InputRules.DuplicateTitle,
        InputRules.SamePageName);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(AnalyzePage);
        context.RegisterCompilationAction(AnalyzeCorpus);
    }

    private static void AnalyzePage(AdditionalFileAnalysisContext context)
    {
        if (ReadPage.Of(context.AdditionalFile, context.Options, context.CancellationToken) is { } page)
        {
            foreach (var problem in page.Reading.Problems)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    InputRules.Of(problem.Kind), page.LocationOf(problem.Source), problem.Detail ?? ""));
            }
        }
    }

    private static void AnalyzeCorpus(CompilationAnalysisContext context)
    {
        var pages = context.Options.AdditionalFiles
            .Select(f => ReadPage.Of(f, context.Options, context.CancellationToken))
            .OfType<ReadPage>()
            .GroupBy(p => p.Properties.Path, StringComparer.Ordinal).Select(g => g.First())
            .OrderBy(p => p.Properties.Path, StringComparer.Ordinal)
            .ToArray();
        ReportSameNames(context, pages);
        ReportDuplicateTitles(context, pages);
    }

    private static void ReportSameNames(CompilationAnalysisContext context, ReadPage[] pages)
    {
        foreach (var same in pages.GroupBy(p => p.Properties.LocalId, StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var page in same.Skip(1))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    InputRules.SamePageName, page.Start, new[] { first.Start }, same.Key, first.Properties.Path));
            }
        }
    }

    private static void ReportDuplicateTitles(CompilationAnalysisContext context, ReadPage[] pages)
    {
        var articles = pages.SelectMany(p => p.Reading.Articles.Select(a => (Page: p, Article: a)));
        foreach (var same in articles.GroupBy(a => IdentifierName.OfType(a.Article.Title), StringComparer.Ordinal))
        {
            var (firstPage, firstArticle) = same.First();
            foreach (var (page, article) in same.Skip(1))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    InputRules.DuplicateTitle,
                    page.TitleOf(article),
                    new[] { firstPage.TitleOf(firstArticle) },
                    article.Title,
                    firstArticle.Source));
            }
        }
    }
}
