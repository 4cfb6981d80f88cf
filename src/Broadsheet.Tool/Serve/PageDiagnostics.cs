using System.Globalization;
using Broadsheet.Core.Checks;

namespace Broadsheet.Tool.Serve;

/// <summary>Findings as the protocol's diagnostics.</summary>
internal static class PageDiagnostics
{
    // The protocol's levels: 1 error, 2 warning, 3 information, 4 hint.
    private static readonly Dictionary<Severity, int> Levels = new()
    {
        [Severity.Error] = 1,
        [Severity.Warning] = 2,
        [Severity.Suggestion] = 3,
        [Severity.Hidden] = 4,
    };

    /// <summary>The diagnostic of a finding.</summary>
    /// <param name="page">The page it was found in.</param>
    /// <param name="finding">The finding.</param>
    internal static Diagnostic Of(PageDocument page, Finding finding) => new(
        page.Lines.Between(finding.Source.Start, finding.Source.End),
        Levels[finding.Rule.DefaultSeverity],
        finding.Rule.Id,
        new CodeDescription(RuleLinks.Of(finding.Rule.Id)),
        "broadsheet",
        finding.Message(CultureInfo.CurrentUICulture),
        [.. finding.Related.Select(related => new DiagnosticRelatedInformation(
            new Location(page.Uri, page.Lines.Between(related.Source.Start, related.Source.End)), related.Text))]);
}
