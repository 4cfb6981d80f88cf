using Broadsheet.Compiled;
using Broadsheet.Generator.Tests.Harness;
using CsCheck;

namespace Broadsheet.Generator.Tests.Encode;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_page_comes_back_as_it_was_read(bool embedText)
    {
        var page = InventedPages.Bridges(embedText);
        var corpus = Open(page);
        Assert.Equal(page.Result.Articles, new ValueList<Article>(corpus.Articles));
        Assert.Equal(page.Result.Programs, new ValueList<Broadsheet.Program>(corpus.Programs));
        Assert.Equal(page.Result.Articles.SelectMany(a => a.Statistics), corpus.Statistics);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_says_how_the_page_is_encoded(string encoding)
    {
        var page = InventedPages.Bridges();
        var compilation = Consumer.Compile(Emission.Of(Emission.Internal, page.Model));
        var corpus = Consumer.CorpusOf(Consumer.Load(compilation, System.Text.Encoding.GetEncoding(encoding), page));
        Assert.Equal(page.Result.Articles, new ValueList<Article>(corpus.Articles));
    }

    [Fact]
    public void A_page_is_read_back_once()
    {
        var page = InventedPages.Bridges();
        var corpus = Open(page);
        Assert.Same(corpus.Articles[0], corpus.Articles[0]);
        Assert.Same(corpus.Articles[0].Statistics[1], corpus.Statistics[1]);
        Assert.Same(corpus.Programs[0], corpus.Programs[0]);
    }

    [Fact]
    public void A_decimal_keeps_its_zeros() =>
        Assert.Equal("500.50", Open(InventedPages.Bridges()).Statistics[2].High!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Any_number_comes_back() => Gen.Decimal.Array[1, 8].Sample(
        numbers =>
        {
            var page = new Reading("a.txt", "题\n\n数1个。") { Properties = new("a.txt", null, null, null, EmbedText: false) };
            page.Article("题", ["数1个。"], id => [.. numbers.Select(n => page.Count(id, "1个", null, n, "个") with { Low = n, High = -n })]);
            var compiled = new CompiledPage(typeof(RoundTripTests).Assembly, "a", "a.txt", page.Model.Data, page.Model.Pool);
            Assert.Equal(page.Result.Articles[0], compiled.Article(0));
        },
        iter: 500);

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(300)]
    public void Each_of_many_pages_is_found_by_its_number(int count)
    {
        var pages = Enumerable.Range(0, count)
            .Select(i => new Reading($"p{i:000}.txt", $"题{i}\n\n数{i}个。") { Properties = new($"p{i:000}.txt", null, null, null, EmbedText: false) })
            .Select((page, i) => page.Article($"题{i}", [$"数{i}个。"], id => i % 3 == 0 ? [] : [page.Count(id, $"{i}个", null, i, "个")]))
            .ToArray();
        var corpus = Open(pages);
        var expected = Enumerable.Range(0, count).Select(i => $"题{i}").ToArray();
        Assert.Equal(expected, Enumerable.Range(0, count).Select(i => corpus.Articles[i].Title));
        Assert.Equal(expected, corpus.Articles.Select(a => a.Title));
        var figures = Enumerable.Range(0, count).Where(i => i % 3 > 0).Select(i => (decimal?)i).ToArray();
        Assert.Equal(figures, Enumerable.Range(0, figures.Length).Select(i => corpus.Statistics[i].Value));
        Assert.Equal(figures, corpus.Statistics.Select(s => s.Value));
    }

    [Fact]
    public void Programs_of_two_pages_merge_with_their_mentions_and_figures()
    {
        var corpus = Open(InventedPages.Bridges(), InventedPages.Springs());
        var program = Assert.Single(corpus.Programs);
        Assert.Equal(["桥/2", "泉/1"], program.Mentions.Select(m => m.ArticleId));
        Assert.Equal(["大桥", "河道"], corpus.StatisticsOf(program).Select(s => s.Subject));
    }

    [Fact]
    public void Strings_of_the_text_are_not_stored_again()
    {
        var page = InventedPages.Bridges().Model;
        Assert.DoesNotContain("大桥", page.Pool);
        Assert.DoesNotContain("近600万元", page.Pool);
        Assert.Contains("不在文中的副题", page.Pool);
    }

    [Fact]
    public void A_page_that_changed_after_it_was_compiled_says_so()
    {
        var page = InventedPages.Bridges();
        var changed = new Reading(page.Properties.Path, page.Raw + "后记\n") { Properties = page.Properties };
        var compilation = Consumer.Compile(Emission.Of(Emission.Internal, page.Model));
        var corpus = Consumer.CorpusOf(Consumer.Load(compilation, changed));
        Assert.Equal(2, corpus.Articles.Count);
        var exception = Assert.Throws<InvalidDataException>(() => corpus.Articles[0]);
        Assert.Contains("pages/桥.txt", exception.Message);
        Assert.Contains("rebuild", exception.Message);
    }

    [Fact]
    public void A_page_that_is_not_embedded_says_so()
    {
        var compilation = Consumer.Compile(Emission.Of(Emission.Internal, InventedPages.Bridges().Model));
        var exception = Assert.Throws<InvalidDataException>(() => Consumer.CorpusOf(Consumer.Load(compilation)).Articles[0]);
        Assert.Contains("pages/桥.txt", exception.Message);
        Assert.Contains("NewspaperPage", exception.Message);
    }

    private static NewsCorpus Open(params Reading[] pages) => Consumer.CorpusOf(
        Consumer.Load(Consumer.Compile(Emission.Of(Emission.Internal, [.. pages.Select(p => p.Model)])), pages));
}
