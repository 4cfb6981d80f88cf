namespace Broadsheet.Tests;

public sealed class NewsCorpusTests
{
    private static readonly NewsCorpus Corpus = Make("east");

    [Fact]
    public void Finds_by_id()
    {
        Assert.Equal("新桥通车", Corpus.FindArticle("east/1")!.Title);
        Assert.Equal("2座", Corpus.FindStatistic("east/1/桥")!.Text);
        Assert.Null(Corpus.FindArticle("east/9"));
        Assert.Null(Corpus.FindStatistic("east/1/路"));
    }

    [Theory]
    [InlineData("清泉行动")]
    [InlineData("清泉")]
    public void Finds_a_program_by_any_of_its_names(string name) => Assert.Same(Corpus.Programs[0], Corpus.FindProgram(name));

    [Fact]
    public void A_programs_own_name_wins_over_anothers_alias()
    {
        var corpus = new NewsCorpus([], [new Program { Id = "甲", Name = "甲", Kind = "other", Aliases = new(["乙"]) }, new Program { Id = "乙", Name = "乙", Kind = "other" }]);
        Assert.Same(corpus.Programs[1], corpus.FindProgram("乙"));
    }

    [Fact]
    public void Walks_between_articles_programs_and_figures()
    {
        var program = Corpus.Programs[0];
        Assert.Equal(["east/2"], Corpus.ArticlesNaming(program).Select(a => a.Id));
        Assert.Equal(["桥"], Corpus.StatisticsOf(program).Select(s => s.Subject));
        Assert.Equal([program], Corpus.ProgramsOf(Corpus.Articles[1]));
        Assert.Empty(Corpus.ProgramsOf(Corpus.Articles[0]));
        Assert.Equal("east/1", Corpus.ArticleOf(Corpus.Statistics[0])!.Id);
    }

    [Fact]
    public void Asks_for_articles_by_title_column_author_and_words()
    {
        Assert.Equal(["east/1"], Corpus.ArticlesTitled("通车").Select(a => a.Id));
        Assert.Equal(["east/1"], Corpus.ArticlesIn("要闻").Select(a => a.Id));
        Assert.Equal(["east/1"], Corpus.ArticlesBy("王小明").Select(a => a.Id));
        Assert.Equal(["east/2"], Corpus.ArticlesContaining("河水").Select(a => a.Id));
        Assert.Empty(Corpus.ArticlesContaining("没有的话"));
    }

    [Fact]
    public void Asks_for_figures_by_kind_unit_subject_and_place()
    {
        Assert.Equal(["投资"], Corpus.StatisticsOf(StatisticKind.Money).Select(s => s.Subject));
        Assert.Equal(["桥"], Corpus.StatisticsIn("座").Select(s => s.Subject));
        Assert.Equal(["投资"], Corpus.StatisticsAbout("投").Select(s => s.Subject));
        Assert.Equal(["桥"], Corpus.StatisticsAt("河湾").Select(s => s.Subject));
    }

    [Theory]
    [InlineData(2024, new[] { "桥", "投资" })]
    [InlineData(2025, new[] { "投资" })]
    [InlineData(2023, new string[0])]
    public void Asks_for_figures_by_year(int year, string[] subjects) =>
        Assert.Equal(subjects, Corpus.StatisticsDuring(year).Select(s => s.Subject!));

    [Theory]
    [InlineData("2024-11", "2024", true)]
    [InlineData("2024-11", "2024-12", false)]
    [InlineData("--11", "2024", false)]
    public void Periods_overlap_when_they_share_a_day(string first, string second, bool overlap) =>
        Assert.Equal(overlap, Period(first).Overlaps(Period(second)));

    [Fact]
    public void Combining_keeps_the_order_and_merges_programs_of_one_id()
    {
        var both = NewsCorpus.Combine(Corpus, Make("west"));
        Assert.Equal(["east/1", "east/2", "west/1", "west/2"], both.Articles.Select(a => a.Id));
        Assert.Equal("west/1", both.Articles[2].Id);
        Assert.Equal(4, both.Statistics.Count);
        Assert.Equal(["east/2", "west/2"], Assert.Single(both.Programs).Mentions.Select(m => m.ArticleId));
        Assert.Throws<ArgumentOutOfRangeException>(() => both.Articles[4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => both.Articles[-1]);
    }

    [Fact]
    public void Combining_one_gives_it_back() => Assert.Same(Corpus, NewsCorpus.Combine(Corpus));

    [Fact]
    public void Finds_articles_by_their_whole_title()
    {
        Assert.Equal(["east/2"], Corpus.FindArticles("泉水").Select(a => a.Id));
        Assert.Empty(Corpus.FindArticles("泉"));
        Assert.Equal(["east/1", "west/1"], NewsCorpus.Combine(Corpus, Make("west")).FindArticles("新桥通车").Select(a => a.Id));
    }

    [Fact]
    public void Asks_for_articles_by_publication_date()
    {
        Assert.Equal(["east/2"], Corpus.ArticlesPublished(TimePeriod.Parse("2025")).Select(a => a.Id));
        Assert.Equal(["east/2"], Corpus.ArticlesPublished(TimePeriod.Parse("2025-09-01/2025-09-30")).Select(a => a.Id));
        Assert.Empty(Corpus.ArticlesPublished(TimePeriod.Parse("2024")));
    }

    [Fact]
    public void Asks_for_programs_by_kind_and_figure()
    {
        Assert.Equal(["清泉行动"], Corpus.ProgramsOf("行动").Select(p => p.Name));
        Assert.Empty(Corpus.ProgramsOf("工程"));
        Assert.Equal(["清泉行动"], Corpus.ProgramsOf(Corpus.Statistics[0]).Select(p => p.Name));
        Assert.Empty(Corpus.ProgramsOf(Corpus.Statistics[1]));
    }

    [Fact]
    public void Asks_for_figures_by_their_print() =>
        Assert.Equal(["桥"], Corpus.StatisticsPrinted("2").Select(s => s.Subject));

    [Fact]
    public void Questions_without_words_are_refused_at_once()
    {
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => Corpus.FindArticle(null!)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => Corpus.FindStatistic(null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Corpus.FindProgram(null!)).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => Corpus.FindArticles(null!)).ParamName);
        Assert.Equal("words", Assert.Throws<ArgumentNullException>(() => Corpus.ArticlesTitled(null!)).ParamName);
        Assert.Equal("words", Assert.Throws<ArgumentNullException>(() => Corpus.ArticlesContaining(null!)).ParamName);
        Assert.Equal("column", Assert.Throws<ArgumentNullException>(() => Corpus.ArticlesIn(null!)).ParamName);
        Assert.Equal("author", Assert.Throws<ArgumentNullException>(() => Corpus.ArticlesBy(null!)).ParamName);
        Assert.Equal("unit", Assert.Throws<ArgumentNullException>(() => Corpus.StatisticsIn(null!)).ParamName);
        Assert.Equal("subject", Assert.Throws<ArgumentNullException>(() => Corpus.StatisticsAbout(null!)).ParamName);
        Assert.Equal("place", Assert.Throws<ArgumentNullException>(() => Corpus.StatisticsAt(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Corpus.StatisticsPrinted(null!)).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentNullException>(() => Corpus.ProgramsOf((string)null!)).ParamName);
    }

    private static TimePeriod Period(string text)
    {
        var parts = text.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new TimePeriod(text.StartsWith('-') ? new PartialDate(null, parts[0]) : new PartialDate(parts[0], parts.Length > 1 ? parts[1] : null));
    }

    private static NewsCorpus Make(string page)
    {
        SourceSpan Span(int start, int end) => new(page + ".txt", start, end, 1, start + 1);
        Article[] articles =
        [
            new()
            {
                Id = page + "/1",
                Title = "新桥通车",
                Column = "要闻",
                Authors = new([new Author("王小明")]),
                Statistics = new(
                [
                    new() { Id = page + "/1/桥", Text = "2座", Value = 2, Unit = "座", Kind = StatisticKind.Count, Subject = "桥", Place = "河湾县", TimeResolved = new(new PartialDate(2024, 3)), Source = Span(5, 7) },
                    new() { Id = page + "/1/投资", Text = "5元", Value = 5, Unit = "元", Kind = StatisticKind.Money, Subject = "投资", TimeResolved = new(new PartialDate(2024, 12), new PartialDate(2025, 1)), Source = Span(8, 10) },
                ]),
                Source = Span(0, 20),
            },
            new() { Id = page + "/2", Title = "泉水", Published = new(2025, 9, 22), Paragraphs = new([new Paragraph("河水清了。", Span(23, 28))]), Source = Span(20, 30) },
        ];
        var program = new Program
        {
            Id = "清泉行动",
            Name = "清泉行动",
            Kind = "行动",
            Aliases = new(["清泉"]),
            Mentions = new([new ProgramMention(page + "/2", "清泉行动", Span(24, 28))]),
            Statistics = new([page + "/1/桥"]),
        };
        return new NewsCorpus(articles, [program]);
    }
}
