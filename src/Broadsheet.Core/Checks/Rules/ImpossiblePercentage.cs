using System.Globalization;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1009: a percentage that no whole number of so few gives: 在30名学生中,45%….</summary>
/// <remarks>The GRIM test (Brown and Heathers 2017, "The GRIM Test", Social Psychological and Personality Science 8(4)) for shares:
/// judged is a percentage right behind 中 and a number of people or things small enough to decide.</remarks>
internal sealed class ImpossiblePercentage : IArticleRule
{
    private const int LongestReach = 14;
    private const int LargestWhole = 99;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1009", nameof(ImpossiblePercentage), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = 1; i < article.Figures.Count; i++)
        {
            var (whole, wholeStatistic) = article.Figures[i - 1];
            var (share, shareStatistic) = article.Figures[i];
            var reach = share.Range.Start - whole.Range.End;
            if (reach is < 1 or > LongestReach
                || whole is not { Kind: StatisticKind.Count, Approximation: Approximation.Exact, Change: null, Value: >= 2 and <= LargestWhole and var size }
                || share is not { Unit: "%", Approximation: Approximation.Exact, Change: null, Value: > 0 and < 100 and var percentage }
                || size != Math.Truncate(size) || !IsOf(text.Slice(whole.Range.End, reach)))
            {
                continue;
            }

            var bounds = Bounds.OfRatio(share, text);
            var count = Math.Floor(bounds.High * size / 100);
            if (count * 100 < bounds.Low * size)
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(ImpossiblePercentage) + "_Message",
                    share.Range,
                    [
                        shareStatistic.Text,
                        wholeStatistic.Text,
                        Print(count * 100 / size),
                        Print((count + 1) * 100 / size),
                    ],
                    related: [whole.Range]));
            }
        }
    }

    /// <summary>30名学生中,45%; 30名学生的45%.</summary>
    private static bool IsOf(ReadOnlySpan<char> between)
    {
        var isWithin = between.IndexOf("中，".AsSpan()) >= 0 || between.IndexOf("中,".AsSpan()) >= 0 || between.EndsWith("中有".AsSpan())
            || between.EndsWith("中".AsSpan()) || between.EndsWith("的".AsSpan());
        return isWithin && between.IndexOfAny("。；;！？!?、".AsSpan()) < 0;
    }

    private static string Print(decimal percentage) => Math.Round(percentage, 1).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
