namespace Broadsheet.Core.Numerals;

/// <summary>The part of a number below 万: 256, 1.2, 三百五十, 两千零五, 二三十, 几百.</summary>
/// <param name="Value">The number; the lower end of an approximate pair.</param>
/// <param name="High">The upper end.</param>
/// <param name="IsPair">Whether it is an approximate pair, or holds 几 or 数.</param>
internal readonly record struct Section(decimal Value, decimal High, bool IsPair)
{
    private const int LongestDigitRun = 15;

    /// <summary>Reads a section.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where it begins; afterwards, where it ends.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="isFirst">Whether nothing of the number stands before it.</param>
    /// <param name="section">The value.</param>
    /// <returns>Whether one begins there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, int end, bool isFirst, out Section section) =>
        Digits.Arabic(text[at]) >= 0
            ? TryReadArabic(text, ref at, end, out section)
            : TryReadChinese(text, ref at, end, isFirst, out section);

    /// <summary>Digits with thousands separators, decimals and at most one of 十 百 千: 1,100, 1.2, 6千.</summary>
    private static bool TryReadArabic(ReadOnlySpan<char> text, ref int at, int end, out Section section)
    {
        section = default;
        var start = at;
        var value = 0L;
        var digits = 0;
        var decimals = 0;
        var firstGroup = NumeralReader.DigitRun(text, at, end);
        while (at < end)
        {
            var run = NumeralReader.DigitRun(text, at, end);
            digits += run;
            if (digits > LongestDigitRun)
            {
                at = start;
                return false;
            }

            for (var i = 0; i < run; i++)
            {
                value = (value * 10) + Digits.Arabic(text[at++]);
            }

            var isSeparated = firstGroup <= 3 && at < end && text[at] is ',' or '，'
                && NumeralReader.DigitRun(text, at + 1, end) == 3;
            if (!isSeparated)
            {
                break;
            }

            at++;
        }

        if (at + 1 < end && text[at] is '.' or '．' && Digits.Arabic(text[at + 1]) >= 0)
        {
            at++;
            while (at < end && Digits.Arabic(text[at]) is >= 0 and var digit)
            {
                if (++digits > LongestDigitRun)
                {
                    at = start;
                    return false;
                }

                value = (value * 10) + digit;
                decimals++;
                at++;
            }
        }

        var number = Decimal(value, decimals);
        if (at < end && Digits.SmallMultiplier(text[at]) is >= 100 and var multiplier && !IsUnit(text, at, end))
        {
            number *= multiplier;
            at++;
            AddLowerPlaces(text, ref at, end, multiplier, ref number);
        }

        section = new(number, number, false);
        return true;
    }

    /// <summary>The number that digits read as one whole number are with their last ones behind the point.</summary>
    private static decimal Decimal(long digits, int decimals) => new((int)digits, (int)(digits >> 32), 0, false, (byte)decimals);

    /// <summary>6百 and 零1 behind 4千: Arabic digits with the multipliers of 汉字 numbers.</summary>
    private static void AddLowerPlaces(ReadOnlySpan<char> text, ref int at, int end, int multiplier, ref decimal value)
    {
        while (multiplier > 1)
        {
            var next = at;
            next += next < end && text[next] is '零' or '〇' ? 1 : 0;
            var run = NumeralReader.DigitRun(text, next, end);
            var place = next + run < end ? Digits.SmallMultiplier(text[next + run]) : 0;
            if (run is 0 or > 3 || (place == 0 && next == at) || place >= multiplier)
            {
                return;
            }

            decimal digits = 0;
            for (var i = next; i < next + run; i++)
            {
                digits = (digits * 10) + Digits.Arabic(text[i]);
            }

            value += digits * Math.Max(1, place);
            at = next + run + (place > 0 ? 1 : 0);
            multiplier = Math.Max(1, place);
        }
    }

    /// <summary>Whether 千 or 百 begins a unit rather than multiplying: 5千米, 3千瓦时, 2千克, 965百帕.</summary>
    private static bool IsUnit(ReadOnlySpan<char> text, int at, int end) =>
        (text[at] == '百' && at + 1 < end && text[at + 1] == '帕') || text[at] == '千' && at + 1 < end && text[at + 1] is '米' or '克' or '瓦' or '伏' or '卡' or '字' or '帕' or '赫' or '焦';

    private static bool TryReadChinese(ReadOnlySpan<char> text, ref int at, int end, bool isFirst, out Section section)
    {
        var start = at;
        if (TryReadPositional(text, ref at, end, out section))
        {
            return true;
        }

        var low = 0;
        var high = 0;
        var isPair = false;
        var lastPlace = 10_000;
        var isRead = false;
        while (at < end)
        {
            var before = at;
            if (Digits.ContractedTens(text[at]) is > 0 and var tens && lastPlace > 10)
            {
                low += tens * 10;
                high += tens * 10;
                lastPlace = 10;
                at++;
                isRead = true;
                continue;
            }

            if (text[at] == '零' || text[at] == '〇')
            {
                if (!isRead)
                {
                    break;
                }

                at++;
                if (at >= end || Digits.Chinese(text[at]) <= 0)
                {
                    at = before;
                    break;
                }
            }

            // 两 behind a number is the unit of weight: 三十两; before 百 and 千 it is a digit.
            if (text[at] is '两' or '兩' && isRead && !(at + 1 < end && Digits.SmallMultiplier(text[at + 1]) >= 100))
            {
                at = before;
                break;
            }

            if (!TryReadDigit(text, ref at, end, out var digit, out var other))
            {
                // 十 at the start is 一十; 百 and 千 stand alone only behind 上, 近, 数 and the like: 上千, 近百.
                if (Digits.SmallMultiplier(text[at]) == 0 || isRead || (text[at] is not ('十' or '拾') && !isFirst))
                {
                    at = before;
                    break;
                }

                digit = other = 1;
            }

            var place = at < end ? Digits.SmallMultiplier(text[at]) : 0;
            if (place == 0)
            {
                // A digit at the end is in the ones, or in the place below the last without 零: 二百五.
                place = isRead && lastPlace >= 100 && text[before] is not ('零' or '〇') && digit == other ? lastPlace / 10 : 1;
                place = lastPlace <= 1 ? 0 : place;
                if (place == 0 || (place > 1 && at < end && Digits.LargeMultiplier(text[at]) > 0))
                {
                    at = place == 0 ? before : at;
                    place = place == 0 ? 0 : 1;
                }
            }
            else if (place >= lastPlace)
            {
                at = before;
                break;
            }
            else
            {
                at++;
            }

            if (place == 0)
            {
                break;
            }

            low += digit * place;
            high += other * place;
            isPair |= digit != other;
            lastPlace = place;
            isRead = true;
            if (place == 1 || isPair)
            {
                break;
            }
        }

        if (!isRead && isFirst && at < end && Digits.LargeMultiplier(text[at]) > 0)
        {
            // 万 and 亿 alone: 上万, 近亿.
            section = new(1, 1, false);
            return true;
        }

        section = new(low, high, isPair);
        if (!isRead)
        {
            at = start;
        }

        return isRead;
    }

    /// <summary>A digit, an approximate pair (二三), or 几 and 数 (2 to 9 of what follows; behind 十 1 to 9).</summary>
    private static bool TryReadDigit(ReadOnlySpan<char> text, ref int at, int end, out int low, out int high)
    {
        low = high = 0;
        if (text[at] is '几' or '幾' or '数')
        {
            var behindTen = at > 0 && text[at - 1] is '十' or '廿' or '卅';
            low = behindTen ? 1 : 2;
            high = 9;
            at++;
            return true;
        }

        if (Digits.Chinese(text[at]) is <= 0)
        {
            return false;
        }

        low = high = Digits.Chinese(text[at++]);
        if (at < end && Digits.Chinese(text[at]) is > 0 and var next && next > low && next - low <= 2 && !(text[at] is '两' && low != 1))
        {
            high = next;
            at++;
        }

        return true;
    }

    /// <summary>Digit by digit: 二〇二四, 一九四九; three and more digits without a multiplier, or 点 between them.</summary>
    private static bool TryReadPositional(ReadOnlySpan<char> text, ref int at, int end, out Section section)
    {
        section = default;
        var length = 0;
        while (at + length < end && length <= LongestDigitRun && Digits.Chinese(text[at + length]) >= 0)
        {
            length++;
        }

        var hasPoint = length > 0 && at + length + 1 < end && text[at + length] == '点' && Digits.Chinese(text[at + length + 1]) >= 0
            && !(at + length + 2 < end && text[at + length + 2] is '分' or '钟' or '半');
        var isMultiplied = at + length < end && Digits.SmallMultiplier(text[at + length]) > 0;
        if (length > LongestDigitRun || (length < 3 && !hasPoint) || isMultiplied)
        {
            return false;
        }

        var whole = 0L;
        for (var i = 0; i < length; i++)
        {
            whole = (whole * 10) + Digits.Chinese(text[at++]);
        }

        decimal value = whole;

        if (hasPoint)
        {
            at++;
            var scale = 1m;
            for (var i = 0; i < LongestDigitRun && at < end && Digits.Chinese(text[at]) >= 0; i++)
            {
                scale /= 10;
                value += Digits.Chinese(text[at++]) * scale;
            }
        }

        section = new(value, value, false);
        return true;
    }
}
