using System.Text.Json;

namespace Broadsheet.Tool.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_property_of_the_export_format_is_there()
    {
        _folder.Write("bridge.txt", PageFolder.Bridge);
        _folder.Write("orchard.txt", PageFolder.Orchard);
        var document = ToolRun.In(_folder.Path, "extract", "bridge.txt", "orchard.txt").Json;
        Assert.Equal(["version", "articles", "programs", "findings"], Names(document));
        Assert.Equal(1, document.GetProperty("version").GetInt32());
        var articles = document.GetProperty("articles");
        All(articles, "id file start end line column title subtitle authors published headings paragraphs statistics dates");
        All(articles.EnumerateArray().SelectMany(a => a.GetProperty("authors").EnumerateArray()), "name place role");
        All(articles.EnumerateArray().SelectMany(a => a.GetProperty("headings").EnumerateArray()), "text level start end");
        All(articles.EnumerateArray().SelectMany(a => a.GetProperty("paragraphs").EnumerateArray()), "start end");
        All(
            articles.EnumerateArray().SelectMany(a => a.GetProperty("statistics").EnumerateArray()),
            "id text start end line column value low high unit per approximation change kind subject time timeResolved place");
        All(articles.EnumerateArray().SelectMany(a => a.GetProperty("dates").EnumerateArray()), "text start end resolved");
        All(document.GetProperty("programs"), "id name aliases kind components lead members launched mentions statistics");
        All(
            document.GetProperty("programs").EnumerateArray().SelectMany(p => p.GetProperty("mentions").EnumerateArray()),
            "article file start end text");
    }

    [Fact]
    public void Spans_point_into_the_file_as_it_is()
    {
        _folder.Write("orchard.txt", "\uFEFF" + PageFolder.Orchard);
        var article = ToolRun.In(_folder.Path, "extract", "orchard.txt").Json.GetProperty("articles")[0];
        var texts = new[] { "headings", "statistics", "dates" }.SelectMany(list => article.GetProperty(list).EnumerateArray()).ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts, item =>
        {
            var span = PageFolder.Orchard[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()];
            Assert.Equal(WithoutSpace(item.GetProperty("text").GetString()!), WithoutSpace(span));
        });
    }

    [Fact]
    public void Numbers_have_no_exponent_and_no_zeros_at_the_end()
    {
        _folder.Write("page.txt", "果园里的新课堂\n\n李秋云\n\n全镇种植果树1.20万亩,总投资3.5亿元,亩产增长2.50%,惠及28户。\n");
        var statistics = ToolRun.In(_folder.Path, "extract", "page.txt").Json.GetProperty("articles")[0].GetProperty("statistics");
        Assert.Equal(["12000", "350000000", "2.5", "28"], statistics.EnumerateArray().Select(s => s.GetProperty("value").GetRawText()));
    }

    [Fact]
    public void Words_of_the_format_are_spelled_as_it_says()
    {
        _folder.Write("page.txt", "果园里的新课堂\n\n李秋云\n\n培训60场以上,发放补助近600万元,产量增长5.2%。\n");
        var statistics = ToolRun.In(_folder.Path, "extract", "page.txt").Json.GetProperty("articles")[0].GetProperty("statistics").EnumerateArray().ToArray();
        Assert.Equal(["at_least", "under", "exact"], statistics.Select(s => s.GetProperty("approximation").GetString()));
        Assert.Equal(["count", "money", "percent"], statistics.Select(s => s.GetProperty("kind").GetString()));
        Assert.Equal([null, null, "increase"], statistics.Select(s => s.GetProperty("change").GetString()));
    }

    [Fact]
    public void Output_is_utf8_with_readable_Chinese_and_no_byte_order_mark()
    {
        _folder.Write("bridge.txt", PageFolder.Bridge);
        var run = ToolRun.InLanguage("C", _folder.Path, "extract", "bridge.txt");
        Assert.Equal((byte)'{', run.OutputBytes[0]);
        Assert.Contains("两座新桥通车", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_jsonl_is_an_article_of_the_document()
    {
        _folder.Write("bridge.txt", PageFolder.Bridge);
        _folder.Write("orchard.txt", PageFolder.Orchard);
        var lines = ToolRun.In(_folder.Path, "extract", ".", "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var articles = ToolRun.In(_folder.Path, "extract", ".").Json.GetProperty("articles").EnumerateArray();
        Assert.Equal(2, lines.Length);
        Assert.All(lines.Zip(articles), pair => Assert.True(JsonElement.DeepEquals(pair.Second, JsonDocument.Parse(pair.First).RootElement)));
    }

    [Fact]
    public void A_program_is_one_over_all_pages()
    {
        _folder.Write("a.txt", PageFolder.Orchard);
        _folder.Write("b.txt", "培训见成效\n\n赵海青\n\n今年以来,“青苗培训”工程在全县推开。果农们说,这样的课听得懂、用得上。\n");
        var program = Assert.Single(
            ToolRun.In(_folder.Path, "extract", "a.txt", "b.txt").Json.GetProperty("programs").EnumerateArray(),
            p => p.GetProperty("name").GetString()!.Contains("青苗培训", StringComparison.Ordinal));
        Assert.Equal(
            ["a/1", "b/1"],
            program.GetProperty("mentions").EnumerateArray().Select(m => m.GetProperty("article").GetString()));
    }

    [Fact]
    public void The_given_date_is_the_articles_publication_date()
    {
        _folder.Write("orchard.txt", PageFolder.Orchard);
        var article = ToolRun.In(_folder.Path, "extract", "orchard.txt", "--published", "2025-09-22").Json.GetProperty("articles")[0];
        Assert.Equal("2025-09-22", article.GetProperty("published").GetString());
        Assert.Equal("2025-04", article.GetProperty("dates")[0].GetProperty("resolved").GetString());
    }

    [Theory]
    [InlineData("2025-13-01")]
    [InlineData("yesterday")]
    public void A_date_that_is_none_is_refused(string date)
    {
        _folder.Write("orchard.txt", PageFolder.Orchard);
        var run = ToolRun.In(_folder.Path, "extract", "orchard.txt", "--published", date);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(date, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.OutputBytes);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void Memory_does_not_grow_with_the_corpus(string format)
    {
        // All pages held at once, as the one JSON document needs them, take more than twice the limit.
        var page = File.ReadAllBytes(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data", "seeds")).Single());
        for (var copy = 0; copy < 300; copy++)
        {
            _folder.Write($"{copy:D3}.txt", page);
        }

        var run = ToolRun.WithHeap(0x1A00000, _folder.Path, "extract", ".", "--format", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var files = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => System.Text.RegularExpressions.Regex.Match(line, @"\d{3}(?=\.txt)").Value).Where(name => name.Length > 0);
        Assert.Equal(Enumerable.Range(0, 300).Select(copy => $"{copy:D3}"), files.Distinct());
    }

    [Fact]
    public void A_file_appears_only_when_it_is_complete_and_nothing_is_left_beside_it()
    {
        _folder.Write("orchard.txt", PageFolder.Orchard);
        var run = ToolRun.In(_folder.Path, "extract", "orchard.txt", "--out", "corpus.json");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.OutputBytes);
        Assert.Equal(["corpus.json", "orchard.txt"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            ToolRun.In(_folder.Path, "extract", "orchard.txt").OutputBytes,
            File.ReadAllBytes(Path.Combine(_folder.Path, "corpus.json")));
    }

    [Theory]
    [InlineData("missing/corpus.json", "there is no folder", "make it first")]
    [InlineData("folder", "is no file name", "for instance")]
    [InlineData("folder/", "is no file name", "for instance")]
    [InlineData("/", "is no file name", "for instance")]
    [InlineData("", "is no file name", "for instance")]
    public void A_file_that_cannot_be_written_is_said_with_the_remedy(string file, string why, string remedy)
    {
        _folder.Write("orchard.txt", PageFolder.Orchard);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "folder"));
        var run = ToolRun.In(_folder.Path, "extract", "orchard.txt", "--out", file);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error: cannot write", run.Error, StringComparison.Ordinal);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpus.jsonl", "{\"id\":")]
    [InlineData("figures.CSV", "File,Article,")]
    [InlineData("figures.parquet", "PAR1")]
    [InlineData("corpus.txt", "{\n")]
    public void The_name_of_the_file_tells_the_format_unless_it_is_given(string file, string start)
    {
        _folder.Write("orchard.txt", PageFolder.Orchard);
        var run = ToolRun.In(_folder.Path, "extract", "orchard.txt", "--out", file);
        Assert.Equal($"{file}: 1 page(s), 1 article(s), 2 statistic(s)", run.Error.TrimEnd());
        Assert.StartsWith(start, File.ReadAllText(Path.Combine(_folder.Path, file)), StringComparison.Ordinal);
        ToolRun.In(_folder.Path, "extract", "orchard.txt", "--out", file, "--format", "table");
        Assert.StartsWith(" ", File.ReadAllText(Path.Combine(_folder.Path, file)), StringComparison.Ordinal);
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static void All(JsonElement list, string names) => All(list.EnumerateArray(), names);

    private static void All(IEnumerable<JsonElement> items, string names)
    {
        var found = items.ToArray();
        Assert.NotEmpty(found);
        Assert.All(found, item => Assert.Equal(names, string.Join(' ', Names(item))));
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
