namespace Broadsheet;

/// <summary>Converts numbers between units that measure the same.</summary>
/// <remarks>
/// <para>A unit is written as figures print it: <c>公顷</c>, <c>元/年</c>, <c>元/(人·月)</c>; 万 and 亿 may stand before it
/// (<c>万亩</c>). Known are the units of GB 3100-1993 and the market units beside them, currencies with their parts, and the
/// words for both that newspapers use (平米, 度电, 块钱).</para>
/// <para>A measure word (个, 名) converts to itself only, and so does a currency. A month has no fixed number of days: years,
/// quarters and months convert into each other, and weeks, days and hours, but not the ones into the others.</para>
/// </remarks>
public static class Units
{
    /// <summary>Determines whether numbers in one unit can be given in another.</summary>
    /// <param name="from">The unit of the number.</param>
    /// <param name="to">The unit wanted.</param>
    /// <returns><see langword="true"/> if both measure the same; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An argument is not a unit.</exception>
    public static bool AreConvertible(string from, string to) =>
        UnitExpression.Parse(from).TryFindConversion(UnitExpression.Parse(to), out _);

    /// <summary>Converts a number from one unit to another.</summary>
    /// <param name="value">The number.</param>
    /// <param name="from">Its unit.</param>
    /// <param name="to">The unit wanted.</param>
    /// <returns>The number in <paramref name="to"/>: 1.5 from <c>万亩</c> to <c>公顷</c> is 1000.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="from"/> or <paramref name="to"/> is not a unit.</exception>
    /// <exception cref="UnitMismatchException">The two units do not measure the same.</exception>
    /// <exception cref="OverflowException">The result is larger than a <see cref="decimal"/> holds.</exception>
    public static decimal Convert(decimal value, string from, string to) =>
        TryConvert(value, from, to, out var result) ? result : throw UnitMismatchException.Between(from, to);

    /// <summary>Converts a number from one unit to another, where both measure the same.</summary>
    /// <param name="value">The number.</param>
    /// <param name="from">Its unit.</param>
    /// <param name="to">The unit wanted.</param>
    /// <param name="result">When this method returns <see langword="true"/>, the number in <paramref name="to"/>; otherwise, 0.</param>
    /// <returns><see langword="true"/> if both units measure the same; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="from"/> or <paramref name="to"/> is not a unit.</exception>
    /// <exception cref="OverflowException">The result is larger than a <see cref="decimal"/> holds.</exception>
    public static bool TryConvert(decimal value, string from, string to, out decimal result)
    {
        if (UnitExpression.Parse(from).TryFindConversion(UnitExpression.Parse(to), out var conversion))
        {
            result = conversion.Apply(value);
            return true;
        }

        result = 0;
        return false;
    }
}
