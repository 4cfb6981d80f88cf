namespace Broadsheet;

/// <summary>What of a figure is printed.</summary>
internal readonly record struct PrintedFigure(
    decimal? Value, decimal? Low, decimal? High, string? Unit, ValueList<string> Per, Approximation Approximation, Change? Change);
