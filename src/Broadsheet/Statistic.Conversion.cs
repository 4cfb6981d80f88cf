namespace Broadsheet;

/// <content>Conversion to other units and comparison with other figures.</content>
public sealed partial record Statistic
{
    /// <summary>Converts the figure to another unit of its dimension.</summary>
    /// <param name="unit">The unit wanted: <c>公顷</c>, <c>元/年</c>, <c>元/(人·月)</c>. 万 or 亿 before it changes nothing, since
    /// <see cref="Value"/> has them multiplied out; <see cref="ValueIn"/> counts in them.</param>
    /// <returns>The same figure with <see cref="Value"/>, <see cref="Low"/>, <see cref="High"/>, <see cref="Unit"/> and
    /// <see cref="Per"/> in the unit wanted. <see cref="Text"/> and <see cref="Source"/> stay, so that it can still be traced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a unit.</exception>
    /// <exception cref="UnitMismatchException">The figure does not measure what the unit measures.</exception>
    /// <exception cref="OverflowException">A number is larger than a <see cref="decimal"/> holds.</exception>
    /// <remarks>What <c>约300亩</c> leaves open stays open by as much: the bounds are converted with the value.</remarks>
    public Statistic ConvertTo(string unit) =>
        TryConvertTo(unit, out var converted) ? converted! : throw UnitMismatchException.Between(this, unit);

    /// <summary>Converts the figure to another unit, where that is one of its dimension.</summary>
    /// <param name="unit">The unit wanted, as in <see cref="ConvertTo"/>.</param>
    /// <param name="converted">When this method returns <see langword="true"/>, the figure in the unit wanted; otherwise,
    /// <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if the figure measures what the unit measures; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a unit.</exception>
    /// <exception cref="OverflowException">A number is larger than a <see cref="decimal"/> holds.</exception>
    public bool TryConvertTo(string unit, out Statistic? converted)
    {
        var target = UnitExpression.Parse(unit);
        converted = null;
        if (!UnitExpression.Of(this).TryFindConversion(target.WithoutScale(), out var conversion))
        {
            return false;
        }

        var bounds = Approximation == Approximation.About || Value is null ? Interval : new Interval(Low, High);
        converted = this with
        {
            Value = Apply(conversion, Value),
            Low = Apply(conversion, bounds.Low),
            High = Apply(conversion, bounds.High),
            Unit = target.Unit,
            Per = new ValueList<string>(target.Per),
        };
        return true;
    }

    /// <summary>The figure's value in another unit of its dimension.</summary>
    /// <param name="unit">The unit wanted: <c>公顷</c>, <c>万元</c>, <c>元/年</c>.</param>
    /// <returns>The value, or <see langword="null"/> for a range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a unit.</exception>
    /// <exception cref="UnitMismatchException">The figure does not measure what the unit measures.</exception>
    /// <exception cref="OverflowException">The value is larger than a <see cref="decimal"/> holds.</exception>
    public decimal? ValueIn(string unit) => Apply(ConversionTo(unit), Value);

    /// <summary>The values that the figure leaves possible, in another unit of its dimension.</summary>
    /// <param name="unit">The unit wanted: <c>公顷</c>, <c>万元</c>, <c>元/年</c>.</param>
    /// <returns>The bounds of <see cref="Interval"/> in the unit wanted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a unit.</exception>
    /// <exception cref="UnitMismatchException">The figure does not measure what the unit measures.</exception>
    /// <exception cref="OverflowException">A bound is larger than a <see cref="decimal"/> holds.</exception>
    public Interval IntervalIn(string unit) => Apply(ConversionTo(unit), Interval);

    /// <summary>Determines whether the figure and another measure the same, so that they can be compared and added.</summary>
    /// <param name="other">The other figure.</param>
    /// <returns><see langword="true"/> if their units convert into each other and both or neither state a change;
    /// otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsComparableWith(Statistic other) => TryFindConversionFrom(other, out _);

    /// <summary>Determines whether the figure is larger than another.</summary>
    /// <param name="other">The other figure, in any unit of the same dimension.</param>
    /// <returns><see langword="true"/> if every value that the figure leaves possible is larger than every one that
    /// <paramref name="other"/> does; <see langword="false"/> if none is; <see langword="null"/> where the words leave it
    /// open, as for <c>近600万元</c> and <c>590万元</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnitMismatchException">The figures do not measure the same.</exception>
    /// <remarks>A decrease counts as a negative change.</remarks>
    public bool? IsGreaterThan(Statistic other)
    {
        var theirs = Apply(ConversionFrom(other), other.Signed);
        return theirs.IsBelow(Signed) ? true : Signed.IsBelowOrAt(theirs) ? false : null;
    }

    /// <summary>Determines whether the figure is smaller than another.</summary>
    /// <param name="other">The other figure, in any unit of the same dimension.</param>
    /// <returns><see langword="true"/> if every value that the figure leaves possible is smaller than every one that
    /// <paramref name="other"/> does; <see langword="false"/> if none is; <see langword="null"/> where the words leave it
    /// open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnitMismatchException">The figures do not measure the same.</exception>
    /// <remarks>A decrease counts as a negative change.</remarks>
    public bool? IsLessThan(Statistic other)
    {
        var theirs = Apply(ConversionFrom(other), other.Signed);
        return Signed.IsBelow(theirs) ? true : theirs.IsBelowOrAt(Signed) ? false : null;
    }

    /// <summary>Determines whether some value is possible for the figure and for another, so that both can be true of the same
    /// thing.</summary>
    /// <param name="other">The other figure, in any unit of the same dimension.</param>
    /// <returns><see langword="true"/> if they share a possible value; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnitMismatchException">The figures do not measure the same.</exception>
    public bool IsConsistentWith(Statistic other) => Signed.Overlaps(Apply(ConversionFrom(other), other.Signed));

    /// <summary><see cref="Interval"/>, below zero for a decrease.</summary>
    internal Interval Signed => Change == Broadsheet.Change.Decrease ? Interval.Multiply(-1) : Interval;

    /// <summary>Finds how another figure's numbers are given in this one's unit.</summary>
    internal bool TryFindConversionFrom(Statistic other, out UnitConversion conversion)
    {
        if (other is null)
        {
            throw new ArgumentNullException(nameof(other));
        }

        conversion = default;
        return Change.HasValue == other.Change.HasValue &&
            UnitExpression.Of(other).TryFindConversion(UnitExpression.Of(this), out conversion);
    }

    /// <summary>Converts a number of this figure; a change is moved by no zero point.</summary>
    internal decimal? Apply(UnitConversion conversion, decimal? value) =>
        value is not { } number ? null : Change is null ? conversion.Apply(number) : conversion.ApplyToChange(number);

    /// <summary>Converts an interval of this figure's numbers.</summary>
    internal Interval Apply(UnitConversion conversion, Interval interval) =>
        interval with { Low = Apply(conversion, interval.Low), High = Apply(conversion, interval.High) };

    private UnitConversion ConversionTo(string unit) =>
        UnitExpression.Of(this).TryFindConversion(UnitExpression.Parse(unit), out var conversion)
            ? conversion
            : throw UnitMismatchException.Between(this, unit);

    private UnitConversion ConversionFrom(Statistic other) =>
        TryFindConversionFrom(other, out var conversion) ? conversion : throw UnitMismatchException.Between(this, other);
}
