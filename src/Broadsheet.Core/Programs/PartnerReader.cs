using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Reads whose program two partners share: 甲与乙签约,将乙的培训体系引入甲.</summary>
internal static class PartnerReader
{
    private const int MostTokens = 40;

    /// <summary>Reads the partners of a program whose name follows one of them and 的.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="entity">The program.</param>
    /// <returns>The one whose program it is, and the other; <see langword="null"/> where the text names no partners.</returns>
    public static Partners? Read(ReadOnlySpan<char> joined, ProgramEntity entity)
    {
        foreach (var mention in entity.Mentions)
        {
            if (Of(joined, mention) is { } partners)
            {
                return partners;
            }
        }

        return null;
    }

    private static Partners? Of(ReadOnlySpan<char> joined, NamedMention mention)
    {
        var tokens = mention.Passage.Tokens;
        var of = mention.FirstToken - 1;
        if (of < 2 || !tokens[of].Is(joined, '的'))
        {
            return null;
        }

        var first = of;
        while (first > 0 && tokens[first - 1].IsNominal(joined))
        {
            first--;
        }

        if (first == of)
        {
            return null;
        }

        var owner = new TextRange(tokens[first].Range.Start, tokens[of].Range.Start).In(joined);
        for (var at = first - 1; at >= 0 && at > first - MostTokens && !tokens[at].EndsPart(joined); at--)
        {
            if (CooperationVerbs.All.Contains(tokens[at].Word(joined)) && Pair(joined, tokens, at) is { } pair)
            {
                return IsShortFor(owner, pair.Lead.In(joined)) ? Named(joined, mention.Passage, pair)
                    : IsShortFor(owner, pair.Member.In(joined)) ? Named(joined, mention.Passage, new(pair.Member, pair.Lead))
                    : null;
            }
        }

        return null;
    }

    /// <summary>甲与乙 before a verb of cooperation.</summary>
    private static Partners? Pair(ReadOnlySpan<char> joined, TokenList tokens, int verb)
    {
        for (var at = verb - 1; at > 0 && !tokens[at].EndsClause(joined); at--)
        {
            if (tokens[at].Word(joined) is "与" or "和" or "同" or "跟")
            {
                var first = at;
                while (first > 0 && tokens[first - 1].IsNominal(joined))
                {
                    first--;
                }

                var one = OrganisationReader.Organisation(joined, tokens, first, at);
                var other = OrganisationReader.Organisation(joined, tokens, at + 1, verb);
                return one is { } member && other is { } lead && member.End == tokens[at].Range.Start ? new(lead, member) : null;
            }
        }

        return null;
    }

    /// <summary>省医 is short for 云岭省人民医院: its characters stand there in the same order.</summary>
    private static bool IsShortFor(ReadOnlySpan<char> shortForm, ReadOnlySpan<char> name)
    {
        var at = 0;
        foreach (var character in name)
        {
            at += at < shortForm.Length && shortForm[at] == character ? 1 : 0;
        }

        return at == shortForm.Length && at >= 2;
    }

    private static Partners Named(ReadOnlySpan<char> joined, Passage passage, Partners pair) =>
        new(WithPlace(joined, passage, pair.Lead), WithPlace(joined, passage, pair.Member));

    /// <summary>市人民医院 is 云岭市人民医院 where the passages after it write so.</summary>
    private static TextRange WithPlace(ReadOnlySpan<char> joined, Passage passage, TextRange name)
    {
        const int LongestPlace = 4;
        if (joined[name.Start] is not ('省' or '市' or '县' or '区' or '镇'))
        {
            return name;
        }

        for (var from = name.End; joined.Slice(from).IndexOf(name.In(joined), StringComparison.Ordinal) is >= 0 and var found; from += found + name.Length)
        {
            var start = from + found;
            var tokens = new List<Token>();
            Segmenter.Segment(joined, new(Math.Max(passage.Range.Start, start - LongestPlace - 2), start), tokens);
            var first = tokens.Count;
            while (first > 0 && tokens[first - 1].IsNominal(joined))
            {
                first--;
            }

            if (first < tokens.Count && start - tokens[first].Range.Start is >= 2 and <= LongestPlace)
            {
                return new(tokens[first].Range.Start, start + name.Length);
            }
        }

        return name;
    }
}

/// <summary>Two organisations that share a program.</summary>
/// <param name="Lead">The one whose program it is.</param>
/// <param name="Member">The one that takes it over.</param>
internal sealed record Partners(TextRange Lead, TextRange Member);
