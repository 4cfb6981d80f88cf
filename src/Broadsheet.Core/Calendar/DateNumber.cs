using Broadsheet.Core.Numerals;

namespace Broadsheet.Core.Calendar;

/// <summary>The numbers that dates are written in: 2025, ２０２５, 二〇二五, 十一, 廿三.</summary>
internal static class DateNumber
{
    private const int LongestNumber = 4;

    /// <summary>Reads a number of at most four digits.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where it begins; afterwards, where it ends.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="length">How many characters it has.</param>
    /// <returns>The number, or -1.</returns>
    public static int Read(ReadOnlySpan<char> text, ref int at, int end, out int length)
    {
        var start = at;
        var run = NumeralReader.DigitRun(text, at, Math.Min(end, at + LongestNumber + 1));
        length = 0;
        if (run > LongestNumber)
        {
            return -1;
        }

        if (run == 0)
        {
            return ReadChinese(text, ref at, end, out length);
        }

        var value = 0;
        for (; at < start + run; at++)
        {
            value = (value * 10) + Digits.Arabic(text[at]);
        }

        length = run;
        return value;
    }

    private static int ReadChinese(ReadOnlySpan<char> text, ref int at, int end, out int length)
    {
        var start = at;
        var value = 0;
        var tens = -1;
        while (at < end && at - start < LongestNumber + 1)
        {
            if (Digits.SmallMultiplier(text[at]) == 10 && tens < 0)
            {
                tens = at == start ? 1 : value;
                value = 0;
            }
            else if (Digits.ContractedTens(text[at]) is > 0 and var contracted && at == start)
            {
                tens = contracted;
            }
            else if (Digits.Chinese(text[at]) is >= 0 and var digit && text[at] != '两')
            {
                value = tens >= 0 ? digit : (value * 10) + digit;
            }
            else
            {
                break;
            }

            at++;
        }

        length = at - start;
        if (length is 0 or > LongestNumber)
        {
            at = start;
            return -1;
        }

        return tens >= 0 ? (tens * 10) + value : value;
    }
}
