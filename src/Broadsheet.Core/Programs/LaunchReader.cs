using Broadsheet.Core.Calendar;

namespace Broadsheet.Core.Programs;

/// <summary>Reads when a program was launched: a date before 启动 or 上线 in the sentence of a mention.</summary>
internal static class LaunchReader
{
    private const int Near = 4;

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
        while (first > 0 && !tokens[first - 1].EndsPart(joined) && mention.FirstToken - first < 80)
        {
            first--;
        }

        var start = tokens[first].Range.Start;
        PartialDate? launched = null;
        for (var i = LastBefore(dates, mention.Range.Start); i >= 0 && dates[i].Range.Start >= start; i--)
        {
            if (dates[i].Resolved is { } period && period.Start == period.End)
            {
                launched = period.Start;
                break;
            }
        }

        return launched;
    }

    private static bool IsLaunched(ReadOnlySpan<char> joined, NamedMention mention)
    {
        var tokens = mention.Passage.Tokens;
        for (var at = mention.EndToken; at < tokens.Count && at < mention.EndToken + Near && !tokens[at].EndsClause(joined); at++)
        {
            if (BeginningVerbs.All.Contains(tokens[at].Word(joined)))
            {
                return true;
            }
        }

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
