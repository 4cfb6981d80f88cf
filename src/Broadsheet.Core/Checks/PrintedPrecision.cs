using Broadsheet.Core.Quantities;

namespace Broadsheet.Core.Checks;

/// <summary>How finely a figure is printed: 1.2万 to the nearest 1000, 5.25% to the nearest 0.01.</summary>
internal static class PrintedPrecision
{
    /// <summary>The step of rounding.</summary>
    /// <param name="quantity">The figure.</param>
    /// <param name="text">The joined text.</param>
    /// <returns>The worth of its last printed digit where it has decimals or 万/亿; 0 for a whole number, which is meant as printed.</returns>
    public static decimal Of(Quantity quantity, ReadOnlySpan<char> text)
    {
        var (digit, isRounded) = Read(quantity, text);
        return isRounded ? digit : 0;
    }

    /// <summary>The worth of the last printed digit, trailing zeros left out: 100 for 300, 1000 for 1.2万.</summary>
    /// <param name="quantity">The figure.</param>
    /// <param name="text">The joined text.</param>
    /// <returns>The worth.</returns>
    public static decimal LastDigitOf(Quantity quantity, ReadOnlySpan<char> text)
    {
        var (digit, isRounded) = Read(quantity, text);
        if (!isRounded && quantity.Value is { } value && value != 0)
        {
            while (value % (digit * 10) == 0)
            {
                digit *= 10;
            }
        }

        return digit;
    }

    /// <summary>Whether the figure is printed with a decimal point.</summary>
    /// <param name="quantity">The figure.</param>
    /// <param name="text">The joined text.</param>
    /// <returns><see langword="true"/> for 1.2万 and 一点二.</returns>
    public static bool HasPoint(Quantity quantity, ReadOnlySpan<char> text) => quantity.Core.In(text).IndexOfAny('.', '．', '点') >= 0;

    private static (decimal Digit, bool IsRounded) Read(Quantity quantity, ReadOnlySpan<char> text)
    {
        var number = quantity.Core.In(text);
        if (quantity.Unit is { } unit && number.EndsWith(unit.AsSpan(), StringComparison.Ordinal))
        {
            number = number.Slice(0, number.Length - unit.Length); // the 千 of 3.5千克 is no part of the number
        }

        var digit = 1m;
        var isRounded = false;
        var afterPoint = false;
        foreach (var character in number)
        {
            if (character is '.' or '．' or '点')
            {
                afterPoint = isRounded = true;
                digit = 1m;
            }
            else if (char.IsDigit(character) || "零一二三四五六七八九".IndexOf(character) >= 0)
            {
                digit = afterPoint ? digit / 10 : 1m;
            }
            else if (Multiplier(character) is { } multiplier)
            {
                // 25万6千 is exact to its last part; 1.2万 and 600万 are rounded.
                digit = afterPoint || isRounded ? digit * multiplier : multiplier;
                isRounded |= multiplier >= 10_000;
                afterPoint = false;
            }
            else if (character is not (',' or '，'))
            {
                break;
            }
        }

        return (digit, isRounded);
    }

    private static decimal? Multiplier(char character) => character switch
    {
        '万' => 10_000m,
        '亿' => 100_000_000m,
        '兆' => 1_000_000_000_000m,
        '千' => 1_000m,
        '百' => 100m,
        '十' => 10m,
        _ => null,
    };
}
