using System.Collections.Immutable;
using System.Globalization;
using Broadsheet.Generator.Emit;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Pipeline;

/// <summary>Decides how the pages' sources go into files: the driver's cost grows with the square of their number.</summary>
internal static class SourceFiles
{
    /// <summary>Up to this many pages have a file each.</summary>
    internal const int MostSingleFiles = 300;

    /// <summary>The number of files that more pages are spread over.</summary>
    internal const int ShardCount = 100;

    /// <summary>A page that has a file of its own.</summary>
    /// <param name="source">The page's source.</param>
    /// <returns>The group of one.</returns>
    internal static PageGroup Single(PageSource source) => new(HintName.Of(source.Path), new([source]));

    /// <summary>The pages that do not have a file each, and those that are listed more than once.</summary>
    /// <param name="sources">The sources of all pages.</param>
    /// <returns>The groups, in a fixed order.</returns>
    internal static ImmutableArray<PageGroup> Shared(ImmutableArray<PageSource> sources)
    {
        var pages = sources.GroupBy(s => s.Path, StringComparer.Ordinal).Select(g => g.First()).ToArray();
        if (pages.Length <= MostSingleFiles)
        {
            return pages.Where(p => p.Copies > 1).Select(Single).ToImmutableArray();
        }

        var shards = pages.ToLookup(p => (int)(HintName.Hash64(p.Path) % ShardCount));
        return Enumerable.Range(0, ShardCount).Select(i => new PageGroup(
            "Pages." + i.ToString("00", CultureInfo.InvariantCulture) + ".g.cs",
            new(shards[i].OrderBy(p => p.Path, StringComparer.Ordinal)))).ToImmutableArray();
    }

    /// <summary>Writes the file of a group.</summary>
    /// <param name="group">The pages.</param>
    /// <returns>The file.</returns>
    internal static SourceFile FileOf(PageGroup group) =>
        new(group.HintName, new(group.Pages.Select(page => page.Text).Prepend(EmittedNames.Header)));
}
