using Broadsheet.Benchmarks.Pages;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Corpus;

/// <summary>What reading and the checks allocate, which the machine's load does not change as it changes times.</summary>
public sealed class AllocationTests
{
    // Records included. docs/performance.md tells what it was and how it came down; raise it only for a reason written there.
    private const int MostBytesOfCharacter = 92;
    private const int MostBytesOfArticleChecks = 66;
    private const int MostBytesOfCorpusChecks = 56;

    private static readonly PageMetadata Metadata = new() { File = "p.txt", PageId = "p" };

    [Fact]
    public void Reading_allocates_no_more_than_it_did()
    {
        var pages = PageMaker.Make(1, 50).Select(page => page.Text).ToArray();
        var bytes = pages.Sum(Allocated);
        Assert.InRange((double)bytes / pages.Sum(page => page.Length), 1, MostBytesOfCharacter);
    }

    [Fact]
    public void Checks_allocate_no_more_than_they_did()
    {
        var pages = PageMaker.Make(1, 50).Select(page => page.Text).ToArray();
        var articles = pages.SelectMany(Read).ToArray();
        var ofArticles = Allocated(() => articles.Sum(article => RuleSet.Check(article).Count));
        var ofCorpus = Allocated(() => RuleSet.CheckCorpus(articles).Count);
        var characters = pages.Sum(page => page.Length);
        Assert.InRange((double)ofArticles / characters, 1, MostBytesOfArticleChecks);
        Assert.InRange((double)ofCorpus / characters, 1, MostBytesOfCorpusChecks);
    }

    [Fact]
    public void What_is_read_of_ten_and_of_a_hundred_times_the_text_allocates_in_proportion()
    {
        var once = string.Concat(PageMaker.Make(3, 2).Select(page => page.Text));
        var single = Allocated(once);
        Assert.InRange((double)Allocated(string.Concat(Enumerable.Repeat(once, 10))) / single, 5, 12);
        Assert.InRange((double)Allocated(string.Concat(Enumerable.Repeat(once, 100))) / single, 50, 120);
    }

    [Theory]
    [InlineData("一")]
    [InlineData("1")]
    [InlineData("十万")]
    [InlineData("“")]
    [InlineData("“”")]
    [InlineData("（")]
    [InlineData("、")]
    [InlineData("甲、")]
    [InlineData("1,")]
    [InlineData("2024年")]
    [InlineData("每人")]
    [InlineData("\n一、")]
    [InlineData("启动“甲乙”工程")]
    [InlineData("比上年增长5%,")]
    [InlineData("<!-- broadsheet BSH1001 -->")]
    public void Hostile_text_allocates_in_proportion(string repeated)
    {
        const string head = "两座新桥通车\n\n王小明\n\n";
        var single = Allocated(head + string.Concat(Enumerable.Repeat(repeated, 500)));
        Assert.InRange((double)Allocated(head + string.Concat(Enumerable.Repeat(repeated, 5000))) / single, 0.5, 14);
    }

    private static IReadOnlyList<ArticleReading> Read(string text)
    {
        _ = PageReader.Read(text, Metadata, out var articles);
        return articles;
    }

    private static long Allocated(string text) => Allocated(() => Read(text).Count);

    private static long Allocated(Func<int> work)
    {
        _ = work(); // tables and pools are filled
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
