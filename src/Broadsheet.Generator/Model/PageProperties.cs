using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Generator.Model;

/// <summary>What the project says about a page, as plain strings.</summary>
/// <param name="Path">The page's path relative to the project, with <c>/</c> as separator.</param>
/// <param name="Published">The publication date as written, or <see langword="null"/>.</param>
/// <param name="Publication">The newspaper, or <see langword="null"/>.</param>
/// <param name="Column">The column, or <see langword="null"/>.</param>
/// <param name="EmbedText">Whether the page file is embedded in the assembly.</param>
internal sealed record PageProperties(string Path, string? Published, string? Publication, string? Column, bool EmbedText)
{
    /// <summary>The page's name while it is read; the corpus may give it a longer one.</summary>
    internal string LocalId => PageIds.FileName(Path);

    /// <summary>The same for the reader.</summary>
    /// <returns>The metadata.</returns>
    internal PageMetadata ToMetadata() => new()
    {
        File = Path,
        PageId = LocalId,
        Published = PublishedDate.Parse(Published),
        Publication = Publication,
        Column = Column,
    };
}
