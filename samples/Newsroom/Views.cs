using Broadsheet;

namespace Newsroom;

/// <summary>An article in a list.</summary>
internal sealed record ArticleSummary(string Id, string Title, string? Column, string Byline, string? Publication, string? Published, int Figures)
{
    internal static ArticleSummary Of(Article article) => new(
        article.Id,
        article.Title,
        article.Column,
        article.Authors.ToString(),
        article.Publication,
        article.Published?.ToString("Z", null),
        article.Statistics.Count);
}

/// <summary>An article to read.</summary>
internal sealed record ArticleView(Article Article, IReadOnlyList<string> Programs);

/// <summary>A program with what names it and what is stated about it.</summary>
internal sealed record ProgramView(Broadsheet.Program Program, IReadOnlyList<ArticleSummary> Articles, IReadOnlyList<FigureView> Figures);

/// <summary>A figure in a table: as printed, as data, and the sentence it stands in.</summary>
internal sealed record FigureView(string? Subject, string Text, string Data, string? Place, string? Time, string Sentence, string ArticleId, string Source)
{
    internal static FigureView Of(Statistic figure)
    {
        // A converted figure has its id still.
        var article = Corpus.All.ArticleOf(figure)!;
        return new(
            figure.Subject,
            figure.Text,
            figure.ToString("#,##0.##", System.Globalization.CultureInfo.InvariantCulture),
            figure.Place,
            figure.TimeResolved?.ToString("Z", null) ?? figure.Time,
            article.SentenceOf(figure),
            article.Id,
            figure.Source.ToString());
    }
}
