using System.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>Writes numbers in 汉字.</summary>
internal static class ChineseNumber
{
    private const string Characters = "〇一二三四五六七八九";

    /// <summary>A digit.</summary>
    /// <param name="digit">0 to 9.</param>
    /// <returns>Its character.</returns>
    public static char Digit(int digit) => Characters[digit];

    /// <summary>Digits one by one, as years are written: 二〇〇八.</summary>
    /// <param name="number">A whole number.</param>
    /// <returns>Its digits.</returns>
    public static string Digits(int number)
    {
        var text = new StringBuilder();
        foreach (var digit in ArabicNumber.Print(number))
        {
            text.Append(Characters[digit - '0']);
        }

        return text.ToString();
    }

    /// <summary>A number below 1000 as it is spoken: 二十, 一百五十, 三百零五.</summary>
    /// <param name="number">1 to 999.</param>
    /// <returns>The number.</returns>
    public static string Of(int number)
    {
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = new StringBuilder();
        if (hundreds > 0)
        {
            text.Append(Characters[hundreds]).Append('百');
        }

        if (tens > 0)
        {
            text.Append(tens == 1 && hundreds == 0 ? "" : Characters[tens].ToString()).Append('十');
        }
        else if (hundreds > 0 && ones > 0)
        {
            text.Append('零');
        }

        return ones > 0 ? text.Append(Characters[ones]).ToString() : text.ToString();
    }
}
