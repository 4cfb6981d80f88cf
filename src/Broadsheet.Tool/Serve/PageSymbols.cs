namespace Broadsheet.Tool.Serve;

/// <summary>The outline of a page: its articles and their headings.</summary>
internal static class PageSymbols
{
    // The protocol's symbol kinds.
    private const int Namespace = 3;
    private const int String = 15;

    /// <summary>Lists the articles.</summary>
    /// <param name="page">The page.</param>
    internal static IReadOnlyList<DocumentSymbol> Of(PageDocument page) => [.. page.Page.Articles.Select(article => Of(page, article))];

    private static DocumentSymbol Of(PageDocument page, Article article)
    {
        var range = page.Lines.Between(article.Source.Start, article.Source.End);
        var title = page.Text.IndexOf(article.Title, article.Source.Start, article.Source.Length, StringComparison.Ordinal);
        var selection = title < 0 || article.Title.Length == 0 ? range with { End = range.Start } : page.Lines.Between(title, title + article.Title.Length);
        return new(
            article.Title.Length == 0 ? article.Id : article.Title, article.Column, Namespace, range, selection,
            [.. article.Headings.Select(heading =>
            {
                var at = page.Lines.Between(heading.Source.Start, heading.Source.End);
                return new DocumentSymbol(heading.Text, Detail: null, String, at, at, []);
            })]);
    }
}
