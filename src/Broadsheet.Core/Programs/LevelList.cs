using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>The levels of administration that a name enumerates: 市、镇、村三级, 县镇村三级, 市、区(县)级.</summary>
internal static class LevelList
{
    private const int LongestList = 20;

    /// <summary>Reads the levels before a word that counts them.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="count">Index of the token that ends in 级.</param>
    /// <param name="floor">Index of the first token that may belong to the name.</param>
    /// <returns>The first token and the levels, or <see langword="null"/> if fewer than two stand there.</returns>
    public static EnumerationBefore? Before(ReadOnlySpan<char> joined, Passage passage, int count, int floor)
    {
        var tokens = passage.Tokens;
        var end = tokens[count].Range.Start;
        var at = count;
        var isCounted = tokens[count].Range.Length > 1 && SmallNumber.Read(tokens[count].Word(joined)) > 0;
        if (at - 1 >= floor && tokens[at - 1].Tag == PartOfSpeech.Numeral && tokens[at].Is(joined, '级'))
        {
            at--;
            isCounted = true;
            end = tokens[at].Range.Start;
        }

        var first = at;
        while (first - 1 >= floor && tokens[at].Range.Start - tokens[first - 1].Range.Start <= LongestList && IsOfList(tokens[first - 1].Word(joined)))
        {
            first--;
        }

        while (first < at && tokens[first].Tag == PartOfSpeech.Punctuation)
        {
            first++;
        }

        var items = Items(joined, new(tokens[first].Range.Start, end));
        return items.Count >= 2 ? new(first, items, isCounted) : null;
    }

    private static bool IsOfList(ReadOnlySpan<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (!LevelWords.All.Contains(word.Slice(at, 1)) && !IsDivider(word[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static List<TextRange> Items(ReadOnlySpan<char> joined, TextRange list)
    {
        var items = new List<TextRange>();
        var inParenthesis = false;
        for (var at = list.Start; at < list.End; at++)
        {
            if (joined[at] is '(' or '（')
            {
                inParenthesis = true;
            }
            else if (joined[at] is ')' or '）')
            {
                inParenthesis = false;
            }
            else if (!inParenthesis && LevelWords.All.Contains(joined.Slice(at, 1)))
            {
                items.Add(new(at, at + 1));
            }
        }

        return items;
    }

    private static bool IsDivider(char character) => character is '、' or '-' or '—' or '/' or '(' or ')' or '（' or '）' or '－';
}
