using Broadsheet.Core.Calendar;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>Finds the figures of a paragraph.</summary>
public static class QuantityReader
{
    /// <summary>Reads one paragraph, title or heading.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="range">The paragraph.</param>
    /// <param name="dates">The dates found in it, in order; their numbers are not figures.</param>
    /// <param name="found">Takes the figures, in the order of the text.</param>
    public static void Read(ReadOnlySpan<char> joined, TextRange range, IReadOnlyList<DateExpression> dates, ICollection<Quantity> found)
    {
    }
}
