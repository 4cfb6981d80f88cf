using System.Globalization;

namespace Broadsheet;

/// <summary>How a unit is given in the base unit of its dimension.</summary>
/// <param name="Base">The base unit; a unit that the table does not convert is its own.</param>
/// <param name="Factor">How many of the base unit it is.</param>
/// <param name="Offset">What is added to a number in this unit before it is multiplied: -32 for ℉.</param>
internal readonly record struct UnitScale(string Base, Ratio Factor, decimal Offset)
{
    private static readonly Lazy<Dictionary<string, UnitScale>> Table = new(Load);

    /// <summary>Looks a unit up.</summary>
    internal static UnitScale Of(string unit) =>
        Table.Value.TryGetValue(unit, out var scale) ? scale : new(unit, Ratio.One, 0);

    /// <summary>Whether the table has a unit, convertible or not.</summary>
    internal static bool Knows(string unit) => Table.Value.ContainsKey(unit);

    private static Dictionary<string, UnitScale> Load()
    {
        var table = new Dictionary<string, UnitScale>(StringComparer.Ordinal);
        using var reader = new StreamReader(typeof(UnitScale).Assembly.GetManifestResourceStream("Units.units.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split(' ');
                table.Add(parts[0], parts.Length < 4
                    ? new(parts[0], Ratio.One, 0)
                    : new(parts[2], Ratio.Parse(parts[3]), parts.Length < 5 ? 0 : decimal.Parse(parts[4], CultureInfo.InvariantCulture)));
            }
        }

        return table;
    }
}
