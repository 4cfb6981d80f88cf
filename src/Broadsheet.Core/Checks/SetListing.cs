using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>The list that a <see cref="CountedSet"/> counts.</summary>
/// <param name="Range">From the first to the last item.</param>
/// <param name="Count">How many items it has.</param>
internal sealed record SetListing(TextRange Range, int Count)
{
    private const string LevelCharacters = "省市州盟区县旗镇乡村组";
    private const string ClauseEnds = "，,。！!？?；;：:";
    private const int LongestName = 14;
    private const int LongestQuotation = 60;
    private const int LongestBracket = 300;
    private const int LongestNoun = 3;
    private const int LongestItem = 6;

    // Words between a list and its count. Longer before shorter.
    private static readonly string[] Summing = ["一共", "共计", "合计", "总共", "这", "共"];

    // Words that open a list without closing it; one entry a line.
    private static readonly string[] OpenListWords =
    [
        "主要有",
        "例如",
        "其中",
        "包含",
        "包括",
        "如",
        "比如",
        "涉及",
        "涵盖",
        "等",
    ];

    // What stands between a set's name and its list; sorted, longer before shorter.
    private static readonly string[] Introductions =
    [
        "(",
        ":",
        ",依次为",
        ",依次是",
        ",分别为",
        ",分别是",
        ",即",
        "——",
        "，依次为",
        "，依次是",
        "，分别为",
        "，分别是",
        "，即",
        "（",
        "：",
    ];

    /// <summary>Finds the list right before a set.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The paragraph around it.</param>
    /// <param name="set">The set.</param>
    /// <returns>The list, or <see langword="null"/> when there is none that the number counts for certain.</returns>
    public static SetListing? Before(ReadOnlySpan<char> text, TextRange block, CountedSet set)
    {
        if (set.CountsThings)
        {
            return null;
        }

        var end = set.Range.Start;
        if ((end > block.Start && text[end - 1] == '、') || (set.Range.End < block.End && text[set.Range.End] == '、'))
        {
            return null; // 一、二、三支部 and 救生圈10个、: the number is an item itself, or the last item's
        }

        if (set.IsQuoted && text.Slice(block.Start, end - block.Start).EndsWith("”的".AsSpan()))
        {
            return QuotedBefore(text, block, set, end - 1); // “建好、管好、护好、运营好”的“四好”
        }

        foreach (var word in Summing)
        {
            // A、B、C共三个, A、B、C这三个
            if (text.Slice(block.Start, end - block.Start).EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                end -= word.Length;
                break;
            }
        }

        if (set.IsQuoted && end > block.Start && text[end - 1] == '”')
        {
            return null; // “两个确立”“四个意识”“四个自信”: the set is an item of a list itself
        }

        if (end - 1 > block.Start && text[end - 1] is '，' or ',')
        {
            return ApposedBefore(text, block, set, end - 1);
        }

        if (set.Unit == "级" && LevelsEndingAt(text, block, end, set.Count) is { } levels)
        {
            return levels;
        }

        var floor = Math.Max(block.Start, end - LongestQuotation);
        if (CountedItems.EndsInCount(text, block, end))
        {
            return null; // 甲、乙两组共六个队
        }

        if (end > block.Start && text[end - 1] == '”' && text.Slice(floor, end - floor).LastIndexOf('“') is >= 0 and var quote
            && Enumeration.Split(text, new(floor + quote + 1, end - 1)) is { } quoted)
        {
            return new(quoted.Range, quoted.Items.Count); // “省-市-县”三级
        }

        // 包括A、B、C三个: with the number right behind it, the list is all there is, whatever opens it.
        if (Enumeration.EndingAt(text, block, end) is { } open && open.Range.In(text).EndsWith("等".AsSpan()))
        {
            // An open list may have fewer items than are counted, never more.
            return open.Items.Count > set.Count && AreOfOneMake(text, open) ? new(open.Range, open.Items.Count) : null;
        }

        // 由老党员、老干部、老教师等组成的“五老”队伍: the list is open wherever 等 stands in its last item.
        if (Enumeration.EndingAt(text, block, end) is not { } list || list.Items[list.Items.Count - 1].In(text).IndexOf('等') > 0
            || list.Range.In(text).IndexOf("其中".AsSpan()) >= 0 || !CountedItems.AreCounted(text, list, set))
        {
            return null;
        }

        return new(list.Range, list.Items.Count);
    }

    private static SetListing? QuotedBefore(ReadOnlySpan<char> text, TextRange block, CountedSet set, int end)
    {
        var floor = Math.Max(block.Start, end - LongestQuotation);
        return text.Slice(floor, end - floor).LastIndexOf('“') is >= 0 and var quote
            && Enumeration.Split(text, new(floor + quote + 1, end - 1)) is { } list && ShareCharacter(text, list, set.Unit[0])
            ? new(list.Range, list.Items.Count)
            : null;
    }

    private static bool ShareCharacter(ReadOnlySpan<char> text, Enumeration list, char character)
    {
        foreach (var item in list.Items)
        {
            if (item.In(text).IndexOf(character) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the items behind the first are names of nearly one length, 等 left out.</summary>
    private static bool AreOfOneMake(ReadOnlySpan<char> text, Enumeration list)
    {
        for (var i = 1; i < list.Items.Count; i++)
        {
            var length = list.Items[i].Length - (i == list.Items.Count - 1 ? 1 : 0);
            if (length is < 2 or > LongestItem || Math.Abs(length - list.Items[1].Length) > 1 || text.Slice(list.Items[i].Start, length).IndexOf('等') >= 0)
            {
                return false;
            }
        }

        return list.Items[0].Length <= LongestItem;
    }

    /// <summary>内科、外科、儿科,三个科室联合值班: a list and its count in two clauses, where the noun counted ends every item.</summary>
    private static SetListing? ApposedBefore(ReadOnlySpan<char> text, TextRange block, CountedSet set, int end)
    {
        var noun = text.Slice(set.Range.End, Math.Min(LongestNoun, block.End - set.Range.End));
        if (Enumeration.EndingAt(text, block, end) is not { Items.Count: > 2 } list || list.Range.In(text).EndsWith("等".AsSpan()))
        {
            return null;
        }

        foreach (var item in list.Items)
        {
            if (noun.IndexOf(text[item.End - 1]) < 0)
            {
                return null;
            }
        }

        return new(list.Range, list.Items.Count);
    }

    /// <summary>Finds the list behind a set: in brackets, after a colon, as 一是… 二是….</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The paragraph around it.</param>
    /// <param name="set">The set.</param>
    /// <returns>The list, or <see langword="null"/> when there is none that the number counts for certain.</returns>
    public static SetListing? After(ReadOnlySpan<char> text, TextRange block, CountedSet set)
    {
        var rest = text.Slice(set.Range.End, block.End - set.Range.End);
        for (var at = 0; at < Math.Min(rest.Length, LongestName); at++)
        {
            foreach (var introduction in Introductions)
            {
                if (rest.Slice(at).StartsWith(introduction.AsSpan(), StringComparison.Ordinal))
                {
                    var start = set.Range.End + at + introduction.Length;
                    return introduction is "(" or "（" ? InBrackets(text, block, start) : Following(text, block, start);
                }
            }

            if (ClauseEnds.IndexOf(rest[at]) >= 0 || rest[at] is '、')
            {
                // 提出四点要求。一是…: only numbers make what stands there the list.
                var start = set.Range.End + at + 1;
                return start < block.End && rest[at] is not '、' ? NumberedItems.Read(text, block, start) : null;
            }
        }

        return null;
    }

    /// <summary>Levels of administration set side by side: 县镇村三级.</summary>
    private static SetListing? LevelsEndingAt(ReadOnlySpan<char> text, TextRange block, int end, int declared)
    {
        var start = end;
        while (start > block.Start && LevelCharacters.IndexOf(text[start - 1]) >= 0)
        {
            start--;
        }

        var count = end - start;
        var before = start > block.Start ? text[start - 1] : '。';
        if (count < 2 || before is '、' or '-' or '－' or '—' or ')' or '）' or '”')
        {
            return null;
        }

        // A longer run may begin with the end of a place's name (…市镇村两级) unless a mark stands before it.
        return count > declared && char.IsLetterOrDigit(before) ? null : new(new(start, end), count);
    }

    private static SetListing? InBrackets(ReadOnlySpan<char> text, TextRange block, int start)
    {
        var length = text.Slice(start, Math.Min(LongestBracket, block.End - start)).IndexOfAny(')', '）');
        if (length <= 0)
        {
            return null;
        }

        var range = new TextRange(start, start + length);
        return IsOpen(text, range) || Enumeration.Split(text, range) is not { } list ? null : new(list.Range, list.Items.Count);
    }

    private static SetListing? Following(ReadOnlySpan<char> text, TextRange block, int start)
    {
        if ((ListNumber.TryRead(text, block, start, out _) ? NumberedItems.Read(text, block, start) : NumberedItems.ReadNames(text, block, start)) is { } numbered)
        {
            return numbered;
        }

        var end = start;
        while (end < block.End && end - start < LongestBracket && ClauseEnds.IndexOf(text[end]) < 0)
        {
            end++;
        }

        var range = new TextRange(start, end);
        return IsOpen(text, range) || Enumeration.Split(text, range) is not { } list ? null : new(list.Range, list.Items.Count);
    }

    private static bool IsOpen(ReadOnlySpan<char> text, TextRange list)
    {
        foreach (var word in OpenListWords)
        {
            if (list.In(text).IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
