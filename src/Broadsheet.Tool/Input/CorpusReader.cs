using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;

namespace Broadsheet.Tool.Input;

/// <summary>Reads pages side by side and gathers what only the whole corpus decides.</summary>
internal sealed class CorpusReader
{
    // Pages read ahead of the one that is waited for: enough to keep all processors at work, few enough to hold in memory.
    private static readonly int MostAhead = 4 * Environment.ProcessorCount;

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
    internal bool HasErrors => Unreadable > 0;

    /// <summary>How many of the pages read so far could not be read.</summary>
    internal int Unreadable { get; private set; }

    /// <summary>How many pages there are.</summary>
    internal int Count => _sources.Count;

    /// <summary>Reads the pages; enumerate once, to the end.</summary>
    /// <param name="report">Takes why a page could not be read.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    /// <returns>The pages, in the order given.</returns>
    internal IEnumerable<ReadPage> Read(Action<string> report, CancellationToken cancellation)
    {
        var ids = PageIds.Of([.. _sources.Select(source => source.IdPath)]);
        foreach (var page in Ordered(_sources.Zip(ids, (source, id) => Task.Run(() => ReadPage.Of(source, id, _published), cancellation)), cancellation))
        {
            if (page.Error is not null || page.Note is not null)
            {
                report(page.Error ?? page.Note!);
            }

            Unreadable += page.Error is null ? 0 : 1;
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
        return inputs.AsParallel().AsOrdered().SelectMany(PageChecks.OfPage).AsEnumerable().Concat(PageChecks.OfCorpus(inputs));
    }

    /// <summary>The results of tasks in the order of the tasks, of which only so many are started ahead.</summary>
    private static IEnumerable<ReadPage> Ordered(IEnumerable<Task<ReadPage>> tasks, CancellationToken cancellation)
    {
        var ahead = new Queue<Task<ReadPage>>();
        foreach (var task in tasks)
        {
            ahead.Enqueue(task);
            if (ahead.Count == MostAhead)
            {
                yield return Result(ahead.Dequeue());
            }
        }

        while (ahead.TryDequeue(out var task))
        {
            yield return Result(task);
        }

        ReadPage Result(Task<ReadPage> task)
        {
            task.Wait(cancellation);
            return task.Result;
        }
    }
}
