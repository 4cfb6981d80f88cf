using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>Figures that share what the figure before them says: 从每公斤9元降到6.8元, 每个网格配备1名专职和2名兼职网格员, 每校配备救生圈10个、救生绳5条, 分别增长15%和21%.</summary>
internal static class JoinedFigures
{
    private const int LongestLink = 12;
    private static readonly CharacterSet ClauseEnds = new("，,。；;：:！!？?");

    // 全县共, 总投入: what begins so is no further item of what each gets.
    private static readonly CharacterSet Totals = new("共全总累");

    // What leads from one level to the next. Sorted by code point.
    private static readonly PhraseTable Levels = new(
    [
        "上涨到",
        "上涨至",
        "上调到",
        "上调至",
        "下调到",
        "下调至",
        "下降到",
        "下降至",
        "减到",
        "减少到",
        "减至",
        "升到",
        "升至",
        "变为",
        "变成",
        "回落到",
        "回落至",
        "增加到",
        "增加至",
        "增长到",
        "增长至",
        "增到",
        "增至",
        "提升到",
        "提升至",
        "提高到",
        "提高至",
        "涨到",
        "涨至",
        "调整为",
        "调至",
        "跌到",
        "跌至",
        "降为",
        "降低到",
        "降低至",
        "降到",
        "降至",
    ]);

    // What joins figures of the same things. Sorted by code point.
    private static readonly PhraseTable Conjunctions = new(["、", "以及", "及", "和"]);

    /// <summary>Gives a figure the denominators and the change of the one before it, where it shares them.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="before">The figure before it, or <see langword="null"/>.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>The figure, with denominators and change of its own or shared ones.</returns>
    public static Quantity Of(ReadOnlySpan<char> text, Quantity? before, Quantity figure)
    {
        if (before is null || figure.Range.Start <= before.Range.End || figure.Range.Start - before.Range.End > LongestLink)
        {
            return figure;
        }

        var between = text.Slice(before.Range.End, figure.Range.Start - before.Range.End);
        if (figure.Change is null && before.Change is not null && figure.Unit == before.Unit && Conjunctions.StartingAt(between, 0, between.Length)?.Length == between.Length)
        {
            figure = figure with { Change = before.Change };
        }

        if (before.Per.Count == 0 || figure.Per.Count > 0)
        {
            return figure;
        }

        var isNextLevel = figure.Unit == before.Unit && Levels.StartingAt(between, 0, between.Length) is { } link
            && (link.Length == between.Length || IsDate(between.Slice(link.Length)));
        var isListed = figure.Kind == before.Kind && ClauseEnds.FirstIn(between) < 0 && Conjunctions.EndingAt(between, 0, between.Length) is not null;
        var isNextItem = before.Kind == StatisticKind.Count && figure.Kind == StatisticKind.Count && between.Length > 1 && between[0] == '、'
            && ClauseEnds.FirstIn(between) < 0 && Totals.FirstIn(between) < 0;
        return isNextLevel || isListed || isNextItem ? figure with { Per = before.Per } : figure;
    }

    // 由2012年的3000元增加到2020年的1.2万元
    private static bool IsDate(ReadOnlySpan<char> words) => words.Length > 2 && words[^1] == '的' && words[^2] is '年' or '月' or '日' or '期' or '底' or '末';
}
