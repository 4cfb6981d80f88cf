using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Something that keeps a page, or a part of it, from being laid out.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Range">Where, in the joined text.</param>
/// <param name="Detail">A word for the message, or <see langword="null"/>.</param>
public sealed record LayoutProblem(LayoutProblemKind Kind, TextRange Range, string? Detail = null);

/// <summary>The kinds of problem a layout can have.</summary>
public enum LayoutProblemKind
{
    /// <summary>The page holds nothing but white space.</summary>
    Empty,

    /// <summary>The page holds text, but no article.</summary>
    NoArticle,

    /// <summary>A title stands without a body.</summary>
    TitleWithoutBody,

    /// <summary>Front matter that cannot be read as YAML, or a date in it that is none.</summary>
    BadFrontMatter,
}
