using System.Reflection;

namespace Broadsheet.Core.Attribution;

/// <summary>What the head of a noun phrase tells: tables of suffixes, looked up by the last characters of a word.</summary>
internal static class HeadNouns
{
    private const int LongestSuffix = 4;

    private static readonly HashSet<ulong> Measures = Load("measure-heads.txt");
    private static readonly HashSet<ulong> Compounds = Load("compound-heads.txt");
    private static readonly HashSet<ulong> Uncountable = Load("uncountable-nouns.txt");
    private static readonly HashSet<ulong> Organisations = Load("organisation-heads.txt");
    private static readonly HashSet<ulong> KindsOfPlace = Load("generic-places.txt");
    private static readonly Dictionary<char, HashSet<ulong>> Counted = LoadCounted();

    /// <summary>Whether the word names a measure: 面积, 收入, 率.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if a suffix of it does.</returns>
    public static bool IsMeasure(ReadOnlySpan<char> word) => HasSuffix(Measures, word);

    /// <summary>Whether a verb before the word belongs to its noun phrase: 工作队, 系统.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if a suffix of it is in the table.</returns>
    public static bool TakesVerb(ReadOnlySpan<char> word) => HasSuffix(Compounds, word);

    /// <summary>Whether 个 does not count the word, so that a countable noun before it is what was counted: 15个单位力量.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if a suffix of it is in the table.</returns>
    public static bool IsUncountable(ReadOnlySpan<char> word) => HasSuffix(Uncountable, word);

    /// <summary>Whether a measure word counts only some nouns.</summary>
    /// <param name="measureWord">The measure word.</param>
    /// <returns><see langword="false"/> for 个 and others that count anything.</returns>
    public static bool IsParticular(string? measureWord) => measureWord is { Length: 1 } && Counted.ContainsKey(measureWord[0]);

    /// <summary>Whether a measure word counts a noun.</summary>
    /// <param name="measureWord">A measure word for which <see cref="IsParticular"/> holds.</param>
    /// <param name="noun">The noun.</param>
    /// <returns><see langword="true"/> if the table pairs them.</returns>
    public static bool Counts(string measureWord, ReadOnlySpan<char> noun) => HasSuffix(Counted[measureWord[0]], noun);

    /// <summary>Whether the name of an organisation may end with the word: 医院, 公司.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if a suffix of it is in the table.</returns>
    public static bool IsOrganisation(ReadOnlySpan<char> word) => HasSuffix(Organisations, word);

    /// <summary>Whether a word before 村 or 镇 makes a kind of place: 示范村.</summary>
    /// <param name="word">The word before.</param>
    /// <returns><see langword="true"/> if it is in the table.</returns>
    public static bool IsKindOfPlace(ReadOnlySpan<char> word) => word.Length <= LongestSuffix && KindsOfPlace.Contains(Key(word));

    private static bool HasSuffix(HashSet<ulong> suffixes, ReadOnlySpan<char> word)
    {
        ulong key = 0;
        for (var length = 1; length <= Math.Min(LongestSuffix, word.Length); length++)
        {
            key |= (ulong)word[^length] << (16 * (length - 1));
            if (suffixes.Contains(key))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Key(ReadOnlySpan<char> suffix)
    {
        ulong key = 0;
        foreach (var character in suffix)
        {
            key = (key << 16) | character;
        }

        return key;
    }

    private static HashSet<ulong> Load(string table)
    {
        var suffixes = new HashSet<ulong>();
        foreach (var line in Lines(table))
        {
            suffixes.Add(Key(line.AsSpan()));
        }

        return suffixes;
    }

    private static Dictionary<char, HashSet<ulong>> LoadCounted()
    {
        var counted = new Dictionary<char, HashSet<ulong>>();
        foreach (var line in Lines("counted-nouns.txt"))
        {
            if (!counted.TryGetValue(line[0], out var nouns))
            {
                counted.Add(line[0], nouns = []);
            }

            nouns.Add(Key(line.AsSpan(2)));
        }

        return counted;
    }

    private static IEnumerable<string> Lines(string table)
    {
        using var reader = new StreamReader(typeof(HeadNouns).GetTypeInfo().Assembly.GetManifestResourceStream("Attribution." + table)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
