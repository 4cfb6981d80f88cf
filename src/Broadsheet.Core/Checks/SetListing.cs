using Broadsheet.Core.Lexicon;
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
    private const int LongestNumberedList = 5000;

    private const int LongestAct = 8;
    private const int LongestNoun = 3;
    private const int LongestItem = 6;

    // Words between a list and its count. Longer before shorter.
    private static readonly string[] Summing = ["一共", "共计", "合计", "总共", "这", "共"];

    // What things done are counted as; one entry a line, sorted by code point.
    private static readonly string[] ActNouns = ["内容", "动作", "工序", "服务", "板块", "模块", "步骤", "档次", "流程", "环节", "科目", "等次", "等级", "课程", "赛项", "阶段", "项目"];

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
        if (EndsInCount(text, block, end))
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
            || list.Range.In(text).IndexOf("其中".AsSpan()) >= 0 || !IsCounted(text, list, set))
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

    /// <summary>Whether a number with a measure word stands right before the place.</summary>
    private static bool EndsInCount(ReadOnlySpan<char> text, TextRange block, int end)
    {
        for (var at = Math.Max(block.Start, end - LongestNoun); at < end; at++)
        {
            if (CountedSet.TryRead(text, block, at, out var count) && !count.IsQuoted && count.Range.End == end)
            {
                return true;
            }
        }

        return false;
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
                return start < block.End && rest[at] is not '、' ? Numbered(text, block, start) : null;
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
        if ((ListNumber.TryRead(text, block, start, out _) ? Numbered(text, block, start) : NumberedNames(text, block, start)) is { } numbered)
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

    /// <summary>Counts 一是… 二是… and ①… ②… from a place to the end of the paragraph.</summary>
    private static SetListing? Numbered(ReadOnlySpan<char> text, TextRange block, int start)
    {
        ListNumber? first = null;
        var last = default(ListNumber);
        for (var at = start; at < Math.Min(block.End, start + LongestNumberedList); at++)
        {
            if (!ListNumber.TryRead(text, block, at, out var number))
            {
                continue;
            }

            if (first is null)
            {
                if (number.Value != 1 || number.Range.Start != start)
                {
                    return null;
                }

                first = last = number;
            }
            else if (number.Style == last.Style && number.Value == last.Value + 1)
            {
                last = number;
            }
            else if (number.Style == last.Style && number.Value != 1)
            {
                return null; // the numbering itself is broken (BSH3001), so that the last number is no count
            }
        }

        return first is null || last.Value < 2 || GoesOn(text, block, last) ? null
            : new(new(first.Value.Range.Start, last.Range.End), last.Value + (EndsInLastly(text, block, last) ? 1 : 0));
    }

    /// <summary>首先,…;其次,…;最后,…: one more than its numbers say.</summary>
    private static bool EndsInLastly(ReadOnlySpan<char> text, TextRange block, ListNumber last)
    {
        var rest = text.Slice(last.Range.End, Math.Min(LongestNumberedList, block.End - last.Range.End));
        return last.Style == ListStyle.Ordinal && (rest.IndexOf("最后，".AsSpan()) >= 0 || rest.IndexOf("最后,".AsSpan()) >= 0);
    }

    /// <summary>Whether the next paragraph begins with the next number.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, TextRange block, ListNumber last)
    {
        var start = block.End;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < text.Length && ListNumber.TryRead(text, new(start, text.Length), start, out var next) && next.Style == last.Style && next.Value == last.Value + 1;
    }

    /// <summary>第一阶段学习动员,第二阶段查摆问题: what is counted stands behind each number.</summary>
    private static SetListing? NumberedNames(ReadOnlySpan<char> text, TextRange block, int start)
    {
        const string ordinals = "一二三四五六七八九";
        var rest = text.Slice(start, Math.Min(LongestNumberedList, block.End - start));
        if (rest.Length < 4 || rest[0] != '第' || rest[1] != '一' || !char.IsLetter(rest[2]))
        {
            return null;
        }

        var noun = rest.Slice(2, 1).ToString();
        var count = 1;
        var end = 3;
        while (count < ordinals.Length && rest.Slice(end).IndexOf(("第" + ordinals[count] + noun).AsSpan(), StringComparison.Ordinal) is >= 0 and var next)
        {
            end += next + 3;
            count++;
        }

        return count < 2 ? null : new(new(start, start + end), count);
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

    /// <summary>Whether the number right behind a list counts its items, and is not the object of a predicate or a figure of its own.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, Enumeration list, CountedSet set)
    {
        if (set.IsQuoted && SharesFirstCharacter(text, list, set.Unit[0]))
        {
            return true;
        }

        // 县级中心2个、乡镇中心18个: the items have figures of their own, and the number is the last one's.
        if (HoldsCount(text, list) || IsNumbered(text, list) || CountsObjects(text, list, set))
        {
            return false;
        }

        if (list.Items.Count > 2 && list.Items.Skip(1).All(item => item.Length == 1))
        {
            return true; // 东、中、西四大片区
        }

        if (list.Items.Count > 2 && EndAlike(text, list))
        {
            return true; // 公务接待费、公车运行费、因公出国费三项
        }

        var last = list.Items[list.Items.Count - 1];
        if ("”》".IndexOf(text[last.End - 1]) >= 0)
        {
            return true; // a name in marks is an item, whatever its words
        }

        var tokens = new List<Token>();
        Segmenter.Segment(text, last, tokens);
        var hasNoun = tokens.Exists(token => token.Tag is PartOfSpeech.Noun or PartOfSpeech.PlaceName or PartOfSpeech.OrganisationName
            or PartOfSpeech.Abbreviation or PartOfSpeech.Unknown or PartOfSpeech.Locality);
        var hasPredicate = tokens.Exists(token => token.Tag is PartOfSpeech.Preposition or PartOfSpeech.Particle or PartOfSpeech.Pronoun
            or PartOfSpeech.Adverb or PartOfSpeech.Conjunction);
        var endsInVerb = tokens[tokens.Count - 1].Tag is PartOfSpeech.Verb;
        hasNoun |= tokens[tokens.Count - 1].Tag is not (PartOfSpeech.Verb or PartOfSpeech.VerbalNoun or PartOfSpeech.Adjective or PartOfSpeech.Distinguishing) && last.Length > 1;
        return !hasPredicate && (set.Unit == "大" || hasNoun && (!endsInVerb || IsParallel(list)) || CountsActs(text, list, set));
    }

    /// <summary>二、每校配备: the number of a paragraph is no item, and 修水库两座 has its own count.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> text, Enumeration list)
    {
        foreach (var item in list.Items)
        {
            if (EndsInCount(text, item, item.End) && item.Length > LongestNoun)
            {
                return true;
            }
        }

        return list.Items[0].Length == 1 && "一二三四五六七八九十".IndexOf(text[list.Items[0].Start]) >= 0;
    }

    /// <summary>新建中小学、幼儿园11所: far more than are listed, so that single things of these kinds are counted.</summary>
    private static bool CountsObjects(ReadOnlySpan<char> text, Enumeration list, CountedSet set) =>
        set.Count > 2 * list.Items.Count && (char.IsDigit(text[set.Range.Start]) || set.Range.End >= text.Length || !char.IsLetter(text[set.Range.End]));

    /// <summary>跳高、跳远、铅球、接力四个项目: what the number counts are things done, so that verbs may be its items.</summary>
    private static bool CountsActs(ReadOnlySpan<char> text, Enumeration list, CountedSet set) =>
        list.Items.Count > 2 && list.Items.Skip(1).All(item => item.Length <= LongestAct)
        && FigureWords.Hold(text.Slice(set.Range.End, Math.Min(LongestAct, text.Length - set.Range.End)), ActNouns);

    /// <summary>Whether a number with a measure word stands in an item; 100米 is the name of a race.</summary>
    private static bool HoldsCount(ReadOnlySpan<char> text, Enumeration list)
    {
        for (var at = list.Range.Start + 1; at < list.Range.End; at++)
        {
            if (char.IsDigit(text[at - 1]) && !char.IsDigit(text[at]) && text[at] is not ('米' or '×' or 'x' or 'X' or '公' or '千' or '岁' or '级' or '号'))
            {
                return true;
            }
        }

        return char.IsDigit(text[list.Range.End - 1]);
    }

    private static bool IsParallel(Enumeration list) => list.Items.Skip(1).All(item => item.Length == list.Items[1].Length) && list.Items.Count > 2;

    private static bool EndAlike(ReadOnlySpan<char> text, Enumeration list)
    {
        foreach (var item in list.Items)
        {
            if (item.Length < 2 || text[item.End - 1] != text[list.Range.End - 1])
            {
                return false;
            }
        }

        return true;
    }

    private static bool SharesFirstCharacter(ReadOnlySpan<char> text, Enumeration list, char character)
    {
        for (var i = 1; i < list.Items.Count; i++)
        {
            if (text[list.Items[i].Start] != character)
            {
                return false;
            }
        }

        return true;
    }
}
