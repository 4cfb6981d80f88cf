using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>Sentences of the joined text.</summary>
internal static class Sentence
{
    // Longer ones are cut, so that a text without sentence ends costs no more than any other.
    private const int Longest = 1000;

    private static readonly CharacterSet Ends = new("。！!？?\n\r");

    /// <summary>The sentence that holds a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <returns>From the mark that ends the sentence before to the one that ends this.</returns>
    public static TextRange Around(ReadOnlySpan<char> text, int at)
    {
        var floor = Math.Max(0, at - Longest);
        var start = floor + Ends.LastIn(text.Slice(floor, at - floor)) + 1;
        var ahead = text.Slice(at, Math.Min(Longest, text.Length - at));
        var length = Ends.FirstIn(ahead);
        return new(start, at + (length < 0 ? ahead.Length : length));
    }
}
