namespace Broadsheet.Core.Corpus;

/// <summary>Names the pages of a corpus: by file name, and by more of the path where file names repeat.</summary>
public static class PageIds
{
    /// <summary>The ids of pages.</summary>
    /// <param name="paths">The pages' paths, each once.</param>
    /// <returns>The ids, in the same order; they do not depend on it.</returns>
    public static string[] Of(IReadOnlyList<string> paths)
    {
        var ids = paths.Select(FileName).ToArray();
        for (var depth = 2; Repeated(ids) is { Count: > 0 } repeated; depth++)
        {
            var changed = false;
            for (var i = 0; i < ids.Length; i++)
            {
                if (repeated.Contains(ids[i]))
                {
                    var longer = LastSegments(paths[i], depth);
                    changed |= longer != ids[i];
                    ids[i] = longer;
                }
            }

            if (!changed)
            {
                // Only the extension tells them apart.
                for (var i = 0; i < ids.Length; i++)
                {
                    ids[i] = repeated.Contains(ids[i]) ? paths[i] : ids[i];
                }

                break;
            }
        }

        return ids;
    }

    /// <summary>The file's name without folder and extension.</summary>
    /// <param name="path">A path with <c>/</c> as separator.</param>
    /// <returns>The name; the whole file name where nothing stands before the extension.</returns>
    public static string FileName(string path) => LastSegments(path, 1);

    private static string LastSegments(string path, int count)
    {
        var start = path.Length;
        for (var i = 0; i < count && start >= 0; i++)
        {
            start = start == 0 ? -1 : path.LastIndexOf('/', start - 1);
        }

        start++;
        var dot = path.LastIndexOf('.');
        var name = path.LastIndexOf('/') + 1;
        return dot > name ? path.Substring(start, dot - start) : path.Substring(start);
    }

    private static HashSet<string> Repeated(string[] ids) =>
        new(ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key), StringComparer.Ordinal);
}
