using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Calendar;

/// <summary>Times of day behind a day: 4日<c>8时</c>, 今天<c>夜间</c>.</summary>
internal static class TimesOfDay
{
    // The parts of the day that weather reports and chronicles name.
    private static readonly PhraseTable Parts = new(
    [
        "上午",
        "下午",
        "中午",
        "傍晚",
        "凌晨",
        "夜里",
        "夜间",
        "早晨",
        "晚上",
        "清晨",
        "白天",
    ]);

    /// <summary>Measures the time of day that begins at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <returns>Its length, or 0.</returns>
    public static int Length(ReadOnlySpan<char> text, int at, int end)
    {
        var length = Parts.StartingAt(text, at, end)?.Length ?? 0;
        var next = at + length;
        while (next < end)
        {
            var before = next;
            if (DateNumber.Read(text, ref next, end, out _) < 0 || next >= end || text[next] is not ('时' or '点' or '分'))
            {
                next = before;
                break;
            }

            next++;
        }

        return next - at;
    }
}
