using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>Tells things that come in 块 from money: 6块展板 and 警示牌6块, but 花了6块.</summary>
internal static class Pieces
{
    // What comes in 块. One entry a line, sorted by code point.
    private static readonly PhraseTable Nouns = new(
    [
        "光伏板",
        "农田",
        "匾额",
        "土地",
        "地",
        "地块",
        "大屏",
        "奖牌",
        "宅基地",
        "宣传栏",
        "屏",
        "展板",
        "展牌",
        "布",
        "手帕",
        "手表",
        "指示牌",
        "显示屏",
        "木板",
        "标识牌",
        "毛巾",
        "牌",
        "牌匾",
        "玻璃",
        "瓷砖",
        "田",
        "电子屏",
        "电池",
        "电池板",
        "石头",
        "石板",
        "石碑",
        "砖",
        "糖",
        "耕地",
        "肥皂",
        "菜地",
        "蛋糕",
        "警示牌",
        "试验田",
        "金牌",
        "钢板",
        "铜牌",
        "银牌",
        "饼",
    ]);

    /// <summary>Whether a figure in 块 counts things.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="limits">From the end of the figure before to the end of the paragraph.</param>
    /// <param name="figure">The figure with its words of approximation.</param>
    /// <returns><see langword="true"/> when the noun on one side of it comes in 块.</returns>
    public static bool AreCounted(ReadOnlySpan<char> text, TextRange limits, TextRange figure) =>
        Nouns.StartingAt(text, figure.End, limits.End) is not null || Nouns.EndingAt(text, limits.Start, figure.Start) is not null;
}
