using System.Collections.Immutable;
using System.Text;
using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Core.Checks.Markers;
using Broadsheet.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.CodeFixes;

/// <summary>What can be done about a finding in a page: correct the text where the correction is certain, silence the rule in
/// the paragraph, or add the finding to the baseline.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], Name = nameof(PageFixProvider))]
public sealed class PageFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        new PageAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).ToImmutableArray();

    /// <summary>None: each finding in a text is for an editor to judge, and the command adds all findings to a baseline.</summary>
    /// <returns><see langword="null"/>.</returns>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var page = context.TextDocument;
        var text = await page.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (FindingProperties.FixOf(diagnostic) is { } fix && span.End <= text.Length)
            {
                Register(context, diagnostic, "Replace", fix, _ => Task.FromResult(Changed(page, text, new TextChange(span, fix))));
            }

            if (FindingProperties.FingerprintOf(diagnostic) is not { } fingerprint)
            {
                continue;
            }

            if (MarkerPlacement.Find(text.ToString(), span.Start, diagnostic.Id) is var (offset, line))
            {
                Register(context, diagnostic, "Silence", diagnostic.Id, _ => Task.FromResult(Changed(page, text, new TextChange(new(offset, 0), line))));
            }

            if (await BaselineWith(page.Project, fingerprint, context.CancellationToken).ConfigureAwait(false) is { } solution)
            {
                Register(context, diagnostic, "AddToBaseline", diagnostic.Id, _ => Task.FromResult(solution));
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, string key, string argument, Func<CancellationToken, Task<Solution>> change) =>
        context.RegisterCodeFix(CodeAction.Create(FixTexts.Title(key, argument), change, equivalenceKey: key), diagnostic);

    private static Solution Changed(TextDocument page, SourceText text, TextChange change) =>
        page.Project.Solution.WithAdditionalDocumentText(page.Id, text.WithChanges(change));

    /// <summary>The solution with one more entry in the project's baseline, which is made where there is none.</summary>
    /// <returns><see langword="null"/> when the baseline cannot be read.</returns>
    private static async Task<Solution?> BaselineWith(Project project, Fingerprint fingerprint, CancellationToken cancellation)
    {
        var file = project.AdditionalDocuments.FirstOrDefault(document => document.Name == Baseline.FileName);
        if (file is null)
        {
            var folder = project.FilePath is { } path ? path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1) : "";
            var created = SourceText.From(Baseline.Empty.With(fingerprint).Write(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return project.AddAdditionalDocument(Baseline.FileName, created, filePath: folder + Baseline.FileName).Project.Solution;
        }

        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        try
        {
            var baseline = Baseline.Read(text.ToString()).With(fingerprint);
            return project.Solution.WithAdditionalDocumentText(file.Id, SourceText.From(baseline.Write(), text.Encoding));
        }
        catch (BaselineFormatException)
        {
            // BSH0010 says so in the file itself.
            return null;
        }
    }
}
