using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Reads full dates as datelines and file names write them: 2025年9月18日, 2025-09-18, 20250918, 二〇二五年九月十八日.</summary>
internal static class DateReading
{
    private const string HanDigits = "〇一二三四五六七八九";

    /// <summary>Reads the date that stands at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <returns>Its length, or 0 when there is none.</returns>
    public static int LengthAt(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        var position = 0;
        if (text.Length > 4 && Scripts.IsDigit(text[0]))
        {
            return ArabicLength(text, ref position, ref date);
        }

        return text.Length > 8 && HanDigit(text[0]) >= 0 ? HanLength(text, ref date) : 0;
    }

    /// <summary>Finds the first full date in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, out PartialDate date)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((i == 0 || !Scripts.IsDigit(text[i - 1])) && LengthAt(text.Slice(i), out date) > 0)
            {
                return true;
            }
        }

        date = default;
        return false;
    }

    private static int ArabicLength(ReadOnlySpan<char> text, ref int position, ref PartialDate date)
    {
        var digits = 0;
        while (digits < text.Length && Scripts.IsDigit(text[digits]))
        {
            digits++;
        }

        if (digits == 8)
        {
            return Make(Number(text.Slice(0, 4)), Number(text.Slice(4, 2)), Number(text.Slice(6, 2)), out date) ? 8 : 0;
        }

        if (digits != 4)
        {
            return 0;
        }

        position = 4;
        SkipBlank(text, ref position);
        if (!ReadMark(text, ref position, "年-－—./．_") || !ReadPart(text, ref position, out var month)
            || !ReadMark(text, ref position, "月-－—./．_") || !ReadPart(text, ref position, out var day))
        {
            return 0;
        }

        if (!Make(Number(text.Slice(0, 4)), month, day, out date))
        {
            return 0;
        }

        SkipBlank(text, ref position);
        return position < text.Length && text[position] is '日' or '号' ? position + 1 : position;
    }

    private static int HanLength(ReadOnlySpan<char> text, ref PartialDate date)
    {
        var year = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = HanDigit(text[i]);
            if (digit < 0)
            {
                return 0;
            }

            year = (year * 10) + digit;
        }

        var position = 4;
        if (!ReadMark(text, ref position, "年") || !ReadHanPart(text, ref position, out var month)
            || !ReadMark(text, ref position, "月") || !ReadHanPart(text, ref position, out var day) || !ReadMark(text, ref position, "日"))
        {
            return 0;
        }

        return Make(year, month, day, out date) ? position : 0;
    }

    private static bool Make(int year, int month, int day, out PartialDate date)
    {
        date = default;
        if (year is < 1900 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    private static int HanDigit(char c) => c is '○' or 'Ｏ' or '零' ? 0 : HanDigits.IndexOf(c);

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + Scripts.DigitValue(digit);
        }

        return value;
    }

    private static void SkipBlank(ReadOnlySpan<char> text, ref int position)
    {
        while (position < text.Length && Scripts.IsBlank(text[position]))
        {
            position++;
        }
    }

    private static bool ReadMark(ReadOnlySpan<char> text, ref int position, string marks)
    {
        SkipBlank(text, ref position);
        if (position < text.Length && marks.IndexOf(text[position]) >= 0)
        {
            position++;
            SkipBlank(text, ref position);
            return true;
        }

        return false;
    }

    private static bool ReadPart(ReadOnlySpan<char> text, ref int position, out int value)
    {
        var start = position;
        while (position < text.Length && position - start < 3 && Scripts.IsDigit(text[position]))
        {
            position++;
        }

        value = Number(text.Slice(start, position - start));
        return position - start is 1 or 2;
    }

    // 九, 十, 十八, 二十, 二十三, 三十一.
    private static bool ReadHanPart(ReadOnlySpan<char> text, ref int position, out int value)
    {
        value = 0;
        var start = position;
        for (; position < text.Length && position - start < 3; position++)
        {
            var c = text[position];
            if (c == '十')
            {
                value = Math.Max(value, 1) * 10;
            }
            else if (HanDigit(c) > 0)
            {
                value += HanDigit(c);
            }
            else
            {
                break;
            }
        }

        return position > start;
    }
}
