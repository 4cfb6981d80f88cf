using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Turns the ranks of an article's headings into levels: the outermost rank that occurs is level 1.</summary>
/// <remarks>A heading without a number stands above the numbered ones where each such part counts from one again, inside a numbered
/// one where another follows of the same rank, and beside them at the beginning and end.</remarks>
internal static class HeadingLevels
{
    private const int Step = 2;

    /// <summary>Numbers the levels.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="headings">Headings with their ranks; 0 for a heading without a number.</param>
    /// <returns>The headings with their levels.</returns>
    public static IEnumerable<HeadingLayout> FromRanks(ReadOnlySpan<char> joined, List<HeadingLayout> headings)
    {
        var places = Places(joined, headings);
        var levels = new Dictionary<int, int>();
        foreach (var place in new SortedSet<int>(places))
        {
            levels[place] = levels.Count + 1;
        }

        var result = new List<HeadingLayout>(headings.Count);
        for (var i = 0; i < headings.Count; i++)
        {
            result.Add(headings[i] with { Level = levels[places[i]] });
        }

        return result;
    }

    private static int[] Places(ReadOnlySpan<char> joined, List<HeadingLayout> headings)
    {
        var (top, first, last, beginnings) = (0, -1, -1, 0);
        for (var i = 0; i < headings.Count; i++)
        {
            var rank = headings[i].Level;
            if (rank > 0 && (top == 0 || rank < top))
            {
                (top, first, beginnings) = (rank, i, 0);
            }

            if (rank > 0 && rank == top)
            {
                last = i;
                beginnings += CountsOne(headings[i].Range.In(joined)) ? 1 : 0;
            }
        }

        var places = new int[headings.Count];
        var above = 0;
        for (var i = 0; i < headings.Count; i++)
        {
            var rank = headings[i].Level;
            places[i] = rank > 0 ? Step * rank
                : top == 0 || beginnings > 1 ? 0
                : i > first && i < last ? (Step * above) + 1
                : Step * top;
            above = rank > 0 ? rank : above;
        }

        return places;
    }

    private static bool CountsOne(ReadOnlySpan<char> heading)
    {
        var from = heading.Length > 1 && (heading[0] == '第' || Punctuation.OpensRound(heading[0])) ? 1 : 0;
        return heading.Length > from + 1 && heading[from] is '一' or '1' or '１' && !Scripts.IsDigit(heading[from + 1]) && heading[from + 1] is not ('十' or '百');
    }
}
