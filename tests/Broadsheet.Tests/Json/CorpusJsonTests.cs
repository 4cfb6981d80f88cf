using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Broadsheet.Json;
using CsCheck;

namespace Broadsheet.Tests;

public sealed class CorpusJsonTests
{
    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Gen.OneOfConst("镇级中心", "a\"b</script>\n", "𠮷", "“五大员”"));
    private static readonly Gen<string?> Words = Gen.Frequency((1, Gen.Const((string?)null)), (3, Text.Select(t => (string?)t)));
    private static readonly Gen<decimal?> Number = Gen.Frequency((1, Gen.Const((decimal?)null)), (3, Gen.Decimal.Select(d => (decimal?)d)));
    private static readonly Gen<PartialDate> Date = Gen.OneOf(
        Gen.Int[1, 9999].Select(y => new PartialDate(y)),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12]).Select(t => new PartialDate(t.Item1, t.Item2)),
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 31]).Select(t => new PartialDate(null, t.Item1, t.Item2)));
    private static readonly Gen<TimePeriod?> Period = Gen.Frequency(
        (1, Gen.Const((TimePeriod?)null)), (3, Gen.Select(Date, Date).Select(t => (TimePeriod?)new TimePeriod(t.Item1, t.Item2))));
    private static readonly Gen<SourceSpan> Span =
        Gen.Select(Text, Gen.Int[0, 999], Gen.Int[0, 999]).Select(t => new SourceSpan(t.Item1, t.Item2, t.Item2 + t.Item3, 1 + t.Item3, 1));
    private static readonly Gen<Statistic> Statistic = Gen.Select(
        Gen.Select(Text, Number, Number, Number),
        Gen.Select(Words, Gen.String.Array[0, 2], Gen.Enum<Approximation>(), Gen.Enum<StatisticKind>()),
        Gen.Select(Words, Words, Period, Span),
        Gen.OneOfConst<Change?>(null, Change.Increase, Change.Decrease)).Select(t => new Statistic
        {
            Id = t.Item1.Item1,
            Text = t.Item1.Item1,
            Value = t.Item1.Item2,
            Low = t.Item1.Item3,
            High = t.Item1.Item4,
            Unit = t.Item2.Item1,
            Per = new(t.Item2.Item2),
            Approximation = t.Item2.Item3,
            Kind = t.Item2.Item4,
            Subject = t.Item3.Item1,
            Place = t.Item3.Item2,
            TimeResolved = t.Item3.Item3,
            Source = t.Item3.Item4,
            Change = t.Item4,
        });

    private static readonly Gen<Article> Article = Gen.Select(Gen.Select(Text, Words, Words, Words), Date, Span, Statistic.Array[0, 3]).Select(t => new Article
    {
        Id = t.Item1.Item1,
        Title = t.Item1.Item1,
        Column = t.Item1.Item2,
        Subtitle = t.Item1.Item3,
        Publication = t.Item1.Item4,
        Published = t.Item2,
        Authors = new([new Author(t.Item1.Item1, t.Item1.Item2, t.Item1.Item3)]),
        Headings = new([new Heading(t.Item1.Item1, 2, t.Item3)]),
        Paragraphs = new([new Paragraph(t.Item1.Item1, t.Item3)]),
        Dates = new([new DateMention(t.Item1.Item1, new TimePeriod(t.Item2), t.Item3), new DateMention("目前", null, t.Item3)]),
        Statistics = new(t.Item4),
        Source = t.Item3,
    });

    private static readonly Gen<Program> Program = Gen.Select(Text, Words, Date, Span).Select(t => new Program
    {
        Id = t.Item1,
        Name = t.Item1,
        Kind = "工程",
        Aliases = new([t.Item1]),
        Components = new(["甲", "乙"]),
        Lead = t.Item2,
        Members = new([t.Item1]),
        Launched = t.Item3,
        Mentions = new([new ProgramMention("page/1", t.Item1, t.Item4)]),
        Statistics = new([t.Item1]),
    });

    [Fact]
    public void Records_read_back_equal()
    {
        Statistic.Sample(value => CorpusJson.Deserialize<Statistic>(CorpusJson.Serialize(value)).Equals(value));
        Article.Sample(value => CorpusJson.Deserialize<Article>(CorpusJson.Serialize(value)).Equals(value));
        Program.Sample(value => CorpusJson.Deserialize<Program>(CorpusJson.Serialize(value)).Equals(value));
    }

    [Fact]
    public async Task A_corpus_reads_back_with_its_articles_and_programs()
    {
        var corpus = new NewsCorpus(Article.Array[3].Single(), Program.Array[2].Single());
        using var stream = new MemoryStream();
        await CorpusJson.SerializeAsync(stream, corpus, TestContext.Current.CancellationToken);
        stream.Position = 0;
        var read = await CorpusJson.DeserializeAsync<NewsCorpus>(stream, TestContext.Current.CancellationToken);
        Assert.Equal(corpus.Articles, read.Articles);
        Assert.Equal(corpus.Programs, read.Programs);
        Assert.Equal(corpus.Statistics, read.Statistics);
    }

    [Fact]
    public void Names_are_those_of_the_export_format_and_Chinese_stays_readable()
    {
        var figure = Figures.Of(60, "%") with
        {
            Id = "page/1/合格率",
            Text = "60%以上",
            Approximation = Approximation.AtLeast,
            Kind = StatisticKind.Percent,
            Subject = "合格率",
            TimeResolved = new(new PartialDate(2024, 11)),
        };
        Assert.Equal(
            """{"id":"page/1/合格率","text":"60%以上","value":60,"low":null,"high":null,"unit":"%","per":[],"approximation":"at_least","change":null,"kind":"percent","subject":"合格率","time":null,"timeResolved":"2024-11","place":null,"source":{"file":"page.txt","start":0,"end":1,"line":1,"column":1}}""",
            CorpusJson.Serialize(figure));
    }

    [Fact]
    public void Text_cannot_end_a_script_element() =>
        Assert.DoesNotContain("</script>", CorpusJson.Serialize(Figures.Of(3, "个") with { Subject = "</script>" }), StringComparison.Ordinal);

    [Fact]
    public void Lists_totals_and_points_are_written_too()
    {
        Statistic[] figures = [Figures.Of(1, "个"), Figures.Of(2, "个")];
        Assert.Equal(figures, CorpusJson.Deserialize<Statistic[]>(CorpusJson.Serialize(figures)));
        Assert.Equal(figures.Sum(), CorpusJson.Deserialize<StatisticTotal>(CorpusJson.Serialize(figures.Sum())));
        var point = new SeriesPoint(TimePeriod.Parse("2024"), 1, new Interval(1, 1), figures[0]);
        Assert.Equal(point, CorpusJson.Deserialize<SeriesPoint>(CorpusJson.Serialize(point)));
        Assert.Equal("""[""", CorpusJson.Serialize<IEnumerable<Statistic>>(figures.Where(f => f.Value > 1))[..1]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":"x","text":"x"}""")]
    [InlineData("""{"id":"x","text":"x","source":{"file":"f","start":0,"end":1,"line":1,"column":1},"kind":"weight"}""")]
    [InlineData("""{"id":"x","text":"x","source":{"file":"f","start":0,"end":1,"line":1,"column":1},"kind":3}""")]
    [InlineData("""{"id":"x","text":"x","source":{"file":"f","start":0,"end":1,"line":1,"column":1},"per":"月"}""")]
    [InlineData("""{"id":"x","text":"x","source":{"file":"f","start":0,"end":1,"line":1,"column":1},"per":[null]}""")]
    [InlineData("""{"id":"x","text":"x","source":{"file":"f","start":0,"end":1,"line":1,"column":1},"timeResolved":"soon"}""")]
    public void What_is_no_figure_is_refused(string json) => Assert.Throws<JsonException>(() => CorpusJson.Deserialize<Statistic>(json));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"articles":[]}""")]
    [InlineData("""{"articles":[],"programs":null}""")]
    [InlineData("""{"articles":[],"programs":[""")]
    public void What_is_no_corpus_is_refused(string json) => Assert.Throws<JsonException>(() => CorpusJson.Deserialize<NewsCorpus>(json));

    [Fact]
    public void What_a_later_version_adds_is_passed_over() =>
        Assert.Empty(CorpusJson.Deserialize<NewsCorpus>("""{"version":{"a":[1]},"articles":[],"programs":[]}""").Articles);

    [Fact]
    public void Other_types_are_refused() => Assert.Throws<NotSupportedException>(() => CorpusJson.Serialize(new StringBuilder()));

    [Fact]
    public void Other_options_take_the_records_and_keep_their_names()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        CorpusJson.AddTo(options);
        var figure = Figures.Of(3, "个") with { TimeResolved = TimePeriod.Parse("2024/2025") };
        var json = JsonSerializer.Serialize(new { Figure = figure }, options);
        var node = JsonNode.Parse(json)!["figure"]!;
        Assert.Equal("2024/2025", (string?)node["time_resolved"]);
        Assert.Equal(figure, node.Deserialize<Statistic>(options));
    }

    [Fact]
    public void The_shared_options_cannot_be_changed() => Assert.True(CorpusJson.Options.IsReadOnly);
}
