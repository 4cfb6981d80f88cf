using System.Globalization;

namespace Broadsheet;

/// <summary>A calendar date of which only some parts may be known: 2024, 2024-11, --09-14.</summary>
/// <remarks>Parts count from 1 in the Gregorian calendar. The written form follows ISO 8601, with leading hyphens for
/// missing higher parts (<c>--09-14</c>, as in ISO 8601:1988 and XML Schema's gMonthDay).</remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
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

    private static int? InRange(int? part, int last, string name) =>
        part is null || (part >= 1 && part <= last) ? part : throw new ArgumentOutOfRangeException(name);
}
