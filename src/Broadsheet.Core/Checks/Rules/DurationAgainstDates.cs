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

    // Words before the duration of what the sentence tells. One entry a line, sorted by code point.
    private static readonly string[] LastingWords =
    [
        "为期",
        "任职",
        "共",
        "前后",
        "历时",
        "历经",
        "工作了",
        "工期",
        "已有",
        "已经",
        "持续",
        "整整",
        "服役",
        "用时",
        "经营",
        "耗时",
        "营业",
        "走过",
        "跨越",
        "运行了",
        "长达",
    ];

    // Words behind it. One entry a line.
    private static readonly string[] PastWords = ["历史", "的历史", "历程", "的历程", "之久", "光阴", "时间", "的时间"];

    // Words of a beginning that an age of a house or work counts from. One entry a line, sorted by code point.
    private static readonly string[] FoundingWords = ["创办", "创建", "创立", "始建", "建于", "建成", "开业", "成立"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2007", nameof(DurationAgainstDates), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = 0; i < article.Figures.Count; i++)
        {
            var (quantity, statistic) = article.Figures[i];
            if (quantity is not { Kind: StatisticKind.Duration, Value: > 0, Change: null, Per.Count: 0, Unit: "年" or "个月" or "天" or "日" }
                || !(FigureWords.Hold(FigureWords.Before(text, article.Figures, i).In(text), LastingWords)
                    || FigureWords.BeginWith(text.Slice(quantity.Range.End), PastWords)))
            {
                continue;
            }

            var sentence = Sentence.Around(text, quantity.Range.Start);
            if (SpanIn(article, sentence, quantity.Range) is { } span && Misfit(quantity, text, span) is { } given)
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

        // 始建于1956年,至2016年已有60年历史
        if (end != first + 2 || article.Dates[first] is not { Resolved: { Start: { Year: not null } start } } founding
            || article.Dates[first + 1] is not { Resolved: { Start: { Year: not null } last } } counted || counted.Range.End > duration.Start)
        {
            return null;
        }

        var from = Math.Max(sentence.Start, founding.Range.Start - 4);
        var isFounded = FigureWords.Hold(text.Slice(from, Math.Min(sentence.End, founding.Range.End + 6) - from), FoundingWords);
        var isCounted = counted.Range.Start > 0 && text[counted.Range.Start - 1] is '至' or '到';
        return isFounded && isCounted ? new(start, last, new(founding.Range.Start, counted.Range.End), new(start, last)) : null;
    }

    /// <summary>What the dates give instead, or <see langword="null"/> where the duration fits.</summary>
    private static string? Misfit(Quantities.Quantity quantity, ReadOnlySpan<char> text, DateSpan span)
    {
        var bounds = Bounds.Of(quantity, text);
        if (bounds.IsOpen || span.IsReversed)
        {
            return null;
        }

        if (quantity.Unit is "天" or "日")
        {
            return span.Days is { } days && (bounds.High < days - 1 || bounds.Low > days) ? Print(days, "天") : null;
        }

        if (span.Months(out var isToTheMonth) is not { } months)
        {
            return null;
        }

        // A year or month begun may count or not.
        var unit = quantity.Unit == "年" ? 12 : 1;
        var slack = unit == 12 && !isToTheMonth ? 12 : unit == 12 ? 11 : 1;
        return months - slack > bounds.High * unit || months + slack < bounds.Low * unit
            ? unit == 12 && months % 12 == 0 ? Print(months / 12, "年") : Print(months, "个月")
            : null;
    }

    private static string Print(int number, string unit) => number.ToString(CultureInfo.InvariantCulture) + unit;
}
