using System.Globalization;
using System.Text;

namespace Broadsheet.Core.Tests.Numerals;

/// <summary>Prints numbers in the forms that newspapers do (GB/T 15835-2011).</summary>
internal static class PrintedNumber
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Places = ["", "十", "百", "千"];
    private static readonly string[] Sections = ["", "万", "亿"];

    /// <summary>汉字, written out: 一百零五万零三.</summary>
    public static string Chinese(long number)
    {
        var text = new StringBuilder();
        var needsZero = false;
        for (var section = 2; section >= 0; section--)
        {
            var scale = section switch { 2 => 100_000_000L, 1 => 10_000L, _ => 1L };
            var part = (int)(number / scale % 10_000);
            if (part == 0)
            {
                needsZero |= text.Length > 0;
                continue;
            }

            if (text.Length > 0 && (needsZero || part < 1000))
            {
                text.Append('零');
            }

            text.Append(Section(part)).Append(Sections[section]);
            needsZero = false;
        }

        var printed = text.ToString();
        return printed.StartsWith("一十", StringComparison.Ordinal) ? printed[1..] : printed;
    }

    /// <summary>Digit by digit: 二〇二四.</summary>
    public static string Positional(long number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => digit == '0' ? '〇' : Digits[digit - '0']));

    /// <summary>Thousands apart: 1,100.</summary>
    public static string Grouped(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Full-width digits: １１００.</summary>
    public static string FullWidth(string printed) =>
        string.Concat(printed.Select(character => character is >= '!' and <= '~' ? (char)(character - '!' + '！') : character));

    private static string Section(int part)
    {
        var text = new StringBuilder();
        var needsZero = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = part / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                needsZero |= text.Length > 0;
                continue;
            }

            text.Append(needsZero ? "零" : "").Append(Digits[digit]).Append(Places[place]);
            needsZero = false;
        }

        return text.ToString();
    }
}
