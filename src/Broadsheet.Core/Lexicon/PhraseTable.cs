using System.Reflection;

namespace Broadsheet.Core.Lexicon;

/// <summary>A list of words and phrases, asked which of them stands at a place of the text, without allocating.</summary>
internal sealed class PhraseTable
{
    private const int FilterBits = 1024;

    // One bit for each character that a phrase may begin or end with, folded: rules out most characters without a look-up.
    private readonly ulong[] _mayBegin = new ulong[FilterBits / 64];
    private readonly ulong[] _mayEnd = new ulong[FilterBits / 64];
    private readonly Dictionary<char, string[]> _byFirst;
    private readonly Dictionary<char, string[]> _byLast;

    /// <summary>Fills a table.</summary>
    /// <param name="phrases">The phrases, in any order.</param>
    public PhraseTable(IEnumerable<string> phrases)
    {
        var all = phrases.Distinct(StringComparer.Ordinal).OrderByDescending(phrase => phrase.Length).ToList();
        _byFirst = all.GroupBy(phrase => phrase[0]).ToDictionary(group => group.Key, group => group.ToArray());
        _byLast = all.GroupBy(phrase => phrase[phrase.Length - 1]).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var phrase in all)
        {
            Set(_mayBegin, phrase[0]);
            Set(_mayEnd, phrase[phrase.Length - 1]);
        }

        Longest = all.Count == 0 ? 0 : all[0].Length;
    }

    /// <summary>The length of the longest phrase.</summary>
    public int Longest { get; }

    /// <summary>Reads a table from a data file compiled into this assembly: one entry a line, <c>#</c> before a comment.</summary>
    /// <param name="resource">The resource's name.</param>
    /// <returns>The entries, whole lines.</returns>
    public static IEnumerable<string> ReadLines(string resource)
    {
        using var reader = new StreamReader(typeof(PhraseTable).GetTypeInfo().Assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>Whether a phrase may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if none does.</returns>
    public bool MayBeginWith(char character) => IsSet(_mayBegin, character);

    /// <summary>Finds the longest phrase that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The phrase, or <see langword="null"/>.</returns>
    public string? StartingAt(ReadOnlySpan<char> text, int at, int end)
    {
        if (at < end && IsSet(_mayBegin, text[at]) && _byFirst.TryGetValue(text[at], out var candidates))
        {
            var rest = text.Slice(at, end - at);
            foreach (var candidate in candidates)
            {
                if (rest.StartsWith(candidate.AsSpan(), StringComparison.Ordinal))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    /// <summary>Finds the longest phrase that ends at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to stop.</param>
    /// <param name="end">The place, exclusive.</param>
    /// <returns>The phrase, or <see langword="null"/>.</returns>
    public string? EndingAt(ReadOnlySpan<char> text, int start, int end)
    {
        if (end > start && IsSet(_mayEnd, text[end - 1]) && _byLast.TryGetValue(text[end - 1], out var candidates))
        {
            var before = text.Slice(start, end - start);
            foreach (var candidate in candidates)
            {
                if (before.EndsWith(candidate.AsSpan(), StringComparison.Ordinal))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static void Set(ulong[] filter, char character) => filter[(character % FilterBits) / 64] |= 1UL << (character % 64);

    private static bool IsSet(ulong[] filter, char character) => (filter[(character % FilterBits) / 64] & (1UL << (character % 64))) != 0;
}
