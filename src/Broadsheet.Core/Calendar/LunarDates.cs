using System.Globalization;
using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Calendar;

/// <summary>Dates of the lunar calendar: 农历八月十五, 正月初一, 腊月廿三.</summary>
/// <remarks>GB/T 33661-2017; converted by <see cref="ChineseLunisolarCalendar"/>, which knows the years 1901 to 2100.</remarks>
internal static class LunarDates
{
    private static readonly PhraseTable Introductions = new(["农历", "阴历", "夏历"]);
    private static readonly ChineseLunisolarCalendar Lunar = new();

    // Months with names of their own. Sorted by month.
    private static readonly (string Name, int Month)[] NamedMonths = [("正月", 1), ("冬月", 11), ("腊月", 12)];

    /// <summary>Whether what this reads may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if nothing does.</returns>
    public static bool MayBeginWith(char character) => Introductions.MayBeginWith(character) || character is '正' or '冬' or '腊';

    /// <summary>Finds the date that begins at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="month">The lunar month.</param>
    /// <param name="day">The day, or 0.</param>
    /// <returns>Its length, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, int end, out int month, out int day)
    {
        month = day = 0;
        var start = at;
        var isIntroduced = Introductions.StartingAt(text, at, end) is { } word;
        at += isIntroduced ? 2 : 0;
        var rest = text.Slice(at, end - at);
        foreach (var (name, number) in NamedMonths)
        {
            if (rest.StartsWith(name.AsSpan(), StringComparison.Ordinal))
            {
                month = number;
                at += name.Length;
            }
        }

        if (month == 0)
        {
            month = isIntroduced ? DateNumber.Read(text, ref at, end, out _) : 0;
            if (month is < 1 or > 12 || at >= end || text[at] != '月')
            {
                return 0;
            }

            at++;
        }

        if (at < end && text[at] == '初')
        {
            at++;
        }

        var before = at;
        day = DateNumber.Read(text, ref at, end, out _);
        if (day is < 1 or > 30)
        {
            day = 0;
            at = before;
        }

        return isIntroduced || day > 0 ? at - start : 0;
    }

    /// <summary>The Gregorian date of a lunar one.</summary>
    /// <param name="year">The year its lunar year begins in.</param>
    /// <param name="month">The lunar month.</param>
    /// <param name="day">The day, or 0.</param>
    /// <returns>The date; <see langword="null"/> where the calendar does not decide it.</returns>
    public static PartialDate? ToGregorian(int year, int month, int day)
    {
        if (year is < 1902 or > 2099 || day == 0)
        {
            return null;
        }

        var leap = Lunar.GetLeapMonth(year);
        var counted = leap > 0 && month >= leap ? month + 1 : month;
        if (day > Lunar.GetDaysInMonth(year, counted))
        {
            return null;
        }

        var date = Lunar.ToDateTime(year, counted, day, 0, 0, 0, 0);
        return new(date.Year, date.Month, date.Day);
    }

    /// <summary>The month that a lunar year has twice: 6 for 2025 (闰六月).</summary>
    /// <param name="year">The year its lunar year begins in.</param>
    /// <returns>The month, 0 for a year of twelve; <see langword="null"/> outside the years that are known.</returns>
    public static int? LeapMonth(int year) => year is < 1902 or > 2099 ? null : Math.Max(0, Lunar.GetLeapMonth(year) - 1);
}
