namespace Broadsheet.Core.Calendar;

/// <summary>What the text has named so far, and when it was published: what later dates are resolved against.</summary>
internal sealed class CalendarContext
{
    // How far ahead a month without a year may lie before it is taken for last year's.
    private const int MonthsAhead = 2;

    private readonly PartialDate? _published;
    private DateParts _named;
    private DateParts _namedDay;
    private int _sentenceYear;

    /// <summary>Starts an article.</summary>
    /// <param name="published">Its publication date, or <see langword="null"/>.</param>
    public CalendarContext(PartialDate? published) => _published = published;

    /// <summary>The year that a title or heading is on, in which the bare parts of a year lie: 2024年工作总结; 0 without one.</summary>
    public int ReportYear { get; set; }

    /// <summary>Ends a sentence: a year no longer stands for the months behind it.</summary>
    public void EndSentence() => _sentenceYear = 0;

    /// <summary>Completes a date by the year it leaves out and remembers it.</summary>
    /// <param name="parts">The parts its words give.</param>
    /// <param name="isAhead">Whether the words around it say that it lies ahead (将于, 计划).</param>
    /// <returns>The date, or <see langword="null"/>.</returns>
    public PartialDate? Complete(DateParts parts, bool isAhead)
    {
        if (parts.Year is null && parts.Month is { } month)
        {
            parts = parts with { Year = _sentenceYear > 0 ? _sentenceYear : YearOfMonth(month, isAhead) };
        }
        else if (parts is { Year: null, Month: null })
        {
            parts = parts with { Month = _named.Month ?? _published?.Month, Year = _named.Month is null ? _published?.Year : _named.Year ?? _published?.Year };
        }

        Remember(parts);
        return parts.ToDate();
    }

    /// <summary>Resolves a relative word with the month and day that follow it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="month">The month behind it, or <see langword="null"/>.</param>
    /// <param name="day">The day behind it, or <see langword="null"/>.</param>
    /// <returns>The date as far as it is decided, or <see langword="null"/>.</returns>
    public PartialDate? Resolve(RelativeWord word, int? month, int? day)
    {
        DateParts parts = word.Unit switch
        {
            RelativeUnit.Year or RelativeUnit.NamedYear => new(YearOf(word), month, day),
            RelativeUnit.Month => Shift(_published?.Year, _published?.Month, word.Offset, day),
            RelativeUnit.NamedMonth => Shift(_named.Year, _named.Month, word.Offset, day),
            RelativeUnit.Day => Shift(_published?.Year, _published?.Month, _published?.Day, word.Offset),
            RelativeUnit.NamedDay => Shift(_namedDay.Year, _namedDay.Month, _namedDay.Day, word.Offset),
            _ => default,
        };
        if (word.Unit != RelativeUnit.Vague)
        {
            Remember(parts);
        }

        return parts.ToDate();
    }

    /// <summary>The year that a word names relative to the publication or to the last year named.</summary>
    /// <param name="word">The word, of a year.</param>
    /// <returns>The year, or <see langword="null"/>.</returns>
    public int? YearOf(RelativeWord word) =>
        (word.Unit == RelativeUnit.Year ? _published?.Year : _named.Year) + word.Offset;

    /// <summary>The year that a part of the year (上半年) belongs to when its words name none.</summary>
    public int? CurrentYear => _sentenceYear > 0 ? _sentenceYear : ReportYear > 0 ? ReportYear : _published?.Year;

    /// <summary>The year that 全年 means: one that has not ended is spoken of only as what is to come.</summary>
    /// <param name="isAhead">Whether the words around it say that it lies ahead.</param>
    /// <returns>The year, or <see langword="null"/>.</returns>
    public int? YearOfWhole(bool isAhead) =>
        _sentenceYear == 0 && ReportYear == 0 && !isAhead && _published is { Month: < 12 } ? _published?.Year - 1 : CurrentYear;

    private void Remember(DateParts parts)
    {
        if (!parts.IsPossible)
        {
            return;
        }

        _namedDay = parts is { Day: not null, Month: not null } ? parts : _namedDay;
        _named = new(parts.Year ?? (parts.Month is null ? _named.Year : null), parts.Month, parts.Day);
        _sentenceYear = parts.Year ?? _sentenceYear;
    }

    private int? YearOfMonth(int month, bool isAhead)
    {
        if (_published is not { Year: { } year } published)
        {
            return null;
        }

        return !isAhead && published.Month is { } current && month > current + MonthsAhead ? year - 1 : year;
    }

    private static DateParts Shift(int? year, int? month, int months, int? day)
    {
        if (month is null)
        {
            return new(null, null, day);
        }

        var shifted = month.Value - 1 + months;
        var years = shifted < 0 ? -1 : shifted / 12;
        return new(year + years, (((shifted % 12) + 12) % 12) + 1, day);
    }

    private static DateParts Shift(int? year, int? month, int? day, int days)
    {
        if (day is null || month is null)
        {
            return default;
        }

        if (days == 0)
        {
            return new(year, month, day);
        }

        var reference = year ?? 2000;
        if (reference is < 2 or > 9998 || month.Value > 12 || day.Value > DateTime.DaysInMonth(reference, month.Value))
        {
            return default;
        }

        var date = new DateTime(reference, month.Value, day.Value).AddDays(days);
        return new(year is null ? null : date.Year, date.Month, date.Day);
    }
}
