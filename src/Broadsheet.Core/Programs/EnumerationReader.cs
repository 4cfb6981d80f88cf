using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Reads the list that stands before 等 or before a name that counts it.</summary>
internal static class EnumerationReader
{
    private const int LongestList = 90;
    private const int LongestItem = 24;

    /// <summary>Reads a list from its end to the left, until an introducing verb, 的 or the start of the clause.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="end">Index of the token after the list.</param>
    /// <param name="floor">Index of the first token that may belong to it.</param>
    /// <returns>The list, or <see langword="null"/> if what stands there is none.</returns>
    public static EnumerationBefore? Before(ReadOnlySpan<char> joined, Passage passage, int end, int floor)
    {
        var tokens = passage.Tokens;
        var items = new List<TextRange>();
        var first = end;
        var itemEnd = end;
        var at = end - 1;
        for (; at >= floor && tokens[end].Range.Start - tokens[at].Range.Start <= LongestList; at--)
        {
            var token = tokens[at];
            if (token.Is(joined, '、'))
            {
                items.Add(Item(joined, tokens, at + 1, itemEnd));
                itemEnd = at;
                continue;
            }

            // “甲”“乙”等: marks that touch divide items as well.
            if (at > floor && at + 1 < itemEnd && passage.Closing[at] >= 0 && QuotationMarks.Is(joined[tokens[at].Range.Start - 1]))
            {
                items.Add(Item(joined, tokens, at, itemEnd));
                itemEnd = at;
                first = at;
                continue;
            }

            if (token.EndsClause(joined) || token.Is(joined, '的') || token.Is(joined, '了') || token.Is(joined, '在') || token.Tag == PartOfSpeech.Pronoun
                || (token.Range.Length >= 2 && at + 1 < itemEnd && (IntroducingVerbs.All.Contains(token.Word(joined)) || BoundaryWords.All.Contains(token.Word(joined)))))
            {
                break;
            }

            first = at;
        }

        if (first >= itemEnd)
        {
            return null;
        }

        items.Add(Item(joined, tokens, first, itemEnd));
        items.Reverse();
        return IsList(items) ? new(first, items, IsCounted: true) : null;
    }

    private static TextRange Item(ReadOnlySpan<char> joined, TokenList tokens, int first, int end)
    {
        if (first >= end)
        {
            return default;
        }

        var item = new TextRange(tokens[first].Range.Start, tokens[end - 1].Range.End);
        return QuotationMarks.Is(joined[item.Start]) && QuotationMarks.Is(joined[item.End - 1]) && item.Length > 2 ? new(item.Start + 1, item.End - 1) : item;
    }

    private static bool IsList(List<TextRange> items)
    {
        foreach (var item in items)
        {
            if (item.Length is < 2 or > LongestItem)
            {
                return false;
            }
        }

        return items.Count >= 2 || items[0].Length >= 6;
    }
}
