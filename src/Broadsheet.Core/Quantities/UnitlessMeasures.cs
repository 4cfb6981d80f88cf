using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>Measures that have no unit: 城乡居民收入比由2.31缩小至2.26, 基尼系数为0.4.</summary>
internal static class UnitlessMeasures
{
    private const int LongestApproach = 22;
    private static readonly CharacterSet ClauseEnds = new("，,。；;：！!？?、（）()“”");

    // Sorted by code point.
    private static readonly PhraseTable Nouns = new(
    [
        "供求比",
        "信心指数",
        "倍率",
        "医护比",
        "容积率",
        "师生比",
        "床护比",
        "性别比",
        "房价收入比",
        "抚养比",
        "指数",
        "收入比",
        "比值",
        "求人倍率",
        "生师比",
        "男女比",
        "系数",
        "综合指数",
        "车桩比",
    ]);

    // What may stand between the measure, or its date, and the number. Sorted by code point.
    private static readonly PhraseTable Links = new(
    [
        "上升到",
        "上升至",
        "下降到",
        "下降至",
        "为",
        "从",
        "仅为",
        "分别为",
        "回升至",
        "回落至",
        "扩大到",
        "扩大至",
        "提高到",
        "提高至",
        "是",
        "由",
        "的",
        "缩小为",
        "缩小到",
        "缩小至",
        "达",
        "达到",
        "降为",
        "降到",
        "降至",
    ]);

    /// <summary>Whether a bare number is the value of such a measure.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="number">Where the number or its approximating word begins.</param>
    /// <param name="numberEnd">Where the number ends.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public static bool IsValue(ReadOnlySpan<char> text, int number, int numberEnd, int end)
    {
        if (numberEnd < end && char.IsLetterOrDigit(text[numberEnd]) && Links.StartingAt(text, numberEnd, end) is null)
        {
            return false;
        }

        var from = Math.Max(0, number - LongestApproach);
        var clause = from + ClauseEnds.LastIn(text.Slice(from, number - from)) + 1;
        var link = Links.EndingAt(text, clause, number) ?? "";
        if (link.Length == 0)
        {
            return Nouns.EndingAt(text, clause, number) is not null; // 容积率2.5
        }

        for (var at = number - link.Length; at > clause; at--)
        {
            if (Nouns.EndingAt(text, clause, at) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
