namespace Broadsheet;

/// <summary>The exception that is thrown when figures are added, compared or converted that do not measure the same.</summary>
public sealed class UnitMismatchException : InvalidOperationException
{
    /// <summary>Initializes a new instance of the <see cref="UnitMismatchException"/> class.</summary>
    public UnitMismatchException()
        : this("The figures do not measure the same.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="UnitMismatchException"/> class with a message.</summary>
    /// <param name="message">The message that says which figures do not go together.</param>
    public UnitMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="UnitMismatchException"/> class with a message and the exception
    /// that caused it.</summary>
    /// <param name="message">The message that says which figures do not go together.</param>
    /// <param name="innerException">The cause, or <see langword="null"/>.</param>
    public UnitMismatchException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The unit of the first figure, or the unit converted from; <see langword="null"/> where there is none.</summary>
    public string? FirstUnit { get; private init; }

    /// <summary>The unit of the second figure, or the unit converted to; <see langword="null"/> where there is none.</summary>
    public string? SecondUnit { get; private init; }

    internal static UnitMismatchException Between(string from, string to) =>
        new($"{from} cannot be converted to {to}: they do not measure the same.") { FirstUnit = from, SecondUnit = to };

    internal static UnitMismatchException Between(Statistic figure, string to) =>
        new($"{Describe(figure)} cannot be given in {to}: the two do not measure the same.")
        {
            FirstUnit = UnitOf(figure),
            SecondUnit = to,
        };

    internal static UnitMismatchException Between(Statistic first, Statistic second) =>
        new($"{Describe(first)} and {Describe(second)} cannot be added or compared: " + Reason(first, second))
        {
            FirstUnit = UnitOf(first),
            SecondUnit = UnitOf(second),
        };

    private static string Reason(Statistic first, Statistic second) =>
        first.Change.HasValue != second.Change.HasValue
            ? "one of them is a change, the other is not."
            : $"they are in {UnitOf(first) ?? "no unit"} and in {UnitOf(second) ?? "no unit"}.";

    private static string Describe(Statistic figure) =>
        (figure.Subject is { } subject ? subject + " " : "") + figure.Text + " (" + figure.Source + ")";

    private static string? UnitOf(Statistic figure) => UnitExpression.Of(figure).ToString() is { Length: > 0 } unit ? unit : null;
}
