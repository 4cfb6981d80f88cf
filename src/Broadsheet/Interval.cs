using System.Diagnostics;
using System.Globalization;

namespace Broadsheet;

/// <summary>The values a printed figure leaves possible.</summary>
/// <param name="Low">The lower bound, or <see langword="null"/> where the words set none.</param>
/// <param name="High">The upper bound, or <see langword="null"/> where the words set none.</param>
/// <param name="IncludesLow">Whether <paramref name="Low"/> itself is possible.</param>
/// <param name="IncludesHigh">Whether <paramref name="High"/> itself is possible.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Interval(decimal? Low, decimal? High, bool IncludesLow = true, bool IncludesHigh = true) : IFormattable
{
    /// <summary>Whether one value only is possible.</summary>
    public bool IsExact => Low is { } low && low == High && IncludesLow && IncludesHigh;

    /// <summary>Whether both bounds are known.</summary>
    public bool IsBounded => Low.HasValue && High.HasValue;

    /// <summary>Adds what two figures leave possible.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>All sums of a value of the one and a value of the other.</returns>
    public static Interval operator +(Interval left, Interval right) => left.Add(right);

    /// <summary>Multiplies what a figure leaves possible.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="factor">The factor; a negative one turns the bounds around.</param>
    /// <returns>All values of the interval times the factor.</returns>
    public static Interval operator *(Interval interval, decimal factor) => interval.Multiply(factor);

    /// <summary>Adds what another figure leaves possible.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>All sums of a value of this interval and a value of <paramref name="other"/>.</returns>
    public Interval Add(Interval other) =>
        new(Low + other.Low, High + other.High, IncludesLow && other.IncludesLow, IncludesHigh && other.IncludesHigh);

    /// <summary>Multiplies by a factor.</summary>
    /// <param name="factor">The factor; a negative one turns the bounds around.</param>
    /// <returns>All values of this interval times the factor.</returns>
    public Interval Multiply(decimal factor) => factor switch
    {
        > 0 => new(Low * factor, High * factor, IncludesLow, IncludesHigh),
        < 0 => new(High * factor, Low * factor, IncludesHigh, IncludesLow),
        _ => new(0, 0),
    };

    /// <summary>Finds the values that are possible for both.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>The values, or <see langword="null"/> when there are none.</returns>
    public Interval? Intersect(Interval other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        var (low, includesLow) = Tighter((Low, IncludesLow), (other.Low, other.IncludesLow), isUpper: false);
        var (high, includesHigh) = Tighter((High, IncludesHigh), (other.High, other.IncludesHigh), isUpper: true);
        return new(low, high, includesLow, includesHigh);
    }

    /// <summary>Whether a value is possible.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> if it lies between the bounds.</returns>
    public bool Contains(decimal value) =>
        (Low is not { } low || value > low || (IncludesLow && value == low)) &&
        (High is not { } high || value < high || (IncludesHigh && value == high));

    /// <summary>Whether some value is possible for both.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see langword="true"/> if they share a value.</returns>
    public bool Overlaps(Interval other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Prints the interval as mathematics does: <c>[300, 500]</c>, <c>(1, ∞)</c>.</summary>
    /// <returns>The bounds; a square bracket stands beside a possible bound, a round one beside one that is not.</returns>
    public override string ToString() => Print(Digits);

    /// <summary>Prints the interval with a numeric format.</summary>
    /// <param name="format">A numeric format (<c>N0</c>, <c>F2</c>); <c>G</c>, empty or <see langword="null"/> prints as
    /// <see cref="ToString()"/> does.</param>
    /// <param name="formatProvider">The culture of the numbers; <see langword="null"/> for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a numeric format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format is null or "" or "G" ? ToString() : Print(number => number.ToString(format, formatProvider));

    /// <summary>The number without filling zeros.</summary>
    internal static string Digits(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Whether all its values are smaller than all of the other's.</summary>
    internal bool IsBelow(Interval other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && !(IncludesHigh && other.IncludesLow)));

    /// <summary>Whether none of its values is larger than any of the other's.</summary>
    internal bool IsBelowOrAt(Interval other) => High is { } high && other.Low is { } low && high <= low;

    private static (decimal? Bound, bool Includes) Tighter(
        (decimal? Bound, bool Includes) first, (decimal? Bound, bool Includes) second, bool isUpper)
    {
        if (first.Bound is not { } mine || second.Bound is not { } theirs)
        {
            return first.Bound is null ? second : first;
        }

        return mine == theirs ? (mine, first.Includes && second.Includes) : mine > theirs == isUpper ? second : first;
    }

    private string Print(Func<decimal, string> print) =>
        (Low is { } low ? (IncludesLow ? "[" : "(") + print(low) : "(-∞") + ", " +
        (High is { } high ? print(high) + (IncludesHigh ? "]" : ")") : "∞)");
}
