using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Attribution;

/// <summary>What the head of a noun phrase tells: tables of suffixes, looked up by the last characters of a word.</summary>
internal static class HeadNouns
{
    private static readonly ShortWordSet Measures = Load("measure-heads.txt");
    private static readonly ShortWordSet Compounds = Load("compound-heads.txt");
    private static readonly ShortWordSet Uncountable = Load("uncountable-nouns.txt");
    private static readonly ShortWordSet Organisations = Load("organisation-heads.txt");
    private static readonly ShortWordSet KindsOfPlace = Load("generic-places.txt");
    private static readonly Dictionary<char, ShortWordSet> Counted = LoadCounted();

    /// <summary>Whether the word names a measure: 面积, 收入, 率.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if a suffix of it does.</returns>
    public static bool IsMeasure(ReadOnlySpan<char> word) => Measures.LongestSuffix(word) > 0;

    /// <summary>Whether a verb before the word belongs to its noun phrase: 工作队, 系统.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if a suffix of it is in the table.</returns>
    public static bool TakesVerb(ReadOnlySpan<char> word) => Compounds.LongestSuffix(word) > 0;

    /// <summary>Whether 个 does not count the word, so that a countable noun before it is what was counted: 15个单位力量.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if a suffix of it is in the table.</returns>
    public static bool IsUncountable(ReadOnlySpan<char> word) => Uncountable.LongestSuffix(word) > 0;

    /// <summary>Whether a measure word counts only some nouns.</summary>
    /// <param name="measureWord">The measure word.</param>
    /// <returns><see langword="false"/> for 个 and others that count anything.</returns>
    public static bool IsParticular(string? measureWord) => measureWord is { Length: 1 } && Counted.ContainsKey(measureWord[0]);

    /// <summary>Whether a measure word counts a noun.</summary>
    /// <param name="measureWord">A measure word for which <see cref="IsParticular"/> holds.</param>
    /// <param name="noun">The noun.</param>
    /// <returns><see langword="true"/> if the table pairs them.</returns>
    public static bool Counts(string measureWord, ReadOnlySpan<char> noun) => Counted[measureWord[0]].LongestSuffix(noun) > 0;

    /// <summary>Whether the name of an organisation may end with the word: 医院, 公司.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if a suffix of it is in the table.</returns>
    public static bool IsOrganisation(ReadOnlySpan<char> word) => Organisations.LongestSuffix(word) > 0;

    /// <summary>Whether a word before 村 or 镇 makes a kind of place: 示范村.</summary>
    /// <param name="word">The word before.</param>
    /// <returns><see langword="true"/> if it is in the table.</returns>
    public static bool IsKindOfPlace(ReadOnlySpan<char> word) => KindsOfPlace.Contains(word);

    private static ShortWordSet Load(string table) => new(PhraseTable.ReadLines("Attribution." + table));

    private static Dictionary<char, ShortWordSet> LoadCounted() =>
        PhraseTable.ReadLines("Attribution.counted-nouns.txt")
            .GroupBy(line => line[0], line => line.Substring(2))
            .ToDictionary(nouns => nouns.Key, nouns => new ShortWordSet(nouns));
}
