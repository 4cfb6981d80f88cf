using System.Diagnostics;
using System.Globalization;
using System.Text;
using Broadsheet.Benchmarks.Pages;
using Broadsheet.Core.Calendar;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Quantities;
using Spectre.Console;

namespace Broadsheet.Benchmarks;

/// <summary>Measures each stage of reading on one core, side by side in one run: megabytes of UTF-8 a second, bytes allocated a character.</summary>
internal static class Throughput
{
    private const int Pages = 200;
    private const int Rounds = 5;

    /// <summary>Measures and prints.</summary>
    internal static void Run()
    {
        var pages = PageMaker.Make(1, Pages).ToArray();
        var bytes = pages.Sum(page => Encoding.UTF8.GetByteCount(page.Text));
        var characters = pages.Sum(page => page.Text.Length);
        var layouts = pages.Select(page => PageLayout.Read(page.Text, Metadata(page.Name))).ToArray();
        var articles = pages.SelectMany(page =>
        {
            _ = PageReader.Read(page.Text, Metadata(page.Name), out var read);
            return read;
        }).ToArray();

        var table = new Table().AddColumns("stage", "MB/s", "bytes allocated a character");
        Measure("layout", () => { foreach (var page in pages) { _ = PageLayout.Read(page.Text, Metadata(page.Name)); } });
        Measure("dates", () => { foreach (var layout in layouts) { foreach (var article in layout.Articles) { _ = DateReader.Read(layout.Text.Joined, article); } } });
        Measure("quantities", () => { foreach (var layout in layouts) { foreach (var block in layout.Articles.SelectMany(article => article.Blocks())) { QuantityReader.Read(layout.Text.Joined, block, [], new List<Quantity>()); } } });
        Measure("reading", () => { foreach (var page in pages) { _ = PageReader.Read(page.Text, Metadata(page.Name), out _); } });
        Measure("checks of articles", () => { foreach (var article in articles) { _ = RuleSet.Check(article); } });
        Measure("checks of the corpus", () => RuleSet.CheckCorpus(articles));
        AnsiConsole.Write(table);

        void Measure(string stage, Action work)
        {
            work();
            work();
            var best = double.MaxValue;
            var allocated = 0L;
            for (var round = 0; round < Rounds; round++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var watch = Stopwatch.StartNew();
                work();
                best = Math.Min(best, watch.Elapsed.TotalSeconds);
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }

            table.AddRow(stage, (bytes / best / 1_000_000).ToString("0.0", CultureInfo.InvariantCulture), ((double)allocated / characters).ToString("0.0", CultureInfo.InvariantCulture));
        }
    }

    private static PageMetadata Metadata(string name) => new() { File = name, PageId = name };
}
