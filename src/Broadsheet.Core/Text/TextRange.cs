namespace Broadsheet.Core.Text;

/// <summary>A stretch of a page's joined text: UTF-16 offsets, <paramref name="End"/> exclusive.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset just past the last character.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>Number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether there is no character in it.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="offset"/> lies in it.</summary>
    /// <param name="offset">An offset in the joined text.</param>
    /// <returns><see langword="true"/> from <see cref="Start"/> up to, not including, <see cref="End"/>.</returns>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether the two share a character.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> if they overlap.</returns>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>The text it covers.</summary>
    /// <param name="joined">The joined text it counts in.</param>
    /// <returns>The characters from <see cref="Start"/> to <see cref="End"/>.</returns>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> joined) => joined.Slice(Start, Length);
}
