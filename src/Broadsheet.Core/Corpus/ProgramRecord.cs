using Broadsheet.Core.Checks;
using Broadsheet.Core.Programs;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Corpus;

/// <summary>Makes the library's record of a page's program.</summary>
internal static class ProgramRecord
{
    /// <summary>Makes the record.</summary>
    /// <param name="program">The program as the page names it.</param>
    /// <param name="text">The page's text.</param>
    /// <param name="articles">The page's articles.</param>
    /// <param name="statistics">The figures of the page, by where they stand.</param>
    /// <returns>The record, its mentions and figures those of this page.</returns>
    public static Program Of(PageProgram program, PageText text, IReadOnlyList<ArticleReading> articles, IReadOnlyDictionary<TextRange, Statistic> statistics)
    {
        var figures = program.Figures.Select(range => statistics.TryGetValue(range, out var statistic) ? statistic : null).OfType<Statistic>().ToList();
        return new()
        {
            Id = WithoutQuotationMarks(program.Name),
            Name = program.Name,
            Aliases = program.Aliases,
            Kind = program.Kind,
            Components = program.Components,
            Lead = program.Lead ?? ProjectLead.Of(program.Kind, figures),
            Members = program.Members,
            Launched = program.Launched,
            Mentions = new(program.Mentions.Select(mention =>
                new ProgramMention(articles[mention.Article].Article.Id, text.Text(mention.Range), text.ToSource(mention.Range)))),
            Statistics = new(figures.Select(figure => figure.Id)),
        };
    }

    /// <summary>The figures of a page, by where they stand.</summary>
    /// <param name="articles">The page's articles.</param>
    /// <returns>The library's record of each.</returns>
    public static Dictionary<TextRange, Statistic> StatisticsOf(IReadOnlyList<ArticleReading> articles)
    {
        var statistics = new Dictionary<TextRange, Statistic>();
        foreach (var figure in articles.SelectMany(article => article.Figures))
        {
            statistics[figure.Quantity.Range] = figure.Statistic;
        }

        return statistics;
    }

    private static string WithoutQuotationMarks(string name) =>
        string.Concat(name.Where(character => character is not ('“' or '”' or '‘' or '’' or '"' or '「' or '」')));
}
