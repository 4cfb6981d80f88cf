using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>Statements that something did not happen: “零”发生, 零事故, 零投诉.</summary>
internal static class ZeroEvents
{
    // What may not happen. One entry a line, sorted by code point.
    private static readonly PhraseTable Events = new(
    [
        "事故",
        "产生",
        "伤亡",
        "发生",
        "增长",
        "复发",
        "失误",
        "失联",
        "差错",
        "感染",
        "投诉",
        "报告",
        "排放",
        "新增",
        "案件",
        "死亡",
        "溺亡",
        "火灾",
        "突破",
        "违规",
        "违约",
        "违纪",
        "逾期",
        "遗漏",
        "非访",
    ]);

    // Events of which single ones are counted in 起.
    private static readonly PhraseTable CountedInCases = new(["事故", "发生", "投诉", "案件", "火灾"]);

    /// <summary>Reads such a statement.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">The place of 零.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="quantity">The figure.</param>
    /// <returns>Whether one stands there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int at, int end, out Quantity? quantity)
    {
        quantity = null;
        var from = at;
        var next = at + 1;
        if (at > start && text[at - 1] == '“' && next < end && text[next] == '”')
        {
            from--;
            next++;
        }

        if (Events.StartingAt(text, next, end) is not { } occurrence)
        {
            return false;
        }

        var unit = CountedInCases.StartingAt(text, next, end) is null ? null : "起";
        quantity = new(new(from, next + occurrence.Length), 0, null, null, unit, ValueList<string>.Empty, Approximation.Zero, null, StatisticKind.Count)
        {
            Core = new(at, at + 1),
        };
        return true;
    }
}
