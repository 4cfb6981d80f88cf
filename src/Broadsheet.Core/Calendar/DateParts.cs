namespace Broadsheet.Core.Calendar;

/// <summary>The parts of a date as far as its own words give them.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day.</param>
internal readonly record struct DateParts(int? Year, int? Month, int? Day)
{
    /// <summary>Whether the parts can be those of a date.</summary>
    public bool IsPossible => Year is null or (>= 1 and <= 9999) && Month is null or (>= 1 and <= 12) && Day is null or (>= 1 and <= 31);

    /// <summary>The parts as a date.</summary>
    /// <returns>The date, or <see langword="null"/> when there is no part or no such date.</returns>
    public PartialDate? ToDate() => (Year ?? Month ?? Day) is null || !IsPossible ? null : new(Year, Month, Day);
}
