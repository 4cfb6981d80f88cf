using System.Diagnostics;

namespace Broadsheet;

/// <summary>What a figure says about a measure at one time.</summary>
/// <param name="Period">The time.</param>
/// <param name="Value">The value in the unit of the series, or <see langword="null"/> for a range.</param>
/// <param name="Interval">The values that the figure leaves possible, in the unit of the series.</param>
/// <param name="Statistic">The figure as it is printed.</param>
[DebuggerDisplay("{Period}: {Interval}")]
public sealed record SeriesPoint(TimePeriod Period, decimal? Value, Interval Interval, Statistic Statistic);
