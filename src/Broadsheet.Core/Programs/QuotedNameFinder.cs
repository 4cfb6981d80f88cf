using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Finds names in quotation marks: “四好”目标, “春风行动”, “1+3+N”指挥体系.</summary>
/// <remarks>A quotation is a name when a head noun follows it (straight away, or after 的 where the noun is one of
/// method), when it ends in one itself, or when it has the form of a slogan with a number and a verb of doing stands
/// before it. Speech and scare quotes have none of these.</remarks>
internal static class QuotedNameFinder
{
    private const int LongestQuotation = 40;
    private const int LongestTail = 8;
    private const int LongestAttribute = 5;

    /// <summary>Finds the quoted names of a passage.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="found">Takes the mentions.</param>
    public static void Find(ReadOnlySpan<char> joined, Passage passage, List<NamedMention> found)
    {
        for (var open = 0; open < passage.Tokens.Count; open++)
        {
            var close = passage.Closing[open];
            if (close < 0)
            {
                continue;
            }

            var quoted = new TextRange(passage.Tokens[open].Range.End, passage.Tokens[close].Range.Start);
            if (quoted.Length is >= 2 and <= LongestQuotation && !IsSpeech(quoted.In(joined)) && Read(joined, passage, open, close, quoted) is { } mention)
            {
                QuotedSiblings.Find(joined, passage, open, mention, found);
                found.Add(mention);
                open = Math.Max(open, mention.EndToken - 1);
            }
        }
    }

    private static NamedMention? Read(ReadOnlySpan<char> joined, Passage passage, int open, int close, TextRange quoted)
    {
        if (IsPretext(joined, passage, open, close))
        {
            return null;
        }

        var end = Tail(joined, passage, close + 1, quoted, out var head);
        if (NamesItself(joined, passage, open, quoted, out var own) && (end == 0 || own.Use == HeadNounUse.Name))
        {
            return WithEra(joined, passage, open, close, quoted, own.Kind);
        }

        if (end > 0)
        {
            return Make(joined, passage, AttributeStart(joined, passage, open), end, quoted, head.Kind);
        }

        if (DescribedDrive(joined, passage, open, close, quoted) is { } drive)
        {
            return drive;
        }

        var ceremony = CeremonyEnd(joined, passage, close + 1);
        if (ceremony > 0)
        {
            return Make(joined, passage, open, ceremony, quoted, "行动");
        }

        return IsSlogan(quoted.In(joined)) && IsIntroduced(joined, passage, open) && !IsFollowedByOf(joined, passage, close)
            ? Make(joined, passage, open + 1, close, quoted, "other")
            : null;
    }

    /// <summary>以“…”为名: what something is only called.</summary>
    private static bool IsPretext(ReadOnlySpan<char> joined, Passage passage, int open, int close) =>
        open > 0 && passage.Tokens[open - 1].Is(joined, '以') && close + 1 < passage.Tokens.Count
        && passage.Tokens[close + 1].Word(joined) is "为名" or "为由" or "为幌子" or "之名";

    private static bool NamesItself(ReadOnlySpan<char> joined, Passage passage, int open, TextRange quoted, out HeadNoun head)
    {
        var text = quoted.In(joined);
        var length = HeadNouns.All.LongestSuffix(text, out head);
        if (length == 0 || text.Length - length < 2)
        {
            return false;
        }

        if (head.Use == HeadNounUse.Quoted)
        {
            return head.Kind is "服务" or "行动" && !VerbHeads.All.Contains(text.Slice(text.Length - length)) && IsMade(joined, passage, open);
        }

        var stem = text.Slice(0, text.Length - length);
        return !Metaphors.All.Contains(stem) && !GenericModifiers.All.Contains(stem)
            && (length > 1 || SmallNumber.Read(stem.Slice(stem.Length - 1)) == 0) && text.IndexOfAny(',', '，') < 0
            && (head.Use == HeadNounUse.Name || text.IndexOf('、') < 0);
    }

    private static NamedMention WithEra(ReadOnlySpan<char> joined, Passage passage, int open, int close, TextRange quoted, string kind)
    {
        var before = passage.Tokens[open].Range.Start;
        var era = ProgramName.EraSuffix(joined.Slice(passage.Range.Start, before - passage.Range.Start));
        if (era == 0)
        {
            return Make(joined, passage, open + 1, close, quoted, kind);
        }

        var first = open;
        while (passage.Tokens[first].Range.Start > before - era)
        {
            first--;
        }

        return Make(joined, passage, first, close + 1, quoted, kind) with { Name = quoted.In(joined).ToString() };
    }

    private static int Tail(ReadOnlySpan<char> joined, Passage passage, int from, TextRange quoted, out HeadNoun head)
    {
        head = default;
        var tokens = passage.Tokens;
        var at = SkipParenthesis(joined, passage, from);
        var afterOf = at < tokens.Count && tokens[at].Is(joined, '的');
        if (afterOf && !IsStructured(quoted.In(joined)))
        {
            return 0;
        }

        at += afterOf ? 1 : 0;
        var start = at;
        var end = 0;
        for (; at < tokens.Count && at < start + LongestTail; at++)
        {
            var length = HeadNouns.All.LongestSuffix(joined.Slice(tokens[start].Range.Start, tokens[at].Range.End - tokens[start].Range.Start), out var candidate);
            if (length > 0 && IsHead(joined, passage, at, candidate, joined.Slice(tokens[at].Range.End - length, length)) && Suits(joined.Slice(tokens[at].Range.End - length, length), quoted.In(joined), afterOf))
            {
                head = candidate;
                end = at + 1;
            }
            else if (!IsTailWord(joined, tokens[at]))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>“基层首诊、双向转诊”的分级诊疗: a drive that the quotation spells out.</summary>
    private static NamedMention? DescribedDrive(ReadOnlySpan<char> joined, Passage passage, int open, int close, TextRange quoted)
    {
        var of = close + 1 < passage.Tokens.Count && passage.Tokens[close + 1].Is(joined, '的') ? 1 : 0;
        if (!NamedDrives.EndsAt(joined, passage, close + 1 + of, out var range))
        {
            return null;
        }

        var end = close + 1 + of;
        while (end < passage.Tokens.Count && passage.Tokens[end].Range.End <= range.End)
        {
            end++;
        }

        var name = range.In(joined);
        return Make(joined, passage, open, end, quoted, NamedDrives.Kind(name)) with { Name = name.ToString() };
    }

    private static bool Suits(ReadOnlySpan<char> head, ReadOnlySpan<char> quoted, bool afterOf) =>
        (!afterOf || MethodNouns.All.Contains(head)) && (afterOf || !PrincipleNouns.All.Contains(head) || IsSlogan(quoted));

    private static bool IsTailWord(ReadOnlySpan<char> joined, Token token) =>
        (token.IsNominal(joined) && token.Tag != PartOfSpeech.PlaceName && (token.Tag != PartOfSpeech.Numeral || SmallNumber.Read(token.Word(joined)) > 0))
        || (token.Tag == PartOfSpeech.Punctuation && joined[token.Range.Start] is '+' or '-');

    /// <summary>A head noun that is a verb as well is a verb before its object: “一站式”服务群众.</summary>
    private static bool IsHead(ReadOnlySpan<char> joined, Passage passage, int at, HeadNoun head, ReadOnlySpan<char> word)
    {
        if (at + 1 >= passage.Tokens.Count || !VerbHeads.All.Contains(word))
        {
            return true;
        }

        var next = passage.Tokens[at + 1];
        return !next.IsNominal(joined) || next.Tag is PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Idiom || HeadNouns.All.LongestSuffix(next.Word(joined), out _) > 0;
    }

    private static int SkipParenthesis(ReadOnlySpan<char> joined, Passage passage, int at)
    {
        if (at >= passage.Tokens.Count || !(passage.Tokens[at].Is(joined, '(') || passage.Tokens[at].Is(joined, '（')))
        {
            return at;
        }

        for (var end = at + 1; end < passage.Tokens.Count && end < at + 20; end++)
        {
            if (passage.Tokens[end].Is(joined, ')') || passage.Tokens[end].Is(joined, '）'))
            {
                return end + 1;
            }
        }

        return at;
    }

    private static int CeremonyEnd(ReadOnlySpan<char> joined, Passage passage, int from)
    {
        for (var at = from; at + 1 < passage.Tokens.Count && at < from + LongestTail; at++)
        {
            if (passage.Tokens[at].Word(joined) is "启动" && passage.Tokens[at + 1].Word(joined) is "仪式" or "暨" or "大会" or "会")
            {
                return at;
            }

            if (!passage.Tokens[at].IsNominal(joined))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Attributes before the quotation belong to the name where a verb of doing or the clause's start stands before them.</summary>
    private static int AttributeStart(ReadOnlySpan<char> joined, Passage passage, int open)
    {
        var at = open - 1;
        while (at >= 0 && at >= open - LongestAttribute && passage.Tokens[at].IsNominal(joined) && passage.Tokens[at].Tag is not PartOfSpeech.Numeral)
        {
            at--;
        }

        var first = at + 1;
        if (first == open || at < 0 || at < open - LongestAttribute)
        {
            return open;
        }

        while (first < open && (GenericModifiers.All.Contains(passage.Tokens[first].Word(joined)) || OpeningVerbs.All.Contains(passage.Tokens[first].Word(joined))))
        {
            first++;
        }

        var before = passage.Tokens[at].Word(joined);
        var introduced = before.Length >= 2 && IntroducingVerbs.All.Contains(before);
        return introduced || passage.Tokens[at].EndsClause(joined) ? first : open;
    }

    private static bool IsIntroduced(ReadOnlySpan<char> joined, Passage passage, int open) =>
        VerbBefore(joined, passage, open) is >= 0 and var verb && DoingVerbs.All.Contains(passage.Tokens[verb].Word(joined));

    /// <summary>打造“15分钟生活圈”: what is made and named.</summary>
    private static bool IsMade(ReadOnlySpan<char> joined, Passage passage, int open) =>
        VerbBefore(joined, passage, open) is >= 0 and var verb && MakingVerbs.All.Contains(passage.Tokens[verb].Word(joined));

    private static int VerbBefore(ReadOnlySpan<char> joined, Passage passage, int open) =>
        open > 0 && passage.Tokens[open - 1].Is(joined, '了') ? open - 2 : open - 1;

    private static bool IsFollowedByOf(ReadOnlySpan<char> joined, Passage passage, int close) =>
        close + 1 < passage.Tokens.Count && passage.Tokens[close + 1].Is(joined, '的');

    private static bool IsSpeech(ReadOnlySpan<char> quoted) => quoted.IndexOfAny('。', '？', '！') >= 0 || quoted.IndexOfAny('?', '!', '；') >= 0 || quoted.IndexOfAny('…', ';') >= 0;

    private static bool IsStructured(ReadOnlySpan<char> quoted) =>
        quoted.Length >= 4 || quoted.IndexOfAny('、', '+', '—') >= 0 || quoted.IndexOfAny('-', '·', '＋') >= 0;

    /// <summary>A number with what it counts, or parts joined by signs: 双减, 三个一, 1+3+N, 十百千.</summary>
    private static bool IsSlogan(ReadOnlySpan<char> quoted)
    {
        if (quoted.Length > 12 || quoted.IndexOfAny(',', '，') >= 0)
        {
            return false;
        }

        var numerals = 0;
        var others = 0;
        foreach (var character in quoted)
        {
            if (character is '+' or '＋')
            {
                return true;
            }

            others += character is >= '0' and <= '9' or '·' ? 0 : 1;
            numerals += "一二两三四五六七八九十百千万双多0123456789".IndexOf(character) >= 0 ? 1 : 0;
        }

        return (numerals >= 2 && others > 0) || (quoted.Length <= 5 && "二两三四五六七八九十双".IndexOf(quoted[0]) >= 0);
    }

    private static NamedMention Make(ReadOnlySpan<char> joined, Passage passage, int first, int end, TextRange quoted, string kind)
    {
        var range = new TextRange(passage.Tokens[first].Range.Start, passage.Tokens[end - 1].Range.End);
        return new()
        {
            Passage = passage,
            Range = range,
            FirstToken = first,
            EndToken = end,
            Name = range.In(joined).ToString(),
            Kind = kind,
            Quoted = quoted,
        };
    }
}
