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
    /// <returns>The record, its mentions and figures those of this page.</returns>
    public static Program Of(PageProgram program, PageText text, IReadOnlyList<ArticleReading> articles) => new()
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
        Statistics = new(program.Figures.Select(range => IdOf(range, articles)).OfType<string>()),
    };

    private static string? IdOf(TextRange range, IReadOnlyList<ArticleReading> articles)
    {
        foreach (var article in articles)
        {
            foreach (var figure in article.Figures)
            {
                if (figure.Quantity.Range == range)
                {
                    return figure.Statistic.Id;
                }
            }
        }

        return null;
    }

    private static string WithoutQuotationMarks(string name) =>
        string.Concat(name.Where(character => character is not ('“' or '”' or '‘' or '’' or '"' or '「' or '」')));
}
