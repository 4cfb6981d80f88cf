using Broadsheet.Core.Calendar;
using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Attribution;

/// <summary>Finds the date that a figure belongs to: in its sentence before it, else carried over the sentences of its paragraph.</summary>
internal sealed class TimeReader(IReadOnlyList<DateExpression> dates)
{
    // How many sentences a date carries.
    private const int ReachOfDay = 2;
    private const int ReachOfPeriod = 4;

    // Units back to a word that holds for the sentence; the bound keeps sentences without end linear.
    private const int LongestReach = 200;

    // Words that date their own sentence only.
    private static readonly string[] Present = ["目前", "眼下", "如今", "现在", "当前", "近日", "日前", "最近", "近期", "近来", "当下", "时下"];

    // What ends the heading of a report or of a part of it, whose year holds over its paragraphs: 一、2025年工作回顾.
    private static readonly PhraseTable ReportHeadings = new(["任务", "公报", "回顾", "安排", "工作", "总结", "情况", "报告", "目标", "白皮书", "要点"]);

    // Words of a report's own period, which holds over its paragraphs.
    private static readonly string[] ReportPeriods = ["季度", "半年", "过去一年", "一年来", "过去五年", "五年来"];

    private UnitList _units = new();
    private int _carried = -1;
    private int _age;
    private int _last = -1;
    private int _topic = -1;
    private int _own = -1;
    private int _ownUnit = -1;
    private int _lastUnit = -1;
    private int _inAll = -1;
    private int _reported = -1;
    private int _block;
    private int _reportedIn;
    private int _datedIn;
    private int _found = -1;
    private string? _words;

    /// <summary>Forgets the paragraph before, but for the period of a report.</summary>
    public void StartBlock()
    {
        _carried = -1;
        _block++;
    }

    /// <summary>Counts a sentence without figure or date.</summary>
    public void PassSentence() => _age++;

    /// <summary>Takes a sentence up.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="units">The sentence.</param>
    public void StartSentence(ReadOnlySpan<char> joined, UnitList units)
    {
        _units = units;
        _last = -1;
        _topic = -1;
        _own = -1;
        _lastUnit = -1;
        _inAll = -1;
        _age++;
        if (units.Count > 0 && units[0].Range.In(joined) is "例如" or "比如" or "譬如")
        {
            _carried = -1;
        }
    }

    /// <summary>Keeps the sentence's last date for the sentences after it.</summary>
    /// <param name="joined">The page's joined text.</param>
    public void EndSentence(ReadOnlySpan<char> joined)
    {
        var dated = _last;
        ReadUpTo(joined, _units.Count - 1);
        if (_topic >= 0)
        {
            _carried = IsLimit(joined, _topic) ? -1 : _topic;
            _age = 0;
            NoteReportPeriod(joined);
        }
        else if (_last != dated || dated >= 0)
        {
            _carried = -1;
        }

        if (YearOfHeading(joined) is >= 0 and var year)
        {
            _reported = year;
            _reportedIn = _block;
        }
    }

    // The only date of a heading, when it is a year's and the heading is that of a report.
    private int YearOfHeading(ReadOnlySpan<char> joined)
    {
        var last = _units.Count - 1;
        while (last > 0 && _units[last].Role == UnitRole.Aside)
        {
            last--; // （摘要）
        }

        if (last < 1 || ReportHeadings.EndingAt(joined, _units[0].Range.Start, _units[last].Range.End) is null)
        {
            return -1;
        }

        var found = -1;
        for (var at = 0; at < _units.Count; at++)
        {
            var unit = _units[at];
            if (unit.Role == UnitRole.Figure || (unit.Index >= 0 && found >= 0))
            {
                return -1;
            }

            found = unit.Index >= 0 ? unit.Index : found;
        }

        return found >= 0 && dates[found].Resolved is { Start: { Month: null, Year: not null } } ? found : -1;
    }

    // 截至2日: the end of a count, not the time of what comes after; the end of a month or year is that of a whole report.
    private bool IsLimit(ReadOnlySpan<char> joined, int date)
    {
        if (dates[date].Resolved is { Start: { Day: null, Year: not null } } && dates[date].Range.In(joined)[^1] is '底' or '末')
        {
            return false;
        }

        var before = joined.Slice(0, dates[date].Range.Start);
        return before.EndsWith("截至".AsSpan()) || before.EndsWith("截止".AsSpan()) || before.EndsWith("截止到".AsSpan());
    }

    // A report speaks of the period that it opens with until another period of its kind, or a year, takes its place;
    // a paragraph about a day leaves it.
    private void NoteReportPeriod(ReadOnlySpan<char> joined)
    {
        var words = dates[_topic].Range.In(joined);
        var opens = _reported >= 0 || _datedIn == 0 || _datedIn == _block;
        if ((opens && Contains(words, ReportPeriods)) || (_reported >= 0 && (words is "今年" || dates[_topic].Resolved is { Start: { Month: null, Year: not null } })))
        {
            _reported = _topic;
            _reportedIn = _block;
        }
        else if (_reported >= 0 && _block > _reportedIn && dates[_topic].Resolved is { Start.Day: not null } && !IsLimit(joined, _topic))
        {
            _reported = -1;
        }
    }

    private static bool Contains(ReadOnlySpan<char> words, string[] parts)
    {
        foreach (var part in parts)
        {
            if (words.IndexOf(part.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the time of a figure; figures must be asked for in order.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="figure">The figure's unit.</param>
    /// <returns>The words and what they mean.</returns>
    public (string? Time, TimePeriod? Resolved) Find(ReadOnlySpan<char> joined, int figure)
    {
        ReadUpTo(joined, figure);
        var found = _own >= 0 && _ownUnit == figure ? _own : _last >= 0 ? _last : AfterFigure(joined, figure);
        if (found < 0 && GamePhases.Before(joined, _units, figure) is { } phase)
        {
            return (phase, null);
        }

        if (found < 0 && _carried >= 0 && _age <= Reach(joined, _carried))
        {
            found = _carried;
        }

        if (found < 0)
        {
            found = _reported;
        }

        // 目前有驿站218处,累计服务5.6万人次: the sum is of all the time till now.
        var isInAll = SaysInAll(figure);
        if (found >= 0 && !(isInAll && Contains(dates[found].Range.In(joined), Present) && dates[found].Range.In(joined)[0] != '截'))
        {
            _datedIn = _datedIn == 0 ? _block : _datedIn;
            return (Words(joined, found), dates[found].Resolved);
        }

        return isInAll ? ("累计", null) : (null, null);
    }

    // Figure after figure has the same date.
    private string Words(ReadOnlySpan<char> joined, int date)
    {
        if (_found != date || _words is null)
        {
            _found = date;
            _words = dates[date].Range.In(joined).ToString();
        }

        return _words;
    }

    private void ReadUpTo(ReadOnlySpan<char> joined, int end)
    {
        for (; _lastUnit < end; _lastUnit++)
        {
            var unit = _lastUnit + 1;
            if (!DateRoles.IsDate(_units[unit]))
            {
                ReadWord(_units[unit].Range.In(joined), unit);
                continue;
            }

            switch (DateRoles.Of(joined, _units, unit, out var figure))
            {
                case DateRole.Topic:
                    _last = _units[unit].Index;
                    _topic = _last;
                    break;
                case DateRole.Clause:
                    _last = _units[unit].Index;
                    break;
                case DateRole.Own:
                    _own = _units[unit].Index;
                    _ownUnit = figure;
                    break;
            }
        }
    }

    private void ReadWord(ReadOnlySpan<char> word, int unit)
    {
        if (word is "累计")
        {
            _inAll = unit;
        }
        else if (DateRoles.Reports(word))
        {
            _last = -1;
            _topic = -1;
            _carried = -1;
        }
    }

    // 28个(截至2024年底): a date that follows in the same clause.
    private int AfterFigure(ReadOnlySpan<char> joined, int figure)
    {
        for (var unit = figure + 1; unit < _units.Count && unit < figure + 12 && _units[unit].Role is not (UnitRole.ClauseEnd or UnitRole.Figure); unit++)
        {
            if (DateRoles.Of(joined, _units, unit, out _) is DateRole.Topic or DateRole.Clause)
            {
                return _units[unit].Index;
            }
        }

        return -1;
    }

    private int Reach(ReadOnlySpan<char> joined, int date) =>
        Contains(dates[date].Range.In(joined), Present) ? 0
        : dates[date].Resolved is { Start.Day: not null } ? ReachOfDay
        : ReachOfPeriod;

    private bool SaysInAll(int figure) => _inAll >= 0 && figure - _inAll <= LongestReach;
}
