using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Quantities;

/// <summary>The units and measure words, from <c>units.txt</c> and <c>classifiers.txt</c>.</summary>
internal static class UnitTable
{
    private static readonly PhraseMap<UnitEntry> Entries = new(Load());

    /// <summary>Finds the longest unit that begins at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>Whether one begins there; a unit in Latin letters must not run on into another letter.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int at, int end, out UnitEntry unit)
    {
        if (Entries.StartingAt(text, at, end, out unit) is not { } phrase)
        {
            return false;
        }

        var after = at + phrase.Length;
        return !(IsLatin(phrase[phrase.Length - 1]) && after < end && IsLatin(text[after]));
    }

    private static bool IsLatin(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static Dictionary<string, UnitEntry> Load()
    {
        var entries = new Dictionary<string, UnitEntry>(StringComparer.Ordinal);
        foreach (var word in PhraseTable.ReadLines("Quantities.classifiers.txt"))
        {
            entries[word] = new(word, StatisticKind.Count, true);
        }

        foreach (var line in PhraseTable.ReadLines("Quantities.units.txt"))
        {
            // What follows the kind is how the unit converts, which the library reads; - is not read as a unit.
            var columns = line.Split(' ');
            if (columns[1] != "-")
            {
                var kind = (StatisticKind)Enum.Parse(typeof(StatisticKind), columns[1], ignoreCase: true);
                entries[columns[0]] = new(columns[0], kind, kind == StatisticKind.Count);
            }
        }

        return entries;
    }
}

/// <summary>A unit or measure word.</summary>
/// <param name="Text">As it is printed.</param>
/// <param name="Kind">The dimension.</param>
/// <param name="IsMeasureWord">Whether it counts things rather than measures them.</param>
internal readonly record struct UnitEntry(string Text, StatisticKind Kind, bool IsMeasureWord);
