using System.Globalization;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1005: one measure with two values in one article: in the title and the body, or in two sentences.</summary>
/// <remarks>Judged are figures of the same measure, unit, denominators, kind, time and thing, none of them a change, a range, a plan beside
/// its result or one of several, whose intervals do not meet, and whose clauses say the same of what is counted. Naive comparison of
/// like subjects drowns in false alarms, so that anything else that differs makes them two measures. A title is held against the only
/// figure of the body that can be its.</remarks>
internal sealed class ConflictingValues : IArticleRule
{
    // How far back a value of the body is compared; the bound keeps hostile texts linear.
    private const int MostCompared = 8;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1005", nameof(ConflictingValues), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        foreach (var group in StatedValue.Of(article).GroupBy(value => (value.Figure.Quantity.Kind, value.Figure.Quantity.Per, value.Figure.Quantity.Change)))
        {
            var values = group.ToList();
            if (values.Count == 1)
            {
                continue;
            }

            var body = values.FindAll(value => !value.InTitle);
            foreach (var title in values.FindAll(value => value.InTitle))
            {
                var candidates = body.FindAll(value => value.IsOf(title) && value.IsInScopeOf(title));
                if (candidates.Count == 1 && candidates[0].Contradicts(title) && LikelyConflicts.AreNear(candidates[0], title)
                    && !LikelyConflicts.IsSumOf(title, body.FindAll(value => SameMeasure.Are(value.Figure.Quantity.Unit, title.Figure.Quantity.Unit)))
                    && title.MayHaveTimeOf(candidates[0], body.Count == 1) && body.TrueForAll(value => value.Contradicts(title) && !LikelyConflicts.IsRounded(title, value)))
                {
                    findings.Add(Conflict(candidates[0], title));
                }
                else if (candidates.Count == 0 && LikelyConflicts.OfTitle(title, body) is { } likely)
                {
                    findings.Add(Conflict(likely, title));
                }
            }

            if (!CheckBody(body, findings))
            {
                CheckCaptions(body, findings);
            }
        }
    }

    /// <summary>A caption is held against the body as a title is.</summary>
    private void CheckCaptions(List<StatedValue> body, ICollection<Finding> findings)
    {
        var captions = body.FindAll(value => value.InCaption);
        if (captions.Count > 0 && body.FindAll(value => !value.InCaption) is { Count: > 0 } told)
        {
            foreach (var caption in captions)
            {
                if (LikelyConflicts.OfTitle(caption, told) is { } likely)
                {
                    findings.Add(Conflict(caption, likely));
                }
            }
        }
    }

    private bool CheckBody(List<StatedValue> body, ICollection<Finding> findings)
    {
        for (var i = 1; i < body.Count; i++)
        {
            if (LikelyConflicts.InBody(body, i) is { } likely)
            {
                findings.Add(Conflict(body[i], likely));
                return true;
            }

            for (var j = Math.Max(0, i - MostCompared); j < i; j++)
            {
                if (body[i].IsOf(body[j]) && body[i].IsInScopeOf(body[j]) && body[i].Contradicts(body[j])
                    && LikelyConflicts.AreNear(body[i], body[j]) && !LikelyConflicts.IsGivenElsewhere(body, i, j))
                {
                    findings.Add(Conflict(body[i], body[j]));
                    return true;
                }
            }
        }

        return false;
    }

    private Finding Conflict(StatedValue value, StatedValue other) =>
        value.Article.Finding(
            Descriptor,
            nameof(ConflictingValues) + "_Message",
            value.Figure.Quantity.Range,
            [
                value.Figure.Statistic.Subject ?? "",
                value.Figure.Statistic.Text,
                other.Figure.Statistic.Text,
                other.Figure.Statistic.Source.Line.ToString(CultureInfo.InvariantCulture),
            ],
            related: [other.Figure.Quantity.Range]);
}
