using System.Globalization;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>A time that the text counts from the date before: 两年后, 三个月之后, 10天后.</summary>
/// <param name="Number">How many.</param>
/// <param name="Unit">年, 月 or 天.</param>
/// <param name="Range">The words.</param>
internal readonly record struct TimeLater(int Number, char Unit, TextRange Range)
{
    private const int LongestNumber = 4;

    // From this month on, the years that have passed may be told by the calendar: 1927年11月, 两年后的1930年1月.
    private const int LateMonth = 7;

    /// <summary>Reads the words right before a date that say when it is.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="date">Where the date begins.</param>
    /// <param name="links">What may join the words to the date.</param>
    /// <param name="later">The words.</param>
    /// <returns>Whether such words stand there.</returns>
    public static bool TryReadBefore(ReadOnlySpan<char> text, int date, string[] links, out TimeLater later)
    {
        later = default;
        var end = WithoutLink(text.Slice(0, date), links);
        if (end == 0 || text[end - 1] != '后')
        {
            return false;
        }

        var unit = end - 1 - (end >= 2 && text[end - 2] is '之' or '以' ? 1 : 0) - 1;
        if (unit < 1 || text[unit] is not ('年' or '月' or '天' or '日'))
        {
            return false;
        }

        var stop = text[unit] == '月' && text[unit - 1] == '个' ? unit - 1 : unit;
        for (var start = Math.Max(0, stop - LongestNumber); start < stop; start++)
        {
            if (NumeralReader.TryRead(text, start, stop, out var numeral) && numeral.Range.End == stop && numeral is { High: null, IsMore: false } && numeral.Value == decimal.Truncate(numeral.Value) && numeral.Value is > 0 and < 1000)
            {
                later = new((int)numeral.Value, text[unit] == '日' ? '天' : text[unit], new(start, end));

                // 5月后 and 15日后 are dates; 近两年后 says nothing exact.
                return (text[unit] is '年' or '天' || stop < unit) && (start == 0 || "近约第余多1234567890".IndexOf(text[start - 1]) < 0);
            }
        }

        return false;
    }

    /// <summary>When it should be, where the printed date is not that.</summary>
    /// <param name="from">The date counted from.</param>
    /// <param name="to">The date printed.</param>
    /// <param name="hasYear">Whether it is printed with its year.</param>
    /// <returns>The time counted to, or <see langword="null"/> where it agrees or is not decided.</returns>
    public string? Expected(PartialDate from, PartialDate to, bool hasYear)
    {
        if (Unit == '年')
        {
            if (!hasYear || from.Year is not { } year || to.Year is not { } printed)
            {
                return null;
            }

            var isNext = printed - year == Number + 1 && from.Month >= LateMonth && !(to.Month is { } month && (12 * (printed - year)) + month - from.Month >= 12 * (Number + 1));
            return printed - year == Number || isNext ? null : (year + Number).ToString(CultureInfo.InvariantCulture);
        }

        if (from.Month is not { } first || to.Month is not { } last)
        {
            return null;
        }

        if (Unit == '月')
        {
            var months = (((hasYear ? (to.Year - from.Year) ?? 0 : 0) * 12) + last - first + (hasYear ? 0 : 12)) % (hasYear ? int.MaxValue : 12);
            var isNear = Math.Abs(months - Number) == 1 && (from.Day is not null || to.Day is not null);
            return months == Number || isNear || Number >= 12 ? null : ((first + Number - 1) % 12 + 1).ToString(CultureInfo.InvariantCulture) + "月";
        }

        var reference = from.Year ?? 2001;
        if (from.Day is not { } day || to.Day is not { } lastDay || day > DateTime.DaysInMonth(reference, first))
        {
            return null;
        }

        var counted = new DateTime(reference, first, day).AddDays(Number);
        var near = counted.AddDays(-1);
        return (counted.Month == last && counted.Day == lastDay) || (near.Month == last && near.Day == lastDay) ? null : $"{counted.Month}月{counted.Day}日";
    }

    /// <summary>Where the words before a date end, what joins them to it left out.</summary>
    /// <param name="before">The text before the date.</param>
    /// <param name="links">What may join them.</param>
    /// <returns>The end of the words.</returns>
    public static int WithoutLink(ReadOnlySpan<char> before, string[] links)
    {
        var longest = 0;
        foreach (var link in links)
        {
            longest = link.Length > longest && before.EndsWith(link.AsSpan(), StringComparison.Ordinal) ? link.Length : longest;
        }

        return before.Length - longest;
    }
}
