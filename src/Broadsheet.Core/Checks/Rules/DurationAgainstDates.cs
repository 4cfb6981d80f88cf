using System.Globalization;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2007: a duration that its two dates do not give: 5月10日开幕,5月14日闭幕,为期7天.</summary>
/// <remarks>Judged is a number of days, months or years with 历时, 为期 and their kind, or 历史 behind it, in a sentence with one span of
/// dates. The first and the last day may both count or not; years are given by the calendar or by the month, so that one more or less is
/// right unless the months are printed. A duration without such a word may be another's.</remarks>
internal sealed class DurationAgainstDates : IArticleRule
{
    private const int LongestReach = 30;
    private const int LongestWords = 8;
    private const decimal AverageMonth = 30.4m;
    private const decimal MonthSlack = 0.75m;

    // Words before the duration of what the sentence tells. One entry a line, sorted by code point.
    private static readonly string[] LastingWords =
    [
        "为期",
        "任职",
        "会期",
        "共",
        "前后",
        "历时",
        "历经",
        "坚守了",
        "坚持了",
        "奋战",
        "存在了",
        "存续",
        "展期",
        "工作了",
        "工期",
        "已有",
        "已经",
        "执教",
        "持续",
        "整整",
        "服役",
        "用了",
        "用时",
        "经营",
        "耗时",
        "至今",
        "花了",
        "苦干",
        "营业",
        "赛期",
        "走过",
        "跨越",
        "运行了",
        "长达",
        "驻村",
    ];

    // Words before one that was only meant to be. One entry a line.
    private static readonly string[] PlanWords = ["原定", "计划", "预计", "规划"];

    // Words before a stretch within the whole. One entry a line.
    private static readonly string[] PartWords = ["不到", "其中", "其间", "前", "后", "期间", "有"];

    // Words before a duration that fills all of its clause. One entry a line.
    private static readonly string[] WholeWords = ["前后", "历时", "整整", "一晃", "一干就是", "一守就是"];

    // Words behind it. One entry a line.
    private static readonly string[] PastWords = ["历史", "的历史", "历程", "的历程", "之久", "光阴", "时间", "的时间"];

    // Words of a duration that runs on to the day of the paper. One entry a line.
    private static readonly string[] CountingWords = ["走过", "至今", "距今", "已有", "历经", "迄今"];

    // Words of a beginning that an age of a house or work counts from. One entry a line, sorted by code point.
    private static readonly string[] FoundingWords = ["创办", "创建", "创立", "启用", "始建", "建于", "建成", "建校", "建院", "开业", "开园", "开馆", "成立", "投产", "投用", "挂牌", "运行", "通车"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2007", nameof(DurationAgainstDates), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = 0; i < article.Figures.Count; i++)
        {
            var (quantity, statistic) = article.Figures[i];
            if (FigureWords.Hold(FigureWords.Before(text, article.Figures, i).In(text), PlanWords)
                || quantity is not { Kind: StatisticKind.Duration, Value: > 0, Change: null, Per.Count: 0, Unit: "年" or "个月" or "天" or "日" or "周" or "个星期" }
                || !(FigureWords.Hold(FigureWords.Before(text, article.Figures, i).In(text), LastingWords)
                    || (FigureWords.BeginWith(text.Slice(quantity.Range.End), PastWords) && !FigureWords.EndIn(FigureWords.Before(text, article.Figures, i).In(text), PartWords))
                    || StandsBehindSpan(article, quantity.Range)))
            {
                continue;
            }

            var sentence = Sentence.Around(text, quantity.Range.Start);
            if ((SpanIn(article, sentence, quantity.Range) ?? SinceFounding(article, sentence, quantity.Range)) is { } span && Misfit(quantity, text, span) is { } given)
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(DurationAgainstDates) + "_Message",
                    quantity.Range,
                    [statistic.Text, article.Text.Text(span.Range), given],
                    related: [span.Range]));
            }
        }
    }

    /// <summary>The only span of dates in a sentence, near the duration; the founding and the year it is counted to where there is none.</summary>
    private static DateSpan? SpanIn(ArticleReading article, TextRange sentence, TextRange duration)
    {
        var text = article.Text.Joined.AsSpan();
        DateSpan? found = null;
        var (first, end) = article.DatesIn(sentence);
        for (var i = first; i < end; i++)
        {
            if (DateSpan.TryRead(article, i, out var span))
            {
                if (found is not null)
                {
                    return null;
                }

                found = span;
            }
        }

        if (found is { } only)
        {
            var reach = only.Range.End <= duration.Start ? duration.Start - only.Range.End : only.Range.Start - duration.End;
            return reach <= LongestReach ? only : null;
        }

        if (YearsToldIn(article, first, end, duration) is { } told)
        {
            return told;
        }

        // 始建于1956年,至2016年已有60年历史
        if (end != first + 2 || article.Dates[first] is not { Resolved: { Start: { Year: not null } start } } founding
            || article.Dates[first + 1] is not { Resolved: { Start: { Year: not null } last } } counted || counted.Range.End > duration.Start)
        {
            return null;
        }

        var from = Math.Max(sentence.Start, founding.Range.Start - 4);
        var isFounded = FigureWords.Hold(text.Slice(from, Math.Min(sentence.End, founding.Range.End + 6) - from), FoundingWords);
        var isCounted = counted.Range.Start > 0 && text[counted.Range.Start - 1] is '至' or '到';

        // 1984年,…,到2024年已整整40年: what the year is counted to stands right before the duration.
        var isNext = isCounted && duration.Start - counted.Range.End is >= 0 and <= LongestWords
            && text.Slice(counted.Range.End, duration.Start - counted.Range.End).IndexOfAny("，,、；;".AsSpan()) < 0 && IsBareYear(text, founding.Range);
        return isNext || (isFounded && isCounted) ? new(start, last, new(founding.Range.Start, counted.Range.End), new(start, last)) : null;
    }

    /// <summary>1994年,他来到这里;2024年,他从这里退休,整整30年: two years that open clauses, and a clause that is the duration.</summary>
    private static DateSpan? YearsToldIn(ArticleReading article, int first, int end, TextRange duration)
    {
        var text = article.Text.Joined.AsSpan();
        if (end != first + 2 || article.Dates[first] is not { Resolved.Start: { Year: not null } start } one
            || article.Dates[first + 1] is not { Resolved.Start: { Year: not null } last } other || start.Month is null != last.Month is null || other.Range.End > duration.Start
            || !IsBareYear(text, one.Range) || !(IsBareYear(text, other.Range) || text[other.Range.Start - 1] is '，' or ',' or '；' or ';') || last.CompareTo(start) <= 0)
        {
            return null;
        }

        var before = text.Slice(other.Range.End, duration.Start - other.Range.End);
        return Array.IndexOf(WholeWords, before.Slice(before.LastIndexOfAny("，,；;".AsSpan()) + 1).ToString()) >= 0
            ? new(start, last, new(one.Range.Start, other.Range.End), new(start, last))
            : null;
    }

    private static bool IsBareYear(ReadOnlySpan<char> text, TextRange date) => date.End < text.Length && text[date.End] is '，' or ',';

    /// <summary>2020年8月至2023年8月,两年援疆路: the duration opens the clause behind its dates.</summary>
    private static bool StandsBehindSpan(ArticleReading article, TextRange duration)
    {
        var text = article.Text.Joined.AsSpan();
        if (duration.Start < 2 || text[duration.Start - 1] is not ('，' or ',') || duration.End >= text.Length || "内后前一里以之".IndexOf(text[duration.End]) >= 0)
        {
            return false;
        }

        var (first, end) = article.DatesIn(new(Math.Max(0, duration.Start - LongestReach), duration.Start));
        return end > first && article.Dates[end - 1].Range.End == duration.Start - 1;
    }

    /// <summary>成立于2003年,走过了20年历程: counted to the publication.</summary>
    private static DateSpan? SinceFounding(ArticleReading article, TextRange sentence, TextRange duration)
    {
        var text = article.Text.Joined.AsSpan();
        var (first, end) = article.DatesIn(sentence);
        if (end != first + 1 || article.Article.Published is not { Year: { } now } || article.Dates[first] is not { Resolved: { Start: { Year: { } year } start } } founding
            || founding.Range.End > duration.Start || duration.Start - founding.Range.End > LongestReach || year > now)
        {
            return null;
        }

        var from = Math.Max(sentence.Start, founding.Range.Start - 4);
        var around = text.Slice(from, Math.Min(sentence.End, founding.Range.End + 6) - from);
        var before = text.Slice(founding.Range.End, duration.Start - founding.Range.End);
        var isCounted = FigureWords.Hold(before, CountingWords);
        return isCounted && FigureWords.Hold(around, FoundingWords) ? new(start, new(now), founding.Range, new(start, new(now))) : null;
    }

    /// <summary>What the dates give instead, or <see langword="null"/> where the duration fits.</summary>
    private static string? Misfit(Quantities.Quantity quantity, ReadOnlySpan<char> text, DateSpan span)
    {
        var bounds = Bounds.Of(quantity, text);
        if (bounds.IsOpen || span.IsReversed)
        {
            return null;
        }

        // 为期一周 is five working days, or eight with both ends.
        if (quantity.Unit is "周" or "个星期")
        {
            return span.Days is { } passed && (passed < 5 * bounds.Low || passed > 8 * bounds.High) ? Print(passed, "天") : null;
        }

        if (quantity.Unit is "天" or "日")
        {
            return span.Days is { } days && (bounds.High < days - 1 || bounds.Low > days) ? Print(days, "天") : null;
        }

        // 6月25日至9月25日: days tell the months closely.
        if (quantity.Unit == "个月" && span.Days is { } between)
        {
            var counted = between / AverageMonth;
            return bounds.High <= counted - MonthSlack || bounds.Low >= counted + MonthSlack ? Print((int)Math.Round(counted), "个月") : null;
        }

        if (span.Months(out var isToTheMonth) is not { } months)
        {
            return null;
        }

        // A year or month begun may count or not; 两年半 is nearer than that.
        var unit = quantity.Unit == "年" ? 12 : 1;
        var isHalf = quantity.Value is { } value && value != Math.Truncate(value);
        var slack = unit == 1 ? 1 : isToTheMonth ? isHalf ? 5 : 11 : 12;
        return months - slack > bounds.High * unit || months + slack < bounds.Low * unit
            ? unit == 12 && months % 12 == 0 ? Print(months / 12, "年") : Print(months, "个月")
            : null;
    }

    private static string Print(int number, string unit) => number.ToString(CultureInfo.InvariantCulture) + unit;
}
