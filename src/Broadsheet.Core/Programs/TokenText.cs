using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>What a token is to the boundary of a name.</summary>
internal static class TokenText
{
    /// <summary>The word of a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="joined">The joined text.</param>
    /// <returns>Its characters.</returns>
    public static ReadOnlySpan<char> Word(this Token token, ReadOnlySpan<char> joined) => token.Range.In(joined);

    /// <summary>Whether a token is one given character.</summary>
    /// <param name="token">The token.</param>
    /// <param name="joined">The joined text.</param>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public static bool Is(this Token token, ReadOnlySpan<char> joined, char character) =>
        token.Range.Length == 1 && joined[token.Range.Start] == character;

    /// <summary>Whether a token can stand inside a name: a word that is no function word, no determiner and no introducing verb.</summary>
    /// <param name="token">The token.</param>
    /// <param name="joined">The joined text.</param>
    /// <returns><see langword="true"/> if it can.</returns>
    public static bool IsNominal(this Token token, ReadOnlySpan<char> joined) => token.Tag switch
    {
        PartOfSpeech.Punctuation or PartOfSpeech.Particle or PartOfSpeech.Pronoun or PartOfSpeech.Preposition
            or PartOfSpeech.Conjunction => false,

        // 校园周边环境整治行动, 铁路沿线整治行动.
        PartOfSpeech.Localizer => token.Word(joined) is "周边" or "周围" or "沿岸" or "沿线",
        // A word the dictionary lacks falls into characters, some of them adverbs: 解|纷|共|治.
        PartOfSpeech.Adverb => token.Range.Length == 1 && !IsBoundary(token.Word(joined)),
        PartOfSpeech.Time => !IsDeictic(joined[token.Range.Start]),
        _ => !IsBoundary(token.Word(joined)),
    };

    /// <summary>Whether a token ends a sentence or one of the parts that 分号 divide it into.</summary>
    /// <param name="token">The token.</param>
    /// <param name="joined">The joined text.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool EndsPart(this Token token, ReadOnlySpan<char> joined) =>
        token.Tag == PartOfSpeech.Punctuation && joined[token.Range.Start] is '。' or ';' or '；' or '!' or '！' or '?' or '？' or '…' or '\n';

    /// <summary>Whether a token divides clauses.</summary>
    /// <param name="token">The token.</param>
    /// <param name="joined">The joined text.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool EndsClause(this Token token, ReadOnlySpan<char> joined) =>
        token.EndsPart(joined)
        || (token.Tag == PartOfSpeech.Punctuation && joined[token.Range.Start] is ',' or '，' or ':' or '：' or ' ' or '　');

    private static bool IsBoundary(ReadOnlySpan<char> word) => IntroducingVerbs.All.Contains(word) || BoundaryWords.All.Contains(word);

    private static bool IsDeictic(char character) => character is '今' or '去' or '明' or '昨' or '近' or '目' or '当' or '同' or '次' or '日';
}
