namespace Broadsheet.Core.Numerals;

/// <summary>The value of a number made of sections that 万 and 亿 join.</summary>
/// <param name="Value">The number; the lower end of an approximate pair.</param>
/// <param name="High">The upper end; equal to <paramref name="Value"/> without a pair.</param>
/// <param name="IsPair">Whether it is an approximate pair, or holds 几 or 数.</param>
/// <param name="IsMore">Whether 多, 余 or 来 stands in it or at its end.</param>
internal readonly record struct Sections(decimal Value, decimal High, bool IsPair, bool IsMore)
{
    // Far above any figure in print, far below where a decimal overflows.
    private const decimal Largest = 1_000_000_000_000_000_000_000m;

    private const string More = "多余来";
    private const int LongestFraction = 12;

    /// <summary>Reads sections.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where they begin; afterwards, where they end.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="sections">The value.</param>
    /// <returns>Whether a number begins there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, int end, out Sections sections)
    {
        decimal low = 0;
        decimal high = 0;
        var isPair = false;
        var isMore = false;
        var lastMultiplier = long.MaxValue;
        var read = 0;
        while (at < end)
        {
            var before = at;
            var hasZero = read > 0 && text[at] is '零' or '〇' && at + 1 < end;
            at += hasZero ? 1 : 0;
            if (!Section.TryRead(text, ref at, end, isFirst: read == 0, out var section))
            {
                at = before;
                break;
            }

            if (!section.IsPair && TryReadDecimals(text, ref at, end, out var decimals))
            {
                section = new(section.Value + decimals, section.High + decimals, false);
            }

            var multiplier = 1L;
            var afterMore = at;
            if (afterMore < end && More.IndexOf(text[afterMore]) >= 0 && afterMore + 1 < end && Digits.LargeMultiplier(text[afterMore + 1]) > 0)
            {
                isMore = true;
                at++;
            }

            while (at < end && Digits.LargeMultiplier(text[at]) is > 0 and var large && multiplier < 1_000_000_000_000)
            {
                multiplier *= large;
                at++;
            }

            // A first section without multiplier is far below the limit, and nearly all numbers are one.
            if ((read > 0 || multiplier > 1) && high + section.High > Largest / multiplier)
            {
                at = before;
                break;
            }

            if (multiplier > lastMultiplier)
            {
                // 一万五千亿: a larger multiplier is that of all before it.
                low = (low + section.Value) * multiplier;
                high = (high + section.High) * multiplier;
            }
            else if (multiplier == lastMultiplier)
            {
                at = before;
                break;
            }
            else
            {
                // 九万四 leaves out 千; 九万零四 does not.
                var place = multiplier == 1 && read > 0 && !hasZero && at - before == 1 && Digits.Chinese(text[before]) > 0 && EndsNumber(text, at, end)
                    ? lastMultiplier / 10 : multiplier;
                low += place == 1 ? section.Value : section.Value * place;
                high += place == 1 ? section.High : section.High * place;
            }

            isPair |= section.IsPair;
            lastMultiplier = Math.Min(lastMultiplier, multiplier) == 1 ? 1 : multiplier;
            read++;
            if (multiplier == 1 || section.IsPair || isMore)
            {
                break;
            }
        }

        // 来 at the end belongs to the number only before a measure word (十来个); 多 and 余 always do.
        if (read > 0 && at < end && (text[at] is '多' or '余' || (text[at] == '来' && EndsInZero(low) && at + 1 < end && text[at + 1] is '个' or '岁' or '名' or '天' or '年' or '人' or '家' or '次' or '里' or '斤' or '亩' or '公' or '元' or '块' or '吨' or '户' or '头' or '只' or '米' or '株' or '棵' or '件' or '份' or '张' or '本' or '台' or '辆' or '口' or '处' or '条' or '场' or '万')))
        {
            isMore = true;
            at++;
        }

        sections = new(low, high, isPair, isMore);
        return read > 0;
    }

    /// <summary>Whether a shortened number (九万四) may end at a place: before a measure word it would be written out.</summary>
    private static bool EndsNumber(ReadOnlySpan<char> text, int at, int end) =>
        at >= end || !char.IsLetterOrDigit(text[at]) || text[at] is '元' or '块' or '斤' or '亩' or '人' or '多';

    /// <summary>点三 behind 二十; 点三十 and 点三分 are clock times.</summary>
    private static bool TryReadDecimals(ReadOnlySpan<char> text, ref int at, int end, out decimal decimals)
    {
        decimals = 0;
        if (at + 1 >= end || text[at] != '点' || Digits.Chinese(text[at + 1]) < 0)
        {
            return false;
        }

        var next = at + 1;
        var scale = 1m;
        while (next < end && next - at < LongestFraction && Digits.Chinese(text[next]) is >= 0 and var digit)
        {
            scale /= 10;
            decimals += digit * scale;
            next++;
        }

        if (next < end && (text[next] is '分' or '刻' or '钟' || Digits.SmallMultiplier(text[next]) == 10))
        {
            return false;
        }

        at = next;
        return true;
    }

    private static bool EndsInZero(decimal value) => value != 0 && value % 10 == 0;
}
