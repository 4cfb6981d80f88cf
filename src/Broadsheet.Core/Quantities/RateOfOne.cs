using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>One of what is done, which divides the figure behind it: 每生产一吨钢消耗标准煤1.2吨, 每超过1公里加收2.6元.</summary>
internal static class RateOfOne
{
    // What is done to one thing after another. One entry a line, sorted by code point.
    private static readonly PhraseTable Verbs = new(
    [
        "上升",
        "上涨",
        "下降",
        "产",
        "付出",
        "养殖",
        "加工",
        "卖",
        "卖出",
        "回收",
        "增加",
        "增长",
        "处理",
        "处置",
        "完成",
        "延长",
        "开通",
        "开采",
        "引进",
        "推荐",
        "提高",
        "收储",
        "收购",
        "新增",
        "新建",
        "检查",
        "消耗",
        "生产",
        "种",
        "种植",
        "节约",
        "行驶",
        "超",
        "超出",
        "超过",
        "运",
        "运输",
        "逾期",
        "销售",
        "隔",
    ]);

    /// <summary>Reads what is done to one thing behind 每.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="each">Where 每 stands.</param>
    /// <param name="end">Where to stop reading.</param>
    /// <param name="one">Takes the number one with its unit.</param>
    /// <returns>The unit, or <see langword="null"/> where 每 says something else.</returns>
    public static string? Read(ReadOnlySpan<char> text, int each, int end, out TextRange one)
    {
        one = default;
        if (Verbs.StartingAt(text, each + 1, end) is not { } verb)
        {
            return null;
        }

        var number = each + 1 + verb.Length;
        if (number >= end || text[number] is not ('一' or '1' or '１') || !UnitTable.TryRead(text, number + 1, end, out var unit))
        {
            return null;
        }

        one = new(number, number + 1 + unit.Text.Length);
        return unit.Text;
    }

    /// <summary>Whether a figure is the one thing that 每 and a verb count out.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph, or the end of the figure before.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public static bool Is(ReadOnlySpan<char> text, int start, TextRange figure, int end)
    {
        if (text[figure.Start] is not ('一' or '1' or '１') || Verbs.EndingAt(text, start, figure.Start) is not { } verb)
        {
            return false;
        }

        var each = figure.Start - verb.Length - 1;
        return each >= start && text[each] == '每' && Read(text, each, end, out var one) is not null && one.End == figure.End;
    }
}
