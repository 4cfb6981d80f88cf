using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Calendar;

/// <summary>Holidays and weekdays as times: 国庆假期, 春节期间, 上周三.</summary>
/// <remarks>全国年节及纪念日放假办法 (2024) and the traditional festivals; a holiday's name alone may stand for the feast, so it dates
/// only with 期间, 假期 and the like.</remarks>
internal static class HolidayWords
{
    // Sorted by code point.
    private static readonly PhraseTable Names = new(
    [
        "“五一”",
        "“十一”",
        "中秋",
        "中秋国庆",
        "中秋节",
        "五一",
        "元宵节",
        "元旦",
        "劳动节",
        "十一",
        "双节",
        "国庆",
        "国庆中秋",
        "国庆节",
        "寒假",
        "春节",
        "暑假",
        "清明",
        "清明节",
        "端午",
        "端午节",
        "腊八节",
        "重阳节",
    ]);

    // Sorted by code point.
    private static readonly PhraseTable Tails = new(
    [
        "假日",
        "假日期间",
        "假期",
        "假期期间",
        "前后",
        "前夕",
        "小长假",
        "期间",
        "长假",
        "黄金周",
    ]);

    private static readonly PhraseTable Weeks = new(["上周", "下周", "本周", "每周", "周", "星期", "礼拜"]);

    private const string Days = "一二三四五六日天";

    /// <summary>Whether what this reads may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if nothing does.</returns>
    public static bool MayBeginWith(char character) => Names.MayBeginWith(character) || Weeks.MayBeginWith(character);

    /// <summary>Finds the words that begin at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <returns>Their length, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, int end)
    {
        if (Names.StartingAt(text, at, end) is { } name && Tails.StartingAt(text, at + name.Length, end) is { } tail)
        {
            return name.Length + tail.Length;
        }

        if (Weeks.StartingAt(text, at, end) is not { } week || week == "每周")
        {
            return 0;
        }

        var day = at + week.Length;
        var isWeekday = day < end && Days.IndexOf(text[day]) >= 0 && !(week == "周" && IsPartOfName(text, at, day, end));
        return isWeekday ? week.Length + 1 : 0;
    }

    /// <summary>周一 is a weekday, 周一鸣 and 一周三次 are not.</summary>
    private static bool IsPartOfName(ReadOnlySpan<char> text, int at, int day, int end) =>
        (at > 0 && Numerals.Digits.BeginsNumber(text[at - 1]))
        || (at > 0 && text[at - 1] is '每' or '四')
        || (day + 1 < end && text[day + 1] is not ('至' or '到' or '、' or '上' or '下' or '晚' or '早' or '凌' or ',' or '，' or ')' or '）' or '的' or '起' or '前' or '—' or '-' or '～' or '。' or '；' or '在'));
}
