using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>Two levels of one measure, the earlier and the later: 从1200元提高到1500元.</summary>
/// <param name="First">The earlier figure.</param>
/// <param name="Second">The later figure.</param>
/// <param name="From">The bounds of the earlier.</param>
/// <param name="To">The bounds of the later.</param>
/// <param name="Between">The words between them.</param>
internal readonly record struct Levels(Figure First, Figure Second, Bounds From, Bounds To, TextRange Between)
{
    private const int LongestBetween = 16;
    private const int LongestClause = 200;

    // Words before the earlier level.
    private static readonly string[] Beginnings = ["从", "由", "自"];

    /// <summary>Reads two neighbouring figures as levels.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="first">The figure that stands first.</param>
    /// <param name="second">The one after it.</param>
    /// <param name="levels">The levels.</param>
    /// <returns>Whether the text sets them as from and to.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, Figure first, Figure second, out Levels levels)
    {
        levels = default;
        var between = new TextRange(first.Quantity.Range.End, second.Quantity.Range.Start);
        if (between.IsEmpty || between.Length > LongestBetween
            || first.Quantity.Unit != second.Quantity.Unit || !first.Quantity.Per.Equals(second.Quantity.Per)
            || first.Quantity.Value is null || second.Quantity.Value is null
            || second.Quantity.Change is not null
            || !LeadsTo(between.In(text)) || !IsBeginning(text, first.Quantity.Range.Start))
        {
            return false;
        }

        levels = new(first, second, Bounds.Of(first.Quantity, text), Bounds.Of(second.Quantity, text), between);
        return !levels.From.IsOpen && !levels.To.IsOpen;
    }

    private static bool LeadsTo(ReadOnlySpan<char> between) =>
        between.IndexOfAny('到', '至', '为') >= 0 && between.IndexOfAny("。；;！!？?".AsSpan()) < 0;

    /// <summary>Whether 从, 由 or 自 stands in the same clause before the earlier figure.</summary>
    private static bool IsBeginning(ReadOnlySpan<char> text, int start)
    {
        var clause = text.Slice(Math.Max(0, start - LongestClause), start - Math.Max(0, start - LongestClause));
        var from = clause.LastIndexOfAny("，,。；;！!？?\n\r".AsSpan()) + 1;
        foreach (var word in Beginnings)
        {
            if (clause.Slice(from).IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
