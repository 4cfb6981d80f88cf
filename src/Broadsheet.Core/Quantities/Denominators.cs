using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>What a figure is given for each of: 元/月, 每人每月, 人均, 时速.</summary>
internal static class Denominators
{
    private const string ClauseEnds = "，,。；;：:！!？?";
    private const int LongestUnit = 6;

    // Words that divide all figures behind them in their clause. One entry a line, sorted by code point.
    private static readonly Dictionary<string, string> Averages = new(StringComparer.Ordinal)
    {
        ["亩产"] = "亩",
        ["亩均"] = "亩",
        ["人均"] = "人",
        ["场均"] = "场",
        ["年均"] = "年",
        ["户均"] = "户",
        ["日均"] = "日",
        ["时速"] = "小时",
        ["月均"] = "月",
        ["校均"] = "校",
        ["村均"] = "村",
        ["班均"] = "班",
        ["周均"] = "周",
    };

    private static readonly PhraseTable AverageWords = new(Averages.Keys);

    // Units without a number of their own that divide as well. Sorted by code point.
    private static readonly PhraseTable Dividers = new(
    [
        "万人",
        "万户",
        "人",
        "位",
        "例",
        "分钟",
        "十万人",
        "千人",
        "单",
        "周",
        "天",
        "头",
        "套",
        "学年",
        "学期",
        "家",
        "小时",
        "年",
        "户",
        "日",
        "星期",
        "晚",
        "月",
        "村",
        "校",
        "桌",
        "次",
        "班",
        "生",
        "百人",
        "百公里",
        "百户",
        "秒",
        "股",
        "课时",
        "间",
        "队",
        "餐",
    ]);

    /// <summary>Reads <c>/月</c>, <c>/平方米·月</c> behind a unit, or 每月 there.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where the unit ends; afterwards, where the denominators end.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="isMoney">Whether the figure is an amount of money, behind which 每 always divides (元每吨); elsewhere only at the end of a clause (立方米每秒).</param>
    /// <param name="per">Takes the denominators.</param>
    public static void ReadBehind(ReadOnlySpan<char> text, ref int at, int end, bool isMoney, List<string> per)
    {
        while (at + 1 < end && (text[at] is '/' or '／' || (text[at] == '每' && (isMoney || IsRate(text, at, end))) || (per.Count > 0 && text[at] == '·')))
        {
            if (TryReadUnit(text, at + 1, end) is not { } unit || (text[at] == '每' && per.Count > 0))
            {
                return;
            }

            per.Add(unit);
            at += 1 + unit.Length;
        }
    }

    /// <summary>Reads 每人每月, 人均 and their kind to the left of a figure, in its clause.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph, or the end of the figure before.</param>
    /// <param name="at">Where the figure begins.</param>
    /// <param name="per">Takes the denominators, outermost first, before those it holds already.</param>
    public static void ReadBefore(ReadOnlySpan<char> text, int start, int at, List<string> per)
    {
        var found = 0;
        var clause = start + text.Slice(start, at - start).LastIndexOfAny(ClauseEnds.AsSpan()) + 1;
        for (var i = clause; i < at; i++)
        {
            if (text[i] == '每' && i + 1 < at && TryReadUnit(text, i + 1, at) is { } unit)
            {
                if (!per.Contains(unit))
                {
                    per.Insert(found++, unit);
                }

                i += unit.Length;
            }
            else if (AverageWords.StartingAt(text, i, at) is { } word && !IsPartOfWord(text, i))
            {
                if (!per.Contains(Averages[word]))
                {
                    per.Insert(found++, Averages[word]);
                }

                i += word.Length - 1;
            }
        }
    }

    private static bool IsRate(ReadOnlySpan<char> text, int at, int end) =>
        TryReadUnit(text, at + 1, end) is { } unit && (at + 1 + unit.Length >= end || !char.IsLetterOrDigit(text[at + 1 + unit.Length]));

    private static bool IsPartOfWord(ReadOnlySpan<char> text, int at) => at > 0 && text[at] == '人' && text[at - 1] is '工' or '法';

    private static string? TryReadUnit(ReadOnlySpan<char> text, int at, int end)
    {
        var limit = Math.Min(end, at + LongestUnit);
        if (UnitTable.TryRead(text, at, limit, out var unit) && unit.Text is not ("个" or "度" or "批" or "届" or "当"))
        {
            return unit.Text;
        }

        return Dividers.StartingAt(text, at, limit);
    }
}
