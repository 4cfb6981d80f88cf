using BenchmarkDotNet.Attributes;
using Broadsheet.Benchmarks.Pages;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Benchmarks;

/// <summary>Reading and checking of pages, once, ten times and a hundred times as many: time must grow as they do.</summary>
[MemoryDiagnoser]
public class ReadingBenchmark
{
    private (string Name, string Text)[] _pages = [];

    /// <summary>How many pages.</summary>
    [Params(1, 10, 100)]
    public int Pages { get; set; }

    /// <summary>Makes the pages.</summary>
    [GlobalSetup]
    public void Make() => _pages = [.. PageMaker.Make(1, Pages)];

    /// <summary>Layout, figures, dates, programs.</summary>
    [Benchmark(Baseline = true)]
    public int Read() => _pages.Sum(page => PageReader.Read(page.Text, Metadata(page.Name), out _).Articles.Count);

    /// <summary>The same, and all rules.</summary>
    [Benchmark]
    public int ReadAndCheck()
    {
        var inputs = new List<CheckInput>();
        foreach (var (name, text) in _pages)
        {
            inputs.Add(new CheckInput(name, PageReader.Read(text, Metadata(name), out var articles), articles));
        }

        return inputs.Sum(input => PageChecks.OfPage(input).Count) + PageChecks.OfCorpus(inputs).Count;
    }

    private static PageMetadata Metadata(string name) => new() { File = name, PageId = name };
}
