namespace Broadsheet.Core.Layout;

/// <summary>What is known of a page besides its text; explicit values win over what the text suggests.</summary>
public sealed record PageMetadata
{
    /// <summary>The page's path as given, with <c>/</c> as separator. It goes into spans, and its name may hold the date.</summary>
    public required string File { get; init; }

    /// <summary>The page's name in ids, unique in its corpus: the file's name without extension, or more of the path where names repeat.</summary>
    public required string PageId { get; init; }

    /// <summary>The publication date, or <see langword="null"/>.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The newspaper or other publication, or <see langword="null"/>.</summary>
    public string? Publication { get; init; }

    /// <summary>The column all the page's articles stand in, or <see langword="null"/>.</summary>
    public string? Column { get; init; }
}
