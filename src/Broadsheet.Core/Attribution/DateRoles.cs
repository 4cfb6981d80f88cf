using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Attribution;

/// <summary>What a date in a sentence dates.</summary>
internal enum DateRole : byte
{
    /// <summary>The unit is no date, or one that dates no figure: compared with, or the year something was founded in.</summary>
    None,

    /// <summary>What follows it, in its sentence and the next ones.</summary>
    Topic,

    /// <summary>What follows it in its sentence only.</summary>
    Clause,

    /// <summary>The one figure that it stands before with 的: 由上年的41%提高到86%.</summary>
    Own,
}

/// <summary>Tells what the dates of a sentence date.</summary>
internal static class DateRoles
{
    private const int LongestSubject = 8;

    // Verbs whose object is a report. Sorted by code point.
    private static readonly PhraseTable PublishingVerbs = new(
    [
        "介绍",
        "公布",
        "公开",
        "发布",
        "回顾",
        "总结",
        "披露",
        "盘点",
        "解读",
        "通报",
    ]);

    /// <summary>Whether a unit is a date, not only a word of time.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public static bool IsDate(in Unit unit) => unit.Role == UnitRole.Time && unit.Index >= 0;

    /// <summary>What a unit dates.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="units">The sentence.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="figure">The figure that a date of the role <see cref="DateRole.Own"/> dates.</param>
    /// <returns>The role.</returns>
    public static DateRole Of(ReadOnlySpan<char> joined, UnitList units, int unit, out int figure)
    {
        figure = -1;
        if (!IsDate(units[unit]) || IsCompared(joined, units, unit) || IsFounding(joined, units, unit))
        {
            return DateRole.None;
        }

        var before = unit > 0 ? units[unit - 1].Range.In(joined) : default;
        if (FigureOf(units, unit) is >= 0 and var own)
        {
            figure = own;
            return before is "由" or "从" or "自" ? DateRole.Own : before is "是" or "为" or "达" or "相当于" or "占" or "超过" or "等于" ? DateRole.None : DateRole.Clause;
        }

        // 由上年的12:40:48调整为…, 从去年的低谷走出: what was before.
        if (before is "由" or "从" && unit + 1 < units.Count && units[unit + 1].Role == UnitRole.De)
        {
            return DateRole.None;
        }

        return IsDateline(joined, units, unit) || before is "从" && IsLearntOf(joined, units, unit) ? DateRole.None
            : Publishes(units, unit, joined) ? DateRole.Topic
            : !EndsBefore(joined, units, unit) && IsTopic(joined, units, unit) ? DateRole.Topic
            : DateRole.Clause;
    }

    /// <summary>Whether a verb reports what others found or said, so that a date before it dates the report: 报道, 刊登.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public static bool Reports(ReadOnlySpan<char> word) => word is "报道" or "刊登" or "刊发" or "报导" or "为题";

    // 上年同期的41%, 上年同期的下降3.4%.
    private static int FigureOf(UnitList units, int unit)
    {
        var at = unit + 1;
        if (at >= units.Count || units[at].Role != UnitRole.De)
        {
            return -1;
        }

        at++;
        while (at < units.Count && units[at].Role is UnitRole.Change or UnitRole.Adverb)
        {
            at++;
        }

        return at < units.Count && units[at].Role == UnitRole.Figure ? at : -1;
    }

    // 比2023年增长: the year compared with is not the figure's.
    private static bool IsCompared(ReadOnlySpan<char> joined, UnitList units, int unit) =>
        (unit > 0 && (units[unit - 1].Role == UnitRole.Compare || IsLevel(joined, units, unit) || (units[unit - 1].Range.In(joined) is "与" or "同" or "和" or "跟" && IsLikened(joined, units, unit))))
        || NextIs(joined, units, unit, "相比");

    // 达到九十年代初国际水平, 恢复到2019年的水平.
    private static bool IsLevel(ReadOnlySpan<char> joined, UnitList units, int unit) =>
        units[unit - 1].Range.In(joined) is "达到" or "超过" or "相当于" or "恢复到" or "回到" && NextIs(joined, units, unit, "水平");

    // 与去年基本持平.
    private static bool IsLikened(ReadOnlySpan<char> joined, UnitList units, int unit) =>
        NextIs(joined, units, unit, "相比") || NextIs(joined, units, unit, "持平") || NextIs(joined, units, unit, "相当") || NextIs(joined, units, unit, "相同");

    // 新华社合肥8月14日电: dates the report, not what it reports.
    private static bool IsDateline(ReadOnlySpan<char> joined, UnitList units, int unit) =>
        unit + 1 < units.Count && units[unit + 1].Range.In(joined) is "电" or "讯" or "专电";

    // 成立于2016年: when a thing came to be does not date its figures.
    private static bool IsFounding(ReadOnlySpan<char> joined, UnitList units, int unit) =>
        unit > 1 && units[unit - 1].Range.In(joined) is "于" && IsVerb(units[unit - 2]);

    private static bool IsVerb(Unit unit) =>
        unit.Role is UnitRole.Verb or UnitRole.InnerVerb or UnitRole.Support or UnitRole.Link && unit.Tag is PartOfSpeech.Verb or PartOfSpeech.VerbalNoun;

    // 统计局发布2024年前三季度经济运行情况: the period that the report is on, not the day it came out.
    private static bool Publishes(UnitList units, int unit, ReadOnlySpan<char> joined)
    {
        var at = unit > 0 && units[unit - 1].Range.In(joined) is "了" ? unit - 2 : unit - 1;
        return at >= 0 && PublishingVerbs.EndingAt(joined, units[at].Range.Start, units[at].Range.End) is not null
            && unit + 1 < units.Count && units[unit + 1].Role is not (UnitRole.ClauseEnd or UnitRole.De);
    }

    // 2018年以前: what follows in the next sentence is later.
    private static bool EndsBefore(ReadOnlySpan<char> joined, UnitList units, int unit) =>
        unit + 1 < units.Count && units[unit + 1].Range.In(joined) is "以前" or "之前" or "前";

    // 记者从今天在这里召开的会议上获悉: dates the meeting.
    private static bool IsLearntOf(ReadOnlySpan<char> joined, UnitList units, int unit)
    {
        for (var at = unit + 1; at < units.Count && units[at].Role != UnitRole.ClauseEnd; at++)
        {
            if (units[at].Range.In(joined) is "获悉" or "了解" or "了解到" or "得知")
            {
                return true;
            }
        }

        return false;
    }

    private static bool NextIs(ReadOnlySpan<char> joined, UnitList units, int unit, string word)
    {
        for (var at = unit + 1; at < units.Count && at <= unit + 3; at++)
        {
            if (units[at].Range.In(joined).SequenceEqual(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    // A date that opens its clause, alone or after the clause's subject: 全县2024年种植….
    private static bool IsTopic(ReadOnlySpan<char> joined, UnitList units, int unit)
    {
        for (var at = unit - 1; at >= 0 && at >= unit - LongestSubject; at--)
        {
            switch (units[at].Role)
            {
                case UnitRole.ClauseEnd:
                    return true;
                case UnitRole.Noun or UnitRole.Modifier or UnitRole.Aside or UnitRole.And or UnitRole.Adverb or UnitRole.Boundary or UnitRole.Preposition or UnitRole.Time or UnitRole.Localizer or UnitRole.InnerVerb:
                    continue;
                case UnitRole.Link when units[at].Range.In(joined) is "到" or "至" && at == unit - 1:
                    continue;
                default:
                    return false;
            }
        }

        return unit < LongestSubject;
    }
}
