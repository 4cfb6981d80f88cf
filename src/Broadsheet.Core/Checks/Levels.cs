using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>Two levels of one measure, the earlier and the later: 从1200元提高到1500元; 26.4亿元,去年同期为24亿元.</summary>
/// <param name="Earlier">The place of the earlier figure among the article's.</param>
/// <param name="Later">The place of the later.</param>
/// <param name="From">The bounds of the earlier.</param>
/// <param name="To">The bounds of the later.</param>
/// <param name="AreFromTo">Whether the text runs from the one to the other (从…到…), rather than comparing the later with the earlier.</param>
internal readonly record struct Levels(int Earlier, int Later, Bounds From, Bounds To, bool AreFromTo)
{
    private const int LongestBetween = 24;
    private const int LongestClause = 200;
    private const int LongestComparison = 40;
    private const int LongestThan = 10;

    // Words before the earlier level of two that the text runs between.
    private static readonly string[] Beginnings = ["从", "由", "自"];

    // Words that make a figure that of an earlier time. One entry a line, sorted by code point.
    private static readonly string[] EarlierWords =
    [
        "上一年",
        "上年",
        "上月",
        "上期",
        "之前",
        "以前",
        "刚开始",
        "前年",
        "原先",
        "原来",
        "去年同期",
        "同期",
        "当初",
        "最初",
        "此前",
        "过去",
    ];

    // Words that make a figure no level of its own. One entry a line, sorted by code point.
    private static readonly string[] NoLevelWords = ["其中", "目标", "计划", "预期"];

    /// <summary>The first figure of the two in the text.</summary>
    public int First => Math.Min(Earlier, Later);

    /// <summary>The second figure of the two in the text.</summary>
    public int Second => Math.Max(Earlier, Later);

    /// <summary>Reads the levels that begin with a figure.</summary>
    /// <param name="article">The article.</param>
    /// <param name="first">The place of the figure among the article's.</param>
    /// <param name="levels">The levels.</param>
    /// <returns>Whether one of the next figures is the other level.</returns>
    public static bool TryRead(ArticleReading article, int first, out Levels levels)
    {
        levels = default;
        var text = article.Text.Joined.AsSpan();
        for (var second = first + 1; second < article.Figures.Count && second <= first + 2; second++)
        {
            var one = article.Figures[first].Quantity;
            var other = article.Figures[second].Quantity;
            var between = new TextRange(one.Range.End, other.Range.Start);
            if (between.IsEmpty || between.Length > LongestComparison || between.In(text).IndexOfAny("。；;！!？?\n\r".AsSpan()) >= 0)
            {
                return false;
            }

            if (!AreComparable(one, other))
            {
                continue;
            }

            if (second == first + 1 && between.Length <= LongestBetween && LeadsTo(between.In(text)) && IsBeginning(text, one.Range.Start))
            {
                return TryMake(text, one, other, first, second, areFromTo: true, out levels);
            }

            if (SameSubject(article.Figures[first], article.Figures[second]) && Earliness(article, first) - Earliness(article, second) is not 0 and var order)
            {
                return order > 0
                    ? TryMake(text, one, other, first, second, areFromTo: false, out levels)
                    : TryMake(text, other, one, second, first, areFromTo: false, out levels);
            }
        }

        return false;
    }

    private static bool TryMake(
        ReadOnlySpan<char> text, Quantity from, Quantity to, int earlier, int later, bool areFromTo, out Levels levels)
    {
        levels = new(earlier, later, Bounds.Of(from, text), Bounds.Of(to, text), areFromTo);
        return !levels.From.IsOpen && !levels.To.IsOpen;
    }

    /// <summary>The same unit; the second may leave out the denominators of the first: 由每人每年610元提高到640元.</summary>
    private static bool AreComparable(Quantity first, Quantity second) =>
        first is { Value: not null, Change: null, Unit: not null } && second is { Value: not null, Change: null } && first.Unit == second.Unit
        && (second.Per.Count == 0 || first.Per.Equals(second.Per) || first.Per.Count == 0);

    private static bool SameSubject(Figure first, Figure second) =>
        second.Statistic.Subject is null // 出口33亿元,去年同期30亿元
        || first.Statistic.Subject is { } one && second.Statistic.Subject is { } other
        && (one == other || one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal));

    /// <summary>How far the words before a figure set it back: 0 not at all, 1 for last year, 2 for the year before the one spoken of.</summary>
    private static int Earliness(ArticleReading article, int index)
    {
        var text = article.Text.Joined.AsSpan();
        var before = FigureWords.Before(text, article.Figures, index).In(text);
        return FigureWords.Hold(before, NoLevelWords) ? 0
            : FigureWords.Hold(before, EarlierWords) || IsThan(before) ? 2
            : before.IndexOf("去年".AsSpan()) >= 0 ? 1
            : 0;
    }

    /// <summary>比2020年的48.1%提高, 比年初的1200亿元增加.</summary>
    private static bool IsThan(ReadOnlySpan<char> before) =>
        before.Length is > 0 and <= LongestThan && before[0] is '比' or '较' && before[before.Length - 1] is '的' or '年';

    private static bool LeadsTo(ReadOnlySpan<char> between) =>
        between.IndexOfAny('到', '至', '为') >= 0 && between.IndexOfAny("。；;！!？?".AsSpan()) < 0;

    /// <summary>Whether 从, 由 or 自 stands in the same clause before the earlier figure.</summary>
    private static bool IsBeginning(ReadOnlySpan<char> text, int start)
    {
        var clause = text.Slice(Math.Max(0, start - LongestClause), start - Math.Max(0, start - LongestClause));
        var from = clause.LastIndexOfAny("，,。；;！!？?\n\r".AsSpan()) + 1;
        return FigureWords.Hold(clause.Slice(from), Beginnings);
    }
}
