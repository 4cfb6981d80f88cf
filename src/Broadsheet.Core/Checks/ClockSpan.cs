using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>A stretch of one half of a day, by its two hours: 上午8:30至11:30.</summary>
/// <param name="Start">The minute of the day it begins in, as printed.</param>
/// <param name="End">The minute it ends in, as printed.</param>
/// <param name="Range">Both hours.</param>
internal readonly record struct ClockSpan(int Start, int End, TextRange Range)
{
    private const string RangeMarks = "-－–—~～〜至到";
    private const int Noon = 12 * 60;

    /// <summary>Whether it ends before it starts; an hour after noon may be printed by twelve or by 24.</summary>
    public bool IsReversed => End < Start && Start - End < Noon && (Start < Noon + 60) == (End < Noon + 60);

    /// <summary>Reads the stretch behind 上午 or 下午.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The paragraph around it.</param>
    /// <param name="at">The place behind 午.</param>
    /// <param name="span">The stretch.</param>
    /// <returns>Whether two hours with a range mark stand there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, TextRange block, int at, out ClockSpan span)
    {
        span = default;
        var next = at;
        if (!TryReadHour(text, block, ref next, out var start) || next >= block.End || RangeMarks.IndexOf(text[next]) < 0)
        {
            return false;
        }

        while (next < block.End && RangeMarks.IndexOf(text[next]) >= 0)
        {
            next++;
        }

        if (!TryReadHour(text, block, ref next, out var end))
        {
            return false;
        }

        span = new(start, end, new(at, next));
        return true;
    }

    /// <summary>8:30, 8时30分, 8时.</summary>
    private static bool TryReadHour(ReadOnlySpan<char> text, TextRange block, ref int at, out int minutes)
    {
        minutes = 0;
        if (!TryReadNumber(text, block, ref at, out var hour) || at >= block.End)
        {
            return false;
        }

        var hasColon = text[at] is ':' or '：';
        if (!hasColon && text[at] is not ('时' or '点'))
        {
            return false;
        }

        at++;
        if (TryReadNumber(text, block, ref at, out var minute))
        {
            at += at < block.End && text[at] == '分' ? 1 : 0;
        }
        else if (hasColon)
        {
            return false;
        }

        minutes = (hour * 60) + minute;
        return hour <= 24;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, TextRange block, ref int at, out int number)
    {
        number = 0;
        var start = at;
        while (at < block.End && at - start < 2 && text[at] is >= '0' and <= '9')
        {
            number = (number * 10) + text[at++] - '0';
        }

        return at > start;
    }
}
