using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>What a line of the joined text is, judged without its neighbours.</summary>
internal enum BlockKind
{
    /// <summary>Running text: a paragraph.</summary>
    Text,

    /// <summary>A short line without an end mark: title, column, heading or the like.</summary>
    Bare,

    /// <summary>A column's name in brackets.</summary>
    Column,

    /// <summary>A subtitle behind a dash.</summary>
    Subtitle,

    /// <summary>Names and nothing else.</summary>
    Names,

    /// <summary>A byline with a role, mark or place.</summary>
    Byline,

    /// <summary>The writer's employer in brackets.</summary>
    Employer,

    /// <summary>A label of a crawl or archive.</summary>
    Label,

    /// <summary>A Markdown heading.</summary>
    MarkdownHeading,

    /// <summary>A short line behind a heading's number.</summary>
    NumberedHeading,

    /// <summary>An item of a list, or a line of an address.</summary>
    Item,

    /// <summary>A photograph's caption.</summary>
    Caption,

    /// <summary>A matter of the page: dateline, editors, page number.</summary>
    Furniture,

    /// <summary>A line that parts articles.</summary>
    Separator,

    /// <summary>Where an article goes on.</summary>
    ContinuedOn,
}

/// <summary>A line of the joined text with its kind.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Range">What of the line counts: without marks of Markdown, labels, and brackets of a column.</param>
/// <param name="Level">The rank of a numbered heading, or the level of a Markdown heading.</param>
/// <param name="Label">What a label says.</param>
/// <param name="Indent">The columns of white space before it.</param>
/// <param name="BlankBefore">The number of blank lines before it.</param>
/// <param name="Prefix">A column's name at the start of a bare line; empty when there is none.</param>
/// <param name="Date">The date in a dateline.</param>
internal readonly record struct Block(
    BlockKind Kind,
    TextRange Range,
    int Level,
    HeaderLabel Label,
    int Indent,
    int BlankBefore,
    TextRange Prefix,
    PartialDate? Date)
{
    /// <summary>Whether it belongs to a body.</summary>
    public bool IsBody => Kind is BlockKind.Text or BlockKind.Item or BlockKind.Caption;
}
