namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1004: a range whose lower end is not below its upper end: 500-300元.</summary>
/// <remarks>GB/T 15835-2011, 5.1.3 (the wave line joins the ends of a range, the smaller first). Temperatures are left
/// alone, since forecasts print the high one first, and so are changes, which run from the old value to the new.</remarks>
internal sealed class ReversedRange : IArticleRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1004", nameof(ReversedRange), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        foreach (var (quantity, statistic) in article.Figures)
        {
            if (quantity is { Low: { } low, High: { } high, Kind: not StatisticKind.Temperature } && low >= high)
            {
                findings.Add(article.Finding(
                    Descriptor, nameof(ReversedRange) + "_Message", quantity.Range, [statistic.Text]));
            }
        }
    }
}
