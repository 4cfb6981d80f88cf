using Broadsheet.Core.Numerals;

namespace Broadsheet.Core.Quantities;

/// <summary>Figures that go on behind their unit: 9秒83, 1米81, 3元5角, 1小时20分, 两年半.</summary>
internal static class CompositeUnits
{
    // A unit, the smaller one that may follow it, and how many of that make one. Sorted by code point.
    private static readonly (string Unit, string Smaller, decimal Count)[] Steps =
    [
        ("个小时", "分", 60),
        ("个小时", "分钟", 60),
        ("个月", "天", 30),
        ("元", "角", 10),
        ("分", "秒", 60),
        ("分钟", "秒", 60),
        ("块", "毛", 10),
        ("天", "小时", 24),
        ("小时", "分", 60),
        ("小时", "分钟", 60),
        ("年", "个月", 12),
        ("斤", "两", 10),
        ("角", "分", 10),
    ];

    /// <summary>Reads what follows the unit.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where the unit ends.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="value">The value; afterwards with what follows.</param>
    /// <param name="composite">The unit the value is in afterwards, where it is another.</param>
    /// <param name="hasHalf">Whether 半 followed.</param>
    /// <returns>Where the figure ends.</returns>
    public static int ReadRest(
        ReadOnlySpan<char> text, int at, int end, UnitEntry unit, ref decimal value, out UnitEntry? composite, out bool hasHalf)
    {
        composite = null;
        hasHalf = false;
        if (at >= end)
        {
            return at;
        }

        if (text[at] == '半' && unit.Kind is StatisticKind.Distance or StatisticKind.Duration or StatisticKind.Length or StatisticKind.Age or StatisticKind.Ratio or StatisticKind.Mass or StatisticKind.Area
            && !(at + 1 < end && UnitTable.TryRead(text, at + 1, end, out _)))
        {
            hasHalf = true;
            value += 0.5m;
            return at + 1;
        }

        if (!Digits.BeginsNumber(text[at]) || text[at] is '几' or '数' or '半' || !NumeralReader.TryRead(text, at, end, out var rest)
            || rest.Form != NumeralForm.Plain || rest.Value >= 100 || rest.High is not null)
        {
            return at;
        }

        if (UnitTable.TryRead(text, rest.Range.End, end, out var smaller))
        {
            foreach (var (larger, small, count) in Steps)
            {
                if (unit.Text == larger && smaller.Text == small && rest.Value < count)
                {
                    // 分 is a point of a score by itself; beside 小时 or 秒 it is a minute.
                    var inSmaller = unit.Kind == StatisticKind.Duration || smaller.Kind == StatisticKind.Duration;
                    smaller = inSmaller ? smaller with { Kind = StatisticKind.Duration, IsMeasureWord = false } : smaller;
                    value = inSmaller ? (value * count) + rest.Value : value + (rest.Value / count);
                    composite = inSmaller ? smaller : null;
                    var next = rest.Range.End + smaller.Text.Length;
                    return inSmaller ? ReadRest(text, next, end, smaller, ref value, out composite, out hasHalf, smaller) : next;
                }
            }

            return at;
        }

        return ReadDecimals(text, at, end, unit, rest, ref value, ref composite);
    }

    /// <summary>The same with the unit that stands when nothing follows.</summary>
    private static int ReadRest(
        ReadOnlySpan<char> text, int at, int end, UnitEntry unit, ref decimal value, out UnitEntry? composite, out bool hasHalf, UnitEntry otherwise)
    {
        var after = ReadRest(text, at, end, unit, ref value, out composite, out hasHalf);
        composite ??= otherwise;
        return after;
    }

    /// <summary>9秒83, 6米38, 1米8, 4块5一斤: one or two digits behind the unit are its decimals.</summary>
    private static int ReadDecimals(ReadOnlySpan<char> text, int at, int end, UnitEntry unit, Numeral rest, ref decimal value, ref UnitEntry? composite)
    {
        var isSplit = unit.Text is "秒" or "米" or "块" or "元" && rest.Range.Length <= 2
            && !(rest.Range.End < end && (text[rest.Range.End] is '%' or '％' or '.' || char.IsLetter(text[rest.Range.End]) && unit.Text is not ("秒" or "米") && text[rest.Range.End] is not ('一' or '每')));
        if (!isSplit)
        {
            return at;
        }

        value += rest.Value / (rest.Range.Length == 1 ? 10 : 100);
        composite = unit.Text == "块" ? new("元", StatisticKind.Money, false) : null;
        return rest.Range.End;
    }
}
