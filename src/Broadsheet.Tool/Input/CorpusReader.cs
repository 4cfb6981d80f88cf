using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;

namespace Broadsheet.Tool.Input;

/// <summary>Reads pages side by side and gathers what only the whole corpus decides.</summary>
internal sealed class CorpusReader
{
    private readonly IReadOnlyList<PageSource> _sources;
    private readonly PartialDate? _published;
    private readonly bool _keepsPages;
    private readonly List<ReadPage> _pages = [];

    /// <summary>Prepares the reading.</summary>
    /// <param name="sources">The pages, each once.</param>
    /// <param name="published">The publication date of all pages, or <see langword="null"/>.</param>
    /// <param name="keepsPages">Whether what needs all pages will be asked for; without, memory does not grow with the corpus.</param>
    internal CorpusReader(IReadOnlyList<PageSource> sources, PartialDate? published, bool keepsPages = true)
    {
        _keepsPages = keepsPages;
        _sources = sources;
        _published = published;
    }

    /// <summary>Whether a page read so far could not be read.</summary>
    internal bool HasErrors { get; private set; }

    /// <summary>Reads the pages; enumerate once, to the end.</summary>
    /// <param name="report">Takes why a page could not be read.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    /// <returns>The pages, in the order given.</returns>
    internal IEnumerable<ReadPage> Read(Action<string> report, CancellationToken cancellation)
    {
        var ids = PageIds.Of([.. _sources.Select(source => source.IdPath)]);
        var pages = _sources.Zip(ids)
            .AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(page => ReadPage.Of(page.First, page.Second, _published));
        foreach (var page in pages)
        {
            if (page.Error is not null || page.Note is not null)
            {
                report(page.Error ?? page.Note!);
            }

            HasErrors |= page.Error is not null;
            if (_keepsPages)
            {
                _pages.Add(page);
            }

            yield return page;
        }
    }

    /// <summary>The pages read so far, in the order given.</summary>
    internal IReadOnlyList<ReadPage> Pages => _pages;

    /// <summary>The programs of the pages read, merged.</summary>
    internal IReadOnlyList<Program> Programs() => ProgramMerger.Merge(_pages.Select(page => page.Reading.Programs));

    /// <summary>The findings of the pages read: page by page in the order of the text, then those over several pages.</summary>
    internal IEnumerable<Finding> Findings()
    {
        var inputs = _pages.Select(page => new CheckInput(page.Source.IdPath, page.Reading, page.Articles)).ToArray();
        return inputs.SelectMany(PageChecks.OfPage).Concat(PageChecks.OfCorpus(inputs));
    }
}
