using System.Collections.Immutable;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Checks.Baselines;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>What the diagnostic of a finding tells the code fixes beside its message.</summary>
public static class FindingProperties
{
    private const string Fix = "Broadsheet.Fix";
    private const string Article = "Broadsheet.Article";
    private const string Subject = "Broadsheet.Subject";
    private const string Values = "Broadsheet.Values";

    /// <summary>The text that the diagnostic's place should read.</summary>
    /// <param name="diagnostic">A diagnostic.</param>
    /// <returns>The text, or <see langword="null"/> where none is certain.</returns>
    public static string? FixOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(Fix, out var fix) ? fix : null;

    /// <summary>What the finding is known by.</summary>
    /// <param name="diagnostic">A diagnostic.</param>
    /// <returns>The fingerprint, or <see langword="null"/> for what no baseline may hide.</returns>
    public static Fingerprint? FingerprintOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Article, out var article)
            ? new(diagnostic.Id, article!, diagnostic.Properties[Subject]!, Split(diagnostic.Properties[Values]!))
            : null;

    /// <summary>The properties of a diagnostic whose place should read otherwise.</summary>
    /// <param name="fix">What it should read.</param>
    /// <returns>The properties.</returns>
    internal static ImmutableDictionary<string, string?> OfFix(string fix) => ImmutableDictionary<string, string?>.Empty.Add(Fix, fix);

    /// <summary>The properties of a finding in a page.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The properties.</returns>
    internal static ImmutableDictionary<string, string?> Of(Finding finding)
    {
        if (IsAboutSilencing(finding.Rule))
        {
            return ImmutableDictionary<string, string?>.Empty;
        }

        var fingerprint = Fingerprint.Of(finding);
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(Article, fingerprint.Article);
        properties.Add(Subject, fingerprint.Subject);
        properties.Add(Values, string.Concat(fingerprint.Values.Select(value => value + '\n')));
        if (finding.Fix is not null)
        {
            properties.Add(Fix, finding.Fix);
        }

        return properties.ToImmutable();
    }

    /// <summary>Whether a rule is about markers and the baseline, which neither may silence.</summary>
    private static bool IsAboutSilencing(RuleDescriptor rule) =>
        rule == InputFindings.BaselineUnreadable || rule == InputFindings.KnownFindingGone
        || rule == InputFindings.UnknownRuleInMarker || rule == InputFindings.UnusedMarker;

    // Values are words of the joined text, which stand on one line each.
    private static ValueList<string> Split(string values) => new(values.Split('\n').Take(values.Count(character => character == '\n')));
}
