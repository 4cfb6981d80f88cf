using System.Collections.Concurrent;
using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Core.Corpus;
using Broadsheet.Tool.Findings;
using Broadsheet.Tool.Input;

namespace Broadsheet.Tool.Serve;

/// <summary>The pages that are open in the editor, and those that lie in its folders.</summary>
internal sealed class Workspace
{
    private readonly ConcurrentDictionary<string, PageDocument> _open = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (DateTime Written, PageDocument Page)> _onDisk = new(StringComparer.Ordinal);

    /// <summary>The editor's folders.</summary>
    internal List<string> Folders { get; } = [];

    /// <summary>Takes up an open page, or its next version.</summary>
    internal void Open(PageDocument page) => _open[page.Uri] = page;

    /// <summary>Forgets a page that was closed.</summary>
    internal void Close(string uri) => _open.TryRemove(uri, out _);

    /// <summary>Finds an open page.</summary>
    /// <returns>The page, or <see langword="null"/>.</returns>
    internal PageDocument? Find(string uri) => _open.GetValueOrDefault(uri);

    /// <summary>All pages: the open ones as they stand in the editor, the others as they lie on disk.</summary>
    internal IReadOnlyList<PageDocument> Pages()
    {
        var open = _open.Values.ToDictionary(page => page.Path, StringComparer.Ordinal);
        var pages = new List<PageDocument>(open.Values);
        foreach (var source in PageArguments.Resolve(Folders.Where(Directory.Exists), _ => { }))
        {
            var path = Path.GetFullPath(source.Path!).Replace('\\', '/');
            if (!open.ContainsKey(path) && OnDisk(path) is { } page)
            {
                pages.Add(page);
            }
        }

        return pages;
    }

    /// <summary>The programs of all pages, merged.</summary>
    /// <param name="pages">The pages.</param>
    internal static IReadOnlyList<Program> Programs(IReadOnlyList<PageDocument> pages) => ProgramMerger.Merge(pages.Select(page => page.Page.Programs));

    /// <summary>The baseline that holds for a page: in its folder or the nearest above.</summary>
    /// <param name="path">The page's path.</param>
    /// <param name="report">Takes why a baseline cannot be read.</param>
    internal static (string? File, Baseline Baseline) BaselineOf(string path, Action<string> report)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, Baseline.FileName);
            if (File.Exists(file))
            {
                return (file, KnownFindings.Read(file, report) ?? Baseline.Empty);
            }
        }

        return (null, Baseline.Empty);
    }

    private PageDocument? OnDisk(string path)
    {
        try
        {
            var written = File.GetLastWriteTimeUtc(path);
            if (_onDisk.TryGetValue(path, out var known) && known.Written == written)
            {
                return known.Page;
            }

            if (TextDecoding.Decode(File.ReadAllBytes(path), out _) is not { } text)
            {
                return null;
            }

            var page = new PageDocument(new Uri(path).AbsoluteUri, version: null, text.Text);
            _onDisk[path] = (written, page);
            return page;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
