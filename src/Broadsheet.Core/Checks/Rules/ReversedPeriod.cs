namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2004: a period that ends before it starts: 9月20日至15日, 2023年至2019年.</summary>
/// <remarks>Months and days without a printed year may run into the next year (11月至3月) and are left alone, unless both ends lie
/// in one month.</remarks>
internal sealed class ReversedPeriod : IArticleRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2004", nameof(ReversedPeriod), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        foreach (var date in article.Dates)
        {
            if (date.Resolved is { } period && period.End.CompareTo(period.Start) < 0
                && (period.Start.Month == period.End.Month || article.Text.Text(date.Range).IndexOf('年') >= 0))
            {
                var words = article.Text.Text(date.Range);
                findings.Add(article.Finding(
                    Descriptor, nameof(ReversedPeriod) + "_Message", date.Range, [words, period.Start.ToString(), period.End.ToString()]));
            }
        }
    }
}
