using System.Globalization;
using Broadsheet.Core.Calendar;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2001: a date or time that no calendar has: 2月30日, 1984年13月, 农历八月三十一, 25时.</summary>
/// <remarks>GB/T 7408 (ISO 8601) for the Gregorian calendar and the clock; GB/T 33661-2017 for the lunar calendar, whose months have 29 or 30
/// days, and a leap month in some years only, which the year decides where it is printed. 29 February without a year is judged by the year
/// of publication where it tells of an event.</remarks>
internal sealed class ImpossibleDate : IArticleRule
{
    private const int LastHour = 24;
    private const int LastMinute = 59;
    private const int LongestLunarMonth = 30;
    private const int LastOfCommonFebruary = 28;
    private const int AutumnMonth = 9;

    // What follows 时 where it is no hour of the day; one entry a line.
    private const string NotOfTheClock = "代间段区差刻令候节装髦常光针钟速期机尚政而效日分点报局事";

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2001", nameof(ImpossibleDate), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var block in article.Blocks)
        {
            for (var at = block.Start; at < block.End; at++)
            {
                if (text[at] == '月')
                {
                    CheckMonth(article, block, at, findings);
                }
                else if (text[at] == '时')
                {
                    CheckHour(article, block, at, findings);
                }
            }
        }
    }

    private void CheckMonth(ArticleReading article, TextRange block, int at, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        if (PrintedDate.TryRead(text, block, at, out var date))
        {
            var last = date.DaysInMonth(date.Year);
            if (date.IsLunar && date.Day == LongestLunarMonth && date.Year is { } year && date.Month is >= 1 and <= 12 && LunarDates.ToGregorian(year, date.Month, 1) is not null
                && LunarDates.ToGregorian(year, date.Month, LongestLunarMonth) is null)
            {
                last = LongestLunarMonth - 1;
            }

            last = IsEventOfCommonYear(article, date) ? LastOfCommonFebruary : last;
            if (date.IsEarlyInTens)
            {
                findings.Add(article.Finding(Descriptor, nameof(ImpossibleDate) + "_Early", date.Range, [article.Text.Text(date.Range)]));
            }
            else if (date.Day < 1 || date.Day > last)
            {
                Report(article, date.Range, date.Month, last, findings);
            }

            return;
        }

        if (LeapMonth.TryRead(text, block, at, article.Article.Published?.Year, out var leap))
        {
            if (!leap.Exists)
            {
                findings.Add(article.Finding(
                    Descriptor, nameof(ImpossibleDate) + "_Leap", leap.Range, [article.Text.Text(leap.Range), leap.Year.ToString(CultureInfo.InvariantCulture), leap.LeapMonthOfYear]));
            }

            return;
        }

        // 1984年13月
        var start = NumberBefore(text, block, at, out var month);
        var yearEnd = start - 1;
        if (start < at && month is 0 or > 12 && yearEnd > block.Start && text[yearEnd] == '年'
            && NumberBefore(text, block, yearEnd, out var printedYear) is var first && yearEnd - first == 4 && printedYear is >= 1000 and < 3000)
        {
            Report(article, new(first, at + 1), month, 0, findings);
        }
    }

    /// <summary>2月29日,县供电局…, in a paper of a year without that day, nor near to one that has it.</summary>
    private static bool IsEventOfCommonYear(ArticleReading article, PrintedDate date)
    {
        var text = article.Text.Joined.AsSpan();
        return date is { Year: null, Month: 2, Day: LastOfCommonFebruary + 1, IsLunar: false } && article.Article.Published is { Year: { } year, Month: { } month }
            && !DateTime.IsLeapYear(year) && !(month >= AutumnMonth && DateTime.IsLeapYear(year + 1))
            && (date.Range.Start == 0 || !char.IsLetterOrDigit(text[date.Range.Start - 1]) || FigureWords.EndIn(text.Slice(0, date.Range.Start), ["将于", "定于", "已于"]))
            && date.Range.End < text.Length && text[date.Range.End] is '，' or ',' or '上' or '下' or '晚' or '在' or '举';
    }

    /// <summary>25时, 8时75分.</summary>
    private void CheckHour(ArticleReading article, TextRange block, int at, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var start = NumberBefore(text, block, at, out var hour);
        if (start == at || at - start > 2 || (start > block.Start && text[start - 1] is '.' or '．' or '第' or '约' or '近' or '达' or '共' or '-' or '—' or '~' or '～'))
        {
            return;
        }

        var end = at + 1;
        while (end < block.End && char.IsDigit(text[end]) && end - at < 4)
        {
            end++;
        }

        var hasMinute = end > at + 1 && end < block.End && text[end] == '分';
        var minute = 0;
        _ = hasMinute && int.TryParse(text.Slice(at + 1, end - at - 1).ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out minute);
        var isHour = hasMinute || at + 1 == block.End || NotOfTheClock.IndexOf(text[at + 1]) < 0;
        if (isHour && (hour > LastHour || (hasMinute && minute > LastMinute)))
        {
            var range = new TextRange(start, hasMinute ? end + 1 : at + 1);
            findings.Add(article.Finding(Descriptor, nameof(ImpossibleDate) + "_Time", range, [article.Text.Text(range)]));
        }
    }

    /// <summary>The start of the Arabic digits that end at a place, and their number; the place itself where there are none.</summary>
    private static int NumberBefore(ReadOnlySpan<char> text, TextRange block, int at, out int number)
    {
        number = 0;
        var start = at;
        var factor = 1;
        while (start > block.Start && at - start < 4 && text[start - 1] is >= '0' and <= '9')
        {
            start--;
            number += (text[start] - '0') * factor;
            factor *= 10;
        }

        return start > block.Start && text[start - 1] is >= '0' and <= '9' ? at : start;
    }

    private void Report(ArticleReading article, TextRange range, int month, int days, ICollection<Finding> findings) =>
        findings.Add(article.Finding(
            Descriptor,
            nameof(ImpossibleDate) + (days == 0 ? "_Month" : "_Day"),
            range,
            [article.Text.Text(range), month.ToString(CultureInfo.InvariantCulture), days.ToString(CultureInfo.InvariantCulture)]));
}
