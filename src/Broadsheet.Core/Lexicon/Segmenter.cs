using System.Buffers;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Lexicon;

/// <summary>Cuts Chinese text into words: the path of least total cost through the words of <see cref="WordTable"/>.</summary>
/// <remarks>A unigram model: each word costs the negative logarithm of its relative frequency, and the cheapest
/// cover of the text is found from right to left. Time is linear in the text; a run of digits, of Latin letters or
/// of white space is one token.</remarks>
internal static class Segmenter
{
    /// <summary>Segments a range of the text.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="range">The range to segment.</param>
    /// <param name="tokens">Takes the tokens, in order; they cover the range without gaps.</param>
    public static void Segment(ReadOnlySpan<char> text, TextRange range, List<Token> tokens)
    {
        var position = range.Start;
        while (position < range.End)
        {
            var end = position + 1;
            if (IsHan(text[position]))
            {
                while (end < range.End && IsHan(text[end]))
                {
                    end++;
                }

                SegmentHan(text, new(position, end), tokens);
            }
            else
            {
                var tag = Classify(text[position]);
                while (end < range.End && tag != PartOfSpeech.Punctuation && !IsHan(text[end]) && Classify(text[end]) == tag)
                {
                    end++;
                }

                tokens.Add(new(new(position, end), tag));
            }

            position = end;
        }
    }

    /// <summary>Whether a character is cut into words with those around it; what is none is a token by its kind alone.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> for Chinese characters.</returns>
    public static bool IsHan(char character) => character is (>= '\u4e00' and <= '\u9fff') or '〇' or (>= '\u3400' and <= '\u4dbf');

    private static PartOfSpeech Classify(char character) => character switch
    {
        (>= '0' and <= '9') or (>= '０' and <= '９') => PartOfSpeech.Numeral,
        _ when char.IsLetter(character) || char.IsSurrogate(character) => PartOfSpeech.Latin,
        _ => PartOfSpeech.Punctuation,
    };

    private static void SegmentHan(ReadOnlySpan<char> text, TextRange run, List<Token> tokens)
    {
        var words = WordTable.Instance;
        var costs = ArrayPool<float>.Shared.Rent(run.Length + 1);
        var lengths = ArrayPool<byte>.Shared.Rent(run.Length);
        var tags = ArrayPool<PartOfSpeech>.Shared.Rent(run.Length);
        costs[run.Length] = 0;
        for (var at = run.Length - 1; at >= 0; at--)
        {
            costs[at] = float.PositiveInfinity;
            var start = run.Start + at;
            var longest = at + 1 < run.Length ? Math.Min(words.LongestBeginningWith(text[start], text[start + 1]), run.Length - at) : 1;
            for (var length = 1; length <= longest; length++)
            {
                var known = words.TryGet(text.Slice(start, length), out var tag, out var cost);
                if ((known || length == 1) && cost + costs[at + length] < costs[at])
                {
                    costs[at] = cost + costs[at + length];
                    lengths[at] = (byte)length;
                    tags[at] = tag;
                }
            }
        }

        for (var at = 0; at < run.Length; at += lengths[at])
        {
            tokens.Add(new(new(run.Start + at, run.Start + at + lengths[at]), tags[at]));
        }

        ArrayPool<float>.Shared.Return(costs);
        ArrayPool<byte>.Shared.Return(lengths);
        ArrayPool<PartOfSpeech>.Shared.Return(tags);
    }
}
