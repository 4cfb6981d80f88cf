using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Numerals;

namespace Broadsheet.Core.Quantities;

/// <summary>Words that only look like quantities: 一盘棋, 进一步, 三甲, 十四五, 千家万户.</summary>
internal static class Lookalikes
{
    private static readonly PhraseTable Words = new(PhraseTable.ReadLines("Quantities.lookalikes.txt"));

    /// <summary>Finds the word that a numeral at a place is part of.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">The place of the numeral.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="numeral">The numeral that begins there, or <see langword="null"/>.</param>
    /// <param name="after">Offset just past the word.</param>
    /// <returns>Whether it is part of one.</returns>
    public static bool Covers(ReadOnlySpan<char> text, int start, int at, int end, Numeral? numeral, out int after)
    {
        for (var from = Math.Max(start, at - Words.Longest + 1); from <= at; from++)
        {
            if (Words.StartingAt(text, from, end) is { } word && from + word.Length > at
                && !(from == at && RunsOn(text, numeral, at + word.Length, end))
                && !(from < at && ChangeWords.LengthBefore(text, start, at) > at - from)) // 提高三成 holds no 高三
            {
                after = from + word.Length;
                return true;
            }
        }

        return IsPartOfLongWord(text, start, at, end, numeral, out after);
    }

    /// <summary>Whether the word is only the beginning of a figure that runs on behind it: 三公 of 三公里, 十分 of 十分钟, 二百五 of 二百五十元.</summary>
    /// <remarks>十大 and 四大 rank what follows, and never begin a unit.</remarks>
    private static bool RunsOn(ReadOnlySpan<char> text, Numeral? numeral, int wordEnd, int end) =>
        text[wordEnd - 1] != '大' && numeral is { } number
        && (BeginsRange(text, number.Range.End, end) || RunsOnInUnit(text, number.Range.End, wordEnd, end));

    private static bool BeginsRange(ReadOnlySpan<char> text, int at, int end) =>
        at + 1 < end && FigureDraft.IsRangeMark(text[at]) && NumeralReader.TryRead(text, at + 1, end, out var other)
        && UnitTable.TryRead(text, other.Range.End, end, out _);

    private static bool RunsOnInUnit(ReadOnlySpan<char> text, int numberEnd, int wordEnd, int end) =>
        UnitTable.TryRead(text, numberEnd, end, out var unit)
        && (numberEnd > wordEnd || (numberEnd < wordEnd && !unit.IsMeasureWord && numberEnd + unit.Text.Length > wordEnd));

    /// <summary>Whether the lexicon has a word of three or four characters, idioms above all, that the numeral stands in.</summary>
    private static bool IsPartOfLongWord(ReadOnlySpan<char> text, int start, int at, int end, Numeral? numeral, out int after)
    {
        var words = WordTable.Instance;
        for (var length = WordTable.LongestWord; length >= 3; length--)
        {
            for (var from = Math.Max(start, at - length + 1); from <= at && from + length <= end; from++)
            {
                if (words.TryGet(text.Slice(from, length), out var tag, out _)
                    && tag is not (PartOfSpeech.Numeral or PartOfSpeech.MeasureWord or PartOfSpeech.Time or PartOfSpeech.Unknown)
                    && !(from == at && numeral is { } number && ReadsAsQuantity(text, number, at + length)))
                {
                    after = from + length;
                    return true;
                }
            }
        }

        after = at;
        return false;
    }

    /// <summary>Whether a word of the lexicon is a number with a unit after all (三公里), or ends before the number does.</summary>
    private static bool ReadsAsQuantity(ReadOnlySpan<char> text, Numeral number, int to) =>
        number.Form != NumeralForm.Plain
        || (UnitTable.TryRead(text, number.Range.End, to, out var unit) && number.Range.End + unit.Text.Length == to);
}
