using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>A page's text, healed of hard line breaks, and the articles found on it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Articles">The articles, in the order of the page.</param>
public sealed record PageLayout(PageText Text, ValueList<ArticleLayout> Articles)
{
    /// <summary>Finds the articles of a page.</summary>
    /// <param name="raw">The file's text, without byte-order mark.</param>
    /// <param name="metadata">What is known of the page besides its text.</param>
    /// <returns>The layout; without articles when the page holds none.</returns>
    public static PageLayout Read(string raw, PageMetadata metadata) =>
        new(new PageText(metadata.File, raw, []), ValueList<ArticleLayout>.Empty);
}
