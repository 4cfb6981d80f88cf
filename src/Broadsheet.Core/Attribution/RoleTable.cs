using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Attribution;

/// <summary>The roles of words: from <c>phrase-roles.txt</c> where it lists the word, otherwise from the part of speech.</summary>
internal static class RoleTable
{
    private static readonly ShortWordTable<UnitRole> Words = new(PhraseTable.ReadLines("Attribution.phrase-roles.txt").Select(Entry));

    /// <summary>The role of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <returns>The role.</returns>
    public static UnitRole Of(ReadOnlySpan<char> word, PartOfSpeech tag)
    {
        if (Words.TryGet(word, out var role))
        {
            return role;
        }

        return tag switch
        {
            PartOfSpeech.Adjective or PartOfSpeech.Distinguishing or PartOfSpeech.MeasureWord => UnitRole.Modifier,
            PartOfSpeech.Numeral => IsNamePart(word) ? UnitRole.Modifier : UnitRole.Boundary,
            PartOfSpeech.VerbalNoun or PartOfSpeech.Verb when word.Length > 2 && word[^1] == '化' => UnitRole.Modifier,
            PartOfSpeech.VerbalNoun => UnitRole.InnerVerb,
            PartOfSpeech.Verb => UnitRole.Verb,
            PartOfSpeech.Adverb => UnitRole.Adverb,
            PartOfSpeech.Preposition => UnitRole.Preposition,
            PartOfSpeech.Conjunction => UnitRole.Adverb,
            PartOfSpeech.Particle => UnitRole.Particle,
            PartOfSpeech.Pronoun when word[0] == '每' => UnitRole.Each,
            PartOfSpeech.Pronoun => UnitRole.Boundary,
            PartOfSpeech.Localizer => UnitRole.Localizer,
            PartOfSpeech.Time => UnitRole.Time,
            _ => UnitRole.Noun,
        };
    }

    // 5 of 5G and 第一 of 第一产业 belong to names; 几 and 数百 do not.
    private static bool IsNamePart(ReadOnlySpan<char> word) => word[0] is '第' or (>= '0' and <= '9') or (>= '０' and <= '９');

    private static KeyValuePair<string, UnitRole> Entry(string line)
    {
        var space = line.IndexOf(' ');
        return new(line.Substring(0, space), Role(line.Substring(space + 1)));
    }

    private static UnitRole Role(string name) => name switch
    {
        "adverb" => UnitRole.Adverb,
        "boundary" => UnitRole.Boundary,
        "change" => UnitRole.Change,
        "compare" => UnitRole.Compare,
        "conjunction" => UnitRole.And,
        "de" => UnitRole.De,
        "degree" => UnitRole.Degree,
        "each" => UnitRole.Each,
        "inner" => UnitRole.InnerVerb,
        "link" => UnitRole.Link,
        "localizer" => UnitRole.Localizer,
        "modifier" => UnitRole.Modifier,
        "noun" => UnitRole.Noun,
        "particle" => UnitRole.Particle,
        "preposition" => UnitRole.Preposition,
        "share" => UnitRole.Share,
        "support" => UnitRole.Support,
        "time" => UnitRole.Time,
        _ => throw new InvalidDataException($"phrase-roles.txt names a role that is none: {name}"),
    };
}
