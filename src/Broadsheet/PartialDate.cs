using System.Diagnostics;
using System.Globalization;

namespace Broadsheet;

/// <summary>A calendar date of which only some parts may be known: 2024, 2024-11, --09-14.</summary>
/// <remarks>Parts count from 1 in the Gregorian calendar. The written form follows ISO 8601, with leading hyphens for
/// missing higher parts (<c>--09-14</c>, as in ISO 8601:1988 and XML Schema's gMonthDay).</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct PartialDate : IComparable<PartialDate>, IFormattable
{
    /// <summary>Makes a date of the parts that are known.</summary>
    /// <param name="year">The year, 1 to 9999, or <see langword="null"/>.</param>
    /// <param name="month">The month, 1 to 12, or <see langword="null"/>.</param>
    /// <param name="day">The day of the month, 1 to 31, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part lies outside its range.</exception>
    public PartialDate(int? year, int? month = null, int? day = null)
    {
        Year = InRange(year, 9999, nameof(year));
        Month = InRange(month, 12, nameof(month));
        Day = InRange(day, 31, nameof(day));
    }

    /// <summary>The year, or <see langword="null"/> when the text leaves it open.</summary>
    public int? Year { get; }

    /// <summary>The month, 1 to 12, or <see langword="null"/>.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, 1 to 31, or <see langword="null"/>.</summary>
    public int? Day { get; }

    /// <summary>The first day it can mean as <c>yyyymmdd</c>, or <see langword="null"/> without a year.</summary>
    internal int? FirstDay => (Year * 10_000) + ((Month ?? 1) * 100) + (Month is null ? 1 : Day ?? 1);

    /// <summary>The last day it can mean as <c>yyyymmdd</c>, with 31 days in each month; <see langword="null"/> without a year.</summary>
    internal int? LastDay => (Year * 10_000) + ((Month ?? 12) * 100) + (Month is null ? 31 : Day ?? 31);

    /// <summary>Determines whether one date comes before another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if it does by <see cref="CompareTo"/>.</returns>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one date comes before another or is the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if it does by <see cref="CompareTo"/>.</returns>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one date comes after another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if it does by <see cref="CompareTo"/>.</returns>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one date comes after another or is the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if it does by <see cref="CompareTo"/>.</returns>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Makes the date of a day.</summary>
    /// <param name="day">The day; its time of day does not count.</param>
    /// <returns>The date, all parts known.</returns>
    public static PartialDate FromDateTime(DateTime day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads what <see cref="ToString()"/> prints.</summary>
    /// <param name="text">The ISO text: <c>2024</c>, <c>2024-11-05</c>, <c>--09-14</c>; empty for a date without parts.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a partial ISO date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var date)
            ? date
            : throw new FormatException($"'{text}' is not a partial ISO date like 2024-11 or --09-14.");

    /// <summary>Reads what <see cref="ToString()"/> prints.</summary>
    /// <param name="text">The ISO text, or <see langword="null"/>.</param>
    /// <param name="date">When this method returns <see langword="true"/>, the date.</param>
    /// <returns><see langword="true"/> if the text is a partial ISO date; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        int? year = null, month = null, day = null;
        var isDate = (text?.Length, IsHyphen(text, 0)) switch
        {
            (0, _) => true,
            (4, false) => Read(text!, 0, 4, 9999, out year),
            (7, false) => IsHyphen(text, 4) && Read(text!, 0, 4, 9999, out year) && Read(text!, 5, 2, 12, out month),
            (10, false) => IsHyphen(text, 4) && IsHyphen(text, 7) && Read(text!, 0, 4, 9999, out year) &&
                Read(text!, 5, 2, 12, out month) && Read(text!, 8, 2, 31, out day),
            (4, true) => IsHyphen(text, 1) && Read(text!, 2, 2, 12, out month),
            (7, true) => IsHyphen(text, 1) && IsHyphen(text, 4) && Read(text!, 2, 2, 12, out month) && Read(text!, 5, 2, 31, out day),
            (5, true) => IsHyphen(text, 1) && IsHyphen(text, 2) && Read(text!, 3, 2, 31, out day),
            _ => false,
        };
        if (isDate)
        {
            date = new(year, month, day);
        }

        return isDate;
    }

    /// <summary>The day as a <see cref="DateTime"/>.</summary>
    /// <returns>The day at midnight, or <see langword="null"/> when a part is missing or the month has no such day.</returns>
    public DateTime? ToDateTime() =>
        Year is { } year && Month is { } month && Day is { } day && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;

    /// <summary>Orders by year, month and day; a missing part comes before every known one.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(PartialDate other)
    {
        var byYear = Nullable.Compare(Year, other.Year);
        if (byYear != 0)
        {
            return byYear;
        }

        var byMonth = Nullable.Compare(Month, other.Month);
        return byMonth != 0 ? byMonth : Nullable.Compare(Day, other.Day);
    }

    /// <summary>Prints the partial ISO date: <c>2024</c>, <c>2024-11</c>, <c>--09-14</c>, <c>--04</c>, <c>---05</c>.</summary>
    /// <returns>The ISO text; empty when no part is known.</returns>
    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        var year = Year?.ToString("0000", culture);
        var month = Month?.ToString("00", culture);
        var day = Day?.ToString("00", culture);
        return (year, month, day) switch
        {
            (null, null, null) => "",
            (not null, null, _) => year,
            (not null, not null, null) => $"{year}-{month}",
            (not null, not null, not null) => $"{year}-{month}-{day}",
            (null, not null, null) => $"--{month}",
            (null, not null, not null) => $"--{month}-{day}",
            _ => $"---{day}",
        };
    }

    /// <summary>Prints the date in ISO form or in Chinese.</summary>
    /// <param name="format"><c>Z</c> for Chinese (<c>2024年11月5日</c>, <c>9月14日</c>); <c>G</c>, <c>I</c>, empty or
    /// <see langword="null"/> for ISO.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format == "Z" ? Part(Year, "年") + Part(Month, "月") + Part(Day, "日")
        : IsIso(format) ? ToString()
        : throw UnknownFormat(format);

    internal static bool IsIso(string? format) => format is null or "" or "G" or "I";

    internal static FormatException UnknownFormat(string? format) =>
        new($"'{format}' is not a format of dates: G and I print ISO, Z prints Chinese.");

    private static string Part(int? number, string unit) =>
        number is { } known ? known.ToString(CultureInfo.InvariantCulture) + unit : "";

    private static bool IsHyphen(string? text, int at) => text is not null && at < text.Length && text[at] == '-';

    private static bool Read(string text, int start, int length, int last, out int? part)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                part = null;
                return false;
            }

            number = (number * 10) + (text[i] - '0');
        }

        part = number;
        return number >= 1 && number <= last;
    }

    private static int? InRange(int? part, int last, string name) =>
        part is null || (part >= 1 && part <= last) ? part : throw new ArgumentOutOfRangeException(name);
}
