using Broadsheet.Core.Attribution;
using Broadsheet.Core.Calendar;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Checks.Markers;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Programs;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Corpus;

/// <summary>Reads a page: layout, dates, figures, programs.</summary>
public static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="raw">The file's text, without byte-order mark.</param>
    /// <param name="metadata">What is known of the page besides its text.</param>
    /// <returns>The articles, programs and problems of the page; never throws on any text.</returns>
    public static PageReading Read(string raw, PageMetadata metadata) => Read(raw, metadata, out _);

    /// <summary>Reads a page and keeps the ranges its records were read from, for the rules.</summary>
    /// <param name="raw">The file's text, without byte-order mark.</param>
    /// <param name="metadata">What is known of the page besides its text.</param>
    /// <param name="articles">The page's articles as the rules see them, in the order of the page.</param>
    /// <returns>The articles, programs and problems of the page; never throws on any text.</returns>
    public static PageReading Read(string raw, PageMetadata metadata, out IReadOnlyList<ArticleReading> articles)
    {
        var page = PageLayout.Read(raw, metadata);
        var joined = page.Text.Joined.AsSpan();
        var dates = new List<IReadOnlyList<DateExpression>>();
        var quantities = new List<IReadOnlyList<Quantity>>();
        foreach (var article in page.Articles)
        {
            dates.Add(DateReader.Read(joined, article));
            quantities.Add(ReadQuantities(joined, article, dates[dates.Count - 1]));
        }

        using var words = new SegmentedPage(joined, page.Articles);
        var programs = ProgramReader.Read(page, words, quantities, dates);
        var names = new QuotedNames(page.Text.Joined, programs);
        var readings = new List<ArticleReading>();
        for (var index = 0; index < page.Articles.Count; index++)
        {
            var figures = names.WithoutTheirNumerals(quantities[index]);
            readings.Add(Assemble(page, words, index, metadata, figures, dates[index]));
        }

        articles = readings;
        var statistics = ProgramRecord.StatisticsOf(readings);
        return new(
            new(readings.Select(reading => reading.Article)),
            new(programs.Select(program => ProgramRecord.Of(program, page.Text, readings, statistics))),
            new(InputProblems.Of(raw, page)))
        {
            Markers = new(SuppressionMarker.Of(page)),
        };
    }

    private static List<Quantity> ReadQuantities(ReadOnlySpan<char> joined, ArticleLayout article, IReadOnlyList<DateExpression> dates)
    {
        var found = new List<Quantity>();
        var blockDates = new List<DateExpression>();
        var next = 0;
        foreach (var block in article.Blocks())
        {
            blockDates.Clear();
            while (next < dates.Count && dates[next].Range.Start < block.End)
            {
                if (dates[next].Range.Start >= block.Start)
                {
                    blockDates.Add(dates[next]);
                }

                next++;
            }

            QuantityReader.Read(joined, block, blockDates, found);
        }

        return found;
    }

    private static ArticleReading Assemble(
        PageLayout page, SegmentedPage words, int index, PageMetadata metadata, IReadOnlyList<Quantity> quantities, IReadOnlyList<DateExpression> dates)
    {
        var layout = page.Articles[index];
        var text = page.Text;
        var id = metadata.PageId + "/" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var contexts = StatisticReader.Read(text.Joined.AsSpan(), words.Blocks(index), quantities, dates);
        var texts = new string[quantities.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = text.Text(quantities[i].Range);
        }

        var ids = StatisticIds.Assign(id, texts, contexts);
        var figures = new List<Figure>(texts.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            figures.Add(new(quantities[i], StatisticRecord(ids[i], texts[i], text.ToSource(quantities[i].Range), quantities[i], contexts[i])));
        }

        var article = new Article
        {
            Id = id,
            Column = layout.Column,
            Title = layout.Title,
            Subtitle = layout.Subtitle is { } subtitle ? text.Text(subtitle) : null,
            Authors = layout.Authors,
            Published = layout.Published,
            Publication = layout.Publication,
            Headings = new(layout.Headings.Select(heading => new Heading(text.Text(heading.Range), heading.Level, text.ToSource(heading.Range)))),
            Paragraphs = new(layout.Paragraphs.Select(paragraph => new Paragraph(text.Text(paragraph), text.ToSource(paragraph)))),
            Statistics = new(figures.Select(figure => figure.Statistic)),
            Dates = new(dates.Select(date => new DateMention(text.Text(date.Range), date.Resolved, text.ToSource(date.Range)))),
            Source = text.ToSource(layout.Range),
        };
        return new(article, text, layout, figures, dates);
    }

    private static Statistic StatisticRecord(string id, string text, SourceSpan source, Quantity quantity, FigureContext context) => new()
    {
        Id = id,
        Text = text,
        Value = quantity.Value,
        Low = quantity.Low,
        High = quantity.High,
        Unit = quantity.Unit,
        Per = quantity.Per,
        Approximation = quantity.Approximation,
        Change = quantity.Change,
        Kind = quantity.Kind,
        Subject = context.Subject,
        Time = context.Time,
        TimeResolved = context.TimeResolved,
        Place = context.Place,
        Source = source,
    };
}
