namespace Broadsheet;

/// <summary>Prints figures the way a newspaper sets them, and derives the bounds that their words imply.</summary>
internal static class FigureText
{
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;
    private const decimal Trillion = 1_000_000_000_000m;

    /// <summary>Prints a figure as a newspaper does.</summary>
    internal static string Print(PrintedFigure figure)
    {
        var change = figure.Change switch
        {
            Change.Increase => "增长",
            Change.Decrease => "下降",
            _ => "",
        };
        return change + (IsUnknown(figure) ? "若干" : Approximate(figure.Approximation) + Number(figure)) + figure.Unit + Denominators(figure.Per);
    }

    /// <summary>Prints a figure in the form asked for: see <see cref="Statistic.ToString(string, IFormatProvider)"/>.</summary>
    internal static string Print(PrintedFigure figure, string? format, IFormatProvider? provider) => format switch
    {
        null or "" or "G" or "Z" => Print(figure),
        "I" => PrintSigns(figure, Interval.Digits),
        _ => PrintSigns(figure, number => number.ToString(format, provider)),
    };

    /// <summary>Denominators behind a stroke: <c>/月</c>, <c>/(人·月)</c>.</summary>
    internal static string Denominators(IReadOnlyList<string> per) => per.Count switch
    {
        0 => "",
        1 => "/" + per[0],
        _ => "/(" + string.Join("·", per) + ")",
    };

    internal static Interval Bounds(Statistic figure)
    {
        if (figure.Value is not { } value)
        {
            return new Interval(figure.Low, figure.High);
        }

        switch (figure.Approximation)
        {
            case Approximation.About when figure.Low is null && figure.High is null:
                var half = LastSignificantPlace(value) / 2;
                return new Interval(value - half, value + half);
            case Approximation.About:
                return new Interval(figure.Low, figure.High);
            case Approximation.Under:
                return new Interval(null, value, IncludesHigh: false);
            case Approximation.Over:
                return new Interval(value, null, IncludesLow: false);
            case Approximation.AtLeast:
                return new Interval(value, null);
            case Approximation.AtMost:
                return new Interval(null, value);
            default:
                return new Interval(value, value);
        }
    }

    /// <summary>Whether nothing is known of the number: a range and figures open to both sides add up to anything.</summary>
    private static bool IsUnknown(PrintedFigure figure) => figure is { Value: null, Low: null, High: null };

    private static string PrintSigns(PrintedFigure figure, Func<decimal, string> print)
    {
        var approximation = figure.Approximation switch
        {
            Approximation.About => "~",
            Approximation.Under => "<",
            Approximation.Over => ">",
            Approximation.AtLeast => ">=",
            Approximation.AtMost => "<=",
            _ => "",
        };
        var change = figure.Change switch
        {
            Change.Increase => "+",
            Change.Decrease => "-",
            _ => "",
        };
        var number = figure.Value is { } value ? print(value)
            : figure.Low is { } low && figure.High is { } high ? print(low) + ".." + print(high)
            : IsUnknown(figure) ? "?"
            : print(figure.Low ?? figure.High ?? 0);
        var unit = figure.Unit + Denominators(figure.Per);
        return (IsUnknown(figure) ? "" : approximation) + change + number + (unit.Length == 0 ? "" : " ") + unit;
    }

    private static string Approximate(Approximation approximation) => approximation switch
    {
        Approximation.About => "约",
        Approximation.Under => "近",
        Approximation.Over => "超",
        Approximation.AtLeast => "至少",
        Approximation.AtMost => "至多",
        _ => "",
    };

    private static string Number(PrintedFigure figure)
    {
        if (figure.Value is { } value)
        {
            return figure.Approximation == Approximation.Zero ? "零" : Number(value);
        }

        if (figure.Low is { } low && figure.High is { } high)
        {
            // One 万 or 亿 behind the upper end counts for both: 5–8万, yet 8000–1.2万.
            var scale = Scale(high);
            return scale > 1 && Scale(low) == scale
                ? Short(low / scale) + "–" + Number(high)
                : Number(low) + "–" + Number(high);
        }

        return Number(figure.Low ?? figure.High ?? 0);
    }

    private static string Number(decimal value)
    {
        var scale = Scale(value);
        return Short(value / scale) + scale switch
        {
            Trillion => "万亿",
            HundredMillion => "亿",
            TenThousand => "万",
            _ => "",
        };
    }

    /// <summary>The number with six decimals at most: a figure that was converted may have any number of them.</summary>
    private static string Short(decimal value) =>
        decimal.Round(value, 6) is var rounded && rounded != 0 ? Interval.Digits(rounded) : Interval.Digits(value);

    /// <summary>The 万 or 亿 a newspaper would set the number in: the one that leaves a short decimal (GB/T 15835-2011, 5.1).</summary>
    private static decimal Scale(decimal value)
    {
        var size = Math.Abs(value);
        if (size >= Trillion && decimal.Round(size / Trillion, 4) * Trillion == size)
        {
            return Trillion;
        }

        if (size >= HundredMillion && decimal.Round(size / HundredMillion, 4) * HundredMillion == size)
        {
            return HundredMillion;
        }

        return size >= TenThousand && decimal.Round(size / TenThousand, 2) * TenThousand == size ? TenThousand : 1;
    }

    /// <summary>The place value of the last digit that is not a filling zero: 100 for 300, 0.1 for 1.2.</summary>
    private static decimal LastSignificantPlace(decimal value)
    {
        if (value == 0)
        {
            return 0;
        }

        var place = 1m;
        while (value % (place * 10) == 0)
        {
            place *= 10;
        }

        while (value % place != 0)
        {
            place /= 10;
        }

        return place;
    }
}
