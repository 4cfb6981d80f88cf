using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Calendar;

/// <summary>The periods of the five-year plans: “十四五”期间 is 2021 to 2025.</summary>
internal static class FiveYearPlans
{
    // First years of the plans since the seventh, which run five years each. Sorted by year.
    private static readonly PhraseMap<int> FirstYears = new(new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["“七五”"] = 1986,
        ["“八五”"] = 1991,
        ["“九五”"] = 1996,
        ["“十五”"] = 2001,
        ["“十一五”"] = 2006,
        ["“十二五”"] = 2011,
        ["“十三五”"] = 2016,
        ["“十四五”"] = 2021,
        ["“十五五”"] = 2026,
        ["“十六五”"] = 2031,
        ["十一五"] = 2006,
        ["十二五"] = 2011,
        ["十三五"] = 2016,
        ["十四五"] = 2021,
        ["十五五"] = 2026,
        ["十六五"] = 2031,
    });

    // What makes a plan's name a period and not the plan. Sorted by code point.
    private static readonly PhraseTable Tails = new(
    [
        "中期",
        "以来",
        "初期",
        "前期",
        "后期",
        "头三年",
        "开局之年",
        "收官之年",
        "时期",
        "期末",
        "期间",
        "末",
    ]);

    /// <summary>Whether what this reads may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if nothing does.</returns>
    public static bool MayBeginWith(char character) => FirstYears.MayBeginWith(character);

    /// <summary>Finds the period that begins at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="period">The period.</param>
    /// <returns>Its length, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, int end, out TimePeriod period)
    {
        period = default;
        if (FirstYears.StartingAt(text, at, end, out var first) is not { } name || Tails.StartingAt(text, at + name.Length, end) is not { } tail)
        {
            return 0;
        }

        period = new(new PartialDate(first), new PartialDate(first + 4));
        return name.Length + tail.Length;
    }
}
