namespace Broadsheet.Accuracy;

/// <summary>When two phrases say the same.</summary>
public static class Likeness
{
    private const double LeastOverlap = 0.6;

    /// <summary>Whether two names are the same but for quotation marks, brackets and white space.</summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public static bool Same(string left, string right) => Bare(left) == Bare(right);

    /// <summary>Whether two phrases are the same, one holds the other for the most part, or they share most of their characters in pairs.</summary>
    /// <param name="left">One phrase.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public static bool OfPhrases(string? left, string? right)
    {
        var first = Bare(left ?? "");
        var second = Bare(right ?? "");
        if (first == second)
        {
            return true;
        }

        if (first.Length == 0 || second.Length == 0)
        {
            return false;
        }

        var (shorter, longer) = first.Length < second.Length ? (first, second) : (second, first);
        return (longer.Contains(shorter, StringComparison.Ordinal) && shorter.Length >= longer.Length * LeastOverlap)
            || Dice(first, second) >= LeastOverlap;
    }

    private static double Dice(string left, string right)
    {
        var pairs = new List<string>(Pairs(left));
        var shared = Pairs(right).Count(pairs.Remove);
        return 2.0 * shared / (Math.Max(1, left.Length - 1) + Math.Max(1, right.Length - 1));
    }

    private static IEnumerable<string> Pairs(string text) => Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2));

    private static string Bare(string phrase) => string.Concat(phrase.Where(char.IsLetterOrDigit));
}
