using System.Globalization;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1005: one measure with two values in one article, such as in the title and in the body.</summary>
/// <remarks>Judged are figures of the same subject, unit, denominators, kind, time and place, none of them a change or a range, whose
/// intervals do not meet. Two figures of the body are compared only where the subject stands right before both, so that nothing but
/// the number differs; naive comparison of like subjects drowns in false alarms.</remarks>
internal sealed class ConflictingValues : IArticleRule
{
    private const int ShortestSubject = 4;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1005", nameof(ConflictingValues), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var group in article.Figures.Where(IsComparable).GroupBy(Key, StringComparer.Ordinal))
        {
            var figures = group.ToList();
            var title = figures.Find(figure => IsInTitle(article, figure));
            var body = figures.FindAll(figure => !IsInTitle(article, figure));
            if (title.Statistic is not null)
            {
                var bounds = Bounds.Of(title.Quantity, text);
                if (body.Count > 0 && body.TrueForAll(figure => !Bounds.Of(figure.Quantity, article.Text.Joined.AsSpan()).Overlaps(bounds)))
                {
                    findings.Add(Conflict(article, body[0], title));
                }

                continue;
            }

            var stated = body.FindAll(figure => FollowsItsSubject(article, figure));
            for (var i = 1; i < stated.Count; i++)
            {
                if (SameTime(stated[0], stated[i]) && !Bounds.Of(stated[0].Quantity, text).Overlaps(Bounds.Of(stated[i].Quantity, text)))
                {
                    findings.Add(Conflict(article, stated[i], stated[0]));
                    break;
                }
            }
        }
    }

    private Finding Conflict(ArticleReading article, Figure figure, Figure other) =>
        article.Finding(
            Descriptor,
            nameof(ConflictingValues) + "_Message",
            figure.Quantity.Range,
            [figure.Statistic.Subject ?? "", figure.Statistic.Text, other.Statistic.Text, other.Statistic.Source.Line.ToString(CultureInfo.InvariantCulture)],
            related: [other.Quantity.Range]);

    private static bool IsComparable(Figure figure) =>
        figure.Statistic.Subject is { Length: >= ShortestSubject }
        && figure.Quantity is { Value: not null, Change: null, Approximation: not (Approximation.AtLeast or Approximation.AtMost) };

    private static string Key(Figure figure) =>
        string.Join("|", figure.Statistic.Subject, figure.Quantity.Unit, figure.Quantity.Per, figure.Quantity.Kind);

    private static bool IsInTitle(ArticleReading article, Figure figure) =>
        article.Layout.TitleLines.Any(line => line.Overlaps(figure.Quantity.Range)) || article.Layout.Subtitle?.Overlaps(figure.Quantity.Range) == true;

    /// <summary>Whether the subject's last words stand right before the figure, perhaps with 为, 达, 共 or 有 between.</summary>
    private static bool FollowsItsSubject(ArticleReading article, Figure figure)
    {
        var text = article.Text.Joined.AsSpan();
        var end = figure.Quantity.Range.Start;
        while (end > 0 && text[end - 1] is '为' or '达' or '共' or '有' or '是' or '到')
        {
            end--;
        }

        var subject = figure.Statistic.Subject!.AsSpan();
        return text.Slice(0, end).EndsWith(subject.Slice(subject.Length - Math.Min(ShortestSubject, subject.Length)), StringComparison.Ordinal);
    }

    private static bool SameTime(Figure left, Figure right) =>
        left.Statistic.Time == right.Statistic.Time && left.Statistic.Place == right.Statistic.Place;
}
