using Broadsheet.Core.Calendar;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>An article as the rules see it: its record, and the ranges the record was read from.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">The page's text.</param>
/// <param name="Layout">Where the article's parts stand in the joined text.</param>
/// <param name="Figures">Its figures, in the order of the text.</param>
/// <param name="Dates">Its dates, in the order of the text.</param>
public sealed record ArticleReading(
    Article Article,
    PageText Text,
    ArticleLayout Layout,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<DateExpression> Dates)
{
    private const int WordsAroundMark = 8;

    /// <summary>Title lines, subtitle, headings and paragraphs, in the order of the text: what many rules go through.</summary>
    internal ValueList<TextRange> Blocks { get; } = new(Layout.Blocks());

    /// <summary>Makes a finding in this article.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="messageKey">The key of the message.</param>
    /// <param name="at">The words that contradict, in the joined text.</param>
    /// <param name="arguments">What the message's placeholders stand for.</param>
    /// <param name="fix">The text they should read, where it is certain.</param>
    /// <param name="related">The other words the contradiction rests on.</param>
    /// <returns>The finding.</returns>
    internal Finding Finding(
        RuleDescriptor rule,
        string messageKey,
        TextRange at,
        IEnumerable<string> arguments,
        string? fix = null,
        IEnumerable<TextRange>? related = null) =>
        new(rule, Text.ToSource(at), messageKey, new(arguments), fix,
            new((related ?? []).Select(range => new RelatedSpan(Text.ToSource(range), Text.Text(range)))))
        {
            Article = Article.Title,
            Subject = Text.Text(WithWords(at)),
        };

    /// <summary>A mark alone does not tell one place from another: the words around it do.</summary>
    private TextRange WithWords(TextRange range)
    {
        var text = Text.Joined.AsSpan();
        foreach (var character in range.In(text))
        {
            if (char.IsLetterOrDigit(character))
            {
                return range;
            }
        }

        var start = Math.Max(Layout.Range.Start, range.Start - WordsAroundMark);
        var end = Math.Min(Layout.Range.End, range.End + WordsAroundMark);
        var before = text.Slice(start, range.Start - start).LastIndexOfAny('\r', '\n');
        var after = text.Slice(range.End, end - range.End).IndexOfAny('\r', '\n');
        return new(start + before + 1, after < 0 ? end : range.End + after);
    }

    /// <summary>The dates that begin in a range.</summary>
    /// <param name="range">A range of the joined text.</param>
    /// <returns>The places of the first of them and just past the last among <see cref="Dates"/>.</returns>
    internal (int First, int End) DatesIn(TextRange range)
    {
        var first = FirstFrom(range.Start);
        return (first, Math.Max(first, FirstFrom(range.End)));

        int FirstFrom(int start)
        {
            var low = 0;
            var high = Dates.Count;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (Dates[middle].Range.Start < start)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low;
        }
    }
}

/// <summary>A figure as the rules see it.</summary>
/// <param name="Quantity">What it says, and where in the joined text.</param>
/// <param name="Statistic">The record made of it.</param>
public readonly record struct Figure(Quantity Quantity, Statistic Statistic);
