using Broadsheet.Core.Programs;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Corpus;

/// <summary>The names of programs, whose numerals are no figures: “万名医师下乡”工程, 三年行动计划.</summary>
internal static class QuotedNames
{
    /// <summary>Leaves out the figures that lie within the quotation marks of a program's name, and the durations in any name.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="quantities">The figures of an article.</param>
    /// <param name="programs">The programs of the page.</param>
    /// <returns>The other figures; a count in a name that is not quoted (9项机制), and a figure in quoted speech, stays.</returns>
    public static IReadOnlyList<Quantity> WithoutTheirNumerals(
        string joined, IReadOnlyList<Quantity> quantities, IReadOnlyList<PageProgram> programs)
    {
        var quoted = new List<TextRange>();
        var names = new List<TextRange>();
        foreach (var mention in programs.SelectMany(program => program.Mentions))
        {
            names.Add(mention.Range);
            if (mention.Range.Start > 0 && mention.Range.End < joined.Length && joined[mention.Range.Start - 1] == '“' && joined[mention.Range.End] == '”')
            {
                quoted.Add(mention.Range);
            }

            var open = joined.IndexOf('“', mention.Range.Start, mention.Range.Length);
            var close = open < 0 ? -1 : joined.IndexOf('”', open, mention.Range.End - open);
            if (close > open)
            {
                quoted.Add(new(open, close + 1));
            }
        }

        if (names.Count == 0)
        {
            return quantities;
        }

        quoted.Sort((left, right) => left.Start.CompareTo(right.Start));
        names.Sort((left, right) => left.Start.CompareTo(right.Start));
        return [.. quantities.Where(quantity =>
            !LiesIn(quoted, quantity.Range) && !(quantity.Kind == StatisticKind.Duration && LiesIn(names, quantity.Range)))];
    }

    private static bool LiesIn(List<TextRange> quoted, TextRange figure)
    {
        var low = 0;
        var high = quoted.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (quoted[middle].Start <= figure.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && figure.End <= quoted[low - 1].End;
    }
}
