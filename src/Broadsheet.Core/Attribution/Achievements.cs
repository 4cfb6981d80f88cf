using Broadsheet.Core.Layout;
using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Attribution;

/// <summary>Results that somebody achieved: the name before the verb is what the figure is of.</summary>
internal static class Achievements
{
    private const int LongestForeignName = 6;
    private const int LongestWay = 16;

    // Verbs between who achieved a time, a width or a height and the result. Sorted by code point.
    private static readonly PhraseTable ResultVerbs = new(
    [
        "以",
        "出",
        "创下",
        "创造",
        "凭借",
        "打出",
        "投出",
        "推出",
        "掷出",
        "游出",
        "滑出",
        "用",
        "用时",
        "越过",
        "跑出",
        "跃出",
        "跑进",
        "跳出",
        "跳过",
        "骑出",
    ]);

    // Verbs between a player and what the game counts. Sorted by code point.
    private static readonly PhraseTable ScoringVerbs = new(
    [
        "得",
        "得到",
        "拿下",
        "拿到",
        "独得",
        "独砍",
        "狂砍",
        "砍下",
        "砍得",
        "豪取",
        "贡献",
        "轰下",
    ]);

    /// <summary>陆某某以10秒06夺冠, 沈某某跳出6米72, 某某独得17分: who achieved the result.</summary>
    /// <param name="clause">The figure.</param>
    /// <returns>The name, or <see langword="null"/>.</returns>
    public static string? Achiever(in FigureClause clause)
    {
        var isResult = clause.Quantity.Kind is StatisticKind.Duration or StatisticKind.Length or StatisticKind.Distance && clause.EndsInDigit;
        var isScore = clause.Quantity is { Kind: StatisticKind.Count, Unit: "分" };
        if ((!isResult && !isScore) || clause.Figure == clause.Start)
        {
            return null;
        }

        var before = clause.Before;
        var end = before.Length > 0 && before[^1] == '了' ? before.Length - 1 : before.Length;
        if ((isResult ? ResultVerbs : ScoringVerbs).EndingAt(before, 0, end) is not { } verb)
        {
            return null;
        }

        var nameEnd = end - verb.Length;
        return Name(clause, before, nameEnd) ?? (isScore ? ForeignName(clause, nameEnd) : NameBefore(clause, before, nameEnd));
    }

    // 沈某某第六跳跃出6米72: a name further left, whose surname the lexicon leaves alone.
    private static string? NameBefore(in FigureClause clause, ReadOnlySpan<char> before, int end)
    {
        for (var nameEnd = end - 1; nameEnd > 1 && nameEnd > end - LongestWay; nameEnd--)
        {
            if (clause.IsWordStart(nameEnd) && Name(clause, before, nameEnd) is { } name && clause.IsWordStart(nameEnd - name.Length + 1))
            {
                return name;
            }
        }

        return null;
    }

    // A name begins where a word does; the lexicon may take its last character for a part of the verb (段云|飞跑|出).
    private static string? Name(in FigureClause clause, ReadOnlySpan<char> before, int nameEnd)
    {
        foreach (var length in (ReadOnlySpan<int>)[3, 2, 4])
        {
            if (nameEnd >= length && clause.IsWordStart(nameEnd - length) && PersonNames.IsName(before.Slice(nameEnd - length, length)))
            {
                return before.Slice(nameEnd - length, length).ToString();
            }
        }

        return null;
    }

    private static string? ForeignName(in FigureClause clause, int nameEnd)
    {
        var last = clause.UnitEndingAt(nameEnd);
        var start = last + 1;
        var length = 0;
        while (start > clause.Start && clause.Role(start - 1) == UnitRole.Noun && !HeadNouns.Counts("名", clause.Phrases.Word(start - 1))
            && length + clause.Units[start - 1].Range.Length <= LongestForeignName)
        {
            start--;
            length += clause.Units[start].Range.Length;
        }

        return last >= 0 && start <= last ? clause.Text(new(start, last + 1)) : null;
    }
}
