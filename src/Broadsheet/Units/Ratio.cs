using System.Globalization;

namespace Broadsheet;

/// <summary>A positive ratio of two whole numbers, so that 15亩 are 1公顷 and not 0.9999999999999999999999999999.</summary>
/// <param name="Numerator">The number above.</param>
/// <param name="Denominator">The number below.</param>
internal readonly record struct Ratio(decimal Numerator, decimal Denominator)
{
    /// <summary>The ratio that leaves a number as it is.</summary>
    internal static Ratio One => new(1, 1);

    /// <summary>Reads <c>10000</c>, <c>0.3048</c> or <c>2000/3</c>.</summary>
    internal static Ratio Parse(string text)
    {
        var stroke = text.IndexOf('/');
        var above = Number(stroke < 0 ? text : text.Substring(0, stroke));
        var below = stroke < 0 ? 1 : Number(text.Substring(stroke + 1));
        while (above % 1 != 0)
        {
            above *= 10;
            below *= 10;
        }

        return new(above, below);
    }

    /// <summary>This many times the other.</summary>
    internal Ratio Times(Ratio other) => Reduced(Numerator, other.Denominator, other.Numerator, Denominator);

    /// <summary>How many of the other make this.</summary>
    internal Ratio Over(Ratio other) => Times(new(other.Denominator, other.Numerator));

    /// <summary>A number multiplied by the ratio.</summary>
    /// <exception cref="OverflowException">The result is larger than a decimal holds.</exception>
    internal decimal Apply(decimal value) => Denominator == 1 ? value * Numerator
        : Math.Abs(value) < 1_000_000_000m && Numerator < 1_000_000_000m ? value * Numerator / Denominator
        : ApplyLarge(value);

    /// <summary>The same for numbers whose product may be too large where the quotient is not.</summary>
    private decimal ApplyLarge(decimal value)
    {
        try
        {
            return value * Numerator / Denominator;
        }
        catch (OverflowException)
        {
            return value / Denominator * Numerator;
        }
    }

    /// <summary>Cancels what stands above and below before it multiplies.</summary>
    private static Ratio Reduced(decimal above, decimal below, decimal otherAbove, decimal otherBelow)
    {
        Cancel(ref above, ref below);
        Cancel(ref otherAbove, ref otherBelow);
        Cancel(ref above, ref otherBelow);
        Cancel(ref otherAbove, ref below);
        return new(above * otherAbove, below * otherBelow);
    }

    private static void Cancel(ref decimal first, ref decimal second)
    {
        var (a, b) = (first, second);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        first /= a;
        second /= a;
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
