namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2004: a period that ends before it starts: 9月20日至15日; 生于1925年,牺牲于1921年.</summary>
/// <remarks>Judged are ranges of dates, and two dates of one sentence with words of a beginning (动工, 出生, 起) and of an end (竣工, 去世,
/// 止). Months and days without a printed year may run into the next year (11月至3月) and are left alone, unless both ends lie
/// in one month or the period would fill nearly the whole year.</remarks>
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
    }
}
