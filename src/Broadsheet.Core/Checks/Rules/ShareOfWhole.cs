using System.Globalization;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1008: a percentage that its part and whole do not give, or a part above its whole.</summary>
/// <remarks>Judged is a part introduced by 其中 or 有 behind a whole of the same unit in one sentence, with 占 and the percentage
/// right behind the part: 全村200户,其中贫困户50户,占30%. Rounded figures are intervals.</remarks>
internal sealed class ShareOfWhole : IArticleRule
{
    private const int LongestReach = 40;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1008", nameof(ShareOfWhole), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = 1; i < article.Figures.Count; i++)
        {
            var whole = article.Figures[i - 1];
            var part = article.Figures[i];
            if (!IsPartOf(text, whole, part))
            {
                continue;
            }

            if (IsAbove(text, part, whole))
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(ShareOfWhole) + "_Above",
                    part.Quantity.Range,
                    [part.Statistic.Text, whole.Statistic.Text],
                    related: [whole.Quantity.Range]));
            }
            else if (i + 1 < article.Figures.Count && IsShare(text, part, article.Figures[i + 1]))
            {
                Judge(article, whole, part, article.Figures[i + 1], findings);
            }
        }
    }

    private void Judge(ArticleReading article, Figure whole, Figure part, Figure share, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var partBounds = Bounds.Of(part.Quantity, text);
        var wholeBounds = Bounds.Of(whole.Quantity, text);
        var printed = Bounds.OfRatio(share.Quantity, text);
        if (partBounds.IsOpen || wholeBounds.IsOpen || printed.IsOpen || wholeBounds.Low <= 0)
        {
            return;
        }

        var ratio = partBounds / wholeBounds;
        var computed = new Bounds(ratio.Low * 100, ratio.High * 100);
        if (!computed.Overlaps(printed))
        {
            var middle = Math.Round((computed.Low + computed.High) / 2, 2).ToString("0.##", CultureInfo.InvariantCulture) + "%";
            findings.Add(article.Finding(
                Descriptor,
                nameof(ShareOfWhole) + "_Message",
                share.Quantity.Range,
                [part.Statistic.Text, whole.Statistic.Text, middle, share.Statistic.Text],
                related: [whole.Quantity.Range, part.Quantity.Range]));
        }
    }

    private static bool IsPartOf(ReadOnlySpan<char> text, Figure whole, Figure part)
    {
        var reach = part.Quantity.Range.Start - whole.Quantity.Range.End;
        return reach is > 1 and <= LongestReach
            && whole.Quantity is { Value: not null, Unit: not null, Change: null, Kind: not StatisticKind.Percent }
            && part.Quantity is { Value: not null, Change: null } && part.Quantity.Unit == whole.Quantity.Unit
            && part.Quantity.Per.Equals(whole.Quantity.Per)
            && text.Slice(whole.Quantity.Range.End, reach).IndexOf("其中".AsSpan()) is >= 0 and <= 2
            && text.Slice(whole.Quantity.Range.End, reach).IndexOfAny("。；;！？!?".AsSpan()) < 0;
    }

    private static bool IsShare(ReadOnlySpan<char> text, Figure part, Figure share)
    {
        var reach = share.Quantity.Range.Start - part.Quantity.Range.End;
        if (reach is < 1 or > LongestReach || share.Quantity is not { Unit: "%", Value: not null, Change: null })
        {
            return false;
        }

        var between = text.Slice(part.Quantity.Range.End, reach);
        // 占全县的3% is a share of another whole.
        return between.IndexOf('占') is >= 0 and <= 2 && between[between.Length - 1] == '占' && between.IndexOfAny("。；;！？!?".AsSpan()) < 0;
    }

    private static bool IsAbove(ReadOnlySpan<char> text, Figure part, Figure whole)
    {
        var bounds = Bounds.Of(part.Quantity, text);
        var limit = Bounds.Of(whole.Quantity, text);
        return !bounds.IsOpen && !limit.IsOpen && bounds.Low > limit.High;
    }
}
