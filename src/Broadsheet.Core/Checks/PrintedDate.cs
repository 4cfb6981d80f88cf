using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>A date as it is printed, possible or not: 2月30日, 2025年9月14日.</summary>
/// <param name="Year">The year, or <see langword="null"/> where the date has none.</param>
/// <param name="Month">The number before 月.</param>
/// <param name="Day">The number before 日 or 号.</param>
/// <param name="IsLunar">Whether it is a date of the lunar calendar (农历, 正月, 初五).</param>
/// <param name="Range">Where it stands.</param>
internal readonly record struct PrintedDate(int? Year, int Month, int Day, bool IsLunar, TextRange Range)
{
    /// <summary>Whether 初 stands before a day that it does not count to: 初十五.</summary>
    public bool IsEarlyInTens { get; init; }

    private const int LongestIntroduction = 4;
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>Reads the date whose 月 stands at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The paragraph around it.</param>
    /// <param name="at">The place of 月.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether numbers stand before 月 and before a following 日 or 号.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, TextRange block, int at, out PrintedDate date)
    {
        date = default;
        var start = at;
        while (start > block.Start && IsDigit(text[start - 1]))
        {
            start--;
        }

        var named = start == at && at > block.Start ? NamedMonth(text[at - 1]) : null;
        start -= named is null ? 0 : 1;
        if (start == at || (named ?? Number(text.Slice(start, at - start))) is not { } month)
        {
            return false;
        }

        int? year = null;
        var first = start;
        if (start > block.Start && text[start - 1] == '年')
        {
            first = start - 1;
            while (first > block.Start && IsDigit(text[first - 1]))
            {
                first--;
            }

            year = first < start - 1 ? Number(text.Slice(first, start - 1 - first)) : null;
            first = year is null ? start : first;
        }

        var before = text.Slice(Math.Max(block.Start, first - LongestIntroduction), first - Math.Max(block.Start, first - LongestIntroduction));
        var isIntroduced = before.IndexOf("农历".AsSpan()) >= 0 || before.IndexOf("阴历".AsSpan()) >= 0;
        var dayStart = at + 1;
        var isLunar = isIntroduced || named is not null;
        var isEarly = isLunar && dayStart < block.End && text[dayStart] == '初';
        dayStart += isEarly ? 1 : 0;
        var end = dayStart;
        while (end < block.End && IsDigit(text[end]))
        {
            end++;
        }

        // 正月初八一直…: 初 counts to 十 only.
        end = isEarly && end > dayStart + 1 && !IsTensBehind(text.Slice(dayStart, end - dayStart)) ? dayStart + 1 : end;

        var hasWord = end < block.End && text[end] is '日' or '号';
        if (end == dayStart || !(hasWord || isLunar) || Number(text.Slice(dayStart, end - dayStart)) is not { } day)
        {
            return false;
        }

        date = new(year, month, day, isLunar, new(first, hasWord ? end + 1 : end)) { IsEarlyInTens = isEarly && day > 10 };
        return true;
    }

    /// <summary>正月, 冬月 and 腊月 of the lunar calendar.</summary>
    private static int? NamedMonth(char name) => name switch
    {
        '正' => 1,
        '冬' => 11,
        '腊' => 12,
        _ => null,
    };

    /// <summary>How many days the month has, or 0 where there is no such month.</summary>
    /// <param name="year">The year, where it is known; a February without one has 29.</param>
    /// <returns>The number of days; at most 30 in the lunar calendar.</returns>
    public int DaysInMonth(int? year) =>
        Month is < 1 or > 12 ? 0
        : IsLunar ? 30
        : DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : 2000, Month);

    /// <summary>初十五, 初二十: no day of the first ten.</summary>
    private static bool IsTensBehind(ReadOnlySpan<char> day) => day.Length == 2 && (day[0] == '十' ? day[1] != '一' : day[1] == '十');

    private static bool IsDigit(char character) =>
        character is (>= '0' and <= '9') or (>= '０' and <= '９') or '十' or '廿' or '卅' or '○' or '零' || ChineseDigits.IndexOf(character) >= 0;

    /// <summary>Reads Arabic digits, 十-numbers (二十三) and digit by digit (二〇二五).</summary>
    private static int? Number(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 4)
        {
            return null;
        }

        var value = 0;
        var tens = digits.IndexOfAny('十', '廿', '卅');
        if (tens >= 0)
        {
            var head = tens == 0 ? (digits[0] == '廿' ? 2 : digits[0] == '卅' ? 3 : 1) : Digit(digits[0]);
            return tens > 1 || digits.Length - tens > 2 ? null : (head * 10) + (digits.Length - tens == 2 ? Digit(digits[tens + 1]) : 0);
        }

        foreach (var digit in digits)
        {
            value = (value * 10) + Digit(digit);
        }

        return value;
    }

    private static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        '○' or '零' => 0,
        _ => Math.Max(0, ChineseDigits.IndexOf(character)),
    };
}
