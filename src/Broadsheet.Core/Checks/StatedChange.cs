using Broadsheet.Core.Quantities;

namespace Broadsheet.Core.Checks;

/// <summary>A change as the text states it, beside the one its levels give.</summary>
/// <param name="Stated">The bounds of the stated change.</param>
/// <param name="Computed">The bounds of the computed change, in the same unit.</param>
/// <param name="Central">The computed change of the numbers as they are printed; of ratios it is not the middle of their bounds.</param>
/// <param name="Unit">The unit all are in.</param>
internal readonly record struct StatedChange(Bounds Stated, Bounds Computed, decimal Central, string Unit)
{
    // Words between 比 and a difference. One entry a line.
    private static readonly string[] MoreWords = ["多", "多了", "多出", "高", "高了", "高出"];
    private static readonly string[] MoreVerbs = ["多招", "扩招"];
    private static readonly string[] LessWords = ["低", "低了", "少", "少了"];

    /// <summary>Reads a figure as the change between two levels.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="levels">The levels.</param>
    /// <param name="level">The figure of one of the levels.</param>
    /// <returns>Both changes, or <see langword="null"/> where the figure states something else.</returns>
    public static StatedChange? Of(ReadOnlySpan<char> text, Quantity figure, Levels levels, Quantity level)
    {
        if (figure.Value is not { } value || levels.From.Low <= 0 || levels.To.Low < 0)
        {
            return null;
        }

        var stated = Bounds.Of(figure, text);
        if (stated.IsOpen)
        {
            return null;
        }

        var (earlier, later) = (levels.From.Middle, levels.To.Middle);
        if (figure.Change is null)
        {
            return figure.Unit == "倍" ? new(Bounds.OfRatio(figure, text), levels.To / levels.From, later / earlier, "倍") : null;
        }

        var by = Math.Abs(later - earlier);
        var amount = levels.To.Low >= levels.From.Low ? levels.To - levels.From : levels.From - levels.To;
        var ratio = amount / levels.From;
        var unit = figure.Unit ?? "";
        return unit switch
        {
            "%" or "％" => new(Bounds.OfRatio(figure, text), new(ratio.Low * 100, ratio.High * 100), by * 100 / earlier, "%"),
            "个百分点" or "百分点" when level.Unit is "%" or "％" => new(stated, amount, by, "个百分点"),
            "倍" => new(Bounds.OfRatio(figure, text), ratio, by / earlier, "倍"),
            "番" when value is > 0 and <= 10 => new(Doublings(value, figure.Approximation), levels.To / levels.From, later / earlier, "倍"),
            _ when figure.Unit == level.Unit => new(stated, amount, by, unit),
            _ when figure.Kind == StatisticKind.Duration && level is { Kind: StatisticKind.Duration, Unit: { } time } && UnitScale.Factor(time, unit) is { } factor
                => new(stated, new(amount.Low * factor, amount.High * factor), by * factor, unit),
            _ => null,
        };
    }

    /// <summary>The direction of a figure that says by how much, and not how many: 增长20%, 比去年多260人.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="figures">The article's figures.</param>
    /// <param name="index">Which of them.</param>
    /// <returns>The direction, or <see langword="null"/> for a level.</returns>
    public static Change? DirectionOf(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index)
    {
        var before = FigureWords.Before(text, figures, index).In(text);
        if (FigureWords.EndIn(before, MoreVerbs))
        {
            return Change.Increase;
        }

        if (figures[index].Quantity.Change is not null || before.IndexOfAny('比', '较') < 0)
        {
            return figures[index].Quantity.Change;
        }

        return FigureWords.EndIn(before, MoreWords) ? Change.Increase : FigureWords.EndIn(before, LessWords) ? Change.Decrease : null;
    }

    /// <summary>The bounds of so many doublings (翻一番), which are said of what comes near them too.</summary>
    /// <param name="count">How many.</param>
    /// <param name="approximation">How exactly they are said: 两番多 reaches up to three.</param>
    /// <returns>The bounds of the later level divided by the earlier.</returns>
    public static Bounds Doublings(decimal count, Approximation approximation = Approximation.Exact)
    {
        var multiple = (decimal)Math.Pow(2, (double)count);
        return approximation switch
        {
            Approximation.Over => new(multiple * 0.95m, multiple * 2),
            Approximation.Under or Approximation.About => new(multiple * 0.75m, multiple * 1.25m),
            _ => new(multiple * 0.95m, multiple * 1.1m),
        };
    }

    /// <summary>Prints the computed change, rounded as a reader would.</summary>
    /// <param name="culture">How numbers are printed.</param>
    /// <returns>Number and unit.</returns>
    public string Print(IFormatProvider culture) => Math.Round(Central, 2).ToString("0.##", culture) + Unit;
}
