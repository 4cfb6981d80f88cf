namespace Broadsheet;

/// <summary>A unit as people write it: <c>公顷</c>, <c>万元</c>, <c>元/年</c>, <c>元/(人·月)</c>.</summary>
internal sealed class UnitExpression
{
    private UnitExpression(string? unit, IReadOnlyList<string> per, decimal scale)
    {
        Unit = unit;
        Per = per;
        Scale = scale;
    }

    /// <summary>The unit without 万 and 亿, or <see langword="null"/> for a bare number.</summary>
    internal string? Unit { get; }

    /// <summary>What stands behind the stroke.</summary>
    internal IReadOnlyList<string> Per { get; }

    /// <summary>What 万 or 亿 before the unit multiplies by; 1 where there is none.</summary>
    internal decimal Scale { get; }

    /// <summary>The unit of a figure.</summary>
    internal static UnitExpression Of(Statistic figure) => new(figure.Unit, figure.Per, 1);

    /// <summary>Reads a written unit.</summary>
    /// <exception cref="ArgumentException">The text is empty, or has a stroke with nothing behind it.</exception>
    internal static UnitExpression Parse(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var stroke = text.IndexOfAny(['/', '／']);
        var unit = (stroke < 0 ? text : text.Substring(0, stroke)).Trim();
        var per = stroke < 0
            ? []
            : text.Substring(stroke + 1).Split('·', '/', '／').Select(p => p.Trim(' ', '(', ')', '（', '）')).ToArray();
        if (unit.Length == 0 || per.Any(p => p.Length == 0))
        {
            throw new ArgumentException($"'{text}' is not a unit. Units are written like 公顷, 万元, 元/年 or 元/(人·月).", nameof(text));
        }

        var scale = TakeScale(ref unit);
        return new(unit, per, scale);
    }

    /// <summary>The same unit without 万 or 亿 before it.</summary>
    internal UnitExpression WithoutScale() => new(Unit, Per, 1);

    /// <summary>Finds how a number in this unit is given in another.</summary>
    /// <param name="target">The other unit.</param>
    /// <param name="conversion">The way from one to the other.</param>
    /// <returns>Whether both measure the same.</returns>
    internal bool TryFindConversion(UnitExpression target, out UnitConversion conversion)
    {
        conversion = default;
        var from = UnitScale.Of(Unit ?? "");
        var to = UnitScale.Of(target.Unit ?? "");
        if (from.Base != to.Base || Per.Count != target.Per.Count)
        {
            return false;
        }

        var factor = from.Factor.Over(to.Factor);
        var left = target.Per.Select(UnitScale.Of).ToList();
        foreach (var per in Per)
        {
            var scale = UnitScale.Of(per);
            var match = left.FindIndex(other => other.Base == scale.Base);
            if (match < 0)
            {
                return false;
            }

            factor = factor.Times(left[match].Factor).Over(scale.Factor);
            left.RemoveAt(match);
        }

        // Per unit only the size of a degree counts: 5℃/小时.
        var isPoint = Per.Count == 0;
        conversion = new(isPoint ? from.Offset : 0, factor.Over(new(target.Scale, 1)).Times(new(Scale, 1)), isPoint ? to.Offset : 0);
        return true;
    }

    /// <summary>Prints the unit: <c>元/(人·月)</c>.</summary>
    public override string ToString() => Unit + FigureText.Denominators(Per);

    /// <summary>Takes 万, 亿 and their kind from a unit that does not itself begin so (千米, 百分点).</summary>
    private static decimal TakeScale(ref string unit)
    {
        var scale = 1m;
        while (unit.Length > 1 && !UnitScale.Knows(unit) && Multiple(unit[0]) is { } multiple)
        {
            scale *= multiple;
            unit = unit.Substring(1);
        }

        return scale;
    }

    private static decimal? Multiple(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => null,
    };
}
