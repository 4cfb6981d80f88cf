using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Reads who leads a program and who takes part in it.</summary>
internal static class OrganisationReader
{
    private const int MostTokens = 80;
    private const int LongestName = 24;
    private const int LongestDescription = 24;

    /// <summary>Reads the leading organisation that the clauses of a mention state.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="components">The parts that the mention states.</param>
    /// <returns>Its name, or <see langword="null"/>.</returns>
    public static TextRange? Lead(ReadOnlySpan<char> joined, NamedMention mention, IReadOnlyList<TextRange> components) =>
        Stated(joined, mention, LeadWords.All) is { Count: > 0 } stated ? stated[0] : Maker(joined, mention) ?? Subject(joined, mention, components);

    /// <summary>Reads the organisations that take part.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="mention">The mention.</param>
    /// <returns>Their names, in the order of the text.</returns>
    public static IReadOnlyList<TextRange> Members(ReadOnlySpan<char> joined, NamedMention mention) => Stated(joined, mention, MemberWords.All);

    /// <summary>以甲为牵头单位,乙、丙为成员单位; 由甲牵头.</summary>
    private static IReadOnlyList<TextRange> Stated(ReadOnlySpan<char> joined, NamedMention mention, ShortWordSet roles)
    {
        var tokens = mention.Passage.Tokens;
        for (var at = mention.EndToken; at < tokens.Count && at < mention.EndToken + MostTokens && !tokens[at].EndsPart(joined); at++)
        {
            if (roles.Contains(tokens[at].Word(joined)) && IsRole(joined, tokens, at) && Names(joined, mention, at) is { Count: > 0 } names)
            {
                return names;
            }
        }

        return [];
    }

    /// <summary>成员 alone is any group's member; 成员单位 is a program's.</summary>
    private static bool IsRole(ReadOnlySpan<char> joined, TokenList tokens, int at) =>
        tokens[at].Word(joined) is not ("成员" or "参与" or "参加" or "配合") || (at + 1 < tokens.Count && tokens[at + 1].Word(joined) is "单位");

    private static IReadOnlyList<TextRange> Names(ReadOnlySpan<char> joined, NamedMention mention, int role)
    {
        var tokens = mention.Passage.Tokens;
        var end = role;
        if (end > 0 && tokens[end - 1].Word(joined) is "为" or "作为" or "担任")
        {
            end--;
        }

        var names = new List<TextRange>();
        var nameEnd = end;
        var at = end - 1;
        for (; at >= mention.EndToken; at--)
        {
            var token = tokens[at];
            if (token.Is(joined, '、') || token.Is(joined, '和') || token.Is(joined, '与'))
            {
                Add(joined, tokens, at + 1, nameEnd, names);
                nameEnd = at;
            }
            else if (token.EndsClause(joined) || token.Is(joined, '以') || token.Is(joined, '由'))
            {
                break;
            }
        }

        Add(joined, tokens, at + 1, nameEnd, names);
        names.Reverse();
        return names;
    }

    private static void Add(ReadOnlySpan<char> joined, TokenList tokens, int first, int end, List<TextRange> names)
    {
        if (first >= end)
        {
            return;
        }

        var name = new TextRange(tokens[first].Range.Start, tokens[end - 1].Range.End);
        if (name.Length is >= 2 and <= LongestName && tokens[first].IsNominal(joined))
        {
            names.Add(name);
        }
    }

    /// <summary>甲打造的“…”模式.</summary>
    private static TextRange? Maker(ReadOnlySpan<char> joined, NamedMention mention)
    {
        var tokens = mention.Passage.Tokens;
        var at = mention.FirstToken - 1;
        if (at >= 0 && QuotationMarks.Is(joined[tokens[at].Range.Start]))
        {
            at--;
        }

        if (at < 2 || !tokens[at].Is(joined, '的'))
        {
            return null;
        }

        var first = at - 1;
        while (first > 0 && !tokens[first - 1].EndsClause(joined) && at - first < LongestDescription)
        {
            first--;
            if (tokens[first].Is(joined, '由'))
            {
                return LedBy(joined, tokens, first + 1, at);
            }
        }

        if (!MakingVerbs.All.Contains(tokens[at - 1].Word(joined)))
        {
            return null;
        }

        return Organisation(joined, tokens, first, at - 1);
    }

    /// <summary>由甲牵头、乙配合的….</summary>
    private static TextRange? LedBy(ReadOnlySpan<char> joined, TokenList tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (LeadWords.All.Contains(tokens[at].Word(joined)) || MakingVerbs.All.Contains(tokens[at].Word(joined)))
            {
                return Organisation(joined, tokens, first, at);
            }
        }

        return null;
    }

    /// <summary>甲…,搭建…平台: the subject of the sentence, where a verb of making stands right before the name.</summary>
    private static TextRange? Subject(ReadOnlySpan<char> joined, NamedMention mention, IReadOnlyList<TextRange> components)
    {
        var tokens = mention.Passage.Tokens;
        var at = mention.FirstToken - 1;
        while (at >= 0 && (QuotationMarks.Is(joined[tokens[at].Range.Start]) || IsListed(tokens[at].Range, components, mention.Range.Start)))
        {
            at--;
        }

        var isGoal = mention.Name.EndsWith("目标", StringComparison.Ordinal);
        var verb = MakingVerbBefore(joined, tokens, at, isGoal);
        if (verb < 0)
        {
            return null;
        }

        var first = verb;
        while (first > 0 && !tokens[first - 1].EndsPart(joined) && verb - first < MostTokens)
        {
            first--;
        }

        for (var clause = first; clause < verb; clause++)
        {
            if (Organisation(joined, tokens, clause, verb) is { } subject)
            {
                return WithSecondName(joined, WithoutCommittee(joined, subject));
            }

            while (clause < verb && !tokens[clause].EndsClause(joined))
            {
                clause++;
            }
        }

        return null;
    }

    /// <summary>实现有场所、有机制“两有”目标: the parts that stand between the verb and the name.</summary>
    private static bool IsListed(TextRange token, IReadOnlyList<TextRange> components, int name) =>
        components.Count > 0 && components[0].Start <= token.Start && components[components.Count - 1].End <= name;

    /// <summary>The verb of making before a name, which a description (构建权责明晰的…) or a time may divide from it.</summary>
    private static int MakingVerbBefore(ReadOnlySpan<char> joined, TokenList tokens, int at, bool isGoal)
    {
        var described = at >= 0 && tokens[at].Is(joined, '的');
        for (var before = at; before >= 0 && before > at - LongestDescription && !tokens[before].EndsClause(joined); before--)
        {
            if (MakingVerbs.All.Contains(tokens[before].Word(joined)) || (isGoal && tokens[before].Word(joined) is "实现" or "达到"))
            {
                return before;
            }

            var passes = tokens[before].Tag is PartOfSpeech.Numeral or PartOfSpeech.Time or PartOfSpeech.MeasureWord || tokens[before].Is(joined, '了') || tokens[before].Is(joined, '起');
            if (!described && !passes)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>云岭市委、市政府 stand for 云岭市.</summary>
    private static TextRange WithoutCommittee(ReadOnlySpan<char> joined, TextRange subject)
    {
        var last = subject.End - 1;
        var isBoth = subject.End < joined.Length && joined[subject.End] == '、' && joined[last] == '委' && joined[last - 1] is '省' or '市' or '县' or '区' or '镇';
        return isBoth && subject.Length > 2 ? new(subject.Start, last) : subject;
    }

    /// <summary>云岭大学附属医院(云岭市中医院): a second name of the same organisation, in brackets.</summary>
    private static TextRange WithSecondName(ReadOnlySpan<char> joined, TextRange name)
    {
        if (name.End >= joined.Length || joined[name.End] is not ('(' or '（'))
        {
            return name;
        }

        var inside = joined.Slice(name.End + 1, Math.Min(LongestName + 1, joined.Length - name.End - 1));
        var length = inside.IndexOfAny(')', '）');
        return length > 2 && OrganisationEndings.All.LongestSuffix(inside.Slice(0, length)) > 0 ? new(name.Start, name.End + length + 2) : name;
    }

    /// <summary>The organisation or place that a stretch of tokens opens with, time left out.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="tokens">The tokens of a passage.</param>
    /// <param name="first">Index of the first token of the stretch.</param>
    /// <param name="end">Index of the token after its last one.</param>
    /// <returns>Its name, or <see langword="null"/>.</returns>
    public static TextRange? Organisation(ReadOnlySpan<char> joined, TokenList tokens, int first, int end)
    {
        while (first < end && (tokens[first].Tag is PartOfSpeech.Time or PartOfSpeech.Numeral or PartOfSpeech.Punctuation or PartOfSpeech.Localizer or PartOfSpeech.Adverb))
        {
            first++;
        }

        if (first < end && (joined[tokens[first].Range.Start] == '全' || NewsAgencies.All.Contains(tokens[first].Word(joined))))
        {
            return null;
        }

        var start = first < end ? tokens[first].Range.Start : 0;
        TextRange? longest = null;
        for (var at = first; at < end && tokens[at].Range.End - start <= LongestName; at++)
        {
            if (!tokens[at].IsNominal(joined) || tokens[at].Tag is PartOfSpeech.Punctuation or PartOfSpeech.Verb || OpeningVerbs.All.Contains(tokens[at].Word(joined)))
            {
                break;
            }

            var name = new TextRange(start, tokens[at].Range.End);
            if (name.Length >= 2 && OrganisationEndings.All.LongestSuffix(name.In(joined)) is > 0 and var ending && ending < name.Length
                && !(at > first && CommonPlaces.All.Contains(tokens[at].Word(joined))))
            {
                longest = name;
            }
        }

        return longest;
    }
}
