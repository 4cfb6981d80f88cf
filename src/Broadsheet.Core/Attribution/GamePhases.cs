using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Attribution;

/// <summary>The phases of a game or match, which date its figures although they are no dates: 首节, 下半场.</summary>
internal static class GamePhases
{
    // Sorted by code point.
    private static readonly PhraseTable Words = new(
    [
        "上半场",
        "下半场",
        "全场比赛",
        "决胜局",
        "决胜盘",
        "加时赛",
        "半场",
        "末节",
        "末局",
        "末盘",
        "第一节",
        "第一局",
        "第一盘",
        "第三节",
        "第三局",
        "第三盘",
        "第二节",
        "第二局",
        "第二盘",
        "第四节",
        "第四局",
        "首局",
        "首盘",
        "首节",
    ]);

    // What is no phase although it begins like one. Sorted by code point.
    private static readonly PhraseTable Others = new(
    [
        "第一节课",
        "第一节车",
        "第三节课",
        "第三节车",
        "第二节课",
        "第二节车",
        "第四节课",
        "第四节车",
    ]);

    // Units back to the phase; the bound keeps sentences without end linear.
    private const int LongestReach = 200;

    /// <summary>Finds the phase that a clause of the sentence opens with, nearest before a figure.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="units">The sentence.</param>
    /// <param name="figure">The figure's unit.</param>
    /// <returns>The words, or <see langword="null"/>.</returns>
    public static string? Before(ReadOnlySpan<char> joined, UnitList units, int figure)
    {
        for (var unit = figure - 1; unit >= 0 && figure - unit <= LongestReach; unit--)
        {
            var opensClause = unit == 0 || units[unit - 1].Role == UnitRole.ClauseEnd;
            var start = units[unit].Range.Start;
            if (opensClause && Words.StartingAt(joined, start, units[figure].Range.Start) is { } words && Others.StartingAt(joined, start, joined.Length) is null)
            {
                return words;
            }
        }

        return null;
    }
}
