namespace Broadsheet.Core.Layout;

/// <summary>Questions about blocks that stand together above a body.</summary>
internal static class BlockGroups
{
    /// <summary>The blank lines that usually stand between a page's blocks.</summary>
    public static int UsualBlank(List<Block> blocks)
    {
        var counts = new int[4];
        for (var i = 1; i < blocks.Count; i++)
        {
            counts[Math.Min(blocks[i].BlankBefore, 3)]++;
        }

        return Array.IndexOf(counts, counts.Max());
    }

    /// <summary>Where a second head starts, if two stand one under the other and the first has no body.</summary>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="from">The group's first block.</param>
    /// <param name="to">The block behind the group.</param>
    /// <returns>The block, or -1: at a column under a byline, or at a title under a byline that has a byline of its own.</returns>
    public static int SecondHead(List<Block> blocks, int from, int to)
    {
        var (title, byline, candidate) = (false, false, -1);
        for (var i = from; i < to; i++)
        {
            var block = blocks[i];
            switch (block.Kind)
            {
                case BlockKind.Column when byline:
                    return i;
                case BlockKind.Bare when byline && candidate < 0:
                    candidate = i;
                    break;
                case BlockKind.Bare:
                    title = true;
                    break;
                case BlockKind.Byline or BlockKind.Names when candidate >= 0:
                    return candidate;
                case BlockKind.Byline or BlockKind.Names:
                    byline = title;
                    break;
                case BlockKind.Label or BlockKind.MarkdownHeading:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a group holds a line that may be a title.</summary>
    public static bool HasTitle(List<Block> group)
    {
        foreach (var block in group)
        {
            if (block.Kind is BlockKind.Bare or BlockKind.MarkdownHeading || (block.Kind == BlockKind.Label && block.Label == HeaderLabel.Title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The second bare line of a group.</summary>
    public static Block SecondBare(List<Block> group)
    {
        var seen = 0;
        foreach (var block in group)
        {
            seen += block.Kind == BlockKind.Bare ? 1 : 0;
            if (seen == 2)
            {
                return block;
            }
        }

        return default;
    }

    /// <summary>The longest bare line of a group.</summary>
    public static Block LongestBare(List<Block> group)
    {
        var longest = default(Block);
        foreach (var block in group)
        {
            longest = block.Kind == BlockKind.Bare && block.Range.Length > longest.Range.Length ? block : longest;
        }

        return longest;
    }

    /// <summary>The date above a group's title: it is the page's; one under a title is that article's.</summary>
    public static PartialDate? DateAboveTitle(List<Block> group, ArticleDraft draft)
    {
        foreach (var block in group)
        {
            if (block.Kind == BlockKind.Furniture && block.Date is not null)
            {
                return block.Range.Start < draft.TitleLines[0].Start ? block.Date : null;
            }
        }

        return null;
    }
}
