using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Whether the attributes of a head noun make a name of it.</summary>
internal static class Specificity
{
    private const int ShortestAttributes = 4;

    /// <summary>Weighs the attributes.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="last">Index of the head noun's last token.</param>
    /// <param name="head">The head noun.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <returns><see langword="true"/> if they make a name.</returns>
    public static bool Suffices(ReadOnlySpan<char> joined, Passage passage, int last, HeadNoun head, Attributes attributes)
    {
        var start = passage.Tokens[attributes.First].Range.Start;
        var length = attributes.HeadStart - start;
        if (attributes.Boundary == NameBoundary.Generic || length < 2)
        {
            return false;
        }

        if (attributes.Levels.Count > 0)
        {
            return true;
        }

        var specific = SpecificLength(joined, passage, attributes);
        if (head.Use == HeadNounUse.Name)
        {
            return length >= ShortestAttributes ? specific >= 2 : specific >= 2 && head.Kind == "机制" && joined[passage.Tokens[last].Range.End - 1] == '制' && attributes.Head == last;
        }

        return length >= ShortestAttributes && specific >= 3
            && (attributes.Boundary == NameBoundary.Introduced || IsLaunched(joined, passage, last));
    }

    private static int SpecificLength(ReadOnlySpan<char> joined, Passage passage, Attributes attributes)
    {
        var specific = 0;
        for (var at = attributes.First; at <= attributes.Head; at++)
        {
            var range = passage.Tokens[at].Range;
            var end = Math.Min(range.End, attributes.HeadStart);
            var word = joined.Slice(range.Start, Math.Max(0, end - range.Start));
            if (word.Length > 0 && passage.Tokens[at].Tag != PartOfSpeech.Punctuation && !GenericModifiers.All.Contains(word))
            {
                specific += word.Length;
            }
        }

        return specific;
    }

    private static bool IsLaunched(ReadOnlySpan<char> joined, Passage passage, int last) =>
        last + 1 < passage.Tokens.Count && LaunchWords.All.Contains(passage.Tokens[last + 1].Word(joined));
}
