using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

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
        for (var i = 0; i < article.Figures.Count; i++)
        {
            var (quantity, statistic) = article.Figures[i];
            if (i > 0 && IsReversedPair(article.Figures[i - 1].Quantity, quantity))
            {
                var range = new TextRange(article.Figures[i - 1].Quantity.Range.Start, quantity.Range.End);
                findings.Add(article.Finding(Descriptor, nameof(ReversedRange) + "_Message", range, [article.Text.Text(range)]));
            }

            if (quantity is { Low: { } low, High: { } high, Kind: not StatisticKind.Temperature } && low >= high && !RunsDown(article, i))
            {
                findings.Add(article.Finding(
                    Descriptor, nameof(ReversedRange) + "_Message", quantity.Range, [statistic.Text]));
            }
        }
    }

    /// <summary>8至7折, 相对湿度90%~60%: discounts and forecasts print the high one first.</summary>
    private static bool RunsDown(ArticleReading article, int index)
    {
        var text = article.Text.Joined.AsSpan();
        return article.Figures[index].Quantity.Unit == "折" || FigureWords.Before(text, article.Figures, index).In(text).IndexOf("湿度".AsSpan()) >= 0;
    }

    /// <summary>5000元以上1000元以下: two bounds set against each other.</summary>
    private static bool IsReversedPair(Quantity lower, Quantity upper) =>
        lower.Range.End == upper.Range.Start && lower is { Approximation: Approximation.AtLeast, Value: { } low, Unit: not null }
        && upper is { Approximation: Approximation.AtMost, Value: { } high } && lower.Unit == upper.Unit && low >= high;
}
