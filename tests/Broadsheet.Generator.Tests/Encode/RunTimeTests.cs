using System.Globalization;
using System.Reflection;
using Broadsheet.Compiled;
using Broadsheet.Core.Corpus;
using Broadsheet.Generator.Encode;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Harness;

namespace Broadsheet.Generator.Tests.Encode;

/// <summary>What a program with a large corpus pays, and when: counted in pages opened and bytes allocated, not timed.</summary>
public sealed class RunTimeTests
{
    [Fact]
    public void A_program_that_starts_runs_nothing_of_the_corpus()
    {
        var assembly = Consumer.Load(Consumer.Compile(Emission.Of(Emission.Internal, InventedPages.Bridges().Model)), InventedPages.Bridges());
        Assert.Null(assembly.ManifestModule.GetType("<Module>")?.TypeInitializer);
        // Static fields are set when one of them is asked for, not when the program or a method starts.
        Assert.All(assembly.GetTypes().Where(type => type.TypeInitializer is not null), type => Assert.True(type.Attributes.HasFlag(TypeAttributes.BeforeFieldInit)));
    }

    [Fact]
    public void Opening_a_corpus_and_counting_opens_no_page()
    {
        var pages = Enumerable.Range(0, 500).Select(i => Page($"p{i}.txt", articles: 1, figures: 3)).ToArray();
        var contents = CorpusOrder.Of([.. pages.Select(page => page.Model.Key)]);
        var programs = CorpusPrograms.Merge([.. pages.Select(page => new PagePrograms(page.Model.Path, page.Model.Programs))]);
        var (data, pool) = IndexEncoder.Encode(contents, new([.. pages.Select(page => page.Model.Size)]), programs);
        var opened = new List<int>();
        NewsCorpus Open() => CompiledCorpus.Open(data, pool, number =>
        {
            opened.Add(number);
            var page = pages[number].Model;
            return new CompiledPage(typeof(RunTimeTests).Assembly, "page", page.Path, page.Data, page.Pool);
        });

        _ = Open();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var corpus = Open();
        var (articles, figures) = (corpus.Articles.Count, corpus.Statistics.Count);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((500, 1500), (articles, figures));
        Assert.InRange(allocated, 0, (500 * 2 * sizeof(int)) + 1000);
        Assert.Empty(opened);
        _ = corpus.Articles[250];
        _ = corpus.Statistics[750];
        Assert.Equal([250, 250], opened);
    }

    [Fact]
    public void First_touch_of_an_article_costs_what_it_holds_and_not_what_its_page_does()
    {
        var small = Touch(Page("small.txt", articles: 2, figures: 10));
        var large = Touch(Page("large.txt", articles: 200, figures: 10));
        Assert.InRange(large.First, 0, small.First * 1.2);
        var longer = Touch(Page("longer.txt", articles: 2, figures: 100));
        Assert.InRange(longer.First, small.First * 4, small.First * 12);
        Assert.Equal(0, small.Again);

        static (long First, long Again) Touch(Reading reading)
        {
            var model = reading.Model;
            var least = (First: long.MaxValue, Again: long.MaxValue);
            for (var i = 0; i < 5; i++)
            {
                var page = new CompiledPage(typeof(RunTimeTests).Assembly, "page", model.Path, model.Data, model.Pool);
                // Opens the page: what is left is the second article alone.
                _ = page.Article(0);
                var before = GC.GetAllocatedBytesForCurrentThread();
                _ = page.Article(1);
                var between = GC.GetAllocatedBytesForCurrentThread();
                _ = page.Article(1);
                _ = page.Statistic(1, 3);
                least = (Math.Min(least.First, between - before), Math.Min(least.Again, GC.GetAllocatedBytesForCurrentThread() - between));
            }

            return least;
        }
    }

    [Fact]
    public void Walking_all_figures_again_allocates_nothing_a_figure()
    {
        var readings = Enumerable.Range(0, 20).Select(i => Page($"p{i}.txt", articles: 3, figures: 60)).ToArray();
        var corpus = Consumer.CorpusOf(Consumer.Load(Consumer.Compile(Emission.Of(Emission.Internal, [.. readings.Select(r => r.Model)])), readings));
        Assert.Equal(3600, Walk(corpus));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(3600, Walk(corpus));

        // The enumerator, and what a page costs; one byte a figure would be too much.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1500);

        static int Walk(NewsCorpus corpus)
        {
            var count = 0;
            foreach (var figure in corpus.Statistics)
            {
                count += figure.Unit is null ? 0 : 1;
            }

            return count;
        }
    }

    [Fact]
    public void A_page_adds_its_text_and_little_a_figure_to_the_assembly()
    {
        var seed = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "seeds/maoming-opinion-page.txt"));
        var models = Enumerable.Range(0, 20).Select(i =>
        {
            var properties = new PageProperties($"pages/{i}.txt", null, null, null, EmbedText: true);
            return PageModels.Of(seed, PageReader.Read(seed, properties.ToMetadata()), properties);
        }).ToArray();
        var added = (Size(models) - Size(models[..10])) / 10;
        var figures = models[0].Articles.Sum(article => article.Statistics.Count);
        Assert.InRange(figures, 30, 100);
        Assert.InRange(added / figures, 0, 200);

        static long Size(PageModel[] pages)
        {
            using var image = new MemoryStream();
            Assert.True(Consumer.Compile(Emission.Of(Emission.Internal, pages)).Emit(image).Success);
            return image.Length;
        }
    }

    // Without embedded text, so that all of it is in the data.
    private static Reading Page(string path, int articles, int figures)
    {
        var texts = Enumerable.Range(0, articles).Select(a => string.Concat(Enumerable.Range(0, figures)
            .Select(f => $"事项{a}之{f}完成{(figures * a) + f + 1000}件。"))).ToArray();
        var page = new Reading(path, string.Concat(texts.Select((text, a) => $"第{a}条新闻\n\n{text}\n\n")))
        {
            Properties = new(path, null, null, null, EmbedText: false),
        };
        for (var a = 0; a < articles; a++)
        {
            var number = a;
            page.Article($"第{a}条新闻", [texts[a]], id =>
            [
                .. Enumerable.Range(0, figures).Select(f => page.Count(
                    id, ((figures * number) + f + 1000).ToString(CultureInfo.InvariantCulture) + "件", $"事项{number}之{f}", (figures * number) + f + 1000, "件")),
            ]);
        }

        return page;
    }
}
