namespace Broadsheet;

/// <summary>Orders figures by size, in whatever unit of a dimension they are: 1公顷 behind 10亩.</summary>
/// <remarks>Every two figures have an order, so that any list can be sorted: figures that do not measure the same stand in groups,
/// one a dimension. A figure stands at its value, a range at its middle, one with a single bound at that bound, and one without
/// a number before all others of its group. Use <see cref="Statistic.IsGreaterThan"/> to know whether a figure <em>is</em> larger.</remarks>
public sealed class StatisticComparer : IComparer<Statistic>
{
    private StatisticComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static StatisticComparer BySize { get; } = new();

    /// <summary>Compares two figures.</summary>
    /// <param name="x">The one.</param>
    /// <param name="y">The other.</param>
    /// <returns>A negative number when <paramref name="x"/> comes first, a positive one when <paramref name="y"/> does, and 0 when
    /// they are of one size. A <see langword="null"/> comes before every figure.</returns>
    public int Compare(Statistic? x, Statistic? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var byDimension = string.CompareOrdinal(Dimension(x), Dimension(y));
        return byDimension != 0 ? byDimension : Nullable.Compare(Size(x), Size(y));
    }

    private static string Dimension(Statistic figure) =>
        (figure.Change is null ? "" : "±") + UnitScale.Of(figure.Unit ?? "").Base +
        FigureText.Denominators([.. figure.Per.Select(p => UnitScale.Of(p).Base).OrderBy(p => p, StringComparer.Ordinal)]);

    /// <summary>The figure's number in the base units of its dimension.</summary>
    private static decimal? Size(Statistic figure)
    {
        var bounds = figure.Signed;
        var number = figure.Value is { } value ? (figure.Change == Change.Decrease ? -value : value)
            : bounds.Low is { } low && bounds.High is { } high ? low + ((high - low) / 2)
            : bounds.Low ?? bounds.High;
        if (number is not { } known)
        {
            return null;
        }

        var scale = UnitScale.Of(figure.Unit ?? "");
        var factor = figure.Per.Aggregate(scale.Factor, (product, per) => product.Over(UnitScale.Of(per).Factor));
        return factor.Apply(known + (figure.Per.Count == 0 && figure.Change is null ? scale.Offset : 0));
    }
}
