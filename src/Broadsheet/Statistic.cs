using System.Diagnostics;

namespace Broadsheet;

/// <summary>A figure stated in an article, with what was counted or measured, when, where, and the text it came from.</summary>
[DebuggerDisplay("{Subject,nq}: {Text,nq}")]
public sealed partial record Statistic : IFormattable
{
    /// <summary>Identifies the figure in its corpus: page, article and what was counted (<c>page/3/镇级综治中心</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The figure as printed, approximation and unit included, on one line: <c>近600万元</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The number with 万 and 亿 multiplied out, in <see cref="Unit"/>; <see langword="null"/> for a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower end of a range (<c>300-500元</c>: 300), in <see cref="Unit"/>; otherwise <see langword="null"/>.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of a range (<c>300-500元</c>: 500), in <see cref="Unit"/>; otherwise <see langword="null"/>.</summary>
    public decimal? High { get; init; }

    /// <summary>The unit or measure word without 万 and 亿 (<c>元</c>, <c>个</c>, <c>%</c>), or <see langword="null"/> where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>What the figure is given for each of, outermost first: <c>每人1000元/月</c> is per 人 per 月.</summary>
    public ValueList<string> Per { get; init; } = ValueList<string>.Empty;

    /// <summary>How exactly the figure states its value.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The direction, for a figure that states a change (<c>增长5.2%</c>); otherwise <see langword="null"/>.</summary>
    public Change? Change { get; init; }

    /// <summary>The dimension of the figure.</summary>
    public StatisticKind Kind { get; init; }

    /// <summary>What was counted or measured, as a noun phrase; <see langword="null"/> where the text does not decide it.</summary>
    public string? Subject { get; init; }

    /// <summary>The words that date the figure (<c>2024年</c>, <c>目前</c>), or <see langword="null"/>.</summary>
    public string? Time { get; init; }

    /// <summary>What <see cref="Time"/> means, as far as it is known.</summary>
    public TimePeriod? TimeResolved { get; init; }

    /// <summary>The place or organisation the figure is about, or <see langword="null"/>.</summary>
    public string? Place { get; init; }

    /// <summary>Where the figure stands.</summary>
    public required SourceSpan Source { get; init; }

    /// <summary>The values that the figure's words leave possible, in <see cref="Unit"/>.</summary>
    /// <remarks><c>近600万元</c> lies below 6,000,000 and <c>超1年</c> above 1, each with no bound on the far side;
    /// <c>约300人</c> allows half of the last place that is not a filling zero, 250 to 350.</remarks>
    public Interval Interval => FigureText.Bounds(this);

    /// <summary>Prints the figure as a Chinese newspaper would: <c>28个</c>, <c>300–500元/(人·月)</c>, <c>近600万元</c>.</summary>
    /// <returns>Direction, approximation, number, unit and denominators.</returns>
    /// <remarks>The text does not depend on the current culture.</remarks>
    public override string ToString() => FigureText.Print(Printed);

    /// <summary>Prints the figure in a form of its own or with a numeric format.</summary>
    /// <param name="format">
    /// <para><c>G</c>, <c>Z</c>, empty or <see langword="null"/>: as a Chinese newspaper would, <c>近600万元</c>.</para>
    /// <para><c>I</c>: the invariant form, in signs and plain digits: <c>&lt;6000000 元</c>, <c>~300 人</c>, <c>300..500 元/月</c>,
    /// <c>&gt;=60 %</c>, <c>+5.2 %</c> for an increase.</para>
    /// <para>Any numeric format (<c>N0</c>, <c>F2</c>, <c>#,##0</c>): the invariant form with its numbers printed so.</para>
    /// </param>
    /// <param name="formatProvider">The culture of the numbers where <paramref name="format"/> is a numeric format;
    /// <see langword="null"/> for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is neither of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => FigureText.Print(Printed, format, formatProvider);

    private PrintedFigure Printed => new(Value, Low, High, Unit, Per, Approximation, Change);
}
