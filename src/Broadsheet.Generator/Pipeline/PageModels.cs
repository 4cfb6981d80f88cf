using Broadsheet.Core.Corpus;
using Broadsheet.Generator.Emit;
using Broadsheet.Generator.Encode;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Pipeline;

/// <summary>Turns a page into the model that is emitted.</summary>
internal static class PageModels
{
    private static readonly PageReading Nothing =
        new(ValueList<Article>.Empty, ValueList<Program>.Empty, ValueList<InputProblem>.Empty);

    /// <summary>Reads and encodes a page.</summary>
    /// <param name="item">The page.</param>
    /// <param name="cancellation">Stops before the page is read.</param>
    /// <returns>The model; without articles when the file cannot be read.</returns>
    internal static PageModel Of(PageItem item, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var text = item.File.GetText(cancellation);
        return text is null
            ? Of("", Nothing, item.Properties)
            : Of(text.ToString(), PageReadings.Of(text, item.Properties).Page, item.Properties);
    }

    /// <summary>Encodes a page.</summary>
    /// <param name="raw">The file's text.</param>
    /// <param name="reading">What was read from it.</param>
    /// <param name="properties">What the project says about it.</param>
    /// <returns>The model.</returns>
    internal static PageModel Of(string raw, PageReading reading, PageProperties properties)
    {
        reading = Legible(reading);
        // A file with bytes that the compiler could not decode may be decoded otherwise when the program runs.
        var embedText = properties.EmbedText && raw.IndexOf('\uFFFD') < 0;
        var (data, pool) = PageEncoder.Encode(raw, properties.LocalId, reading.Articles, reading.Programs, embedText);
        return new PageModel(
            properties.Path,
            data,
            pool,
            new(reading.Articles.Select(ModelOf)),
            new(reading.Programs.Select(p => p with { Mentions = ValueList<ProgramMention>.Empty, Statistics = ValueList<string>.Empty })));
    }

    /// <summary>What of a reading the program sees: members named in garbled characters help nobody, and the analyzer says how to
    /// convert the file.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>The reading, or an empty one.</returns>
    internal static PageReading Legible(PageReading reading) =>
        reading.Problems.Any(p => p.Kind == InputProblemKind.NotUtf8) ? Nothing : reading;

    /// <summary>What the name of an article's class depends on.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The key.</returns>
    internal static ArticleKey KeyOf(Article article) => new(
        article.Title,
        article.Subtitle ?? "",
        article.Column ?? "",
        article.Published?.ToString() ?? "",
        string.Join(" ", article.Authors.Select(a => a.Name)));

    /// <summary>The names of an article's figures, as far as the article decides them.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The names, in the order of the text.</returns>
    internal static string[] NamesOf(Article article) =>
        MemberNames.Of([.. article.Statistics.Select(WordsOf)], IdentifierName.Of, "Article");

    private static ArticleModel ModelOf(Article article)
    {
        var names = NamesOf(article);
        return new ArticleModel(
            KeyOf(article),
            BylineOf(article),
            article.Source.ToString(),
            new(article.Statistics.Select((s, i) => new StatisticModel(
                names[i],
                s.Subject is null ? s.Text : s.Subject + ": " + s,
                article.SentenceOf(s),
                s.Source.ToString()))));
    }

    /// <summary>A figure's name, then what tells it from others of that name.</summary>
    private static string[] WordsOf(Statistic statistic) =>
    [
        statistic.Subject ?? statistic.Text,
        statistic.Time ?? "",
        statistic.Place ?? "",
        statistic.Subject is null ? "" : statistic.Text,
    ];

    private static string BylineOf(Article article) => string.Join(" · ", new[]
    {
        article.Column ?? "",
        article.Authors.ToString(),
        article.Publication ?? "",
        article.Published?.ToString() ?? "",
    }.Where(p => p.Length > 0));
}
