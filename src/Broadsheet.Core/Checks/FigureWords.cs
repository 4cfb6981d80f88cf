using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>The words that stand around a figure and belong to it: 其中男兵 before 42名, 护士 behind 4名.</summary>
internal static class FigureWords
{
    /// <summary>The marks that end a clause or set off the items of a list.</summary>
    public const string Marks = "、，,。；;：:！!？?（）()“”\n\r\t";

    /// <summary>The same marks, to look for.</summary>
    public static readonly CharacterSet MarkSet = new(Marks);

    // Longer stretches are no label of a figure, and the bound keeps hostile texts linear.
    private const int Longest = 40;

    /// <summary>The words before a figure, back to the mark or figure before it.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="figures">The article's figures.</param>
    /// <param name="index">Which of them.</param>
    /// <returns>Their range; empty where a mark or figure stands right before.</returns>
    public static TextRange Before(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index)
    {
        var end = figures[index].Quantity.Range.Start;
        var floor = Math.Max(index > 0 ? Math.Min(end, figures[index - 1].Quantity.Range.End) : 0, end - Longest);
        return new(floor + MarkSet.LastIn(text.Slice(floor, end - floor)) + 1, end);
    }

    /// <summary>The words behind a figure, up to the next mark or figure.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="figures">The article's figures.</param>
    /// <param name="index">Which of them.</param>
    /// <returns>Their range; empty where a mark or figure stands right behind.</returns>
    public static TextRange Behind(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index)
    {
        var start = figures[index].Quantity.Range.End;
        var ceiling = Math.Min(index + 1 < figures.Count ? Math.Max(start, figures[index + 1].Quantity.Range.Start) : text.Length, start + Longest);
        var length = MarkSet.FirstIn(text.Slice(start, ceiling - start));
        return new(start, length < 0 ? ceiling : start + length);
    }

    /// <summary>Whether one of some words stands in a stretch.</summary>
    /// <param name="words">The stretch.</param>
    /// <param name="table">The words looked for.</param>
    /// <returns><see langword="true"/> if one does.</returns>
    public static bool Hold(ReadOnlySpan<char> words, string[] table)
    {
        foreach (var word in table)
        {
            if (words.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a stretch ends in one of some words.</summary>
    /// <param name="words">The stretch.</param>
    /// <param name="table">The words looked for.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool EndIn(ReadOnlySpan<char> words, string[] table)
    {
        foreach (var word in table)
        {
            if (words.EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a stretch begins with one of some words.</summary>
    /// <param name="words">The stretch.</param>
    /// <param name="table">The words looked for.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool BeginWith(ReadOnlySpan<char> words, string[] table)
    {
        foreach (var word in table)
        {
            if (words.StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
