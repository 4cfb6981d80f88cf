using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Calendar;

/// <summary>Spans that an event begins: 工程启动以来, 入汛以来. They date without giving a calendar date.</summary>
internal static class EventSpans
{
    /// <summary>The longest event, in characters.</summary>
    public const int LongestEvent = 16;

    private const string Since = "以来";

    // What stands before 以来 without being an event. Sorted by code point.
    private static readonly PhraseTable NoEvents = new(
    [
        "一直",
        "历来",
        "向",
        "多年",
        "有史",
        "自古",
        "长期",
    ]);

    private static readonly PhraseTable Openings = new(["自从", "自", "从"]);

    /// <summary>Finds the next place that an event's span may end at.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where to start.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The place of 以来; far behind the text where there is none.</returns>
    public static int NextSince(ReadOnlySpan<char> text, int at, int end) =>
        text.Slice(at, end - at).IndexOf(Since.AsSpan()) is >= 0 and var ahead ? at + ahead : int.MaxValue;

    /// <summary>Whether a span may begin at a place: behind what is no letter, or behind 自 and 从.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">The place.</param>
    /// <returns><see langword="false"/> only if none does.</returns>
    public static bool MayBegin(ReadOnlySpan<char> text, int start, int at) => at <= start || !char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '从' or '自';

    /// <summary>Finds the span that opens a clause.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">The place; a span begins only behind punctuation, or behind 自 and 从 there.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <returns>Its length, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, int at, int end)
    {
        if (NextSince(text, at, Math.Min(end, at + LongestEvent + Since.Length)) == int.MaxValue || !OpensClause(text, start, at) || Openings.StartingAt(text, at, end) is not null)
        {
            return 0;
        }

        for (var i = at; i + 1 < end && i - at <= LongestEvent; i++)
        {
            if (text[i] == '以' && text[i + 1] == '来')
            {
                var isTopic = i + 2 >= end || text[i + 2] is ',' or '，' or '、' or '的' || char.IsLetter(text[i + 2]);
                return isTopic && i - at > 1 && NoEvents.StartingAt(text, at, end) is null ? i + 2 - at : 0;
            }

            // 今年4月启动以来: the date in it says more.
            if (!(char.IsLetter(text[i]) || text[i] is '“' or '”' or '《' or '》') || text[i] is '年' or '月' or '日')
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool OpensClause(ReadOnlySpan<char> text, int start, int at)
    {
        var opening = Openings.EndingAt(text, start, at);
        var before = at - (opening?.Length ?? 0);
        return before <= start || !char.IsLetterOrDigit(text[before - 1]) && text[before - 1] is not ('”' or '》' or '·' or '%' or '％');
    }
}
