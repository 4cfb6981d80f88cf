namespace Broadsheet.Core.Checks;

/// <summary>A change as the text states it, beside the one its levels give.</summary>
/// <param name="Stated">The bounds of the stated change.</param>
/// <param name="Computed">The bounds of the computed change, in the same unit.</param>
/// <param name="Unit">The unit both are in.</param>
internal readonly record struct StatedChange(Bounds Stated, Bounds Computed, string Unit)
{
    /// <summary>Reads a figure as the change between two levels.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="levels">The levels.</param>
    /// <returns>Both changes, or <see langword="null"/> where the figure states something else.</returns>
    public static StatedChange? Of(ReadOnlySpan<char> text, Figure figure, Levels levels)
    {
        var quantity = figure.Quantity;
        if (quantity.Change is null || quantity.Value is not { } value || levels.From.Low <= 0 || levels.To.Low < 0)
        {
            return null;
        }

        var stated = Bounds.Of(quantity, text);
        if (stated.IsOpen)
        {
            return null;
        }

        var up = levels.To - levels.From;
        var amount = levels.To.Low >= levels.From.Low ? up : levels.From - levels.To;
        var ratio = amount / levels.From;
        var unit = quantity.Unit ?? "";
        return unit switch
        {
            "%" or "％" => new(Bounds.OfRatio(quantity, text), new(ratio.Low * 100, ratio.High * 100), "%"),
            "个百分点" or "百分点" when levels.First.Quantity.Unit is "%" or "％" => new(stated, amount, "个百分点"),
            "倍" => new(Bounds.OfRatio(quantity, text), ratio, "倍"),
            "番" when value is > 0 and <= 10 => new(new((decimal)Math.Pow(2, (double)value) * 0.95m, (decimal)Math.Pow(2, (double)value) * 1.1m), levels.To / levels.From, "倍"),
            _ when quantity.Unit == levels.First.Quantity.Unit => new(stated, amount, unit),
            _ => null,
        };
    }

    /// <summary>Prints the computed change, rounded as a reader would.</summary>
    /// <param name="culture">How numbers are printed.</param>
    /// <returns>Number and unit.</returns>
    public string Print(IFormatProvider culture)
    {
        var middle = (Computed.Low + Computed.High) / 2;
        return Math.Round(middle, 2).ToString("0.##", culture) + Unit;
    }
}
