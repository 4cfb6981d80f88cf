using System.Collections.Immutable;
using Broadsheet.Core.Corpus;
using Broadsheet.Generator.Emit;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Pipeline;

/// <summary>Decides what depends on all pages: their order, their ids and the names of the articles' classes.</summary>
internal static class CorpusOrder
{
    /// <summary>Orders and names the pages; the result does not depend on the order in which the project lists them.</summary>
    /// <param name="keys">The pages.</param>
    /// <returns>The contents.</returns>
    internal static CorpusContents Of(ImmutableArray<PageKey> keys)
    {
        var copies = keys.GroupBy(k => k.Path, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();
        var pages = copies.Select(g => g.First()).ToArray();
        var ids = PageIds.Of([.. pages.Select(p => p.Path)]);
        // A class may be called neither like the one around it nor like its own member.
        var classes = new Queue<string>(MemberNames.Of(
            [.. pages.SelectMany((p, i) => p.Articles.Select(a => WordsOf(a, ids[i])))], IdentifierName.OfType, "Articles", "Article"));
        return new CorpusContents(new(pages.Select((page, i) => new PageEntry(
            page.Path,
            ids[i],
            copies[i].Count(),
            new(page.Articles.Select(_ => classes.Dequeue()))))));
    }

    /// <summary>An article's name, then what tells it from others of that title.</summary>
    private static string[] WordsOf(ArticleKey article, string pageId) =>
        [article.Title, article.Published, article.Column, article.Subtitle, article.Authors, pageId];
}
