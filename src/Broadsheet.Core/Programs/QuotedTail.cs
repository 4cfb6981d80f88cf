using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Reads how the name that a quotation opens goes on after the closing mark.</summary>
internal static class QuotedTail
{
    private const int LongestTail = 8;
    private const int LongestParenthesis = 20;

    /// <summary>Follows the words after a quotation to the last head noun that belongs to the name.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="from">Index of the token after the quotation.</param>
    /// <param name="quoted">What stands between the marks.</param>
    /// <param name="head">The head noun.</param>
    /// <returns>Index of the token after the head noun, or 0 if none belongs to it.</returns>
    public static int End(ReadOnlySpan<char> joined, Passage passage, int from, TextRange quoted, out HeadNoun head)
    {
        head = default;
        var tokens = passage.Tokens;
        var at = SkipParenthesis(joined, passage, from);
        var afterOf = at < tokens.Count && tokens[at].Is(joined, '的');
        if (afterOf && !Slogan.HasParts(quoted.In(joined)))
        {
            return 0;
        }

        at += afterOf ? 1 : 0;
        var start = at;
        var end = 0;
        for (; at < tokens.Count && at < start + LongestTail; at++)
        {
            var length = HeadNouns.All.LongestSuffix(joined.Slice(tokens[start].Range.Start, tokens[at].Range.End - tokens[start].Range.Start), out var candidate);
            var word = joined.Slice(tokens[at].Range.End - length, length);
            if (length > 0 && IsHead(joined, passage, at, word) && Suits(word, quoted.In(joined), afterOf))
            {
                head = candidate;
                end = at + 1;
            }
            else if (!IsTailWord(joined, tokens[at]) && !(at > start && IsAttribute(joined, tokens, at)))
            {
                break;
            }
        }

        return end;
    }

    private static bool Suits(ReadOnlySpan<char> head, ReadOnlySpan<char> quoted, bool afterOf) =>
        !Slogan.IsPlanPeriod(quoted)
        && (!afterOf || MethodNouns.All.Contains(head)) && (afterOf || !PrincipleNouns.All.Contains(head) || Slogan.Counts(quoted));

    private static bool IsTailWord(ReadOnlySpan<char> joined, Token token) =>
        (token.IsNominal(joined) && token.Tag != PartOfSpeech.PlaceName && (token.Tag != PartOfSpeech.Numeral || token.Is(joined, '年') || SmallNumber.Read(token.Word(joined)) > 0))
        || (token.Tag == PartOfSpeech.Punctuation && joined[token.Range.Start] is '+' or '-')
        || IsOfVersion(joined, token);

    /// <summary>系统完善工程: a verb of making between two nouns, the second a head noun by itself.</summary>
    private static bool IsAttribute(ReadOnlySpan<char> joined, TokenList tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Range.Length == 2 && IntroducingVerbs.All.Contains(tokens[at].Word(joined)) && !GoverningVerbs.All.Contains(tokens[at].Word(joined))
        && tokens[at + 1].Range.Length == 2 && HeadNouns.All.TryGet(tokens[at + 1].Word(joined), out var head) && head is { Use: HeadNounUse.Name, Kind: "工程" or "行动" };

    /// <summary>2.0: the point and the digit behind it.</summary>
    private static bool IsOfVersion(ReadOnlySpan<char> joined, Token token)
    {
        var point = token.Is(joined, '.') ? token.Range.Start : token.Range.Start - 1;
        return token.Range.Length == 1 && point > 0 && joined[point] == '.' && Scripts.IsDigit(joined[point - 1]) && Scripts.IsDigit(joined[point + 1]);
    }

    /// <summary>A head noun that is a verb as well is a verb before its object: “一站式”服务群众.</summary>
    private static bool IsHead(ReadOnlySpan<char> joined, Passage passage, int at, ReadOnlySpan<char> word)
    {
        if (at + 1 >= passage.Tokens.Count || !VerbHeads.All.Contains(word))
        {
            return true;
        }

        var next = passage.Tokens[at + 1];
        return !next.IsNominal(joined) || next.Tag is PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Idiom || Scripts.IsDigit(joined[next.Range.Start]) || HeadNouns.All.LongestSuffix(next.Word(joined), out _) > 0;
    }

    private static int SkipParenthesis(ReadOnlySpan<char> joined, Passage passage, int at)
    {
        if (at >= passage.Tokens.Count || !(passage.Tokens[at].Is(joined, '(') || passage.Tokens[at].Is(joined, '（')))
        {
            return at;
        }

        for (var end = at + 1; end < passage.Tokens.Count && end < at + LongestParenthesis; end++)
        {
            if (passage.Tokens[end].Is(joined, ')') || passage.Tokens[end].Is(joined, '）'))
            {
                return end + 1;
            }
        }

        return at;
    }

    /// <summary>Follows the words after a quotation to 启动仪式.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="from">Index of the token after the quotation.</param>
    /// <returns>Index of 启动, or 0 if no ceremony follows.</returns>
    public static int CeremonyEnd(ReadOnlySpan<char> joined, Passage passage, int from)
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
}
