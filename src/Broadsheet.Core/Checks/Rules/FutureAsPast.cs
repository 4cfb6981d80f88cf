using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2003: an event told as past on a date after the publication: a paper of 22 September with 9月25日,大会召开了.</summary>
/// <remarks>Judged is a date that opens a clause and lies after the publication, to the day or as a whole month or year with its year
/// printed, with 了, 已 or a word of the past in its sentence and nothing that looks ahead (将, 拟, 预计, 截止) or sets a term (起, 前).
/// </remarks>
internal sealed class FutureAsPast : IArticleRule
{
    // Words that tell an event as past; one entry a line, sorted by code point.
    private static readonly string[] PastWords =
    [
        "举办了",
        "举行了",
        "了解到",
        "召开了",
        "圆满",
        "如期",
        "顺利",
        "完成了",
        "已于",
        "已经",
        "当场",
        "获悉",
        "落幕",
        "闭幕",
    ];

    // Words that hold 了 without telling of the past; one entry a line, sorted by code point.
    private static readonly string[] NotPast = ["不了", "为了", "了如", "了结", "了解", "除了"];

    // Words that look ahead, or set a term; one entry a line, sorted by code point.
    private static readonly string[] AheadWords =
    [
        "临近",
        "之前",
        "之际",
        "前夕",
        "倒计时",
        "准备",
        "前完成",
        "力争",
        "即将",
        "定于",
        "将",
        "届时",
        "报名",
        "截止",
        "截至",
        "拟",
        "有效期",
        "有望",
        "来临",
        "正式实施",
        "目标",
        "确保",
        "规划",
        "计划",
        "距",
        "预售",
        "预计",
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2003", nameof(FutureAsPast), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        if (article.Article.Published is not { Year: not null, Month: not null, Day: not null } published)
        {
            return;
        }

        var text = article.Text.Joined.AsSpan();
        foreach (var date in article.Dates)
        {
            if (date.Resolved is not { } period || period.Start != period.End || !IsAfter(period.Start, published)
                || (period.Start.Day is null && date.Range.In(text).IndexOf('年') != 4) || !OpensClause(text, date.Range) || date.Range.In(text).IndexOfAny("0123456789０１２３４５６７８９月".AsSpan()) < 0)
            {
                continue;
            }

            var start = period.Start;
            var sentence = Sentence.Around(text, date.Range.Start);
            if (IsPast(sentence.In(text)) && !FigureWords.Hold(sentence.In(text), AheadWords))
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

    /// <summary>9月25日,大会…: the date is that of the event, and not 25日起 or 25日前.</summary>
    private static bool OpensClause(ReadOnlySpan<char> text, TextRange date)
    {
        var before = date.Start == 0 ? '。' : text[date.Start - 1];
        var after = date.End < text.Length ? text[date.End] : '。';
        return !char.IsLetterOrDigit(before) && after is not ('起' or '前' or '至' or '到' or '止' or '以' or '之' or '是' or '为');
    }

    private static bool IsPast(ReadOnlySpan<char> sentence)
    {
        if (FigureWords.Hold(sentence, PastWords))
        {
            return true;
        }

        for (var at = 1; at < sentence.Length; at++)
        {
            if (sentence[at] == '了' && !FigureWords.EndIn(sentence.Slice(0, at + 1), NotPast)
                && !FigureWords.BeginWith(sentence.Slice(at), NotPast))
            {
                return true;
            }
        }

        return false;
    }
}
