using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>An article while its parts are being found.</summary>
internal sealed class ArticleDraft
{
    /// <summary>The line that names the column.</summary>
    public TextRange? ColumnLine { get; set; }

    /// <summary>The column's name.</summary>
    public string? Column { get; set; }

    /// <summary>The title's lines.</summary>
    public List<TextRange> TitleLines { get; } = [];

    /// <summary>The title, where front matter gives it.</summary>
    public string? ExplicitTitle { get; set; }

    /// <summary>The subtitle.</summary>
    public TextRange? Subtitle { get; set; }

    /// <summary>The people.</summary>
    public List<Author> Authors { get; } = [];

    /// <summary>The publication date.</summary>
    public PartialDate? Published { get; set; }

    /// <summary>The publication.</summary>
    public string? Publication { get; set; }

    /// <summary>The headings, with the ranks of their numbers as levels; 0 for those without.</summary>
    public List<HeadingLayout> Headings { get; } = [];

    /// <summary>The paragraphs above the title, on a page that opens with some.</summary>
    public List<TextRange> Leading { get; } = [];

    /// <summary>The paragraphs under the title.</summary>
    public List<TextRange> Paragraphs { get; } = [];

    /// <summary>Whether a label said where the body starts, so that bare lines in it are headings.</summary>
    public bool HasExplicitBody { get; set; }

    /// <summary>Whether a line that parts articles, or one that says where the article goes on, has been read.</summary>
    public bool IsEnded { get; set; }

    /// <summary>Whether the writer or office has signed under the body: nothing but a new article should follow.</summary>
    public bool IsSigned { get; set; }

    /// <summary>Whether the last paragraph ends with a bracket that closes the article: its writer's name, (完).</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether there is any body.</summary>
    public bool HasBody => Paragraphs.Count > 0;

    /// <summary>Whether a byline was read.</summary>
    public bool HasAuthors => Authors.Count > 0;

    /// <summary>Turns the draft into the article.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="metadata">What is known of the page.</param>
    /// <param name="published">The page's own date.</param>
    public ArticleLayout ToLayout(PageText text, PageMetadata metadata, PartialDate? published)
    {
        var range = TitleLines[0];
        foreach (var part in TitleLines.Concat(Leading).Concat(Paragraphs).Concat(Headings.Select(heading => heading.Range)))
        {
            range = Cover(range, part);
        }

        range = Subtitle is { } subtitle ? Cover(range, subtitle) : range;
        return new ArticleLayout
        {
            ColumnLine = ColumnLine,
            Column = metadata.Column ?? Column,
            TitleLines = new(TitleLines),
            Title = ExplicitTitle ?? string.Join(" ", TitleLines.Select(text.Text)),
            Subtitle = Subtitle,
            Authors = new(Authors),
            Published = metadata.Published ?? Published ?? published,
            Publication = metadata.Publication ?? Publication,
            Headings = new(HeadingLevels.FromRanks(text.Joined.AsSpan(), Headings)),
            Paragraphs = new(Leading.Concat(Paragraphs)),
            Range = range,
        };
    }

    private static TextRange Cover(TextRange range, TextRange part) => new(Math.Min(range.Start, part.Start), Math.Max(range.End, part.End));
}
