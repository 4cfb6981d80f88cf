using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>A number with its unit or measure word, as it stands in the text; not yet what it counts, when and where.</summary>
/// <param name="Range">The figure with its approximation, unit and denominators: <c>近600万元</c>, <c>300-500元/月</c>.</param>
/// <param name="Value">The number, 万 and 亿 multiplied out; <see langword="null"/> for a range.</param>
/// <param name="Low">The lower end of a range.</param>
/// <param name="High">The upper end of a range.</param>
/// <param name="Unit">The unit without 万 and 亿, or <see langword="null"/>.</param>
/// <param name="Per">The denominators, outermost first.</param>
/// <param name="Approximation">How exactly the value is stated.</param>
/// <param name="Change">The direction of a change, or <see langword="null"/>.</param>
/// <param name="Kind">The dimension.</param>
public sealed record Quantity(
    TextRange Range,
    decimal? Value,
    decimal? Low,
    decimal? High,
    string? Unit,
    ValueList<string> Per,
    Approximation Approximation,
    Change? Change,
    StatisticKind Kind)
{
    /// <summary>The number and unit alone, approximating words left out: <c>600万元</c> of <c>近600万元</c>.</summary>
    public required TextRange Core { get; init; }
}
