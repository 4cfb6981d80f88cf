namespace Broadsheet.Generator.Model;

/// <summary>The pages of a corpus in its order, with their ids and class names.</summary>
/// <param name="Pages">The pages, by path; a page that is listed twice stands here once.</param>
internal sealed record CorpusContents(ValueList<PageEntry> Pages)
{
    private Dictionary<string, int>? _positions;

    /// <summary>The position of a page.</summary>
    /// <param name="path">The page's path.</param>
    /// <returns>Its 0-based number in the corpus.</returns>
    internal int PositionOf(string path)
    {
        var positions = _positions;
        if (positions is null)
        {
            positions = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < Pages.Count; i++)
            {
                positions.Add(Pages[i].Path, i);
            }

            _positions = positions;
        }

        return positions[path];
    }

    /// <summary>Whether the pages are the same.</summary>
    /// <param name="other">The other contents.</param>
    /// <returns><see langword="true"/> if they are.</returns>
    public bool Equals(CorpusContents? other) => other is not null && Pages.Equals(other.Pages);

    /// <inheritdoc/>
    public override int GetHashCode() => Pages.GetHashCode();
}

/// <summary>A page's place in its corpus.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Id">Its name in the ids of its articles and figures.</param>
/// <param name="Copies">How often the project lists it.</param>
/// <param name="ClassNames">The class of each of its articles.</param>
internal sealed record PageEntry(string Path, string Id, int Copies, ValueList<string> ClassNames);

/// <summary>A page and what the corpus says of it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Entry">Its place.</param>
internal sealed record NamedPage(PageModel Page, PageEntry Entry);

/// <summary>The source text of a page.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Copies">How often the project lists it.</param>
/// <param name="Text">The text.</param>
internal sealed record PageSource(string Path, int Copies, string Text);

/// <summary>The pages whose sources stand in one file.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Pages">The pages.</param>
internal sealed record PageGroup(string HintName, ValueList<PageSource> Pages);

/// <summary>A source file.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Parts">Its text, in parts.</param>
internal sealed record SourceFile(string HintName, ValueList<string> Parts);
