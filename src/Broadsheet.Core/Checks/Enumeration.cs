using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>A list of items set one after another: 石鼓、长坡和根子, 省-市-县, 有牌子、有场所.</summary>
/// <param name="Range">From the first to the last item.</param>
/// <param name="Items">The items, without the marks between them.</param>
internal sealed record Enumeration(TextRange Range, IReadOnlyList<TextRange> Items)
{
    // Where a list is longer, nobody counts its items; the bound keeps hostile texts linear.
    private const int LongestList = 300;

    private const string ClauseMarks = "，,。；;：:！!？?\n\r\t";
    private const string Opening = "(（[［【“‘《〈「『";
    private const string Closing = ")）]］】”’》〉」』";
    private const string ChainMarks = "-－—–―";

    // Words that hold 和, 与 or 及 without joining items. One entry a line, sorted by code point.
    private static readonly string[] WordsWithJoiner = ["与会", "与时", "共和", "参与", "及时", "和平", "和睦", "和解", "和谐", "普及", "涉及", "温和", "给与", "触及", "调和", "赋与"];

    /// <summary>Reads the list that ends at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The paragraph around it.</param>
    /// <param name="end">Offset just past the last item.</param>
    /// <returns>The list, its first item reaching back to the start of the clause; <see langword="null"/> when fewer than two items stand there.</returns>
    public static Enumeration? EndingAt(ReadOnlySpan<char> text, TextRange block, int end)
    {
        var depth = 0;
        var start = end;
        var floor = Math.Max(block.Start, end - LongestList);
        while (start > floor)
        {
            var character = text[start - 1];
            if (Closing.IndexOf(character) >= 0)
            {
                depth++;
            }
            else if (Opening.IndexOf(character) >= 0)
            {
                if (depth == 0)
                {
                    break;
                }

                depth--;
            }
            else if (depth == 0 && ClauseMarks.IndexOf(character) >= 0)
            {
                break;
            }

            start--;
        }

        // 权责明晰、运转高效的市、镇、村: what qualifies the list as a whole ends in 的 and may be a list itself.
        return Split(text, new(AfterQualifier(text, start, end), end));
    }

    private static int AfterQualifier(ReadOnlySpan<char> text, int start, int end)
    {
        var depth = 0;
        var particle = -1;
        var after = start;
        for (var at = start; at < end; at++)
        {
            depth += Opening.IndexOf(text[at]) >= 0 ? 1 : Closing.IndexOf(text[at]) >= 0 ? -1 : 0;
            particle = depth == 0 && text[at] == '的' ? at : particle;
            after = depth == 0 && text[at] == '、' && particle >= 0 ? particle + 1 : after;
        }

        return after;
    }

    /// <summary>Splits a range at the marks of a list.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="range">The range that holds nothing but the list.</param>
    /// <returns>The list; <see langword="null"/> when the range holds fewer than two items.</returns>
    public static Enumeration? Split(ReadOnlySpan<char> text, TextRange range)
    {
        var items = SplitAt(text, range, isChain: false);
        if (items.Count < 2)
        {
            items = SplitAt(text, range, isChain: true);
        }

        return items.Count < 2 ? null : new(new(items[0].Start, items[items.Count - 1].End), items);
    }

    private static List<TextRange> SplitAt(ReadOnlySpan<char> text, TextRange range, bool isChain)
    {
        var items = new List<TextRange>();
        var depth = 0;
        var start = range.Start;
        for (var at = range.Start; at < range.End; at++)
        {
            var character = text[at];
            if (Opening.IndexOf(character) >= 0)
            {
                // “全国文明村”“国家森林乡村”: marks that touch part items as 、 does (GB/T 15834-2011, 4.5.3.5).
                if (depth++ == 0 && !isChain && at > start && "”》".IndexOf(text[at - 1]) >= 0 && "“《".IndexOf(character) >= 0)
                {
                    Add(items, start, at);
                    start = at;
                }
            }
            else if (Closing.IndexOf(character) >= 0)
            {
                depth--;
            }
            else if (depth == 0 && (isChain ? ChainMarks.IndexOf(character) >= 0 : character == '、'))
            {
                Add(items, start, at);
                start = at + 1;
            }
            else if (depth == 0 && !isChain && items.Count > 0 && JoinsLastItem(text, range, start, at, out var length))
            {
                Add(items, start, at);
                start = at + length;
                at += length - 1;
            }
        }

        Add(items, start, range.End);
        return items;
    }

    /// <summary>Whether 和, 及, 与 or 以及 joins the last item to those before; only after a 、, since elsewhere it may stand inside an item.</summary>
    private static bool JoinsLastItem(ReadOnlySpan<char> text, TextRange range, int start, int at, out int length)
    {
        length = text[at] switch
        {
            '和' or '与' or '及' => 1,
            '以' when at + 1 < range.End && text[at + 1] == '及' => 2,
            _ => 0,
        };
        if (length == 1 && at > range.Start && at + 1 < range.End
            && StandsInWord(text, at))
        {
            length = 0;
        }

        return length > 0 && at > start && at + length < range.End
            && text.Slice(at + length, range.End - at - length).IndexOf('、') < 0;
    }

    /// <summary>Whether the character is part of a word: 及时, 参与.</summary>
    private static bool StandsInWord(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in WordsWithJoiner)
        {
            if ((text[at] == word[0] && text[at + 1] == word[1]) || (text[at] == word[1] && text[at - 1] == word[0]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<TextRange> items, int start, int end)
    {
        if (end > start)
        {
            items.Add(new(start, end));
        }
    }
}
