using Broadsheet.Core.Calendar;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>A stretch of time that the text gives by its two ends: 9月15日至20日; 1964年动工,1969年建成.</summary>
/// <param name="Start">The first date, a year only where the text gives it one.</param>
/// <param name="End">The last date.</param>
/// <param name="Range">From the words of the one to those of the other.</param>
/// <param name="Resolved">Both ends with the years that the text around them decides.</param>
internal readonly record struct DateSpan(PartialDate Start, PartialDate End, TextRange Range, TimePeriod Resolved)
{
    private const int Reach = 8;
    private const int LongestGap = 40;
    private const int LongestName = 6;
    private const string RangeMarks = "-－–—~～〜至到";

    // A span without a year may run into the next, but hardly for this many days: 3月20日起至3月5日止.
    private const int LongestWrap = 300;

    // Words of a beginning, behind its date. One entry a line, sorted by code point.
    private static readonly string[] StartWords =
    [
        "上任",
        "上线",
        "下乡",
        "任职",
        "修建",
        "入伍",
        "入党",
        "入学",
        "入职",
        "入驻",
        "兴建",
        "出发",
        "出国",
        "出征",
        "出生",
        "创办",
        "创建",
        "创立",
        "到任",
        "动工",
        "发掘",
        "受案",
        "受理",
        "启动",
        "启用",
        "启程",
        "启航",
        "启运",
        "奠基",
        "始建",
        "履新",
        "建成",
        "建立",
        "开业",
        "开办",
        "开园",
        "开始",
        "开学",
        "开展",
        "开工",
        "开幕",
        "开建",
        "开抢",
        "开拍",
        "开挖",
        "开播",
        "开放",
        "开机",
        "开榨",
        "开班",
        "开营",
        "开讲",
        "开课",
        "开赛",
        "开锣",
        "开镜",
        "开镰",
        "开馆",
        "当选",
        "成立",
        "投产",
        "投入使用",
        "投用",
        "报到",
        "挂职",
        "插队",
        "支教",
        "生于",
        "离京",
        "离家",
        "立案",
        "立项",
        "筹建",
        "营业",
        "赴任",
        "起",
        "进场",
        "进驻",
        "通车",
    ];

    // Words of an end, behind its date. One entry a line, sorted by code point.
    private static readonly string[] EndWords =
    [
        "交付",
        "倒闭",
        "停业",
        "停产",
        "停刊",
        "停办",
        "停用",
        "关停",
        "关闭",
        "凯旋",
        "出版",
        "出院",
        "到达",
        "卒",
        "卸任",
        "去世",
        "合龙",
        "回乡",
        "回到",
        "回国",
        "回城",
        "回来",
        "完工",
        "完成",
        "完结",
        "完赛",
        "审结",
        "宣判",
        "封顶",
        "届满",
        "建成",
        "归国",
        "归来",
        "截止",
        "截稿",
        "截至",
        "投产",
        "投入使用",
        "投用",
        "抵达",
        "撤展",
        "撤离",
        "撤销",
        "收兵",
        "收割完",
        "收官",
        "收榨",
        "收镰",
        "期满",
        "杀青",
        "止",
        "正式通车",
        "毕业",
        "牺牲",
        "病故",
        "病逝",
        "离任",
        "竣工",
        "终止",
        "结业",
        "结束",
        "结案",
        "结营",
        "结课",
        "结项",
        "落幕",
        "落成",
        "解散",
        "谢幕",
        "贯通",
        "辞世",
        "返乡",
        "返回",
        "返城",
        "返抵",
        "返程",
        "退伍",
        "退休",
        "退役",
        "通车",
        "逝世",
        "逝于",
        "闭园",
        "闭展",
        "闭幕",
        "闭营",
        "闭馆",
        "问世",
        "验收",
    ];

    // Words that lead into the next year. One entry a line.
    private static readonly string[] NextYearWords = ["次年", "来年", "第二年", "翌年"];

    // Words of the end and the start of works, where the end is told first. One entry a line.
    private static readonly string[] WorksEnd = ["停刊", "停办", "关张", "完工", "建成", "投产", "竣工", "落成", "解散", "通车"];
    private static readonly string[] WorksStart = ["创刊", "创办", "动工", "动工兴建", "动工建设", "奠基", "开业", "开始兴建", "开工", "开工建设", "开张", "成立", "破土动工"];

    /// <summary>Reads the span that begins with a date.</summary>
    /// <param name="article">The article.</param>
    /// <param name="index">The place of the date among the article's.</param>
    /// <param name="span">The span.</param>
    /// <returns>Whether the date is a span by itself, or the next is its end.</returns>
    public static bool TryRead(ArticleReading article, int index, out DateSpan span)
    {
        span = default;
        var text = article.Text.Joined.AsSpan();
        var first = article.Dates[index];
        if (first.Resolved is not { } period)
        {
            return false;
        }

        if (period.Start != period.End)
        {
            if (FigureWords.Hold(first.Range.In(text), NextYearWords))
            {
                return false;
            }

            span = new(Printed(text, first, period.Start), Printed(text, first, period.End), first.Range, period);
            return first.Range.In(text).IndexOfAny(RangeMarks.AsSpan()) > 0;
        }

        if (index + 1 >= article.Dates.Count || article.Dates[index + 1] is not { Resolved: { } last } second || last.Start != last.End)
        {
            return false;
        }

        if (IsEndToldFirst(text, first.Range, second.Range))
        {
            span = new(Printed(text, second, last.Start), Printed(text, first, period.Start), new(first.Range.Start, second.Range.End), new(last.Start, period.Start));
            return true;
        }

        var gap = new TextRange(first.Range.End, second.Range.Start);
        if (FigureWords.Hold(gap.In(text), NextYearWords) || FigureWords.Hold(second.Range.In(text), NextYearWords))
        {
            return false;
        }

        if (gap.Length > LongestGap || gap.In(text).IndexOfAny("。！!？?\n\r".AsSpan()) >= 0 || !AreEnds(text, first.Range, second.Range))
        {
            return false;
        }

        span = new(Printed(text, first, period.Start), Printed(text, second, last.Start), new(first.Range.Start, second.Range.End), new(period.Start, last.Start));
        return true;
    }

    /// <summary>Whether the span ends before it starts.</summary>
    public bool IsReversed
    {
        get
        {
            var (start, end) = Common(Start, End);
            if (start.CompareTo(end) <= 0)
            {
                return false;
            }

            // 11月至3月 runs into the next year.
            return (start.Year is not null && end.Year is not null) || start.Month == end.Month
                || 365 - (DayOfYear(start) - DayOfYear(end)) >= LongestWrap;
        }
    }

    /// <summary>The number of months from start to end, where both have a year; counted from year to year where a month is missing.</summary>
    /// <param name="isToTheMonth">Whether both have a month.</param>
    /// <returns>The months, or <see langword="null"/>.</returns>
    public int? Months(out bool isToTheMonth)
    {
        isToTheMonth = Start.Month is not null && End.Month is not null;
        if (Start is { Year: null, Month: { } first } && End is { Year: null, Month: { } last })
        {
            return last - first + (last < first ? 12 : 0);
        }

        return End.Year - Start.Year is not { } years ? null : isToTheMonth ? (years * 12) + End.Month!.Value - Start.Month!.Value : years * 12;
    }

    /// <summary>The number of days from start to end, both counted, where both are dates to the day.</summary>
    public int? Days
    {
        get
        {
            if (Start is not { Month: { } month, Day: { } day } || End is not { Month: { } lastMonth, Day: { } lastDay })
            {
                return null;
            }

            var year = Start.Year ?? End.Year ?? 2001;
            var lastYear = End.Year ?? (lastMonth < month ? year + 1 : year);
            return day > DateTime.DaysInMonth(year, month) || lastDay > DateTime.DaysInMonth(lastYear, lastMonth) ? null
                : (int)(new DateTime(lastYear, lastMonth, lastDay) - new DateTime(year, month, day)).TotalDays + 1;
        }
    }

    /// <summary>The date without the year, where its words give none.</summary>
    private static PartialDate Printed(ReadOnlySpan<char> text, DateExpression date, PartialDate resolved) =>
        date.Range.In(text).IndexOf('年') >= 0 || resolved.Month is null ? resolved : new(null, resolved.Month, resolved.Day);

    /// <summary>The parts that both dates have; the first's year holds for the second.</summary>
    private static (PartialDate Start, PartialDate End) Common(PartialDate start, PartialDate end)
    {
        var (year, endYear) = start.Year is null || end.Year is null ? (null, null) : (start.Year, end.Year);
        var hasMonth = start.Month is not null && end.Month is not null;
        var hasDay = hasMonth && start.Day is not null && end.Day is not null;
        return (
            new(year, hasMonth ? start.Month : null, hasDay ? start.Day : null),
            new(endYear, hasMonth ? end.Month : null, hasDay ? end.Day : null));
    }

    private static int DayOfYear(PartialDate date) => ((date.Month ?? 1) * 30) + (date.Day ?? 1);

    private static bool AreEnds(ReadOnlySpan<char> text, TextRange first, TextRange second)
    {
        var gap = WithoutTime(text.Slice(first.End, second.Start - first.End));
        var behind = WithoutTime(text.Slice(second.End, Math.Min(Reach, text.Length - second.End)));
        var before = text.Slice(Math.Max(0, first.Start - 3), first.Start - Math.Max(0, first.Start - 3));
        var clause = gap.IndexOfAny("，,、；;".AsSpan());
        var own = clause < 0 ? gap : gap.Slice(0, clause);

        // 3月20日起至3月5日止; 从7月8日持续到7月14日; 2019年7月至2022年7月
        var runs = gap.Length <= Reach && gap.Length > 0 && gap[gap.Length - 1] is '至' or '到';
        if (runs && (gap.Length <= 2 || FigureWords.BeginWith(gap, StartWords) || EndsInFrom(before)))
        {
            return true;
        }

        var starts = FigureWords.BeginWith(own, StartWords) || (before.EndsWith("生于".AsSpan()) && !FigureWords.EndIn(before, ["先生于", "学生于", "医生于", "发生于", "产生于"]))
            || FigureWords.EndIn(own.Slice(0, Math.Min(own.Length, Reach)), StartWords) || (EndsInFrom(before) && FigureWords.Hold(own, StartWords));
        var stop = behind.IndexOfAny("，,。；;、".AsSpan());
        var end = stop < 0 ? behind : behind.Slice(0, stop);
        return starts && gap.Length <= LongestGap && IsNewClause(gap)
            && (FigureWords.BeginWith(end, EndWords) || FigureWords.EndIn(end, EndWords) || FigureWords.EndIn(gap.Slice(Math.Max(0, gap.Length - LongestName)), ["牺牲于", "卒于", "逝于", "毕业于", "到", "至"]));
    }

    /// <summary>1962年建成,1964年动工: one work, whose clauses hold nothing but date and word; not 1985年竣工,2019年动工改造.</summary>
    private static bool IsEndToldFirst(ReadOnlySpan<char> text, TextRange first, TextRange second)
    {
        var gap = text.Slice(first.End, Math.Max(0, second.Start - first.End));
        var behind = text.Slice(second.End, Math.Min(Reach, text.Length - second.End));
        var stop = behind.IndexOfAny("，,。；;）)\n\r".AsSpan());
        return gap.Length is > 1 and <= Reach && gap[gap.Length - 1] is '，' or ',' && FigureWords.BeginWith(gap, WorksEnd)
            && stop > 0 && Array.IndexOf(WorksStart, behind.Slice(0, stop).ToString()) >= 0;
    }

    /// <summary>4月15日8:00至…, 8月16日12时起: the hour behind a date says nothing of the days.</summary>
    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> words)
    {
        var at = words.Length > 1 && words[0] is '上' or '下' or '中' && words[1] == '午' ? 2 : 0;
        var digits = at;
        while (at < words.Length && (words[at] is (>= '0' and <= '9') or ':' or '：' || (at > digits && words[at] is '时' or '点' or '分')))
        {
            at++;
        }

        return at > digits ? words.Slice(at) : words;
    }

    /// <summary>Whether nothing but a mark, and perhaps 到 or 于, stands between the beginning and the end: no other event comes between.</summary>
    private static bool IsNewClause(ReadOnlySpan<char> gap)
    {
        var marks = 0;
        foreach (var character in gap)
        {
            marks += character is '，' or ',' or '、' or '；' or ';' ? 1 : 0;
        }

        return marks <= 1;
    }

    private static bool EndsInFrom(ReadOnlySpan<char> before) => before.Length > 0 && before[before.Length - 1] is '从' or '自' or '由';
}
