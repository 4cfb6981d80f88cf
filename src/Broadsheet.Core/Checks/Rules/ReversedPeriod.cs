using System.Globalization;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2004: a period that ends before it starts: 9月20日至15日; 生于1925年,牺牲于1921年.</summary>
/// <remarks>Judged are ranges of dates, and two dates of one sentence with words of a beginning (动工, 出生, 起) and of an end (竣工, 去世,
/// 止). Months and days without a printed year may run into the next year (11月至3月) and are left alone, unless both ends lie
/// in one month or the period would fill nearly the whole year; so are hours behind 上午 or 下午.</remarks>
internal sealed class ReversedPeriod : IArticleRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2004", nameof(ReversedPeriod), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        for (var i = 0; i < article.Dates.Count; i++)
        {
            if (DateSpan.TryRead(article, i, out var span) && span.IsReversed)
            {
                findings.Add(article.Finding(
                    Descriptor, nameof(ReversedPeriod) + "_Message", span.Range, [article.Text.Text(span.Range), span.Resolved.Start.ToString(), span.Resolved.End.ToString()]));
            }
        }

        CheckLives(article, findings);
        CheckHours(article, findings);
    }

    /// <summary>苏曼（1951—1884）.</summary>
    private void CheckLives(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var block in article.Blocks)
        {
            var rest = block;
            while (LifeYears.TryFind(text, rest, out var life))
            {
                if (life.Birth > life.Death && !HoldsDate(article, life.Range))
                {
                    findings.Add(article.Finding(
                        Descriptor, nameof(ReversedPeriod) + "_Message", life.Range,
                        [article.Text.Text(life.Range), life.Birth.ToString(CultureInfo.InvariantCulture), life.Death.ToString(CultureInfo.InvariantCulture)]));
                }

                rest = new(life.Range.End, block.End);
            }
        }
    }

    /// <summary>Whether the years were read as a period, and judged as one.</summary>
    private static bool HoldsDate(ArticleReading article, TextRange range)
    {
        var (first, end) = article.DatesIn(range);
        return end > first && article.Dates[first].Resolved is { } period && period.Start != period.End;
    }

    /// <summary>上午11:30至8:30.</summary>
    private void CheckHours(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var block in article.Blocks)
        {
            for (var at = block.Start + 1; at < block.End; at++)
            {
                if (text[at] == '午' && text[at - 1] is '上' or '下' && ClockSpan.TryRead(text, block, at + 1, out var hours) && hours.IsReversed)
                {
                    var words = article.Text.Text(hours.Range);
                    findings.Add(article.Finding(Descriptor, nameof(ReversedPeriod) + "_Hours", hours.Range, [words]));
                }
            }
        }
    }
}
