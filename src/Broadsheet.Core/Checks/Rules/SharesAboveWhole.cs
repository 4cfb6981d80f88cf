using System.Globalization;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1010: shares of one whole that add up to more than 100 %: 甲占40%、乙占35%、丙占30%.</summary>
/// <remarks>Judged are percentages set side by side in one sentence, each right behind 占 or all behind 分别占; answers of which more
/// than one may be given (多选) are left alone.</remarks>
internal sealed class SharesAboveWhole : IArticleRule
{
    private const int LongestReach = 16;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1010", nameof(SharesAboveWhole), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var first = 0; first < article.Figures.Count; first++)
        {
            if (!IsShare(text, article.Figures[first]) || !EndsInShareWord(text, article.Figures[first].Quantity.Range.Start))
            {
                continue;
            }

            var sentence = Sentence.Around(text, article.Figures[first].Quantity.Range.Start);
            var isShared = EndsIn(text, article.Figures[first].Quantity.Range.Start, "分别占");
            var last = first;
            while (last + 1 < article.Figures.Count && GoesOn(text, article.Figures[last], article.Figures[last + 1], sentence, isShared))
            {
                last++;
            }

            if (last > first && sentence.In(text).IndexOf("多选".AsSpan()) < 0)
            {
                Judge(article, first, last, findings);
            }

            first = last;
        }
    }

    private void Judge(ArticleReading article, int first, int last, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var low = 0m;
        var sum = 0m;
        var shares = new List<Figure>();
        for (var i = first; i <= last; i++)
        {
            shares.Add(article.Figures[i]);
            low += Bounds.Of(article.Figures[i].Quantity, text).Low;
            sum += article.Figures[i].Quantity.Value ?? 0;
        }

        // Each share may have been rounded up by half its last digit, whole numbers too.
        if (low - (shares.Count * 0.5m) > 100)
        {
            findings.Add(article.Finding(
                Descriptor,
                nameof(SharesAboveWhole) + "_Message",
                new(shares[0].Quantity.Range.Start, shares[shares.Count - 1].Quantity.Range.End),
                [string.Join(" + ", shares.Select(share => share.Statistic.Text)), sum.ToString("0.##", CultureInfo.InvariantCulture)]));
        }
    }

    private static bool GoesOn(ReadOnlySpan<char> text, Figure before, Figure next, TextRange sentence, bool isShared)
    {
        var reach = next.Quantity.Range.Start - before.Quantity.Range.End;
        if (reach is < 1 or > LongestReach || !sentence.Contains(next.Quantity.Range.Start) || !IsShare(text, next))
        {
            return false;
        }

        return isShared
            ? reach == 1 && text[before.Quantity.Range.End] is '、' or '和' or ',' or '，'
            : reach > 2 && EndsInShareWord(text, next.Quantity.Range.Start);
    }

    private static bool IsShare(ReadOnlySpan<char> text, Figure figure) =>
        figure.Quantity is { Unit: "%", Value: not null, Change: null, Approximation: Approximation.Exact };

    private static bool EndsInShareWord(ReadOnlySpan<char> text, int at) =>
        EndsIn(text, at, "占") || EndsIn(text, at, "占比") || EndsIn(text, at, "占比为") || EndsIn(text, at, "占比达");

    private static bool EndsIn(ReadOnlySpan<char> text, int at, string word) => text.Slice(0, at).EndsWith(word.AsSpan(), StringComparison.Ordinal);
}
