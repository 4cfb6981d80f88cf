using Broadsheet.Core.Layout;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Calendar;

/// <summary>Finds the dates and periods of an article.</summary>
/// <remarks>A date is resolved by its own words first, then by the dates named before it (同年, 次日; a month takes the year of
/// its sentence), then by the publication date. What none of these decides stays open: a partial date, or none.</remarks>
public static class DateReader
{
    private const int LongestHeading = 40;

    // Words behind a date that belong to it. Sorted by code point.
    private static readonly PhraseTable Tails = new(
    [
        "上旬",
        "下旬",
        "中旬",
        "以来",
        "份",
        "份以来",
        "冬天",
        "冬季",
        "初",
        "夏天",
        "夏季",
        "年内",
        "年初",
        "年底",
        "年末",
        "底",
        "春天",
        "春季",
        "春运",
        "春运期间",
        "暑运",
        "暑运期间",
        "期间",
        "末",
        "汛期",
        "汛期以来",
        "秋天",
        "秋季",
    ]);

    // Words near a date that say it lies ahead. Sorted by code point.
    private static readonly PhraseTable AheadWords = new(
    [
        "力争",
        "定于",
        "将",
        "拟",
        "目标",
        "计划",
        "预计",
    ]);

    // What behind a date makes it a deadline: 12月31日前. Sorted by code point.
    private static readonly PhraseTable Deadlines = new(["之前", "以前", "前", "零时前"]);

    /// <summary>Reads title and paragraphs of an article, resolving along the text and against its publication date.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="article">The article.</param>
    /// <returns>The dates, in the order of the text.</returns>
    public static IReadOnlyList<DateExpression> Read(ReadOnlySpan<char> joined, ArticleLayout article)
    {
        var dates = new List<DateExpression>();
        var context = new CalendarContext(article.Published);
        foreach (var block in article.Blocks())
        {
            context.EndSentence();
            var before = dates.Count;
            ReadBlock(joined, block, context, dates);
            if (dates.Count == before + 1 && dates[before].Resolved is { Start: { Year: { } year, Month: null } start, End: var last } && start == last && IsHeading(joined, block))
            {
                context.ReportYear = year;
            }
        }

        return dates;
    }

    private static bool IsHeading(ReadOnlySpan<char> text, TextRange block) => 
        block.Length is > 0 and <= LongestHeading && (char.IsLetterOrDigit(text[block.End - 1]) || text[block.End - 1] is ')' or '）');

    private static void ReadBlock(ReadOnlySpan<char> text, TextRange block, CalendarContext context, List<DateExpression> dates)
    {
        var at = block.Start;
        var eventEnd = -1;
        while (at < block.End)
        {
            eventEnd = eventEnd < at ? EventSpans.NextEnd(text, at, block.End) : eventEnd;
            var eventStart = Math.Min(eventEnd - EventSpans.LongestEvent, block.End); // where the next span of an event may begin
            if (at < eventStart)
            {
                at = DateStarts.Next(text, at, eventStart);
                if (at == eventStart)
                {
                    continue;
                }
            }

            if (DateStarts.EndsSentence(text[at]))
            {
                context.EndSentence();
            }

            if (DateStarts.Of(text[at]) == DateStart.None && !EventSpans.MayBegin(text, block.Start, at))
            {
                at++;
                continue;
            }

            var length = ReadAt(text, block, at, context, out var resolved);
            if (length == 0)
            {
                at = SkipNumber(text, at, block.End);
                continue;
            }

            length = ExtendToRange(text, block, at, length, context, ref resolved);
            dates.Add(new(new(at, at + length), resolved));
            at += length;
        }
    }

    /// <summary>8月4日8时至5日8时, 今天夜间到明天: two days with their times of day are one period.</summary>
    private static int ExtendToRange(ReadOnlySpan<char> text, TextRange block, int at, int length, CalendarContext context, ref TimePeriod? resolved)
    {
        var mark = at + length + TimesOfDay.Length(text, at + length, block.End);
        if (mark == at + length || mark >= block.End || text[mark] is not ('至' or '到' or '-' or '—' or '～'))
        {
            return length;
        }

        var second = ReadAt(text, block, mark + 1, context, out var last);
        if (second == 0 || text[mark + second] is not ('日' or '天' or '晚' or '晨' or '早'))
        {
            return length;
        }

        resolved = resolved is { } first && last is { } end ? new(first.Start, end.End) : null;
        return mark + 1 + second + TimesOfDay.Length(text, mark + 1 + second, block.End) - at;
    }

    /// <summary>Steps over a character; over all digits of a number, so that a date never begins inside one.</summary>
    private static int SkipNumber(ReadOnlySpan<char> text, int at, int end)
    {
        var run = NumeralReader.DigitRun(text, at, end);
        return run > 0 ? at + run : at + 1;
    }

    private static int ReadAt(ReadOnlySpan<char> text, TextRange block, int at, CalendarContext context, out TimePeriod? resolved)
    {
        resolved = null;
        if (at >= block.End)
        {
            return 0;
        }

        var kinds = DateStarts.Of(text[at]);
        if (kinds.Has(DateStart.Plan) && FiveYearPlans.Read(text, at, block.End, out var plan) is > 0 and var planLength)
        {
            resolved = plan;
            return planLength;
        }

        if (kinds.Has(DateStart.Lunar) && LunarDates.Read(text, at, block.End, out var lunarMonth, out var lunarDay) is > 0 and var lunarLength)
        {
            resolved = Period(context.CurrentYear is { } year ? LunarDates.ToGregorian(year, lunarMonth, lunarDay) : null);
            return lunarLength;
        }

        if (kinds.Has(DateStart.Decade) && DecadeDates.Read(text, at, block.End, out var decade) is > 0 and var decadeLength)
        {
            resolved = decade;
            return decadeLength;
        }

        if (EventSpans.Read(text, block.Start, at, block.End) is > 0 and var since)
        {
            return since;
        }

        if (kinds.Has(DateStart.Holiday) && HolidayWords.Read(text, at, block.End) is > 0 and var holiday)
        {
            return holiday;
        }

        if (kinds.Has(DateStart.Number))
        {
            return ReadNumeric(text, block, at, context, out resolved);
        }

        if (kinds.Has(DateStart.Relative) && RelativeWord.Read(text, at, block.End, out var word) is > 0 and var wordLength)
        {
            return ReadRelative(text, block, at, wordLength, word, context, out resolved);
        }

        if (kinds.Has(DateStart.Period) && PeriodWords.Read(text, at, block.End, out var months) is > 0 and var periodLength && !(at > block.Start && (text[at - 1] is '每' or '半' || text[at] == '年' && Digits.BeginsNumber(text[at - 1]))))
        {
            resolved = MonthsOf(months is (1, 12) ? context.YearOfWhole(IsAhead(text, block, at, at + periodLength)) : context.CurrentYear, months);
            return WithTail(text, block, at, periodLength);
        }

        if (kinds.Has(DateStart.Recent) && RecentSpans.Read(text, block.Start, at, block.End, out var count) is > 0 and var spanLength)
        {
            resolved = MonthsOf(context.CurrentYear, (count > 0 ? 1 : 0, count));
            return spanLength;
        }

        return 0;
    }

    private static int ReadNumeric(ReadOnlySpan<char> text, TextRange block, int at, CalendarContext context, out TimePeriod? resolved)
    {
        resolved = null;
        var length = NumericDates.Read(text, block.Start, at, block.End, out var date, out var last);
        if (length == 0)
        {
            return PeriodWords.Read(text, at, block.End, out var quarter) is > 0 and var words && !(at > block.Start && text[at - 1] == '第')
                ? SetMonths(context, quarter, words, out resolved) : RecentSpans.Read(text, block.Start, at, block.End, out _);
        }

        var first = context.Complete(date, IsAhead(text, block, at, at + length));
        var end = at + length;
        if (last is { } lastParts)
        {
            var completed = new DateParts(lastParts.Year ?? first?.Year, lastParts.Month ?? first?.Month, lastParts.Day).ToDate();
            resolved = first is { } start && completed is { } finish ? new(start, finish) : null;
            return WithTail(text, block, at, length);
        }

        resolved = Period(first);
        if (date is { Year: { } year, Month: null })
        {
            if (PeriodWords.Read(text, end, block.End, out var months) is > 0 and var words)
            {
                resolved = MonthsOf(year, months) ?? resolved;
                return WithTail(text, block, at, length + words);
            }

            if (RecentSpans.Read(text, block.Start, end, block.End, out var count) is > 0 and var span && count > 0)
            {
                resolved = MonthsOf(year, (1, count));
                return length + span;
            }
        }

        return WithTail(text, block, at, length);
    }

    private static int SetMonths(CalendarContext context, (int First, int Last) months, int length, out TimePeriod? resolved)
    {
        resolved = MonthsOf(context.CurrentYear, months);
        return length;
    }

    private static int ReadRelative(
        ReadOnlySpan<char> text, TextRange block, int at, int length, RelativeWord word, CalendarContext context, out TimePeriod? resolved)
    {
        var end = at + length;
        if (word.Unit is RelativeUnit.Year or RelativeUnit.NamedYear)
        {
            var year = context.YearOf(word);
            if (PeriodWords.Read(text, end, block.End, out var months) is > 0 and var words)
            {
                resolved = MonthsOf(year, months) ?? Period(new DateParts(year, null, null).ToDate());
                return WithTail(text, block, at, length + words);
            }

            if (RecentSpans.Read(text, block.Start, end, block.End, out var count) is > 0 and var span && count > 0)
            {
                resolved = MonthsOf(year, (1, count));
                return length + span;
            }
        }

        DateParts parts = default;
        DateParts? last = null;
        if (word.Unit is not (RelativeUnit.Vague or RelativeUnit.Day or RelativeUnit.NamedDay) && end < block.End && Digits.BeginsNumber(text[end])
            && NumericDates.Read(text, end, end, block.End, out parts, out last) is > 0 and var numeric && parts.Year is null)
        {
            length += numeric;
        }
        else
        {
            parts = default;
            last = null;
        }

        var date = context.Resolve(word, parts.Month, parts.Day);
        resolved = Period(date);
        if (last is { } lastParts && date is { } first)
        {
            var finish = new DateParts(first.Year, lastParts.Month ?? first.Month, lastParts.Day).ToDate();
            resolved = finish is { } known ? new(first, known) : resolved;
        }

        return word.Unit == RelativeUnit.Vague && length > 2 ? length : WithTail(text, block, at, length);
    }

    private static int WithTail(ReadOnlySpan<char> text, TextRange block, int at, int length) =>
        Tails.StartingAt(text, at + length, block.End) is { } tail && !(tail is "初" or "底" or "末" && at + length + 1 < block.End && text[at + length + 1] is '中' or '期' or '级' or '步' or '线' or '气')
            ? length + tail.Length : length;

    private static bool IsAhead(ReadOnlySpan<char> text, TextRange block, int start, int end)
    {
        var to = Math.Min(block.End, end + 4);
        for (var at = Math.Max(block.Start, start - 6); at < to; at++)
        {
            if (AheadWords.StartingAt(text, at, to) is not null)
            {
                return true;
            }
        }

        return Deadlines.StartingAt(text, end, block.End) is not null;
    }

    private static TimePeriod? Period(PartialDate? date) => date is { } known ? new TimePeriod(known) : null;

    private static TimePeriod? MonthsOf(int? year, (int First, int Last) months) =>
        months.First == 0 || year is not (>= 1 and <= 9999) ? null
        : months is (1, 12) ? new TimePeriod(new PartialDate(year))
        : new TimePeriod(new PartialDate(year, months.First), new PartialDate(year, months.Last));
}
