using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Calendar;

/// <summary>The parts of a year that have names: 上半年, 一季度, 前三季度, 年底.</summary>
internal static class PeriodWords
{
    // First and last month of each; 0 where the words date without giving months. One entry a line, sorted by code point.
    private static readonly PhraseMap<(int First, int Last)> Words = new(new Dictionary<string, (int First, int Last)>(StringComparer.Ordinal)
    {
        ["一季度"] = (1, 3),
        ["三季度"] = (7, 9),
        ["上半年"] = (1, 6),
        ["下半年"] = (7, 12),
        ["二季度"] = (4, 6),
        ["全年"] = (1, 12),
        ["前三季度"] = (1, 9),
        ["前两季度"] = (1, 6),
        ["四季度"] = (10, 12),
        ["岁末"] = (0, 0),
        ["年内"] = (0, 0),
        ["年初"] = (0, 0),
        ["年前"] = (0, 0),
        ["年底"] = (0, 0),
        ["年末"] = (0, 0),
        ["第一季度"] = (1, 3),
        ["第三季度"] = (7, 9),
        ["第二季度"] = (4, 6),
        ["第四季度"] = (10, 12),
        ["首季"] = (1, 3),
    });

    /// <summary>Whether what this reads may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if nothing does.</returns>
    public static bool MayBeginWith(char character) => Words.MayBeginWith(character);

    /// <summary>Finds the words that begin at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="months">Their first and last month; 0 where they give none.</param>
    /// <returns>The words' length, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, int end, out (int First, int Last) months)
    {
        months = default;
        // 装上半年多: 上 ends the verb, and half a year is measured.
        if (Words.StartingAt(text, at, end, out var said) is not { } phrase || (phrase.Length == 3 && at + 3 < end && text[at + 3] == '多'))
        {
            return 0;
        }

        months = said;
        return phrase.Length;
    }
}
