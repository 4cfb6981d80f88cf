namespace Broadsheet;

/// <summary>Sums and selections of figures.</summary>
public static class StatisticExtensions
{
    /// <summary>Adds up figures of one unit.</summary>
    /// <param name="figures">The figures.</param>
    /// <returns>The sum; 0 without a unit when there are no figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnitMismatchException">Two figures have different units or denominators, or only one of them states a
    /// change, or they change in different directions. The message names both.</exception>
    /// <exception cref="OverflowException">The sum is larger than a <see cref="decimal"/> holds.</exception>
    /// <remarks>Figures in different units of a dimension are added by <see cref="Sum(IEnumerable{Statistic}, string)"/>, which says
    /// in which unit. Whether the figures may be added at all — that none contains another, that they are of one time — is for the
    /// caller to know.</remarks>
    public static StatisticTotal Sum(this IEnumerable<Statistic> figures) =>
        StatisticTotal.Of(figures ?? throw new ArgumentNullException(nameof(figures)), null);

    /// <summary>Adds up figures of one dimension.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="unit">The unit of the sum: <c>公顷</c>, <c>元/年</c>.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a unit.</exception>
    /// <exception cref="UnitMismatchException">A figure does not measure what the unit measures, or only one of two figures states
    /// a change, or they change in different directions. The message names both.</exception>
    /// <exception cref="OverflowException">The sum is larger than a <see cref="decimal"/> holds.</exception>
    public static StatisticTotal Sum(this IEnumerable<Statistic> figures, string unit) =>
        StatisticTotal.Of(
            figures ?? throw new ArgumentNullException(nameof(figures)), unit ?? throw new ArgumentNullException(nameof(unit)));

    /// <summary>Selects the figures that can be given in a unit, and gives them in it.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="unit">The unit: <c>公顷</c>, <c>元/年</c>.</param>
    /// <returns>The figures of the unit's dimension, converted; the others are left out.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a unit.</exception>
    public static IEnumerable<Statistic> ConvertibleTo(this IEnumerable<Statistic> figures, string unit)
    {
        if (figures is null)
        {
            throw new ArgumentNullException(nameof(figures));
        }

        UnitExpression.Parse(unit);
        return figures.Select(f => f.TryConvertTo(unit, out var converted) ? converted : null).OfType<Statistic>();
    }
}
