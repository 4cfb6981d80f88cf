namespace Broadsheet.Core.Checks;

/// <summary>Units of one dimension and how they convert (GB 3100-1993; 法定计量单位 and the market units beside them).</summary>
internal static class UnitScale
{
    // One entry a unit: its dimension and how many of the dimension's base unit it is. Sorted by dimension and size.
    private static readonly Dictionary<string, (string Dimension, decimal Factor)> Scales = new(StringComparer.Ordinal)
    {
        ["平方厘米"] = ("面积", 0.0001m),
        ["平方分米"] = ("面积", 0.01m),
        ["平方米"] = ("面积", 1m),
        ["平方"] = ("面积", 1m),
        ["平米"] = ("面积", 1m),
        ["㎡"] = ("面积", 1m),
        ["亩"] = ("面积", 10_000m / 15m),
        ["公顷"] = ("面积", 10_000m),
        ["平方公里"] = ("面积", 1_000_000m),
        ["平方千米"] = ("面积", 1_000_000m),
        ["毫克"] = ("质量", 0.000_001m),
        ["克"] = ("质量", 0.001m),
        ["两"] = ("质量", 0.05m),
        ["斤"] = ("质量", 0.5m),
        ["公斤"] = ("质量", 1m),
        ["千克"] = ("质量", 1m),
        ["吨"] = ("质量", 1000m),
        ["毫米"] = ("长度", 0.001m),
        ["厘米"] = ("长度", 0.01m),
        ["公分"] = ("长度", 0.01m),
        ["英寸"] = ("长度", 0.0254m),
        ["寸"] = ("长度", 1m / 30m),
        ["英尺"] = ("长度", 0.3048m),
        ["尺"] = ("长度", 1m / 3m),
        ["米"] = ("长度", 1m),
        ["丈"] = ("长度", 10m / 3m),
        ["里"] = ("长度", 500m),
        ["华里"] = ("长度", 500m),
        ["公里"] = ("长度", 1000m),
        ["千米"] = ("长度", 1000m),
        ["英里"] = ("长度", 1609.344m),
        ["海里"] = ("长度", 1852m),
        ["毫升"] = ("体积", 0.001m),
        ["升"] = ("体积", 1m),
        ["立方分米"] = ("体积", 1m),
        ["立方米"] = ("体积", 1000m),
        ["立方"] = ("体积", 1000m),
        ["方"] = ("体积", 1000m),
        ["秒"] = ("时间", 1m),
        ["分钟"] = ("时间", 60m),
        ["小时"] = ("时间", 3600m),
        ["分"] = ("货币", 0.01m),
        ["角"] = ("货币", 0.1m),
        ["毛"] = ("货币", 0.1m),
        ["元"] = ("货币", 1m),
        ["块"] = ("货币", 1m),
        ["瓦时"] = ("能量", 0.001m),
        ["度"] = ("能量", 1m),
        ["千瓦时"] = ("能量", 1m),
        ["瓦"] = ("功率", 1m),
        ["千瓦"] = ("功率", 1000m),
        ["兆瓦"] = ("功率", 1_000_000m),
        ["月"] = ("月数", 1m),
        ["个月"] = ("月数", 1m),
        ["季度"] = ("月数", 3m),
        ["季"] = ("月数", 3m),
        ["年"] = ("月数", 12m),
    };

    /// <summary>How many of one unit make one of another.</summary>
    /// <param name="from">The unit converted from.</param>
    /// <param name="to">The unit converted to.</param>
    /// <returns>The factor, or <see langword="null"/> for units of different dimensions.</returns>
    public static decimal? Factor(string from, string to) =>
        from == to ? 1m
        : Scales.TryGetValue(from, out var left) && Scales.TryGetValue(to, out var right) && left.Dimension == right.Dimension
            ? left.Factor / right.Factor
            : null;
}
