using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>Sentences of the joined text.</summary>
internal static class Sentence
{
    private const string Ends = "。！!？?\n\r";

    /// <summary>The sentence that holds a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <returns>From the mark that ends the sentence before to the one that ends this.</returns>
    public static TextRange Around(ReadOnlySpan<char> text, int at)
    {
        var start = text.Slice(0, at).LastIndexOfAny(Ends.AsSpan()) + 1;
        var length = text.Slice(at).IndexOfAny(Ends.AsSpan());
        return new(start, length < 0 ? text.Length : at + length);
    }
}
