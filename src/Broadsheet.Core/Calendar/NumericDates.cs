using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Numerals;

namespace Broadsheet.Core.Calendar;

/// <summary>Dates written with numbers: 2025年9月18日, 9月18日至20日, 1—8月, 2021-2023年, 2025.9.18, 20世纪90年代.</summary>
internal static class NumericDates
{
    private const string RangeMarks = "-－–—~～〜至到";

    /// <summary>Reads the date that begins at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="date">The first date; of a range, its start.</param>
    /// <param name="last">The last date of a range, completed by what it shares with the first; otherwise <see langword="null"/>.</param>
    /// <returns>Its length, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, int at, int end, out DateParts date, out DateParts? last)
    {
        last = null;
        date = default;
        var unit = at;
        if (DateNumber.Read(text, ref unit, end, out _) < 0 || unit >= end || !GoesOn(text[unit]))
        {
            return 0;
        }

        if (ReadSeparated(text, at, end, out date) is > 0 and var separated)
        {
            return separated;
        }

        if (ReadSharedRange(text, at, end, out date, out var lastOfShared) is > 0 and var shared)
        {
            last = lastOfShared;
            return shared;
        }

        var next = at;
        if (!TryReadParts(text, start, ref next, end, out date))
        {
            return 0;
        }

        var after = next;
        if (TrySkipRangeMark(text, ref after, end) && TryReadParts(text, after, ref after, end, out var other) && Follows(date, other))
        {
            last = new(other.Year ?? date.Year, other.Month ?? date.Month, other.Day);
            next = after;
        }

        return next - at;
    }

    /// <summary>Whether a date may go on with a character behind its first number.</summary>
    private static bool GoesOn(char character) => character is '年' or '日' or '月' or '号' or '.' or '/' or '．' || RangeMarks.IndexOf(character) >= 0;

    /// <summary>Years, months and days in their order, each with its word.</summary>
    private static bool TryReadParts(ReadOnlySpan<char> text, int start, ref int at, int end, out DateParts date)
    {
        date = default;
        var from = at;
        while (at < end)
        {
            var before = at;
            var number = DateNumber.Read(text, ref at, end, out var length);
            if (number < 0 || at >= end || !TryAdd(text, start, before, at, end, number, length, ref date))
            {
                at = before;
                break;
            }

            at++;
        }

        return at > from && date.IsPossible && !(date is { Year: null, Month: null } && !IsBareDay(text, start, from, at, end));
    }

    private static bool TryAdd(ReadOnlySpan<char> text, int start, int before, int at, int end, int number, int length, ref DateParts date)
    {
        switch (text[at])
        {
            case '年' when date is { Year: null, Month: null, Day: null } && IsYear(text, start, before, at, end, number, length):
                date = date with { Year = length == 2 ? 1900 + number : number };
                return true;
            case '月' when date is { Month: null, Day: null } && number is >= 1 and <= 12 && IsNotCounted(text, start, before):
                date = date with { Month = number };
                return true;
            case '日' or '号' when date.Day is null && number is >= 1 and <= 31 && (text[at] == '日' || date.Month is not null):
                date = date with { Day = number };
                return true;
            default:
                return false;
        }
    }

    /// <summary>Four digits are a year; two are one of the last century where words around them say so (98年底, 从96年).</summary>
    private static bool IsYear(ReadOnlySpan<char> text, int start, int before, int at, int end, int number, int length)
    {
        var after = at + 1 < end ? text[at + 1] : '\0';
        if (length == 4)
        {
            return number is >= 1000 and < 3000 && after is not '级';
        }

        var isPositional = Digits.Arabic(text[before]) >= 0 || Digits.SmallMultiplier(text[before]) == 0 && Digits.SmallMultiplier(text[at - 1]) == 0;
        var isMarked = after is '初' or '底' or '末' or '以' or '春' or '夏' or '秋' or '冬' || Digits.Arabic(after) >= 0
            || (before > start && text[before - 1] is '从' or '自' or '在' or '\'' or '’' or '于');
        return length == 2 && isPositional && number is >= 49 and <= 99 && isMarked;
    }

    /// <summary>Whether no other number stands right before: 十几个 月, 第3 月.</summary>
    private static bool IsNotCounted(ReadOnlySpan<char> text, int start, int before) =>
        before == start || text[before - 1] is not ('.' or '．' or '第' or '几' or '数');

    /// <summary>A day alone, in Arabic digits, is a date where it opens a clause or follows a subject of speech: 记者18日从…, 18日上午.</summary>
    private static bool IsBareDay(ReadOnlySpan<char> text, int start, int from, int at, int end)
    {
        var before = from > start ? text[from - 1] : '。';
        var after = at < end ? text[at] : '\0';
        if (text[at - 1] != '日' || Digits.Arabic(text[from]) < 0 || after is '内' or '游' or '票' or '龄' or '元' or '均' or '以' || before is '第' or '每' or '近' or '期' or '续' or '时' or '约')
        {
            return false;
        }

        return Tails.StartingAt(text, at, end) is not null || !char.IsLetterOrDigit(before) || before is '者' or '间' or '于' or '在' or '月' or '至' or '自' or '从' or '截';
    }

    private static readonly PhraseTable Tails = new(
    [
        "上午",
        "下午",
        "中午",
        "举行",
        "从",
        "傍晚",
        "凌晨",
        "前",
        "发布",
        "召开",
        "在",
        "夜间",
        "早上",
        "晚",
        "晚上",
        "晚间",
        "清晨",
        "电",
        "至",
        "起",
    ]);

    private static bool TrySkipRangeMark(ReadOnlySpan<char> text, ref int at, int end)
    {
        var from = at;
        while (at < end && at - from < 2 && RangeMarks.IndexOf(text[at]) >= 0)
        {
            at++;
        }

        return at > from;
    }

    private static bool Follows(DateParts first, DateParts second) =>
        (second.Day is null) == (first.Day is null) && (second.Month is not null || first.Month is null || second.Day is not null)
        && !(second.Year is not null && first.Year is null);

    /// <summary>1—8月, 9至11月, 2021-2023年: the first number leaves its word to the second. 前8个月 counts from January.</summary>
    private static int ReadSharedRange(ReadOnlySpan<char> text, int at, int end, out DateParts date, out DateParts last)
    {
        date = last = default;
        var next = at;
        int? year = null;
        var first = DateNumber.Read(text, ref next, end, out var length);
        if (first >= 0 && next < end && text[next] == '年' && length == 4)
        {
            year = first;
            next++;
            first = DateNumber.Read(text, ref next, end, out length);
        }

        if (first < 0 || !TrySkipRangeMark(text, ref next, end))
        {
            return 0;
        }

        var second = DateNumber.Read(text, ref next, end, out var secondLength);
        if (second < 0 || next >= end)
        {
            return 0;
        }

        if (text[next] == '月' && first is >= 1 and <= 12 && second is >= 1 and <= 12 && length <= 2)
        {
            date = new(year, first, null);
            last = new(year, second, null);
            return next + 1 - at;
        }

        if (text[next] == '年' && year is null && length == 4 && secondLength == 4 && first is >= 1000 and < 3000 && second is >= 1000 and < 3000)
        {
            date = new(first, null, null);
            last = new(second, null, null);
            return next + 1 - at;
        }

        return 0;
    }

    /// <summary>2025.9.18, 2025-09-18, 2025/9/18.</summary>
    private static int ReadSeparated(ReadOnlySpan<char> text, int at, int end, out DateParts date)
    {
        date = default;
        var next = at;
        var year = DateNumber.Read(text, ref next, end, out var length);
        if (length != 4 || year is < 1900 or > 2100 || next >= end || text[next] is not ('.' or '-' or '/' or '．'))
        {
            return 0;
        }

        var separator = text[next++];
        var month = DateNumber.Read(text, ref next, end, out _);
        if (month is < 1 or > 12 || next >= end || text[next] != separator)
        {
            return 0;
        }

        next++;
        var day = DateNumber.Read(text, ref next, end, out _);
        if (day is < 1 or > 31)
        {
            return 0;
        }

        date = new(year, month, day);
        return next - at;
    }
}
