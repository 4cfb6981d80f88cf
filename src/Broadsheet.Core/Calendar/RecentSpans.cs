using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Calendar;

/// <summary>Spans of years or months that end now: 近三年来, 三年来, 过去五年, 未来三年, 前8个月.</summary>
internal static class RecentSpans
{
    private static readonly PhraseTable Beginnings = new(["最近", "过去", "未来", "今后", "近"]);

    // All that a number may be written with, so that what is no span is told by the character behind it.
    private static readonly CharacterBits InNumbers = new(character =>
        Digits.BeginsNumber(character) || character is '之' or '余' or '分' or '多' or '成' or '来' or '点' or ',' or '.' or '，' or '．');

    /// <summary>Whether what this reads may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if nothing does.</returns>
    public static bool MayBeginWith(char character) => Beginnings.MayBeginWith(character) || character is '前' or '头';

    /// <summary>Finds the span that begins at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="months">For 前8个月 and 头两个月 of a year the number of months; otherwise 0.</param>
    /// <returns>Its length, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, int at, int end, out int months)
    {
        months = 0;
        if (at >= end)
        {
            return 0;
        }

        if (text[at] is '前' or '头')
        {
            return ReadFirstMonths(text, at, end, out months);
        }

        if (Digits.BeginsNumber(text[at]))
        {
            return ReadSinceThen(text, at, end);
        }

        if (Beginnings.StartingAt(text, at, end) is not { } beginning || (beginning == "近" && at > start && IsPartOfClause(text[at - 1])))
        {
            return 0;
        }

        var next = at + beginning.Length;
        if (next >= end || !Digits.BeginsNumber(text[next]) || !NumeralReader.TryRead(text, next, end, out var number) || number.Value > 100)
        {
            return 0;
        }

        next = number.Range.End;
        if (next + 1 < end && text[next] == '个' && text[next + 1] == '月')
        {
            next += 2;
        }
        else if (next < end && text[next] is '年' or '天' or '周')
        {
            next++;
        }
        else
        {
            return 0;
        }

        if (next < end && text[next] is '来' or '间')
        {
            return next + 1 - at;
        }

        // 近三年的产量 dates; 近三年时间 and 近三年,他… after a verb measure.
        return beginning == "近" && next < end && text[next] is not (',' or '，' or '的' or '内') ? 0 : next - at;
    }

    /// <summary>三年来, 一年多来, 几个月来, 五年前: a number of years or months with 来 or 前 behind it dates; without, it measures.</summary>
    private static int ReadSinceThen(ReadOnlySpan<char> text, int at, int end)
    {
        var unit = InNumbers.NextOutside(text, at, end);
        if (unit >= end || text[unit] is not ('个' or '周' or '天' or '年') || !NumeralReader.TryRead(text, at, end, out var number) || number.Value > 100)
        {
            return 0;
        }

        var next = number.Range.End;
        next += next + 1 < end && text[next] == '个' && text[next + 1] is '月' or '多' ? 2 : next < end && text[next] is '年' or '天' or '周' ? 1 : 0;
        if (next == number.Range.End)
        {
            return 0;
        }

        next += next < end && text[next] is '多' or '余' or '月' ? 1 : 0;
        var isBackward = next < end && text[next] is '来' or '前' && !(next + 1 < end && text[next + 1] is '到' or '自' or '源' or '期' or '后' or '往' or '去');
        return isBackward ? next + 1 - at : 0;
    }

    private static int ReadFirstMonths(ReadOnlySpan<char> text, int at, int end, out int months)
    {
        months = 0;
        var next = at + 1;
        if (next >= end || !Digits.BeginsNumber(text[next]))
        {
            return 0;
        }

        var isTwo = text[next] == '两';
        next += isTwo ? 1 : 0;
        var number = isTwo ? 2 : DateNumber.Read(text, ref next, end, out _);
        if (number is < 1 or > 12 || next >= end)
        {
            return 0;
        }

        var isCounted = text[next] == '个' && next + 1 < end && text[next + 1] == '月';
        if (!isCounted && text[next] != '月')
        {
            return 0;
        }

        months = number;
        return next + (isCounted ? 2 : 1) - at;
    }

    /// <summary>Whether the character before 近 makes it part of a word or of an approximation: 附近, 用时近三年.</summary>
    private static bool IsPartOfClause(char before) => char.IsLetterOrDigit(before) && before is not ('在' or '是' or '了');
}
