using System.Globalization;
using Broadsheet.Core.Calendar;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>A leap month of a lunar year: 2025年闰六月, 今年闰六月.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month.</param>
/// <param name="Range">Where it stands.</param>
internal readonly record struct LeapMonth(int Year, int Month, TextRange Range)
{
    private const string Digits = "一二三四五六七八九";
    private const int YearLength = 4;

    /// <summary>Whether the year has that month twice; so where the calendar is not known.</summary>
    public bool Exists => LunarDates.LeapMonth(Year) is not { } leap || leap == Month;

    /// <summary>The leap month that the year has, or 无.</summary>
    public string LeapMonthOfYear => LunarDates.LeapMonth(Year) is > 0 and var leap ? leap.ToString(CultureInfo.InvariantCulture) : "-";

    /// <summary>Reads the leap month whose 月 stands at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The paragraph around it.</param>
    /// <param name="at">The place of 月.</param>
    /// <param name="published">The year of publication.</param>
    /// <param name="leap">The leap month.</param>
    /// <returns>Whether 闰, a number and a year stand before 月.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, TextRange block, int at, int? published, out LeapMonth leap)
    {
        leap = default;
        var start = text.Slice(block.Start, at - block.Start).LastIndexOf('闰') + block.Start;
        if (start < block.Start || at - start is < 2 or > 3 || MonthOf(text.Slice(start + 1, at - start - 1)) is not { } month)
        {
            return false;
        }

        var before = text.Slice(block.Start, start - block.Start);
        before = before.EndsWith("农历".AsSpan()) ? before.Slice(0, before.Length - 2) : before;
        if (before.EndsWith("今年".AsSpan()))
        {
            leap = new(published ?? 0, month, new(block.Start + before.Length - 2, at + 1));
            return published is not null;
        }

        if (before.Length <= YearLength || before[before.Length - 1] != '年'
            || !int.TryParse(before.Slice(before.Length - 1 - YearLength, YearLength).ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return false;
        }

        leap = new(year, month, new(block.Start + before.Length - 1 - YearLength, at + 1));
        return true;
    }

    private static int? MonthOf(ReadOnlySpan<char> words)
    {
        if (words.Length == 1)
        {
            return words[0] is >= '1' and <= '9' ? words[0] - '0' : words[0] == '十' ? 10 : Digits.IndexOf(words[0]) is >= 0 and var at ? at + 1 : null;
        }

        return words[0] is '十' or '1' && words[1] is '一' or '1' ? 11 : words[0] is '十' or '1' && words[1] is '二' or '2' ? 12 : null;
    }
}
