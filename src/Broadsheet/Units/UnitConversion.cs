namespace Broadsheet;

/// <summary>The way from a number in one unit to the number in another: add, multiply, take away.</summary>
/// <param name="Before">What is added first.</param>
/// <param name="Factor">What is multiplied by.</param>
/// <param name="After">What is taken away at last.</param>
internal readonly record struct UnitConversion(decimal Before, Ratio Factor, decimal After)
{
    /// <summary>Converts a value.</summary>
    internal decimal Apply(decimal value) => Factor.Apply(value + Before) - After;

    /// <summary>Converts a difference of two values, which no zero point moves: a fall by 5℃ is one by 9℉.</summary>
    internal decimal ApplyToChange(decimal change) => Factor.Apply(change);
}
