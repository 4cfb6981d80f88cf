namespace Broadsheet.Core.Corpus;

/// <summary>Something that keeps a page, or a part of it, from being read; the rest of the page is read all the same.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Source">Where.</param>
/// <param name="Detail">A word or number for the message, or <see langword="null"/>.</param>
public sealed record InputProblem(InputProblemKind Kind, SourceSpan Source, string? Detail = null);

/// <summary>The kinds of input problem.</summary>
public enum InputProblemKind
{
    /// <summary>The file is not UTF-8 (or UTF-16 with a byte-order mark): most likely GB18030.</summary>
    NotUtf8,

    /// <summary>The file holds nothing but white space.</summary>
    Empty,

    /// <summary>The file holds text, but no article.</summary>
    NoArticle,

    /// <summary>A title stands without a body.</summary>
    TitleWithoutBody,

    /// <summary>A control character other than tab and line breaks stands in the text.</summary>
    ControlCharacter,

    /// <summary>Half a surrogate pair stands in the text.</summary>
    LoneSurrogate,

    /// <summary>Front matter that cannot be read as YAML, or a date in it that is none.</summary>
    BadFrontMatter,
}
