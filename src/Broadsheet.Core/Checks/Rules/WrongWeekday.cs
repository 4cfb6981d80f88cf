using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2002: a date beside a weekday that it does not fall on: 2025年9月14日 星期一.</summary>
/// <remarks>A date without a year takes the one the text or the publication date gives it; without either it is left
/// alone. The corrected weekday is not offered as a fix, since the date may be the slip.</remarks>
internal sealed class WrongWeekday : IArticleRule
{
    private const string Weekdays = "日一二三四五六";
    private const int LongestGap = 2;
    private const int LongestMasthead = 160;

    private static readonly string[] Words = ["星期", "周", "礼拜"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2002", nameof(WrongWeekday), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var lines = WithMasthead(text, article.Layout.Range);
        for (var at = lines.Start; at < lines.End; at++)
        {
            if (text[at] == '月' && PrintedDate.TryRead(text, lines, at, out var date) && !date.IsLunar
                && (TryReadWeekday(text, lines, date.Range.End, out var weekday, out var printed) || TryReadWeekdayBefore(text, lines, date.Range.Start, out weekday, out printed)))
            {
                Judge(article, date, weekday, printed, findings);
            }
        }
    }

    /// <summary>The article's lines, for the first of the page those above it, too, which hold the date of the paper.</summary>
    private static TextRange WithMasthead(ReadOnlySpan<char> text, TextRange article) =>
        article.Start <= LongestMasthead && text.Slice(0, article.Start).IndexOf('。') < 0 ? new(0, article.End) : article;

    private void Judge(ArticleReading article, PrintedDate date, TextRange weekday, int printed, ICollection<Finding> findings)
    {
        var year = date.Year ?? YearOf(article, date);
        if (WeekdayOf(date, year) is not { } actual)
        {
            return;
        }

        if (actual != printed && (date.Year is not null || WeekdayOf(date, NearestYear(article.Article.Published, date)) is not { } other || other != printed))
        {
            var word = article.Text.Text(weekday);
            findings.Add(article.Finding(
                Descriptor,
                nameof(WrongWeekday) + "_Message",
                weekday,
                [$"{year}年{date.Month}月{date.Day}日", word.Substring(0, word.Length - 1) + Weekdays[actual], word],
                related: [date.Range]));
        }
    }

    private static int? WeekdayOf(PrintedDate date, int? year) =>
        year is null or < 1 or > 9999 || date.Day < 1 || date.Day > date.DaysInMonth(year) ? null : (int)new DateTime(year.Value, date.Month, date.Day).DayOfWeek;

    /// <summary>The year that puts a date nearest to the publication: 1月1日 in a paper of 30 December is in the next.</summary>
    private static int? NearestYear(PartialDate? published, PrintedDate date) =>
        published is not { Year: { } year, Month: { } month } ? null : date.Month - month > 6 ? year - 1 : month - date.Month > 6 ? year + 1 : year;

    private static int? YearOf(ArticleReading article, PrintedDate date)
    {
        foreach (var mention in article.Dates)
        {
            if (mention.Range.Overlaps(date.Range) && mention.Resolved is { } period && period.Start is { Year: { } year } start
                && start.Month == date.Month && start.Day == date.Day)
            {
                return year;
            }
        }

        return article.Article.Published?.Year;
    }

    /// <summary>星期六（5月14日）</summary>
    private static bool TryReadWeekdayBefore(ReadOnlySpan<char> text, TextRange block, int end, out TextRange range, out int weekday)
    {
        range = default;
        weekday = -1;
        if (end - 1 <= block.Start || text[end - 1] is not ('(' or '（'))
        {
            return false;
        }

        foreach (var word in Words)
        {
            var start = end - 2 - word.Length;
            if (start >= block.Start && text.Slice(start).StartsWith(word.AsSpan(), StringComparison.Ordinal)
                && !(word.Length == 1 && start > block.Start && text[start - 1] is '上' or '下' or '每'))
            {
                weekday = text[end - 2] == '天' ? 0 : Weekdays.IndexOf(text[end - 2]);
                range = new(start, end - 1);
                return weekday >= 0;
            }
        }

        return false;
    }

    private static bool TryReadWeekday(ReadOnlySpan<char> text, TextRange block, int at, out TextRange range, out int weekday)
    {
        range = default;
        weekday = -1;
        for (var gap = 0; gap <= LongestGap && at + gap < block.End; gap++)
        {
            foreach (var word in Words)
            {
                var start = at + gap;
                if (text.Slice(start, block.End - start).StartsWith(word.AsSpan(), StringComparison.Ordinal) && start + word.Length < block.End)
                {
                    var day = text[start + word.Length];
                    weekday = day == '天' ? 0 : Weekdays.IndexOf(day);
                    range = new(start, start + word.Length + 1);
                    return weekday >= 0;
                }
            }

            // 5月23日（本周五）
            var isThisWeek = text[at + gap] is '本' or '下' or '上' && at + gap + 1 < block.End && text[at + gap + 1] == '周';
            if (!isThisWeek && text[at + gap] is not ('(' or '（' or ' ' or '\u3000' or ',' or '，' or '、'))
            {
                return false;
            }
        }

        return false;
    }
}
