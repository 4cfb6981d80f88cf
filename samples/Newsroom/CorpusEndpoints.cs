using Broadsheet;

namespace Newsroom;

/// <summary>The corpus as JSON.</summary>
internal static class CorpusEndpoints
{
    /// <summary>Maps what the page asks for.</summary>
    internal static void MapCorpus(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/articles", (string? words) =>
            (string.IsNullOrWhiteSpace(words) ? Corpus.Articles : Corpus.All.ArticlesContaining(words.Trim())).Select(ArticleSummary.Of));

        // Ids hold a stroke: page/number.
        app.MapGet("/api/articles/{**id}", (string id) =>
            Corpus.All.FindArticle(id) is { } article
                ? Results.Ok(new ArticleView(article, [.. article.Programs().Select(p => p.Name)]))
                : Results.NotFound());

        app.MapGet("/api/programs", () => Corpus.Programs.Select(p => new ProgramView(
            p, [.. p.Articles().Select(ArticleSummary.Of)], [.. p.Figures().Select(FigureView.Of)])));

        app.MapGet("/api/figures", (string? kind, string? about, string? unit, int? year) =>
        {
            StatisticKind wanted = default;
            if (year is < 1 or > 9999 || (unit is { Length: > 0 } && !IsUnit(unit)) || (kind is { Length: > 0 } && !Enum.TryParse(kind, ignoreCase: true, out wanted)))
            {
                return Results.BadRequest();
            }

            var figures = year is { } known ? Corpus.All.StatisticsDuring(known) : Corpus.Statistics;
            figures = string.IsNullOrEmpty(kind) ? figures : figures.Where(f => f.Kind == wanted);
            figures = string.IsNullOrWhiteSpace(about) ? figures : figures.Where(f => f.Subject?.Contains(about.Trim(), StringComparison.Ordinal) == true);
            figures = string.IsNullOrEmpty(unit) ? figures : figures.ConvertibleTo(unit);
            return Results.Ok(figures.Select(FigureView.Of));
        });

        // What several years are known of.
        app.MapGet("/api/measures", () => Corpus.Statistics
            .Where(f => f.Subject is not null && f.Change is null)
            .Select(f => Corpus.All.SeriesOf(f))
            .Where(s => s.Select(p => p.Period).Distinct().Count() > 1)
            .Select(s => s.Subject)
            .Distinct());
    }

    private static bool IsUnit(string text)
    {
        try
        {
            return Units.AreConvertible(text, text);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
