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
    /// <param name="statistics">The id of each figure of the page.</param>
    /// <returns>The record, its mentions and figures those of this page.</returns>
    public static Program Of(PageProgram program, PageText text, IReadOnlyList<ArticleReading> articles, IReadOnlyDictionary<TextRange, string> statistics) => new()
    {
        Id = WithoutQuotationMarks(program.Name),
        Name = program.Name,
        Aliases = program.Aliases,
        Kind = program.Kind,
        Components = program.Components,
        Lead = program.Lead,
        Members = program.Members,
        Launched = program.Launched,
        Mentions = new(program.Mentions.Select(mention =>
            new ProgramMention(articles[mention.Article].Article.Id, text.Text(mention.Range), text.ToSource(mention.Range)))),
        Statistics = new(program.Figures.Select(range => statistics.TryGetValue(range, out var id) ? id : null).OfType<string>()),
    };

    /// <summary>The id of each figure of a page, by where it stands.</summary>
    /// <param name="articles">The page's articles.</param>
    /// <returns>The ids.</returns>
    public static Dictionary<TextRange, string> StatisticIdsOf(IReadOnlyList<ArticleReading> articles)
    {
        var ids = new Dictionary<TextRange, string>();
        foreach (var figure in articles.SelectMany(article => article.Figures))
        {
            ids[figure.Quantity.Range] = figure.Statistic.Id;
        }

        return ids;
    }

    private static string WithoutQuotationMarks(string name) =>
        string.Concat(name.Where(character => character is not ('“' or '”' or '‘' or '’' or '"' or '「' or '」')));
}
