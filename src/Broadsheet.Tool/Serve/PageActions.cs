using Broadsheet.Core.Checks;
using Broadsheet.Core.Checks.Markers;

namespace Broadsheet.Tool.Serve;

/// <summary>What can be done about the findings in a part of a page.</summary>
internal static class PageActions
{
    /// <summary>The command that adds a finding to the baseline; its arguments are the document and the finding's range.</summary>
    internal const string AddToBaseline = "broadsheet.addToBaseline";

    private const string QuickFix = "quickfix";

    /// <summary>The actions: the correction where it is certain, a marker, an entry in the baseline.</summary>
    /// <param name="page">The page.</param>
    /// <param name="findings">Its findings that are shown.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    internal static IEnumerable<CodeAction> In(PageDocument page, IEnumerable<Finding> findings, int start, int end)
    {
        foreach (var finding in findings.Where(finding => finding.Source.Start <= end && finding.Source.End >= start))
        {
            var diagnostic = PageDiagnostics.Of(page, finding);
            if (finding.Fix is { } fix)
            {
                var title = fix.Length == 0 ? Texts.ActionLeaveOut : Texts.Format(Texts.ActionReplace, fix);
                yield return Edit(page, diagnostic, title, isPreferred: true, new TextEdit(diagnostic.Range, fix));
            }

            if (MarkerPlacement.Find(page.Text, finding.Source.Start, finding.Rule.Id) is var (offset, line))
            {
                yield return Edit(page, diagnostic, Texts.Format(Texts.ActionMarker, finding.Rule.Id), isPreferred: false, new TextEdit(page.Lines.Between(offset, offset), line));
            }

            var baseline = Texts.Format(Texts.ActionBaseline, finding.Rule.Id);
            yield return new(
                baseline, QuickFix, IsPreferred: false, [diagnostic], Edit: null, new Command(baseline, AddToBaseline, [page.Uri, finding.Rule.Id, finding.Source.Start, finding.Source.End]));
        }
    }

    private static CodeAction Edit(PageDocument page, Diagnostic diagnostic, string title, bool isPreferred, TextEdit edit) => new(
        title, QuickFix, isPreferred, [diagnostic], new WorkspaceEdit(new Dictionary<string, IReadOnlyList<TextEdit>>(StringComparer.Ordinal) { [page.Uri] = [edit] }), Command: null);
}
