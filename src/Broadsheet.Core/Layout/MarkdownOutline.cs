using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Which Markdown headings of a page are titles of articles, and which are headings inside one.</summary>
internal sealed class MarkdownOutline
{
    private readonly int _articleLevel;

    private MarkdownOutline(bool isMarkdown, int articleLevel)
    {
        IsMarkdown = isMarkdown;
        _articleLevel = articleLevel;
    }

    /// <summary>Whether the page has Markdown headings.</summary>
    public bool IsMarkdown { get; }

    /// <summary>Whether headings are titles, so that a title in front matter is the page's.</summary>
    public bool HasTitles => _articleLevel > 0;

    /// <summary>Finds the level of the titles.</summary>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="hasTitle">Whether front matter gives the title, so that every heading stands inside the article, unless a writer stands under each.</param>
    /// <remarks>One # with running text under it is the title; one # with ## straight under it is the page's name, and ## are the titles.</remarks>
    public static MarkdownOutline Of(List<Block> blocks, bool hasTitle)
    {
        var counts = new int[7];
        var (outermost, first) = (0, -1);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.MarkdownHeading)
            {
                counts[blocks[i].Level]++;
                outermost = outermost == 0 ? blocks[i].Level : Math.Min(outermost, blocks[i].Level);
                first = first < 0 ? i : first;
            }
        }

        if (first < 0 || hasTitle)
        {
            return new(first >= 0, first >= 0 && counts[outermost] > 1 && AreSigned(blocks, outermost) ? outermost : 0);
        }

        if (counts[outermost] > 1 || blocks[first].Level != outermost)
        {
            return new(true, outermost);
        }

        for (var i = first + 1; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.MarkdownHeading)
            {
                return new(true, blocks[i].Level);
            }

            if (blocks[i].IsBody || blocks[i].Kind is BlockKind.Byline or BlockKind.Names or BlockKind.NumberedHeading)
            {
                break;
            }
        }

        return new(true, outermost);
    }

    // Under each heading stands a writer of its own.
    private static bool AreSigned(List<Block> blocks, int level)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.MarkdownHeading && blocks[i].Level == level
                && (i + 1 == blocks.Count || blocks[i + 1].Kind is not (BlockKind.Byline or BlockKind.Names)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a group of blocks holds the title of an article.</summary>
    public bool HasArticleHeading(List<Block> group)
    {
        foreach (var block in group)
        {
            if (IsTitle(block))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a block is the title of an article.</summary>
    public bool IsTitle(Block block) => block.Kind == BlockKind.MarkdownHeading && block.Level == _articleLevel;

    /// <summary>The rank of a heading inside an article; higher than any number's rank.</summary>
    public int RankOf(Block heading) => heading.Level;

    /// <summary>Whether a heading prints the title that front matter gives.</summary>
    public bool RepeatsTitle(Block heading, ArticleDraft article, PageText text) =>
        article.ExplicitTitle is { } title && heading.Range.In(text.Joined.AsSpan()).SequenceEqual(title.AsSpan());
}
