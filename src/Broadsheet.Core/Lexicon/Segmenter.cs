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
        var path = ArrayPool<Step>.Shared.Rent(range.Length + 1);
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

                SegmentHan(text.Slice(position, end - position), position, path, tokens);
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

        ArrayPool<Step>.Shared.Return(path);
    }

    /// <summary>Whether a character is cut into words with those around it; what is none is a token by its kind alone.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> for Chinese characters.</returns>
    public static bool IsHan(char character) => character is (>= '\u4e00' and <= '\u9fff') or '〇' or (>= '\u3400' and <= '\u4dbf');

    /// <summary>Whether a character is a token alone, so that what stands on its two sides is cut into words apart.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> for punctuation, symbols and white space.</returns>
    public static bool IsMark(char character) => !IsHan(character) && Classify(character) == PartOfSpeech.Punctuation;

    private static PartOfSpeech Classify(char character) => character switch
    {
        (>= '0' and <= '9') or (>= '０' and <= '９') => PartOfSpeech.Numeral,
        _ when char.IsLetter(character) || char.IsSurrogate(character) => PartOfSpeech.Latin,
        _ => PartOfSpeech.Punctuation,
    };

    // From the end of the run back, the cheapest way to go on from each place.
    private static void SegmentHan(ReadOnlySpan<char> run, int start, Step[] path, List<Token> tokens)
    {
        var words = WordTable.Instance;
        path[run.Length] = default;
        for (var at = run.Length - 1; at >= 0; at--)
        {
            var node = WordTable.Root;
            var goesOn = words.TryStep(ref node, run[at]);
            var value = goesOn ? words.Value(node) : 0;
            var best = new Step(words.Cost(value) + path[at + 1].Cost, value, 1);
            var longest = Math.Min(WordTable.LongestWord, run.Length - at);
            for (var length = 2; length <= longest && goesOn && words.TryStep(ref node, run[at + length - 1]); length++)
            {
                value = words.Value(node);
                var cost = words.Cost(value) + path[at + length].Cost;
                if (value > 0 && cost < best.Cost)
                {
                    best = new(cost, value, length);
                }
            }

            path[at] = best;
        }

        for (var at = 0; at < run.Length; at += path[at].Length)
        {
            tokens.Add(new(new(start + at, start + at + path[at].Length), words.Tag(path[at].Value)));
        }
    }

    /// <summary>The first word of the cheapest cover of the rest of a run.</summary>
    /// <param name="Cost">What the cover costs.</param>
    /// <param name="Value">The word's value in the table.</param>
    /// <param name="Length">Its length.</param>
    private readonly record struct Step(float Cost, int Value, int Length);
}
