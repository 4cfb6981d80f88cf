using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4010: ranges of one article joined by different marks: 3-5元 here, 8～10元 there.</summary>
/// <remarks>GB/T 15834-2011, 4.13 (connection marks); one kind an article. Ranges in words (3至5元) are left alone, and the rarer mark is the
/// one reported.</remarks>
internal sealed class MixedRangeMarks : IArticleRule
{
    private const string Marks = "-~～－—–―〜∼";

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH4010", nameof(MixedRangeMarks), "style", Severity.Suggestion);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var ranges = new List<(TextRange Mark, string Text)>();
        var text = article.Text.Joined.AsSpan();
        foreach (var figure in article.Figures)
        {
            if (figure.Quantity is { Low: not null, High: not null, Change: null } && FindMark(text, figure.Quantity.Range) is { } mark)
            {
                ranges.Add((mark, article.Text.Text(mark)));
            }
        }

        var kinds = ranges.GroupBy(range => range.Text, StringComparer.Ordinal).OrderByDescending(kind => kind.Count()).ToArray();
        foreach (var (mark, printed) in ranges.Where(range => range.Text != kinds[0].Key))
        {
            findings.Add(article.Finding(
                Descriptor, nameof(MixedRangeMarks) + "_Message", mark, [printed, kinds[0].Key], kinds[0].Key, [kinds[0].First().Mark]));
        }
    }

    /// <summary>The mark between the ends of a range, which have a digit or unit on each side.</summary>
    private static TextRange? FindMark(ReadOnlySpan<char> text, TextRange range)
    {
        for (var at = range.Start + 1; at + 1 < range.End; at++)
        {
            if (Marks.IndexOf(text[at]) >= 0)
            {
                var end = at + 1;
                while (end < range.End && text[end] == text[at] && text[at] == '—')
                {
                    end++;
                }

                return new(at, end);
            }
        }

        return null;
    }
}
