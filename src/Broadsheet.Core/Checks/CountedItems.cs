using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>Whether a number behind a list counts the items of the list, or something else.</summary>
internal static class CountedItems
{
    private const int LongestAct = 8;
    private const int LongestNoun = 3;

    // What things done are counted as; one entry a line, sorted by code point.
    private static readonly string[] ActNouns = ["内容", "动作", "工序", "服务", "板块", "模块", "步骤", "档次", "流程", "环节", "科目", "等次", "等级", "课程", "赛项", "阶段", "项目"];

    /// <summary>Whether the number right behind a list counts its items, and is not the object of a predicate or a figure of its own.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="list">The list.</param>
    /// <param name="set">The number behind it.</param>
    /// <returns><see langword="true"/> if it does for certain.</returns>
    public static bool AreCounted(ReadOnlySpan<char> text, Enumeration list, CountedSet set)
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

    /// <summary>Whether a number with a measure word stands right before the place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The stretch to look in.</param>
    /// <param name="end">The place.</param>
    /// <returns><see langword="true"/> if one does.</returns>
    public static bool EndsInCount(ReadOnlySpan<char> text, TextRange block, int end)
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
}
