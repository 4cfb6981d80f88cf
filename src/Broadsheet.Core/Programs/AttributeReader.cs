using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Follows the attributes of a head noun to the left.</summary>
internal static class AttributeReader
{
    private const int MostTokens = 16;
    private const int LongestName = 36;

    /// <summary>Reads the attributes of a head noun.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="last">Index of the head noun's last token.</param>
    /// <param name="headStart">Where the head noun starts.</param>
    /// <param name="floor">Index of the first token that may belong to the name.</param>
    /// <returns>The attributes, and what stands before them.</returns>
    public static Attributes Read(ReadOnlySpan<char> joined, Passage passage, int last, int headStart, int floor)
    {
        var tokens = passage.Tokens;
        var head = last;
        while (tokens[head].Range.Start > headStart)
        {
            head--;
        }

        var first = head;
        var boundary = NameBoundary.Clause;
        for (var at = head - 1; at >= floor; at--)
        {
            if (head - at > MostTokens || headStart - tokens[at].Range.Start > LongestName)
            {
                break;
            }

            if (IsLevelCount(joined, tokens, at) && LevelList.Before(joined, passage, at, floor) is { } levels)
            {
                return new(levels.First, head, headStart, NameBoundary.Introduced, levels, null);
            }

            if (tokens[at].Is(joined, '等'))
            {
                return new(first, head, headStart, boundary, null, EnumerationReader.Before(joined, passage, at, floor));
            }

            if (IsCounted(joined, tokens, at))
            {
                var isOpen = at - 2 >= floor && tokens[at - 2].Is(joined, '等');
                var list = at - 2 >= floor ? EnumerationReader.Before(joined, passage, isOpen ? at - 2 : at - 1, floor) : null;
                return new(first, head, headStart, NameBoundary.Generic, null, isOpen || list?.Items.Count == SmallNumber.Read(tokens[at - 1].Word(joined)) ? list : null);
            }

            if (IsJoint(joined, tokens, at, floor))
            {
                continue;
            }

            if (IsPointedAt(joined, tokens, at))
            {
                boundary = BoundaryAt(joined, tokens, at - 1);
                break;
            }

            if (!Belongs(joined, tokens, at, head, headStart, floor))
            {
                if (tokens[at].Is(joined, '、') && ParallelList(joined, passage, first, head, headStart, floor) is { } parallel)
                {
                    return new(parallel.First, head, headStart, NameBoundary.Introduced, null, parallel);
                }

                if (tokens[at].Is(joined, '的') && CountedList(joined, passage, first, at, floor) is { } counted)
                {
                    return new(counted.First, head, headStart, NameBoundary.Introduced, counted, null);
                }

                boundary = BoundaryAt(joined, tokens, at);
                break;
            }

            first = at;
        }

        return new(first, head, headStart, boundary, null, null);
    }

    /// <summary>蓝天、碧水、净土保卫战: items as long as each other that share the head noun.</summary>
    private static EnumerationBefore? ParallelList(ReadOnlySpan<char> joined, Passage passage, int first, int head, int headStart, int floor)
    {
        if (first == head || EnumerationReader.Before(joined, passage, head, floor) is not { } list || list.Items.Count < 2)
        {
            return null;
        }

        var generic = 0;
        foreach (var item in list.Items)
        {
            if (item.Length != headStart - passage.Tokens[first].Range.Start)
            {
                return null;
            }

            generic += GenericModifiers.All.Contains(item.In(joined)) ? 1 : 0;
        }

        return generic < list.Items.Count ? list : null;
    }

    /// <summary>县包乡、乡包村、村包户的三级包保机制: a list of as many items as the name says it has levels.</summary>
    private static EnumerationBefore? CountedList(ReadOnlySpan<char> joined, Passage passage, int first, int of, int floor)
    {
        var word = passage.Tokens[first].Word(joined);
        var isCount = word.Length == 2 ? word[1] is '级' or '层' or '方' : first + 1 < passage.Tokens.Count && passage.Tokens[first + 1].Word(joined) is "级" or "层" or "方";
        return isCount && SmallNumber.Read(word) is > 1 and var count && EnumerationReader.Before(joined, passage, of, floor) is { } list && list.Items.Count == count ? list : null;
    }

    private static bool Belongs(ReadOnlySpan<char> joined, TokenList tokens, int at, int head, int headStart, int floor)
    {
        var token = tokens[at];
        if (token.IsNominal(joined))
        {
            return !(token.Tag == PartOfSpeech.Numeral && at + 1 < head && tokens[at + 1].Is(joined, '年') && !IsPlanYears(joined, tokens, at + 2))
                && !(token.Tag == PartOfSpeech.MeasureWord && at > 0 && tokens[at - 1].Tag == PartOfSpeech.Numeral && !token.Is(joined, '级') && !IsPlanYears(joined, tokens, at + 1));
        }

        if (token.Is(joined, '与') || token.Is(joined, '和') || token.Is(joined, '及'))
        {
            return JoinsAttributes(joined, tokens, at, headStart, floor);
        }

        // An introducing verb straight before the head noun, with a noun before it, is an attribute: 供需无缝对接平台.
        return at == head - 1 && token.Range.Length >= 2 && (token.Word(joined) is "展示" || IntroducingVerbs.All.Contains(token.Word(joined))) && !GoverningVerbs.All.Contains(token.Word(joined))
            && token.Tag is PartOfSpeech.Verb or PartOfSpeech.VerbalNoun
            && at - 1 >= floor && tokens[at - 1].IsNominal(joined)
            && (tokens[at - 1].Range.Length >= 2 || (at - 2 >= floor && tokens[at - 2].Tag == PartOfSpeech.PlaceName));
    }

    /// <summary>各项, 那些, 其他; 各地 and 我市 are places.</summary>
    private static bool IsDeterminer(ReadOnlySpan<char> word) =>
        word[0] is '这' or '那' or '其' or '某' or '每' || (word[0] == '各' && word is not ("各地" or "各级"));

    /// <summary>建立了甲机制和乙制度: what introduces the first name introduces the second.</summary>
    private static bool FollowsIntroduction(ReadOnlySpan<char> joined, TokenList tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - MostTokens && !tokens[before].EndsClause(joined); before--)
        {
            if (tokens[before].Range.Length >= 2 && IntroducingVerbs.All.Contains(tokens[before].Word(joined)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlanYears(ReadOnlySpan<char> joined, TokenList tokens, int after) =>
        after < tokens.Count && tokens[after].Word(joined) is "行动" or "计划" or "攻坚" or "规划" or "提升" or "倍增";

    /// <summary>A与B机制 is one name where an introducing verb or the clause's start stands before A and A is no name of its own.</summary>
    private static bool JoinsAttributes(ReadOnlySpan<char> joined, TokenList tokens, int at, int headStart, int floor)
    {
        const int LongestMember = 8;
        var between = headStart - tokens[at].Range.End;
        if (between < 2 || at - 1 < floor || EndsInHead(joined, tokens, at, floor))
        {
            return false;
        }

        for (var before = at - 1; before >= floor && before >= at - 1 - LongestMember; before--)
        {
            if (!tokens[before].IsNominal(joined))
            {
                return before < at - 1 && (tokens[before].EndsClause(joined) || (tokens[before].Range.Length >= 2 && IntroducingVerbs.All.Contains(tokens[before].Word(joined))));
            }
        }

        return false;
    }

    private static bool EndsInHead(ReadOnlySpan<char> joined, TokenList tokens, int at, int floor)
    {
        var start = tokens[Math.Max(floor, at - 2)].Range.Start;
        return HeadNouns.All.LongestSuffix(joined.Slice(start, tokens[at].Range.Start - start), out var head) > 0 && head.Use != HeadNounUse.Quoted;
    }

    private static bool IsJoint(ReadOnlySpan<char> joined, TokenList tokens, int at, int floor) =>
        IsRoute(joined, tokens, at, floor) ||
        tokens[at].Tag == PartOfSpeech.Punctuation
        && joined[tokens[at].Range.Start] is '+' or '＋' or '-' or '—' or '·' or '/'
        && at - 1 >= floor && tokens[at - 1].IsNominal(joined) && tokens[at - 1].Tag != PartOfSpeech.Punctuation
        && tokens[at + 1].IsNominal(joined);

    /// <summary>云岭至白石高速公路项目.</summary>
    private static bool IsRoute(ReadOnlySpan<char> joined, TokenList tokens, int at, int floor) =>
        tokens[at].Is(joined, '至') && at - 1 >= floor && tokens[at - 1].Tag == PartOfSpeech.PlaceName && tokens[at + 1].IsNominal(joined);

    private static bool IsLevelCount(ReadOnlySpan<char> joined, TokenList tokens, int at)
    {
        var word = tokens[at].Word(joined);
        return word[word.Length - 1] == '级';
    }

    private static bool IsPointedAt(ReadOnlySpan<char> joined, TokenList tokens, int at) =>
        at > 0 && tokens[at - 1].Tag == PartOfSpeech.Pronoun && tokens[at - 1].Range.Length == 1 && CountWords.All.Contains(tokens[at].Word(joined));

    private static bool IsCounted(ReadOnlySpan<char> joined, TokenList tokens, int at) =>
        at > 0 && tokens[at - 1].Tag == PartOfSpeech.Numeral && CountWords.All.Contains(tokens[at].Word(joined));

    private static NameBoundary BoundaryAt(ReadOnlySpan<char> joined, TokenList tokens, int at)
    {
        var token = tokens[at];
        var word = token.Word(joined);
        if (word is "的")
        {
            return at > 0 && MakingVerbs.All.Contains(tokens[at - 1].Word(joined)) ? NameBoundary.Introduced : NameBoundary.Of;
        }

        if (token.Tag == PartOfSpeech.Particle && word is "了" or "着" or "过" && at > 0)
        {
            word = tokens[at - 1].Word(joined);
        }

        if (word is "和" or "与" or "及" or "以及" or "、" && FollowsIntroduction(joined, tokens, at))
        {
            return NameBoundary.Introduced;
        }

        if (word is "起" or "好" && at > 0)
        {
            word = tokens[at - 1].Word(joined);
        }

        if (word.Length >= 2 && IntroducingVerbs.All.Contains(word))
        {
            return NameBoundary.Introduced;
        }

        if (token.Tag == PartOfSpeech.Pronoun)
        {
            return word[0] == '这' && word is not "这些" ? NameBoundary.Demonstrative : IsDeterminer(word) ? NameBoundary.Generic : NameBoundary.Clause;
        }

        return NameBoundary.Clause;
    }
}
