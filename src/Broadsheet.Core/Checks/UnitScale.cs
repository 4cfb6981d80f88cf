namespace Broadsheet.Core.Checks;

/// <summary>How units of one dimension convert, as far as a factor says it.</summary>
internal static class UnitScale
{
    /// <summary>How many of one unit make one of another.</summary>
    /// <param name="from">The unit converted from.</param>
    /// <param name="to">The unit converted to.</param>
    /// <returns>The factor, or <see langword="null"/> for units of different dimensions and for temperatures of different zero points.</returns>
    public static decimal? Factor(string from, string to) =>
        from == to ? 1m
        : Units.TryConvert(0, from, to, out var zero) && zero == 0 && Units.TryConvert(1, from, to, out var factor) ? factor
        : null;
}
