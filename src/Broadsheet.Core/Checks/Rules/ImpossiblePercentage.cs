using System.Globalization;
using Broadsheet.Core.Quantities;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1009: a percentage that no whole number of so few gives: 在30名学生中,45%….</summary>
/// <remarks>The GRIM test (Brown and Heathers 2017, "The GRIM Test", Social Psychological and Personality Science 8(4)) for shares:
/// judged is a percentage right behind 中 and a number of people or things small enough to decide, and a rate right behind the number
/// of those that took part (40人参加考试,合格率83%).</remarks>
internal sealed class ImpossiblePercentage : IArticleRule
{
    private const int LongestReach = 14;
    private const int LargestWhole = 99;

    // Words right before a percentage that is a rate. One entry a line.
    private static readonly string[] RateWords = ["率", "率为", "率达", "率达到", "率是"];

    // Words of those that a rate is of. One entry a line, sorted by code point.
    private static readonly string[] TakingPart = ["参与", "参加", "受访", "应考", "抽查", "抽检", "接受", "检测", "检查", "毕业"];

    // What tells that the percentage is of something else than the number before: 三次达到最大承载量的八成.
    private const string Verbs = "为到是比至超达过";

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1009", nameof(ImpossiblePercentage), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = 1; i < article.Figures.Count; i++)
        {
            var (share, shareStatistic) = article.Figures[i];
            var (whole, wholeStatistic) = article.Figures[i > 1 && IsLabel(article.Figures[i - 1].Quantity) ? i - 2 : i - 1];
            var reach = share.Range.Start - whole.Range.End;
            if (reach is < 1 or > LongestReach
                || whole is not { Kind: StatisticKind.Count, Approximation: Approximation.Exact, Change: null, Value: >= 2 and <= LargestWhole and var size }
                || share is not { Unit: "%", Approximation: Approximation.Exact, Change: null, Value: > 0 and < 100 and var percentage }
                || size != Math.Truncate(size) || !(IsOf(text.Slice(whole.Range.End, reach)) || IsRateOf(text, article.Figures, i) || IsShareOf(text, article.Figures, i)))
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

    /// <summary>25名党员中,35岁以下的占36%: a class of ages names the part.</summary>
    private static bool IsLabel(Quantity quantity) => quantity.Kind == StatisticKind.Age;

    /// <summary>30名学生中,45%; 30名学生的45%.</summary>
    private static bool IsOf(ReadOnlySpan<char> between)
    {
        var isWithin = between.IndexOf("其中".AsSpan()) >= 0 || between.IndexOf("中，".AsSpan()) >= 0 || between.IndexOf("里，".AsSpan()) >= 0 || between.IndexOf("中,".AsSpan()) >= 0 || between.EndsWith("中有".AsSpan())
            || between.EndsWith("中".AsSpan()) || (between.EndsWith("的".AsSpan()) && between.IndexOfAny(Verbs.AsSpan()) < 0);
        return isWithin && between.IndexOfAny("。；;！？!?、".AsSpan()) < 0
            && (between.IndexOf('占') is var share && (share < 0 || share == between.Length - 1));
    }

    /// <summary>共有40人参加考试,合格率为82.5%, with no other number before it.</summary>
    private static bool IsRateOf(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index)
    {
        var whole = figures[index - 1].Quantity.Range;
        var sentence = Sentence.Around(text, whole.Start);
        var share = figures[index].Quantity.Range.Start;
        var isFirst = index < 2 || figures[index - 2].Quantity.Range.Start < sentence.Start;
        var around = text.Slice(Math.Max(sentence.Start, whole.Start - LongestReach), share - Math.Max(sentence.Start, whole.Start - LongestReach));
        return isFirst && FigureWords.EndIn(FigureWords.Before(text, figures, index).In(text), RateWords) && FigureWords.Hold(around, TakingPart);
    }

    /// <summary>全班50名学生,近视的占37%, with no other number before it.</summary>
    private static bool IsShareOf(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index)
    {
        var whole = figures[index - 1].Quantity.Range;
        var sentence = Sentence.Around(text, whole.Start);
        var isFirst = index < 2 || figures[index - 2].Quantity.Range.Start < sentence.Start;
        var words = FigureWords.Before(text, figures, index);
        return isFirst && words.Start > 0 && text[words.Start - 1] is '，' or ',' && FigureWords.EndIn(words.In(text), ["的占", "者占"])
            && text.Slice(sentence.Start, whole.Start - sentence.Start).IndexOfAny('全', '共') >= 0;
    }

    private static string Print(decimal percentage) => Math.Round(percentage, 1).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
