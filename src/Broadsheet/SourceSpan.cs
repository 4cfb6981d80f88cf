using System.Diagnostics;

namespace Broadsheet;

/// <summary>Where something stands in a page file.</summary>
/// <param name="File">The page's path as it was given, with <c>/</c> as separator.</param>
/// <param name="Start">Offset of the first character, in UTF-16 code units from the first character of the file; a byte-order mark is not counted.</param>
/// <param name="End">Offset just past the last character (exclusive), counted like <paramref name="Start"/>.</param>
/// <param name="Line">1-based line of <paramref name="Start"/>.</param>
/// <param name="Column">1-based column of <paramref name="Start"/>, in UTF-16 code units.</param>
/// <remarks>The offsets count the file as it is, hard line breaks included, so the text between them may hold
/// line breaks that the extracted text does not.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SourceSpan(string File, int Start, int End, int Line, int Column)
{
    /// <summary>Number of UTF-16 code units between <see cref="Start"/> and <see cref="End"/>.</summary>
    public int Length => End - Start;

    /// <summary>Prints the position as compilers do: <c>seeds/page.txt(59,32)</c>.</summary>
    /// <returns>File, line and column.</returns>
    public override string ToString() => $"{File}({Line},{Column})";
}
