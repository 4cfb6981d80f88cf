using System.Diagnostics;

namespace Broadsheet;

/// <summary>The sum of several figures.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StatisticTotal : IFormattable
{
    /// <summary>The number of figures added.</summary>
    public int Count { get; init; }

    /// <summary>The sum of the figures' values, in <see cref="Unit"/>; <see langword="null"/> when one of them is a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>The sums that the figures' words leave possible: <c>近600万元</c> and <c>100万元</c> lie below 7,000,000 together.</summary>
    public Interval Interval { get; init; } = new(0, 0);

    /// <summary>The unit of the figures, or <see langword="null"/> where they have none.</summary>
    public string? Unit { get; init; }

    /// <summary>What the figures are given for each of.</summary>
    public ValueList<string> Per { get; init; } = ValueList<string>.Empty;

    /// <summary>How exactly the figures state the sum: the way of all that are not exact, where they agree; otherwise,
    /// <see cref="Approximation.About"/>.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The direction, for figures that state a change; otherwise, <see langword="null"/>.</summary>
    public Change? Change { get; init; }

    /// <summary>Prints the sum as a Chinese newspaper would: <c>517个</c>, <c>近700万元</c>.</summary>
    /// <returns>Direction, approximation, number, unit and denominators.</returns>
    public override string ToString() => FigureText.Print(Printed);

    /// <summary>Prints the sum in the forms of <see cref="Statistic.ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="format"><c>G</c>, <c>Z</c>, <c>I</c>, a numeric format, or <see langword="null"/>.</param>
    /// <param name="formatProvider">The culture of the numbers where <paramref name="format"/> is a numeric format;
    /// <see langword="null"/> for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => FigureText.Print(Printed, format, formatProvider);

    private PrintedFigure Printed => new(Value, Interval.Low, Interval.High, Unit, Per, Approximation, Change);

    /// <summary>Adds figures up.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="unit">The unit of the sum, or <see langword="null"/> for the unit that all of them have.</param>
    internal static StatisticTotal Of(IEnumerable<Statistic> figures, string? unit)
    {
        Statistic? first = null;
        var total = new StatisticTotal { Value = 0 };
        foreach (var figure in figures)
        {
            var addend = unit is null ? figure : figure.ConvertTo(unit);
            first ??= addend;
            if (!HasSameUnit(first, addend))
            {
                throw UnitMismatchException.Between(first, figure);
            }

            total = total with
            {
                Count = total.Count + 1,
                Value = total.Value + addend.Value,
                Interval = total.Interval + addend.Interval,
                Approximation = Join(total.Approximation, addend.Approximation),
                Unit = addend.Unit,
                Per = addend.Per,
                Change = addend.Change,
            };
        }

        return total;
    }

    private static bool HasSameUnit(Statistic first, Statistic other) =>
        first.Unit == other.Unit && first.Per.Equals(other.Per) && first.Change == other.Change;

    private static Approximation Join(Approximation sum, Approximation addend) =>
        IsExact(addend) || sum == addend ? sum
        : IsExact(sum) ? addend
        : (sum, addend) switch
        {
            (Approximation.Under or Approximation.AtMost, Approximation.Under or Approximation.AtMost) => Approximation.Under,
            (Approximation.Over or Approximation.AtLeast, Approximation.Over or Approximation.AtLeast) => Approximation.Over,
            _ => Approximation.About,
        };

    private static bool IsExact(Approximation approximation) => approximation is Approximation.Exact or Approximation.Zero;
}
