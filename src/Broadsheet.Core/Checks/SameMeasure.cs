namespace Broadsheet.Core.Checks;

/// <summary>Units and measure words that count the same things: 人, 名 and 位.</summary>
internal static class SameMeasure
{
    // One set a line. 个 counts anything and is the same as none.
    private static readonly string[][] Sets =
    [
        ["人", "名", "位"],
        ["个月", "月"],
        ["台", "台套", "套"],
        ["天", "日"],
        ["户", "家"],
        ["批", "批次"],
        ["株", "棵"],
        ["次", "场次", "场"],
    ];

    private static readonly Dictionary<string, int> SetOf =
        Sets.SelectMany((set, index) => set.Select(unit => (unit, index))).ToDictionary(entry => entry.unit, entry => entry.index, StringComparer.Ordinal);

    /// <summary>Whether two units count the same things.</summary>
    /// <param name="left">One unit.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> for equal units and for 人 and 名.</returns>
    public static bool Are(string? left, string? right) =>
        left is not null && right is not null
        && (left == right || (SetOf.TryGetValue(left, out var one) && SetOf.TryGetValue(right, out var other) && one == other));
}
