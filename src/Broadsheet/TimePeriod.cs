using System.Diagnostics;

namespace Broadsheet;

/// <summary>A point or span of calendar time, both ends included: 2024, 2024-11-05, or January to June 2025.</summary>
/// <param name="Start">The first date of the span.</param>
/// <param name="End">The last date of the span; equal to <paramref name="Start"/> for a single date, month or year.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct TimePeriod(PartialDate Start, PartialDate End) : IFormattable
{
    /// <summary>Makes the period that one date, month or year fills.</summary>
    /// <param name="date">The date.</param>
    public TimePeriod(PartialDate date)
        : this(date, date)
    {
    }

    /// <summary>Reads what <see cref="ToString()"/> prints.</summary>
    /// <param name="text">The ISO text: <c>2024</c>, <c>--09-14</c>, <c>2025-01/2025-06</c>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a period.</exception>
    public static TimePeriod Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var period)
            ? period
            : throw new FormatException($"'{text}' is not a partial ISO date like 2024-11, nor two of them around a '/'.");

    /// <summary>Reads what <see cref="ToString()"/> prints.</summary>
    /// <param name="text">The ISO text, or <see langword="null"/>.</param>
    /// <param name="period">When this method returns <see langword="true"/>, the period.</param>
    /// <returns><see langword="true"/> if the text is a period; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out TimePeriod period)
    {
        var stroke = text?.IndexOf('/') ?? -1;
        var isPeriod = PartialDate.TryParse(stroke < 0 ? text : text!.Substring(0, stroke), out var start);
        var end = start;
        isPeriod = isPeriod && (stroke < 0 || PartialDate.TryParse(text!.Substring(stroke + 1), out end));
        period = isPeriod ? new(start, end) : default;
        return isPeriod;
    }

    /// <summary>Prints the partial ISO date, or an ISO 8601 interval <c>2025-01/2025-06</c> where the ends differ.</summary>
    /// <returns>The ISO text.</returns>
    public override string ToString() => Start == End ? Start.ToString() : $"{Start}/{End}";

    /// <summary>Prints the period in ISO form or in Chinese.</summary>
    /// <param name="format"><c>Z</c> for Chinese (<c>2025年1月至6月</c>); <c>G</c>, <c>I</c>, empty or <see langword="null"/> for
    /// ISO.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (format != "Z")
        {
            return PartialDate.IsIso(format) ? ToString() : throw PartialDate.UnknownFormat(format);
        }

        if (Start == End)
        {
            return Start.ToString("Z", null);
        }

        // The end does not repeat what it shares with the start: 2025年1月至6月, 11月5日至7日.
        var sharesYear = Start.Year == End.Year && End.Month is not null;
        var sharesMonth = sharesYear && Start.Month == End.Month && End.Day is not null;
        var end = new PartialDate(sharesYear ? null : End.Year, sharesMonth ? null : End.Month, End.Day);
        return Start.ToString("Z", null) + "至" + end.ToString("Z", null);
    }

    /// <summary>Whether a day lies in the period.</summary>
    /// <param name="day">The day; its time of day does not count.</param>
    /// <returns><see langword="true"/> if it does; <see langword="false"/> also where an end has no year.</returns>
    public bool Contains(DateTime day) => Overlaps(new TimePeriod(PartialDate.FromDateTime(day)));

    /// <summary>Whether the two periods share a day.</summary>
    /// <param name="other">The other period.</param>
    /// <returns><see langword="true"/> if they do; <see langword="false"/> also where one of them has no year.</returns>
    public bool Overlaps(TimePeriod other) =>
        Start.FirstDay is { } start && End.LastDay is { } end &&
        other.Start.FirstDay is { } otherStart && other.End.LastDay is { } otherEnd &&
        start <= otherEnd && otherStart <= end;
}
