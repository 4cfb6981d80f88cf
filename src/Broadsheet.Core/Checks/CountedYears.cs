using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>The years an age or anniversary is counted between.</summary>
/// <param name="From">The year of birth or foundation.</param>
/// <param name="To">The year it is counted to.</param>
/// <param name="Beginning">Where the year of birth or foundation stands.</param>
/// <param name="Ahead">How many years more are right, where the text looks ahead (明年迎来).</param>
internal readonly record struct CountedYears(int From, int To, TextRange Beginning, int Ahead = 0)
{
    /// <summary>The years between.</summary>
    public int Years => To - From;

    /// <summary>Whether what a stretch says beyond some words is nothing, or what a text before it names.</summary>
    /// <param name="words">The stretch.</param>
    /// <param name="light">Words that name nobody.</param>
    /// <param name="named">The text before it.</param>
    /// <returns><see langword="true"/> if the stretch names nobody new.</returns>
    public static bool NamesNobodyNew(ReadOnlySpan<char> words, string[] light, ReadOnlySpan<char> named)
    {
        words = Strip(words, light);
        return words.IsEmpty || named.IndexOf(words, StringComparison.Ordinal) >= 0;
    }

    /// <summary>The only year besides the beginning that a sentence names before a place, or <see langword="null"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="beginning">The year of birth or foundation.</param>
    /// <returns>Whether there is at most one, and which.</returns>
    public static (bool IsDecided, int? Year) OtherYear(ArticleReading article, TextRange sentence, TextRange beginning)
    {
        int? year = null;
        var (first, end) = article.DatesIn(sentence);
        for (var i = first; i < end; i++)
        {
            if (article.Dates[i].Range != beginning && article.Dates[i].Resolved?.Start.Year is { } other)
            {
                if (year is not null && year != other)
                {
                    return (false, null);
                }

                year = other;
            }
        }

        return (true, year);
    }

    /// <summary>Takes the words off both ends, the longest first, as often as they stand there.</summary>
    private static ReadOnlySpan<char> Strip(ReadOnlySpan<char> words, string[] light)
    {
        while (true)
        {
            var (head, tail) = (0, 0);
            foreach (var word in light)
            {
                head = word.Length > head && words.StartsWith(word.AsSpan(), StringComparison.Ordinal) ? word.Length : head;
                tail = word.Length > tail && words.EndsWith(word.AsSpan(), StringComparison.Ordinal) ? word.Length : tail;
            }

            if (head + tail == 0 || words.IsEmpty)
            {
                return words;
            }

            words = head > 0 ? words.Slice(head) : words.Slice(0, words.Length - tail);
        }
    }
}
