using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Finds the quotations that share the head noun of the one after them: “证照分离”“一业一证”改革.</summary>
internal static class QuotedSiblings
{
    private const int Most = 6;
    private const int LongestQuotation = 16;

    /// <summary>Finds the siblings of a mention, back to the last mention found.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="open">Index of the token that opens the mention's quotation.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="found">The mentions found so far; takes the siblings, in the order of the text.</param>
    public static void Find(ReadOnlySpan<char> joined, Passage passage, int open, NamedMention mention, List<NamedMention> found)
    {
        if (mention.FirstToken != open || mention.Quoted.IsEmpty || mention.Range.End <= mention.Quoted.End + 1)
        {
            return;
        }

        var tail = joined.Slice(mention.Quoted.End + 1, mention.Range.End - mention.Quoted.End - 1);
        if (tail[0] == '的')
        {
            return;
        }

        var floor = found.Count > 0 && ReferenceEquals(found[found.Count - 1].Passage, passage) ? found[found.Count - 1].EndToken : 0;
        var insert = found.Count;
        for (var count = 0; count < Most; count++)
        {
            var close = open - 1;
            if (close > floor && passage.Tokens[close].Is(joined, '、'))
            {
                close--;
            }

            var before = OpenOf(passage, close, floor);
            if (before < 0)
            {
                return;
            }

            var quoted = new TextRange(passage.Tokens[before].Range.End, passage.Tokens[close].Range.Start);
            if (quoted.In(joined).IndexOf('、') >= 0)
            {
                return;
            }

            found.Insert(insert, mention with
            {
                Range = quoted,
                FirstToken = before + 1,
                EndToken = close,
                Name = joined.Slice(quoted.Start - 1, quoted.Length + 2).ToString() + tail.ToString(),
                Quoted = quoted,
            });
            open = before;
        }
    }

    private static int OpenOf(Passage passage, int close, int floor)
    {
        for (var at = close - 2; at >= floor && at >= close - LongestQuotation; at--)
        {
            if (passage.Closing[at] == close)
            {
                return at;
            }
        }

        return -1;
    }
}
