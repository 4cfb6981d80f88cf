namespace Broadsheet;

/// <summary>A point or span of calendar time, both ends included: 2024, 2024-11-05, or January to June 2025.</summary>
/// <param name="Start">The first date of the span.</param>
/// <param name="End">The last date of the span; equal to <paramref name="Start"/> for a single date, month or year.</param>
public readonly record struct TimePeriod(PartialDate Start, PartialDate End)
{
    /// <summary>Makes the period that one date, month or year fills.</summary>
    /// <param name="date">The date.</param>
    public TimePeriod(PartialDate date)
        : this(date, date)
    {
    }

    /// <summary>Prints the partial ISO date, or an ISO 8601 interval <c>2025-01/2025-06</c> where the ends differ.</summary>
    /// <returns>The ISO text.</returns>
    public override string ToString() => Start == End ? Start.ToString() : $"{Start}/{End}";

    /// <summary>Whether the two periods share a day.</summary>
    /// <param name="other">The other period.</param>
    /// <returns><see langword="true"/> if they do; <see langword="false"/> also where one of them has no year.</returns>
    public bool Overlaps(TimePeriod other) =>
        Start.FirstDay is { } start && End.LastDay is { } end &&
        other.Start.FirstDay is { } otherStart && other.End.LastDay is { } otherEnd &&
        start <= otherEnd && otherStart <= end;
}
