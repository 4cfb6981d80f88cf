using Broadsheet.Core.Quantities;

namespace Broadsheet.Core.Checks;

/// <summary>The numbers that a printed figure may stand for, both ends included.</summary>
/// <param name="Low">The smallest.</param>
/// <param name="High">The largest.</param>
/// <remarks>A number printed with 万, 亿 or decimals is rounded to its last digit; a bare whole number is meant as it
/// stands. 近, 约, 余 and their kind widen it further (GB/T 15835-2011, 5.2, on approximate numbers), by how much is the
/// reader's guess: here a tenth, or for 多 and 余 up to the next unit of the last digit.</remarks>
internal readonly record struct Bounds(decimal Low, decimal High)
{
    private const decimal Vague = 0.1m;

    // The most that a whole number of 万 or 亿 is off by: 3万 is not 2.6万, though it has one digit.
    private const decimal WholeRounding = 0.015m;

    // How far a bare multiple may be off: 2倍 is not 2.5倍.
    private const decimal WholeMultiple = 0.25m;

    // How far above the printed digit a ratio may lie that was cut off rather than rounded.
    private const decimal CutOff = 0.99m;

    // How many points a share said as a fraction may be off: 三分之一 is 35 %, 八成 78 %.
    private const decimal FractionSlack = 3;
    private const decimal TenthSlack = 5;

    /// <summary>What lies halfway between the two.</summary>
    public decimal Middle => Low + ((High - Low) / 2);

    /// <summary>The bounds of a figure.</summary>
    /// <param name="quantity">The figure.</param>
    /// <param name="text">The joined text.</param>
    /// <returns>Its bounds.</returns>
    public static Bounds Of(Quantity quantity, ReadOnlySpan<char> text)
    {
        if (quantity.Value is not { } value)
        {
            return new(quantity.Low ?? 0, quantity.High ?? decimal.MaxValue);
        }

        var half = PrintedPrecision.Of(quantity, text) / 2;
        if (!PrintedPrecision.HasPoint(quantity, text))
        {
            half = Math.Min(half, Math.Abs(value) * WholeRounding);
        }

        return quantity.Approximation switch
        {
            Approximation.About => new(value - (Math.Abs(value) * Vague) - half, value + (Math.Abs(value) * Vague) + half),
            Approximation.Under => new(value - (Math.Abs(value) * Vague) - half, value),
            Approximation.Over => new(value, value + Math.Max(Math.Abs(value) * Vague, PrintedPrecision.LastDigitOf(quantity, text))),
            Approximation.AtLeast => new(value, decimal.MaxValue),
            Approximation.AtMost => new(decimal.MinValue, value),
            _ => new(value - half, value + half),
        };
    }

    /// <summary>The bounds of a figure beside another of its measure: 8万 beside 9.6万 is 8.0万.</summary>
    /// <param name="quantity">The figure.</param>
    /// <param name="other">The other.</param>
    /// <param name="text">The joined text.</param>
    /// <returns>Its bounds, no wider than the other's step of rounding where that has decimals.</returns>
    public static Bounds Beside(Quantity quantity, Quantity other, ReadOnlySpan<char> text)
    {
        var bounds = Of(quantity, text);
        if (quantity is not { Value: { } value, Approximation: Approximation.Exact } || PrintedPrecision.HasPoint(quantity, text) || !PrintedPrecision.HasPoint(other, text))
        {
            return bounds;
        }

        var half = Math.Min(bounds.High - value, PrintedPrecision.Of(other, text) / 2);
        return new(value - half, value + half);
    }

    /// <summary>The bounds of a ratio, which is rounded to its last digit or cut off there even where it is a whole number.</summary>
    /// <param name="quantity">A percentage or multiple.</param>
    /// <param name="text">The joined text.</param>
    /// <returns>Its bounds.</returns>
    public static Bounds OfRatio(Quantity quantity, ReadOnlySpan<char> text)
    {
        if (quantity is not { Value: { } value, Approximation: Approximation.Exact })
        {
            return Of(quantity, text);
        }

        var step = PrintedPrecision.Of(quantity, text);
        if (step == 0 && quantity.Unit == "倍")
        {
            return new(value - WholeMultiple, value + WholeMultiple);
        }

        step = step == 0 ? 1 : step;
        return new(value - (step / 2), value + (step * CutOff));
    }

    /// <summary>The bounds of a share in per cent, which a fraction gives more roughly: 四分之三, 八成.</summary>
    /// <param name="quantity">A percentage, or a fraction below one without a unit.</param>
    /// <param name="text">The joined text.</param>
    /// <returns>Its bounds.</returns>
    public static Bounds OfShare(Quantity quantity, ReadOnlySpan<char> text)
    {
        var isFraction = quantity.Unit is null;
        var bounds = isFraction ? Of(quantity, text) : OfRatio(quantity, text);
        if (bounds.IsOpen)
        {
            return bounds;
        }

        var scale = isFraction ? 100 : 1;
        var slack = isFraction ? FractionSlack : quantity.Core.In(text).EndsWith("成".AsSpan()) ? TenthSlack : 0;
        return new((bounds.Low * scale) - slack, (bounds.High * scale) + slack);
    }

    /// <summary>The bounds of a rate or average, which is rounded to a whole number as well.</summary>
    /// <param name="quantity">The rate.</param>
    /// <param name="text">The joined text.</param>
    /// <returns>Its bounds; a rate that 平均 and its kind compute is rounded, and one that is paid is not, which the text rarely says.</returns>
    public static Bounds OfRate(Quantity quantity, ReadOnlySpan<char> text)
    {
        var bounds = Of(quantity, text);
        return quantity.Value is { } value && bounds.Low == value && bounds.High == value ? new(value - 0.5m, value + 0.5m) : bounds;
    }

    /// <summary>Whether some number lies in both.</summary>
    /// <param name="other">The other bounds.</param>
    /// <returns><see langword="true"/> if they overlap.</returns>
    public bool Overlaps(Bounds other) => Low <= other.High && other.Low <= High;

    /// <summary>Whether the figure leaves one side open, so that nothing can be computed with it.</summary>
    public bool IsOpen => Low == decimal.MinValue || High == decimal.MaxValue;

    /// <summary>The bounds of a sum.</summary>
    /// <param name="left">One term.</param>
    /// <param name="right">The other.</param>
    public static Bounds operator +(Bounds left, Bounds right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>The bounds of a difference.</summary>
    /// <param name="left">The figure subtracted from.</param>
    /// <param name="right">The figure subtracted.</param>
    public static Bounds operator -(Bounds left, Bounds right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>The bounds of a product of two figures that are not negative.</summary>
    /// <param name="left">One factor.</param>
    /// <param name="right">The other.</param>
    public static Bounds operator *(Bounds left, Bounds right) => new(left.Low * right.Low, left.High * right.High);

    /// <summary>The bounds of a quotient of two figures that are not negative.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor; must not reach down to zero.</param>
    public static Bounds operator /(Bounds left, Bounds right) => new(left.Low / right.High, left.High / right.Low);
}
