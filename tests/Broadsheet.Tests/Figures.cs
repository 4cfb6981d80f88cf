namespace Broadsheet.Tests;

/// <summary>Figures for tests.</summary>
internal static class Figures
{
    internal static Statistic Of(decimal? value, string? unit, params string[] per) => new()
    {
        Id = "page/1/" + value + unit,
        Text = value + unit,
        Value = value,
        Unit = unit,
        Per = new(per),
        Source = new SourceSpan("page.txt", 0, 1, 1, 1),
    };

    internal static Statistic Range(decimal? low, decimal? high, string? unit, params string[] per) =>
        Of(null, unit, per) with { Low = low, High = high };

    internal static Statistic About(decimal value, string unit) => Of(value, unit) with { Approximation = Approximation.About };

    internal static Statistic Under(decimal value, string unit) => Of(value, unit) with { Approximation = Approximation.Under };

    internal static Statistic Over(decimal value, string unit) => Of(value, unit) with { Approximation = Approximation.Over };
}
