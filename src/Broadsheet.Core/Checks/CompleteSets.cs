using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>Words for parts that together are the whole: 男 and 女, 税收 and 非税.</summary>
internal static class CompleteSets
{
    private static readonly string[][][] Sets =
        [.. PhraseTable.ReadLines("Checks.complete-sets.txt").Select(line => line.Split(' ').Select(part => part.Split('/')).ToArray())];

    /// <summary>How the first parts of a list relate.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="labels">The parts' labels, in order.</param>
    /// <returns>How many parts, from the first, a set covers, and whether they are all of its parts; (0, false) where no set names
    /// two of them.</returns>
    public static (int Count, bool IsComplete) Of(ReadOnlySpan<char> text, IReadOnlyList<TextRange> labels)
    {
        (int Count, bool IsComplete) best = default;
        foreach (var set in Sets)
        {
            var count = Cover(text, set, labels);
            var isComplete = count == set.Length;
            if (count > 1 && (isComplete, count).CompareTo((best.IsComplete, best.Count)) > 0)
            {
                best = (count, isComplete);
            }
        }

        return best;
    }

    /// <summary>How many labels, from the first, name a part of the set each, all of them different.</summary>
    private static int Cover(ReadOnlySpan<char> text, string[][] set, IReadOnlyList<TextRange> labels)
    {
        var taken = 0;
        var count = 0;
        string? rest = null;
        foreach (var label in labels)
        {
            var (part, word) = PartIn(label.In(text), set, taken);
            if (part < 0)
            {
                break;
            }

            // 男兵 and 女兵 are parts of one whole, 东湖村 and 西山社区 are two names.
            if (word.Length == 1)
            {
                var behind = label.In(text);
                var own = behind.Slice(behind.IndexOf(word[0]) + 1).ToString();
                if (rest is { Length: > 0 } && own.Length > 0 && own != rest)
                {
                    break;
                }

                rest = rest is { Length: > 0 } ? rest : own;
            }

            taken |= 1 << part;
            count++;
        }

        return count;
    }

    /// <summary>The part whose word stands first in a label, of those not taken.</summary>
    private static (int Part, string Word) PartIn(ReadOnlySpan<char> label, string[][] set, int taken)
    {
        var found = (Part: -1, Word: "");
        var first = int.MaxValue;
        for (var part = 0; part < set.Length; part++)
        {
            foreach (var word in set[part])
            {
                var at = label.IndexOf(word.AsSpan(), StringComparison.Ordinal);
                if ((taken & (1 << part)) == 0 && at >= 0 && at < first)
                {
                    first = at;
                    found = (part, word);
                }
            }
        }

        return found;
    }
}
