using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>The parts of one article, as ranges of the page's joined text.</summary>
public sealed record ArticleLayout
{
    /// <summary>The line that names the column, or <see langword="null"/>; may be shared with the article before.</summary>
    public TextRange? ColumnLine { get; init; }

    /// <summary>The column's name without brackets, from the text, front matter or metadata; otherwise <see langword="null"/>.</summary>
    public string? Column { get; init; }

    /// <summary>The title's lines, in order (over-titles 引题 left out).</summary>
    public required ValueList<TextRange> TitleLines { get; init; }

    /// <summary>The title; several lines are joined by a space.</summary>
    public required string Title { get; init; }

    /// <summary>The subtitle without its dash, or <see langword="null"/>.</summary>
    public TextRange? Subtitle { get; init; }

    /// <summary>The people of the byline, in order.</summary>
    public ValueList<Author> Authors { get; init; } = ValueList<Author>.Empty;

    /// <summary>The publication date, or <see langword="null"/>.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The publication, or <see langword="null"/>.</summary>
    public string? Publication { get; init; }

    /// <summary>The headings on lines of their own, with their levels (1 outermost).</summary>
    public ValueList<HeadingLayout> Headings { get; init; } = ValueList<HeadingLayout>.Empty;

    /// <summary>The body's paragraphs, in order, without headings.</summary>
    public ValueList<TextRange> Paragraphs { get; init; } = ValueList<TextRange>.Empty;

    /// <summary>From the title to the end of the body.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Title lines, subtitle, headings and paragraphs, in the order of the text.</summary>
    /// <returns>Ranges of the joined text, apart from each other.</returns>
    public IReadOnlyList<TextRange> Blocks()
    {
        var blocks = new List<TextRange>(TitleLines);
        if (Subtitle is { } subtitle)
        {
            blocks.Add(subtitle);
        }

        blocks.AddRange(Headings.Select(heading => heading.Range));
        blocks.AddRange(Paragraphs);
        blocks.Sort((left, right) => left.Start.CompareTo(right.Start));
        return blocks;
    }
}

/// <summary>A heading on a line of its own.</summary>
/// <param name="Range">The line, without white space around it.</param>
/// <param name="Level">1 for the outermost level of the article.</param>
public readonly record struct HeadingLayout(TextRange Range, int Level);
