using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Calendar;

/// <summary>Spans and days that an event names: 工程启动以来, 暑运期间, 比赛当天. They date without giving a calendar date.</summary>
internal static class EventSpans
{
    /// <summary>The longest event, in characters.</summary>
    public const int LongestEvent = 16;

    private const string FirstOfEnds = "以前当期";

    // What stands before 以来 and 期间 without being an event. Sorted by code point.
    private static readonly PhraseTable NoEvents = new(
    [
        "一直",
        "其",
        "历来",
        "向",
        "多年",
        "就在",
        "有史",
        "此",
        "自古",
        "该",
        "这",
        "长期",
    ]);

    private static readonly PhraseTable Openings = new(["自从", "自", "从", "在"]);

    // What behind an event makes it a time. Sorted by code point.
    private static readonly PhraseTable Ends = new(["以来", "前夕", "当天", "当日", "当晚", "期间"]);

    // What happens on a day; who does something on it (记者当天, 公司当日) is no event. Sorted by code point.
    private static readonly PhraseTable Occasions = new(
    [
        "上市",
        "上映",
        "中秋",
        "中考",
        "事发",
        "事故",
        "仪式",
        "会议",
        "元宵",
        "元旦",
        "入伏",
        "入学",
        "冬至",
        "决赛",
        "出发",
        "到期",
        "发布",
        "发车",
        "启动",
        "国庆",
        "大会",
        "婚礼",
        "庆典",
        "开业",
        "开园",
        "开学",
        "开工",
        "开幕",
        "开幕式",
        "开放",
        "开考",
        "开赛",
        "开通",
        "开馆",
        "投票",
        "报到",
        "报名",
        "揭牌",
        "春节",
        "案发",
        "比赛",
        "活动",
        "清明",
        "演出",
        "生日",
        "登陆",
        "立秋",
        "竣工",
        "端午",
        "签约",
        "考试",
        "节日",
        "选举",
        "通车",
        "闭幕",
        "除夕",
        "首发",
        "首日",
        "首映",
        "首航",
        "首飞",
        "高考",
    ]);

    // Longest event before an end that is not 以来: a longer one is a clause.
    private const int LongestOccasion = 10;

    /// <summary>Finds the next place that an event's span may end at.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where to start.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The place of 以来, 期间 or their kind; far behind the text where there is none.</returns>
    public static int NextEnd(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && text.Slice(at, end - at).IndexOfAny(FirstOfEnds.AsSpan()) is >= 0 and var ahead)
        {
            if (Ends.StartingAt(text, at + ahead, end) is not null)
            {
                return at + ahead;
            }

            at += ahead + 1;
        }

        return int.MaxValue;
    }

    /// <summary>Whether a span may begin at a place: behind what is no letter, or behind 自, 从 and 在.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">The place.</param>
    /// <returns><see langword="false"/> only if none does.</returns>
    public static bool MayBegin(ReadOnlySpan<char> text, int start, int at) => at <= start || !char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '从' or '自' or '在';

    /// <summary>Finds the span that opens a clause.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">The place; a span begins only behind punctuation, or behind 自, 从 and 在 there.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <returns>Its length, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, int at, int end)
    {
        if (NextEnd(text, at, Math.Min(end, at + LongestEvent + 2)) == int.MaxValue || !OpensClause(text, start, at) || Openings.StartingAt(text, at, end) is not null)
        {
            return 0;
        }

        for (var i = at; i + 1 < end && i - at <= LongestEvent; i++)
        {
            if (Ends.StartingAt(text, i, end) is { } word && (word is "以来" || (i - at <= LongestOccasion && (word[0] != '当' || Occasions.EndingAt(text, at, i) is not null))))
            {
                var isTopic = i + 2 >= end || text[i + 2] is ',' or '，' or '、' or '的' || char.IsLetter(text[i + 2]);
                return isTopic && i - at > 1 && NoEvents.StartingAt(text, at, end) is null ? i + 2 - at : 0;
            }

            // 今年4月启动以来: the date in it says more.
            if (!(char.IsLetter(text[i]) || text[i] is '“' or '”' or '《' or '》') || text[i] is '年' or '月' or '日')
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool OpensClause(ReadOnlySpan<char> text, int start, int at)
    {
        var opening = Openings.EndingAt(text, start, at);
        var before = at - (opening?.Length ?? 0);
        return before <= start || !char.IsLetterOrDigit(text[before - 1]) && text[before - 1] is not ('”' or '》' or '·' or '%' or '％');
    }
}
