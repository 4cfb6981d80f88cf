using Broadsheet.Core.Checks.Markers;

namespace Broadsheet.Core.Checks;

/// <summary>All that is checked of pages: what is wrong with them as input, the rules, and the markers that silence rules.</summary>
public static class PageChecks
{
    /// <summary>Checks what one page alone decides.</summary>
    /// <param name="input">The page.</param>
    /// <returns>The findings that no marker silences, in the order of the text.</returns>
    public static IReadOnlyList<Finding> OfPage(CheckInput input)
    {
        var findings = new List<Finding>(input.Page.Problems.Select(InputFindings.Of).Concat(input.Articles.SelectMany(RuleSet.Check)));
        Silence(findings, input.Page.Markers, rule => IsKnown(rule) && !NeedsCorpus(rule));
        foreach (var marker in input.Page.Markers)
        {
            var unknown = marker.Rules.Count == 0 ? [""] : marker.Rules.Where(rule => !IsKnown(rule));
            findings.AddRange(unknown.Select(rule => InputFindings.Unknown(marker, rule)));
        }

        return [.. findings.OrderBy(finding => finding.Source.Start)];
    }

    /// <summary>Checks what only all pages decide.</summary>
    /// <param name="inputs">The pages, in corpus order, each once.</param>
    /// <param name="titleKey">What makes two titles the same; <see langword="null"/> for their characters.</param>
    /// <returns>The findings that no marker silences.</returns>
    public static IReadOnlyList<Finding> OfCorpus(IReadOnlyList<CheckInput> inputs, Func<string, string>? titleKey = null)
    {
        var articles = inputs.SelectMany(input => input.Articles).ToArray();
        var findings = new List<Finding>(
            InputFindings.OfCorpus(inputs.Select(input => input.File), articles.Select(article => article.Article), titleKey)
                .Concat(RuleSet.CheckCorpus(articles)));
        Silence(findings, [.. inputs.SelectMany(input => input.Page.Markers)], NeedsCorpus);
        return findings;
    }

    /// <summary>Takes out the findings that markers silence, and adds the markers that silence none.</summary>
    private static void Silence(List<Finding> findings, IReadOnlyCollection<SuppressionMarker> markers, Func<string, bool> isJudged)
    {
        if (markers.Count == 0)
        {
            return;
        }

        var markersOfFile = markers.ToLookup(marker => marker.Source.File, StringComparer.Ordinal);
        var used = new HashSet<(SuppressionMarker, string)>();
        findings.RemoveAll(finding =>
        {
            var silencing = markersOfFile[finding.Source.File].Where(marker => marker.Silences(finding)).ToArray();
            used.UnionWith(silencing.Select(marker => (marker, finding.Rule.Id)));
            return silencing.Length > 0;
        });
        foreach (var marker in markers)
        {
            var unused = marker.Rules.Select(rule => rule.ToUpperInvariant()).Where(rule => isJudged(rule) && !used.Contains((marker, rule)));
            findings.AddRange(unused.Select(rule => InputFindings.Unused(marker, rule)));
        }
    }

    private static bool IsKnown(string rule) => InputFindings.Rules.Concat(RuleSet.Descriptors).Any(known => known.Id.Equals(rule, StringComparison.OrdinalIgnoreCase));

    private static bool NeedsCorpus(string rule) =>
        rule == InputFindings.DuplicateTitle.Id || rule == InputFindings.SamePageName.Id || RuleSet.IsCorpusRule(rule);
}
