namespace Broadsheet.Generator.Diagnostics.Usage;

/// <summary>Finds what was meant by words that are found nowhere.</summary>
internal static class NearestText
{
    // Texts that are laid beside the words character by character; the others share fewer pairs of characters with them.
    private const int MostTexts = 8;

    /// <summary>Finds the stretch of a text that is nearest to words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="texts">The texts.</param>
    /// <returns>The number of the text and the stretch; <see langword="null"/> where none differs in fewer than a third of the characters.</returns>
    internal static (int Text, string Words)? Stretch(string words, IReadOnlyList<string> texts)
    {
        (int Text, string Words)? nearest = null;
        var least = (words.Length / 3) + 1;
        foreach (var text in MostAlike(words, texts))
        {
            var (start, end, distance) = Align(words, texts[text]);
            if (distance < least && end > start)
            {
                least = distance;
                nearest = (text, texts[text].Substring(start, end - start));
            }
        }

        return nearest;
    }

    /// <summary>Finds the name that is nearest to words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="names">The names.</param>
    /// <returns>The name; <see langword="null"/> where none differs in fewer than a third of the characters.</returns>
    internal static string? Name(string words, IReadOnlyList<string> names)
    {
        string? nearest = null;
        var least = (words.Length / 3) + 1;
        foreach (var name in MostAlike(words, names).Select(i => names[i]))
        {
            var (start, end, distance) = Align(words, name);
            distance += start + name.Length - end;
            if (distance < least)
            {
                least = distance;
                nearest = name;
            }
        }

        return nearest;
    }

    /// <summary>The texts that share the most pairs of neighbouring characters with words.</summary>
    private static IEnumerable<int> MostAlike(string words, IReadOnlyList<string> texts)
    {
        var pairs = new HashSet<(char, char)>(words.Zip(words.Skip(1), (left, right) => (left, right)));
        var shared = new int[texts.Count];
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            var seen = new HashSet<(char, char)>();
            for (var at = 0; at + 1 < text.Length; at++)
            {
                if (pairs.Contains((text[at], text[at + 1])))
                {
                    seen.Add((text[at], text[at + 1]));
                }
            }

            shared[i] = seen.Count;
        }

        // Of two alike, the one nearer in length and then the first.
        return Enumerable.Range(0, texts.Count).Where(i => shared[i] > 0)
            .OrderByDescending(i => shared[i]).ThenBy(i => Math.Abs(texts[i].Length - words.Length)).Take(MostTexts);
    }

    /// <summary>Lays words beside the stretch of a text that needs the fewest edits (Sellers 1980).</summary>
    private static (int Start, int End, int Distance) Align(string words, string text)
    {
        var above = new (int Distance, int Start)[text.Length + 1];
        var row = new (int Distance, int Start)[text.Length + 1];
        for (var j = 0; j <= text.Length; j++)
        {
            above[j] = (0, j);
        }

        for (var i = 1; i <= words.Length; i++)
        {
            row[0] = (i, 0);
            for (var j = 1; j <= text.Length; j++)
            {
                var best = (Distance: above[j - 1].Distance + (words[i - 1] == text[j - 1] ? 0 : 1), above[j - 1].Start);
                best = above[j].Distance + 1 < best.Distance ? (above[j].Distance + 1, above[j].Start) : best;
                row[j] = row[j - 1].Distance + 1 < best.Distance ? (row[j - 1].Distance + 1, row[j - 1].Start) : best;
            }

            (above, row) = (row, above);
        }

        var end = 0;
        for (var j = 1; j <= text.Length; j++)
        {
            var (better, same) = (above[j].Distance < above[end].Distance, above[j].Distance == above[end].Distance);
            if (better || (same && Off(j) < Off(end)))
            {
                end = j;
            }
        }

        return (above[end].Start, end, above[end].Distance);

        int Off(int j) => Math.Abs(j - above[j].Start - words.Length);
    }
}
