using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Finds the sentences of a passage around a place.</summary>
internal static class SentenceBounds
{
    // Longer sentences are cut there, so that a page without full stops takes no more than linear time.
    private const int Longest = 300;

    private static readonly CharacterSet s_ends = new("。!！?？\n");

    /// <summary>The sentence in which a place stands.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="offset">An offset in the passage.</param>
    /// <returns>Its range, with its full stop; empty if the offset is the passage's end.</returns>
    public static TextRange At(ReadOnlySpan<char> joined, TextRange passage, int offset)
    {
        var floor = Math.Max(passage.Start, offset - Longest);
        var before = s_ends.LastIn(joined.Slice(floor, offset - floor));
        var ceiling = Math.Min(passage.End, offset + Longest);
        var after = s_ends.FirstIn(joined.Slice(offset, ceiling - offset));
        return new(before < 0 ? floor : floor + before + 1, after < 0 ? ceiling : offset + after + 1);
    }

    /// <summary>The sentence before one.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="sentence">A sentence of the passage.</param>
    /// <returns>Its range; <see langword="null"/> if the sentence is the passage's first.</returns>
    public static TextRange? Before(ReadOnlySpan<char> joined, TextRange passage, TextRange sentence) =>
        sentence.Start > passage.Start ? At(joined, passage, sentence.Start - 1) : null;

    /// <summary>The sentence after one.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="sentence">A sentence of the passage.</param>
    /// <returns>Its range; <see langword="null"/> if the sentence is the passage's last.</returns>
    public static TextRange? After(ReadOnlySpan<char> joined, TextRange passage, TextRange sentence) =>
        sentence.End < passage.End ? At(joined, passage, sentence.End) : null;
}
