using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Reads the parts of a program from its name and from the sentences around a mention.</summary>
internal static class ComponentReader
{
    private const int MostTokens = 300;
    private const int LongestPart = 24;

    /// <summary>Reads the parts that a mention states.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="mention">The mention.</param>
    /// <returns>The parts, in the order of the text; empty if it states none.</returns>
    public static IReadOnlyList<TextRange> Read(ReadOnlySpan<char> joined, NamedMention mention)
    {
        if (mention.Listed.Count > 0)
        {
            return mention.Listed;
        }

        var parts = Chain(joined, mention.Quoted);
        if (parts.Count == 0)
        {
            parts = Parenthesis(joined, mention);
        }

        if (parts.Count == 0)
        {
            parts = ChainBefore(joined, mention);
        }

        if (parts.Count == 0)
        {
            parts = FromTo(joined, mention);
        }

        return FirstOf(parts, Counted(joined, mention)) is { Count: > 0 } stated ? stated
            : FirstOf(ParallelParts.Before(joined, mention), ParallelParts.After(joined, mention));
    }

    private static IReadOnlyList<TextRange> FirstOf(IReadOnlyList<TextRange> first, IReadOnlyList<TextRange> second) => first.Count > 0 ? first : second;

    /// <summary>互联网+公共卫生, 程序—实体, 调解先行、诉讼断后.</summary>
    private static IReadOnlyList<TextRange> Chain(ReadOnlySpan<char> joined, TextRange range)
    {
        if (range.Length < 3)
        {
            return [];
        }

        var parts = new List<TextRange>();
        var start = range.Start;
        for (var at = range.Start; at <= range.End; at++)
        {
            if (at == range.End || IsJoint(joined, at, range))
            {
                parts.Add(new(start, at));
                start = at + 1;
            }
        }

        if (parts.Count < 2)
        {
            parts.Clear();
        }

        foreach (var part in parts)
        {
            if (part.Length is 0 or > LongestPart || (part.Length == 1 && !LevelWords.All.Contains(part.In(joined))))
            {
                return [];
            }
        }

        return parts;
    }

    private static bool IsJoint(ReadOnlySpan<char> joined, int at, TextRange range)
    {
        var character = joined[at];
        var doubled = (at > range.Start && joined[at - 1] == character) || (at + 1 < range.End && joined[at + 1] == character);
        return character is '+' or '＋' or '、' or ',' or '，' or '—' or '-' or '－' or '→' or '–' && !doubled;
    }

    /// <summary>“五级”(省-市-县-镇-村).</summary>
    private static IReadOnlyList<TextRange> Parenthesis(ReadOnlySpan<char> joined, NamedMention mention)
    {
        if (mention.Quoted.IsEmpty)
        {
            return [];
        }

        var from = mention.Quoted.End + 1;
        var limit = Math.Min(mention.Passage.Range.End, from + (3 * LongestPart));
        if (from >= limit || joined[from] is not ('(' or '（'))
        {
            from = mention.Range.End;
        }

        if (from >= limit || joined[from] is not ('(' or '（'))
        {
            return [];
        }

        for (var at = from + 1; at < limit; at++)
        {
            if (joined[at] is ')' or '）')
            {
                return Chain(joined, new(from + 1, at));
            }
        }

        return [];
    }

    /// <summary>“释法普法—纠纷调处”的“一站式”服务: a quoted chain before the name.</summary>
    private static IReadOnlyList<TextRange> ChainBefore(ReadOnlySpan<char> joined, NamedMention mention)
    {
        var tokens = mention.Passage.Tokens;
        var at = mention.FirstToken - 1;
        if (at >= 0 && tokens[at].Is(joined, '的'))
        {
            at--;
        }

        if (at < 2 || !QuotationMarks.Is(joined[tokens[at].Range.Start]))
        {
            return [];
        }

        for (var open = at - 1; open >= 0 && open >= at - (2 * LongestPart); open--)
        {
            if (mention.Passage.Closing[open] == at)
            {
                return Chain(joined, new(tokens[open].Range.End, tokens[at].Range.Start));
            }
        }

        return [];
    }

    /// <summary>从窗口受理、流转交办到诉讼衔接的“一揽子”操作规范.</summary>
    private static IReadOnlyList<TextRange> FromTo(ReadOnlySpan<char> joined, NamedMention mention)
    {
        var tokens = mention.Passage.Tokens;
        var last = mention.FirstToken - 1;
        if (last < 3 || !tokens[last].Is(joined, '的'))
        {
            return [];
        }

        var parts = new List<TextRange>();
        var end = last;
        var reachedTo = false;
        for (var at = last - 1; at >= 0 && at >= last - 40 && !tokens[at].EndsPart(joined); at--)
        {
            var to = !reachedTo && (tokens[at].Is(joined, '到') || tokens[at].Is(joined, '至'));
            var from = reachedTo && tokens[at].Is(joined, '从');
            if ((to || from || tokens[at].Is(joined, '、')) && at + 1 < end)
            {
                parts.Add(new(tokens[at + 1].Range.Start, tokens[end - 1].Range.End));
                end = at;
                reachedTo |= to;
            }

            if (from)
            {
                parts.Reverse();
                return parts.Count >= 2 ? parts : [];
            }
        }

        return [];
    }

    /// <summary>A name that counts its parts (五有, 两大职能): as many items before it, or as many quotations near it.</summary>
    private static IReadOnlyList<TextRange> Counted(ReadOnlySpan<char> joined, NamedMention mention)
    {
        var count = DeclaredCount(mention.Quoted.In(joined));
        if (count < 2)
        {
            return [];
        }

        var tokens = mention.Passage.Tokens;
        var before = mention.FirstToken - 1;
        var end = before >= 0 && tokens[before].Is(joined, '的') ? before : mention.FirstToken;
        if (end > 0 && EnumerationReader.Before(joined, mention.Passage, end, 0) is { } list && list.Items.Count == count)
        {
            return list.Items;
        }

        var after = ListAfter(joined, mention, count);
        return after.Count > 0 ? after : QuotationsNear(joined, mention, count);
    }

    /// <summary>The parts a quoted name says it has: 5 for 五有, 3 for 1+10+N.</summary>
    private static int DeclaredCount(ReadOnlySpan<char> quoted)
    {
        var parts = 1;
        foreach (var character in quoted)
        {
            parts += character is '+' or '＋' ? 1 : 0;
        }

        return parts > 1 ? parts : SmallNumber.Read(quoted) + SecondCount(quoted);
    }

    /// <summary>2 for 三减两升 and 两不愁三保障's 3: what is counted behind the first.</summary>
    private static int SecondCount(ReadOnlySpan<char> quoted)
    {
        for (var at = 2; at + 1 < quoted.Length && SmallNumber.Read(quoted) > 1; at++)
        {
            if (SmallNumber.Read(quoted.Slice(at)) is > 1 and var count)
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>“五有”目标:有牌子、有场所…; “四个一”机制,即…</summary>
    private static IReadOnlyList<TextRange> ListAfter(ReadOnlySpan<char> joined, NamedMention mention, int count)
    {
        var tokens = mention.Passage.Tokens;
        var at = mention.EndToken;
        if (at < tokens.Count && tokens[at].Tag == PartOfSpeech.Punctuation && QuotationMarks.Is(joined[tokens[at].Range.Start]))
        {
            at++;
        }

        if (at + 1 >= tokens.Count || joined[tokens[at].Range.Start] is not (':' or '：' or ',' or '，' or '(' or '（' or '—'))
        {
            return [];
        }

        var marked = joined[tokens[at].Range.Start] is ':' or '：' or '(' or '（' or '—';
        while (at < tokens.Count && tokens[at].Tag == PartOfSpeech.Punctuation)
        {
            at++;
        }

        if (at < tokens.Count && tokens[at].Word(joined) is "即" or "包括" or "就是")
        {
            marked = true;
            at++;
        }

        return marked ? Items(joined, tokens, at, count) : [];
    }

    private static IReadOnlyList<TextRange> Items(ReadOnlySpan<char> joined, TokenList tokens, int from, int count)
    {
        var parts = new List<TextRange>();
        var start = from;
        for (var at = from; at < tokens.Count && at < from + MostTokens; at++)
        {
            var ends = tokens[at].EndsClause(joined) || tokens[at].Is(joined, ')') || tokens[at].Is(joined, '）');
            if ((ends || tokens[at].Is(joined, '、')) && start < at)
            {
                parts.Add(WithoutMarks(joined, new(tokens[start].Range.Start, tokens[at - 1].Range.End)));
                start = at + 1;
            }

            if (ends && (parts.Count >= count || joined[tokens[at].Range.Start] is not (',' or '，')))
            {
                break;
            }
        }

        return parts.Count == count ? parts : [];
    }

    private static TextRange WithoutMarks(ReadOnlySpan<char> joined, TextRange range) =>
        range.Length > 2 && QuotationMarks.Is(joined[range.Start]) && QuotationMarks.Is(joined[range.End - 1]) ? new(range.Start + 1, range.End - 1) : range;

    /// <summary>The nearest sentence of the passage, the mention's own left out, that holds exactly as many quotations.</summary>
    private static IReadOnlyList<TextRange> QuotationsNear(ReadOnlySpan<char> joined, NamedMention mention, int count)
    {
        var passage = mention.Passage;
        var parts = new List<TextRange>();
        for (var at = mention.EndToken; at < passage.Tokens.Count && at < mention.EndToken + MostTokens; at++)
        {
            var close = passage.Closing[at];
            if (close > at + 1)
            {
                parts.Add(new(passage.Tokens[at].Range.End, passage.Tokens[close].Range.Start));
                at = close;
            }
            else if (passage.Tokens[at].EndsPart(joined))
            {
                if (parts.Count == count)
                {
                    return parts;
                }

                parts.Clear();
            }
        }

        return parts.Count == count ? parts : [];
    }
}
