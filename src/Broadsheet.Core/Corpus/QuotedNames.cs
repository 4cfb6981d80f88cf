using Broadsheet.Core.Programs;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Corpus;

/// <summary>The names of a page's programs, whose numerals are no figures: “万名医师下乡”工程, 三年行动计划.</summary>
internal sealed class QuotedNames
{
    private readonly List<TextRange> _quoted = [];
    private readonly List<TextRange> _names = [];

    /// <summary>Gathers the names of a page.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="programs">The programs of the page.</param>
    public QuotedNames(string joined, IReadOnlyList<PageProgram> programs)
    {
        foreach (var mention in programs.SelectMany(program => program.Mentions))
        {
            _names.Add(mention.Range);
            if (mention.Range.Start > 0 && mention.Range.End < joined.Length && joined[mention.Range.Start - 1] == '“' && joined[mention.Range.End] == '”')
            {
                _quoted.Add(mention.Range);
            }

            var open = joined.IndexOf('“', mention.Range.Start, mention.Range.Length);
            var close = open < 0 ? -1 : joined.IndexOf('”', open, mention.Range.End - open);
            if (close > open)
            {
                _quoted.Add(new(open, close + 1));
            }
        }

        _quoted.Sort((left, right) => left.Start.CompareTo(right.Start));
        _names.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    /// <summary>Leaves out the figures that lie within the quotation marks of a program's name, and the durations in any name.</summary>
    /// <param name="quantities">The figures of an article.</param>
    /// <returns>The other figures; a count in a name that is not quoted (9项机制), and a figure in quoted speech, stays.</returns>
    public IReadOnlyList<Quantity> WithoutTheirNumerals(IReadOnlyList<Quantity> quantities) =>
        _names.Count == 0 ? quantities
        : [.. quantities.Where(quantity =>
            !LiesIn(_quoted, quantity.Range) && !(quantity.Kind == StatisticKind.Duration && LiesIn(_names, quantity.Range)))];

    private static bool LiesIn(List<TextRange> ranges, TextRange figure)
    {
        var low = 0;
        var high = ranges.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ranges[middle].Start <= figure.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && figure.End <= ranges[low - 1].End;
    }
}
