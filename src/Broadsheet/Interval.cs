using System.Globalization;

namespace Broadsheet;

/// <summary>The values a printed figure leaves possible.</summary>
/// <param name="Low">The lower bound, or <see langword="null"/> where the words set none.</param>
/// <param name="High">The upper bound, or <see langword="null"/> where the words set none.</param>
/// <param name="IncludesLow">Whether <paramref name="Low"/> itself is possible.</param>
/// <param name="IncludesHigh">Whether <paramref name="High"/> itself is possible.</param>
public readonly record struct Interval(decimal? Low, decimal? High, bool IncludesLow = true, bool IncludesHigh = true)
{
    /// <summary>Whether a value is possible.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> if it lies between the bounds.</returns>
    public bool Contains(decimal value) =>
        (Low is not { } low || value > low || (IncludesLow && value == low)) &&
        (High is not { } high || value < high || (IncludesHigh && value == high));

    /// <summary>Whether some value is possible for both.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see langword="true"/> if they share a value.</returns>
    public bool Overlaps(Interval other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>Prints the interval as mathematics does: <c>[300, 500]</c>, <c>(1, ∞)</c>.</summary>
    /// <returns>The bounds; a square bracket stands beside a possible bound, a round one beside one that is not.</returns>
    public override string ToString()
    {
        return (Low is { } low ? (IncludesLow ? "[" : "(") + Digits(low) : "(-∞") + ", " +
            (High is { } high ? Digits(high) + (IncludesHigh ? "]" : ")") : "∞)");
    }

    /// <summary>The number without filling zeros.</summary>
    internal static string Digits(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);

    private bool EndsBefore(Interval other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && !(IncludesHigh && other.IncludesLow)));
}
