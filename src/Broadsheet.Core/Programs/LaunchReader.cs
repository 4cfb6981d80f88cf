using Broadsheet.Core.Calendar;

namespace Broadsheet.Core.Programs;

/// <summary>Reads when a program was launched: the date that goes with 启动 or 上线 beside a mention.</summary>
internal static class LaunchReader
{
    private const int Near = 4;
    private const int LongestClause = 12;
    private const int LongestPart = 80;

    /// <summary>Reads the launch that a mention states.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="dates">The dates of the article, in the order of the text.</param>
    /// <returns>The date, or <see langword="null"/>.</returns>
    public static PartialDate? Read(ReadOnlySpan<char> joined, NamedMention mention, IReadOnlyList<DateExpression> dates)
    {
        if (dates.Count == 0 || !IsLaunched(joined, mention))
        {
            return null;
        }

        var tokens = mention.Passage.Tokens;
        var first = mention.FirstToken;
        while (first > 0 && !tokens[first - 1].EndsPart(joined) && mention.FirstToken - first < LongestPart)
        {
            first--;
        }

        var end = mention.EndToken;
        while (end < tokens.Count && !tokens[end].EndsClause(joined) && end - mention.EndToken < LongestClause)
        {
            end++;
        }

        var until = end > mention.EndToken ? tokens[end - 1].Range.End : mention.Range.End;
        for (var i = LastBefore(dates, until); i >= 0 && dates[i].Range.Start >= tokens[first].Range.Start; i--)
        {
            if (dates[i].Resolved is { } period && period.Start == period.End)
            {
                return period.Start;
            }
        }

        return null;
    }

    /// <summary>Whether the clause goes on with a beginning: …项目正式启动, …项目于2024年3月启动.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="from">Index of the token after the name.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool IsBegunAfter(ReadOnlySpan<char> joined, Passage passage, int from)
    {
        var tokens = passage.Tokens;
        var dated = from < tokens.Count && (tokens[from].Is(joined, '于') || tokens[from].Is(joined, '在') || tokens[from].Is(joined, '将') || tokens[from].Is(joined, '自'));
        for (var at = from; at < tokens.Count && at < from + (dated ? LongestClause : Near) && !tokens[at].EndsClause(joined); at++)
        {
            if (BeginningVerbs.All.Contains(tokens[at].Word(joined)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLaunched(ReadOnlySpan<char> joined, NamedMention mention)
    {
        if (IsBegunAfter(joined, mention.Passage, mention.EndToken))
        {
            return true;
        }

        var tokens = mention.Passage.Tokens;
        for (var at = mention.FirstToken - 1; at >= 0 && at >= mention.FirstToken - 3 && !tokens[at].EndsClause(joined); at--)
        {
            if (BeginningVerbs.All.Contains(tokens[at].Word(joined)))
            {
                return true;
            }
        }

        return false;
    }

    private static int LastBefore(IReadOnlyList<DateExpression> dates, int offset)
    {
        var low = 0;
        var high = dates.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (dates[middle].Range.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
