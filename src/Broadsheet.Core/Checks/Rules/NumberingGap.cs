using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH3001: section or item numbers that skip or repeat: 一、 三、 or ① ③ or 一是… 三是….</summary>
/// <remarks>Each style of number is its own level, in the order of GB/T 15835 usage and 公文 practice (GB/T 9704-2012,
/// 7.3.3: 一、 （一） 1. （1）); a number closes the levels below it. A list that starts above 1 is an excerpt and is not
/// judged by its start.</remarks>
internal sealed class NumberingGap : IArticleRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH3001", nameof(NumberingGap), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var last = new Place?[(int)ListStyle.Article + 1];
        var heading = 0;
        foreach (var block in article.Blocks)
        {
            while (heading < article.Layout.Headings.Count && article.Layout.Headings[heading].Range.Start < block.Start)
            {
                heading++;
            }

            var isHeading = heading < article.Layout.Headings.Count && article.Layout.Headings[heading].Range.Start == block.Start;
            if (isHeading && !ListNumber.TryRead(text, block, block.Start, out _))
            {
                // A heading without a number opens a section of its own for everything but the outermost numbers.
                Array.Clear(last, 1, last.Length - 1);
            }

            for (var at = block.Start; at < block.End; at = ListNumber.Next(text, at + 1, block.End))
            {
                if (ListNumber.TryRead(text, block, at, out var number))
                {
                    last[(int)number.Style] = Judge(article, last[(int)number.Style], number, findings);
                    CloseLevelsBelow(last, number.Style);
                    at = number.Range.End - 1;
                }
            }
        }
    }

    private static void CloseLevelsBelow(Place?[] last, ListStyle style)
    {
        // 一是 and 第一 number clauses; neither stands above the other.
        var below = style >= ListStyle.ChineseIs ? last.Length : (int)style + 1;
        Array.Clear(last, below, last.Length - below);
    }

    /// <summary>Judges a number by the one before and gives the place it has in its list.</summary>
    private Place Judge(ArticleReading article, Place? previous, ListNumber number, ICollection<Finding> findings)
    {
        if (previous is not { } before || number.Value == before.Number.Value + 1 || number.Value == before.Meant + 1)
        {
            return new(number, number.Value, previous?.BeginsAtOne ?? number.Value == 1);
        }

        var isRepeat = number.Value == before.Number.Value;
        if (number.Value == 1 && !(isRepeat && number.Style <= ListStyle.BracketedChinese))
        {
            return new(number, 1, true);
        }

        // 首先, 其次 and 再次 are adverbs as well; an excerpt of a law leaves articles out.
        if ((number.Style == ListStyle.Ordinal && article.Text.Joined[number.Range.Start + 1] is '先' or '次') || (number.Style == ListStyle.Article && !before.BeginsAtOne))
        {
            return new(number, number.Value, before.BeginsAtOne);
        }

        findings.Add(article.Finding(
            Descriptor,
            nameof(NumberingGap) + (isRepeat ? "_Repeat" : "_Gap"),
            number.Range,
            [article.Text.Text(number.Range), article.Text.Text(before.Number.Range)],
            related: [before.Number.Range]));
        return new(number, before.Meant + 1, before.BeginsAtOne);
    }

    /// <summary>A number in its list.</summary>
    /// <param name="Number">The number as printed.</param>
    /// <param name="Meant">What it should be where it is wrong, so that the one behind it is not told of again.</param>
    /// <param name="BeginsAtOne">Whether its list begins with 1.</param>
    private readonly record struct Place(ListNumber Number, int Meant, bool BeginsAtOne);
}
