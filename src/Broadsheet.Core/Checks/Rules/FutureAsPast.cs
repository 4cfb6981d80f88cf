using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2003: an event told as past on a date after the publication: a paper of 22 September with 9月25日,大会召开了.</summary>
/// <remarks>Judged is a date that opens a clause and lies after the publication, to the day or as a whole month or year with its year
/// printed. Its sentence must tell of what has happened: by 了 or 已, by words of a report (现场, 圆满, 看望慰问), by figures of a result
/// (发放资料1500份, 造成2人受伤), or by a next sentence that reports the meeting (会议指出, 会上). Words that look ahead (将, 拟, 预计, 截止), a
/// term (起, 前) and a notice's title (公告, 预告, 提醒) leave it alone.</remarks>
internal sealed class FutureAsPast : IArticleRule
{
    private const int LongestResult = 12;
    private const int LongestTime = 8;

    // A date without a year that lies further ahead is the year before's.
    private const int FarthestAhead = 6;

    // Words that tell an event as past; one entry a line, sorted by code point.
    private static readonly string[] PastWords =
    [
        "不慎",
        "举办了",
        "举行了",
        "了解到",
        "会见",
        "凯旋",
        "分别作",
        "召开了",
        "告捷",
        "圆满",
        "大获",
        "夺冠",
        "夺得",
        "如期",
        "完成了",
        "应声",
        "开赴",
        "当场",
        "慰问",
        "捧杯",
        "掌声",
        "救出",
        "救起",
        "深入",
        "点赞",
        "热烈",
        "热闹",
        "现场",
        "看望",
        "称赞",
        "突发",
        "笑声",
        "纷纷",
        "荣获",
        "获冠军",
        "获悉",
        "落下帷幕",
        "落幕",
        "调研",
        "赢得",
        "送医",
        "造成",
        "闭幕",
        "顺利",
        "鸣枪开跑",
    ];

    // Verbs whose figure is a result, which nobody knows beforehand. One entry a line, sorted by code point.
    private static readonly string[] ResultVerbs =
    [
        "义诊",
        "出动",
        "募集",
        "化解",
        "化验",
        "发放",
        "受理",
        "售出",
        "回收",
        "处理",
        "处置",
        "录取",
        "成交",
        "扑灭",
        "扣押",
        "执行到位",
        "抓获",
        "抢救",
        "拘传",
        "拘留",
        "挽回",
        "捐献",
        "捐赠",
        "授予",
        "排查",
        "接受咨询",
        "接待",
        "收到",
        "救出",
        "救治",
        "整改",
        "查处",
        "查封",
        "查扣",
        "查获",
        "栽下",
        "检查",
        "清理",
        "清运",
        "献血",
        "破获",
        "种下",
        "种植",
        "筹得",
        "筹集",
        "签约",
        "签订",
        "缴获",
        "解决",
        "解答",
        "评出",
        "诊治",
        "赠送",
        "走访",
        "转移",
        "达成",
        "追回",
        "造成",
        "采集",
        "颁发",
    ];

    // Words of what is done, in the clause behind the date or any behind it. One entry a line.
    private static readonly string[] DoneWords = ["已", "首日"];
    private static readonly string[] DoneByNow = ["均已", "现已", "目前已"];

    // Words of a count that has been made. One entry a line.
    private static readonly string[] CountWords = ["累计", "共", "已"];

    // What may stand between the date and the comma that opens its sentence. One entry a line, sorted by code point.
    private static readonly string[] TimesOfDay = ["上午", "下午", "中午", "傍晚", "凌晨", "夜", "当", "早", "晚", "深夜", "清晨", "（"];

    // What opens the sentence behind one that tells of a meeting held. One entry a line.
    private static readonly string[] Reports = ["会上", "会后", "会议传达", "会议听取", "会议审议", "会议强调", "会议总结", "会议指出", "会议要求", "会议通报", "仪式上", "座谈会上", "座谈中", "活动中", "活动现场", "现场", "当天"];

    // Who tells of what they saw, right behind the date. One entry a line.
    private static readonly string[] Witnesses = ["记者", "笔者"];

    // Titles of notices, which look ahead without a word of the future. One entry a line, sorted by code point.
    private static readonly string[] NoticeTitles =
    [
        "下周",
        "公告",
        "公示",
        "启事",
        "安排",
        "将",
        "征集",
        "招募",
        "指南",
        "提示",
        "提醒",
        "攻略",
        "时间表",
        "明天",
        "明日",
        "通告",
        "通知",
        "预告",
        "预报",
        "预约",
    ];

    // Words that hold 了 without telling of the past; one entry a line, sorted by code point.
    private static readonly string[] NotPast = ["不了", "为了", "了如", "了结", "了解", "除了"];

    // Words that look ahead, or set a term; one entry a line, sorted by code point.
    private static readonly string[] AheadWords =
    [
        "临近",
        "之前",
        "之际",
        "倒计时",
        "准备",
        "前夕",
        "前完成",
        "力争",
        "即到",
        "即将",
        "可能",
        "定于",
        "将",
        "尚未",
        "就要",
        "届时",
        "快到",
        "或将",
        "截止",
        "截至",
        "报名",
        "拟",
        "有效期",
        "有望",
        "未到",
        "来临",
        "正式实施",
        "目标",
        "确保",
        "规划",
        "计划",
        "距",
        "还没",
        "逾期",
        "预售",
        "预约",
        "预计",
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2003", nameof(FutureAsPast), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        if (article.Article.Published is not { Year: not null, Month: not null, Day: not null } published
            || FigureWords.Hold((article.Article.Title ?? "").AsSpan(), NoticeTitles))
        {
            return;
        }

        var text = article.Text.Joined.AsSpan();
        foreach (var date in article.Dates)
        {
            if (date.Resolved is not { } period || period.Start != period.End || !IsAfter(period.Start, published)
                || !IsDecided(date.Range.In(text), period.Start, published) || date.Range.In(text).IndexOfAny("0123456789０１２３４５６７８９月".AsSpan()) < 0)
            {
                continue;
            }

            var start = period.Start;
            var sentence = Sentence.Around(text, date.Range.Start);
            var isCount = IsCountedUpTo(text, date.Range);
            if ((isCount || OpensClause(text, date.Range)) && PastAt(article, sentence, date.Range, isCount) is { } past
                && !LooksAhead(text.Slice(sentence.Start, ClauseEnd(text, past, sentence.End) - sentence.Start), isCount))
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(FutureAsPast) + "_Message",
                    date.Range,
                    [article.Text.Text(date.Range), start.ToString(), published.ToString()]));
            }
        }
    }

    /// <summary>Whether all of a day, month or year lies after the publication.</summary>
    private static bool IsAfter(PartialDate date, PartialDate published) =>
        date.Year is not null && date.CompareTo(new(published.Year, date.Month is null ? null : published.Month, date.Day is null ? null : published.Day)) > 0;

    /// <summary>9月25日,大会…: the date is that of the event, and not 25日起, 25日前 or 4月4日清明节前.</summary>
    private static bool OpensClause(ReadOnlySpan<char> text, TextRange date)
    {
        var before = date.Start == 0 ? '。' : text[date.Start - 1];
        var after = text.Slice(date.End, Math.Min(LongestTime, text.Length - date.End));
        var mark = after.IndexOfAny("，,。".AsSpan());
        return !char.IsLetterOrDigit(before) && !(after.Length > 0 && "起前至到止以之是为".IndexOf(after[0]) >= 0)
            && !(mark > 0 && after[mark - 1] is '前' or '起' or '止');
    }

    /// <summary>Whether the words give the year, or the day is near enough for that of the publication.</summary>
    private static bool IsDecided(ReadOnlySpan<char> words, PartialDate date, PartialDate published) =>
        words.IndexOf('年') >= 0
            ? date.Day is not null || words.IndexOf('年') == 4
            : date.Day is not null && ((date.Year - published.Year) * 12) + date.Month - published.Month <= FarthestAhead;

    /// <summary>截至9月30日,全县已…: a count up to a day that is still to come.</summary>
    private static bool IsCountedUpTo(ReadOnlySpan<char> text, TextRange date) =>
        (text.Slice(0, date.Start).EndsWith("截至".AsSpan()) || text.Slice(0, date.Start).EndsWith("截止到".AsSpan()) || text.Slice(0, date.Start).EndsWith("截至到".AsSpan()))
        && date.End < text.Length && text[date.End] is '，' or ',';

    private static bool LooksAhead(ReadOnlySpan<char> sentence, bool isCount)
    {
        foreach (var word in AheadWords)
        {
            if (!(isCount && word is "截至" or "截止" or "报名" or "目标") && sentence.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first place in a sentence that tells of what has happened, or <see langword="null"/>.</summary>
    private static int? PastAt(ArticleReading article, TextRange sentence, TextRange date, bool isCount)
    {
        var text = article.Text.Joined.AsSpan();
        var words = text.Slice(date.End, Math.Max(0, sentence.End - date.End));
        if (!isCount && words.Length > 0 && words[0] is not ('，' or ',') && !IsTimeOfDay(words))
        {
            // 1月26日上班,各景区…: only the date's own clause is told of that day.
            words = words.Slice(0, ClauseEnd(words, 0, words.Length));
        }

        var first = Math.Min(PerfectAt(words), isCount ? FirstOf(words, CountWords) : FirstOf(words, PastWords));
        if (!isCount)
        {
            // 9月8日,… and 9月8日上午,…: what follows is told of that day.
            var mark = words.IndexOfAny("，,".AsSpan());
            if (mark is >= 0 and <= LongestTime && (mark == 0 || IsTimeOfDay(words)))
            {
                first = FigureWords.BeginWith(words.Slice(mark + 1), Witnesses) ? mark : Math.Min(first, DoneAt(words, mark + 1));
            }

            first = Math.Min(first, ResultAt(article, new(sentence.Start, date.End + words.Length), date));
        }

        return first < int.MaxValue ? date.End + first : !isCount && IsReported(text, sentence) ? sentence.End : null;
    }

    private static bool IsTimeOfDay(ReadOnlySpan<char> words) => char.IsDigit(words[0]) || FigureWords.BeginWith(words, TimesOfDay);

    private static int DoneAt(ReadOnlySpan<char> words, int clause)
    {
        var mark = words.Slice(clause).IndexOfAny("，,；;".AsSpan());
        return Math.Min(FirstOf(mark < 0 ? words : words.Slice(0, clause + mark), DoneWords), FirstOf(words, DoneByNow));
    }

    private static int FirstOf(ReadOnlySpan<char> words, string[] table)
    {
        var first = int.MaxValue;
        foreach (var word in table)
        {
            var at = words.IndexOf(word.AsSpan(), StringComparison.Ordinal);
            first = at >= 0 && at < first ? at : first;
        }

        return first;
    }

    private static int ClauseEnd(ReadOnlySpan<char> text, int at, int end)
    {
        var mark = text.Slice(at, end - at).IndexOfAny("，,；;".AsSpan());
        return mark <= 0 ? end : at + mark;
    }

    /// <summary>会议总结了…, 会上,…: the next sentence tells of what the meeting did.</summary>
    private static bool IsReported(ReadOnlySpan<char> text, TextRange sentence) =>
        sentence.End + 1 < text.Length && text[sentence.End] is not ('\n' or '\r') && FigureWords.BeginWith(text.Slice(sentence.End + 1), Reports);

    /// <summary>发放资料1500份: where a figure stands close behind a verb whose result it is.</summary>
    private static int ResultAt(ArticleReading article, TextRange sentence, TextRange date)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var (quantity, _) in article.Figures)
        {
            if (quantity.Range.Start >= sentence.End)
            {
                break;
            }

            if (quantity.Range.Start >= date.End && quantity.Unit is not null)
            {
                var from = Math.Max(date.End, quantity.Range.Start - LongestResult);
                var before = text.Slice(from, quantity.Range.Start - from);
                if (FigureWords.Hold(before.Slice(before.LastIndexOfAny("，,。；;".AsSpan()) + 1), ResultVerbs))
                {
                    return quantity.Range.Start - date.End;
                }
            }
        }

        return int.MaxValue;
    }

    /// <summary>Where 了 of what has been done stands in a stretch.</summary>
    private static int PerfectAt(ReadOnlySpan<char> words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at] == '了' && !FigureWords.EndIn(words.Slice(0, at + 1), NotPast) && !FigureWords.BeginWith(words.Slice(at), NotPast))
            {
                return at;
            }
        }

        return int.MaxValue;
    }
}
