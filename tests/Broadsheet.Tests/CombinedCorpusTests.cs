namespace Broadsheet.Tests;

/// <summary>Corpora of several projects, whose pages may have the same names and so the same ids.</summary>
public sealed class CombinedCorpusTests
{
    private static readonly NewsCorpus East = Make("东河", 2, "清泉行动", "清泉", "行动");
    private static readonly NewsCorpus West = Make("西河", 7, "全县清泉行动", "清泉", "行动");
    private static readonly NewsCorpus Both = NewsCorpus.Combine(East, West);

    [Fact]
    public void A_figure_leads_to_its_own_article_though_another_has_its_id()
    {
        Assert.Equal(East.Statistics[0].Id, West.Statistics[0].Id);
        Assert.Same(East.Articles[0], Both.ArticleOf(Both.Statistics[0]));
        Assert.Same(West.Articles[0], Both.ArticleOf(Both.Statistics[1]));
        Assert.Same(East.Statistics[0], Both.FindStatistic("page/1/河道"));
        Assert.Same(East.Articles[0], Both.FindArticle("page/1"));
        Assert.Equal(["西河"], Both.FindArticles("西河").Select(a => a.Title));
    }

    [Fact]
    public void Programs_of_one_kind_merge_by_any_shared_name_under_the_fullest()
    {
        var program = Assert.Single(Both.Programs);
        Assert.Equal("全县清泉行动", program.Name);
        Assert.Equal(["清泉", "清泉行动"], program.Aliases);
        Assert.Same(program, Both.FindProgram("清泉行动"));
        Assert.Same(program, Both.FindProgram("清泉"));
        Assert.Equal(["全县清泉行动"], NewsCorpus.Combine(West, East).Programs.Select(p => p.Name));
    }

    [Fact]
    public void Programs_of_two_kinds_that_share_a_short_form_stay_two()
    {
        var both = NewsCorpus.Combine(East, Make("南河", 3, "清泉工程", "清泉", "工程"));
        Assert.Equal(["清泉行动", "清泉工程"], both.Programs.Select(p => p.Name));
        Assert.Equal(["东河"], both.ArticlesNaming(both.Programs[0]).Select(a => a.Title));
    }

    [Fact]
    public void A_merged_program_leads_to_the_articles_and_figures_of_all_corpora_and_back()
    {
        var program = Both.Programs[0];
        Assert.Equal(["东河", "西河"], Both.ArticlesNaming(program).Select(a => a.Title));
        Assert.Equal([2m, 7m], Both.StatisticsOf(program).Select(s => s.Value!.Value));
        Assert.Equal([2m, 7m], Both.StatisticsOf(West.Programs[0]).Select(s => s.Value!.Value));
        Assert.Equal([program], Both.ProgramsOf(Both.Articles[1]));
        Assert.Equal([program], Both.ProgramsOf(Both.Statistics[1]));
        Assert.Empty(Both.ProgramsOf(Both.Articles[1] with { Title = "别的" }));
    }

    [Fact]
    public void What_two_corpora_have_alike_is_counted_once_for_a_program()
    {
        var twice = NewsCorpus.Combine(East, Make("东河", 2, "清泉行动", "清泉", "行动"));
        Assert.Single(twice.StatisticsOf(twice.Programs[0]));
        Assert.Single(twice.ArticlesNaming(twice.Programs[0]));
    }

    [Fact]
    public void A_corpus_given_twice_counts_once()
    {
        Assert.Same(East, NewsCorpus.Combine(East, East));
        Assert.Equal(2, NewsCorpus.Combine(East, West, East).Articles.Count);
    }

    [Fact]
    public void Combined_corpora_combine_again()
    {
        var all = NewsCorpus.Combine(Both, Make("北河", 9, "清泉行动", "清泉", "行动"));
        Assert.Equal(["东河", "西河", "北河"], all.ArticlesNaming(Assert.Single(all.Programs)).Select(a => a.Title));
        Assert.Equal("北河", all.ArticleOf(all.Statistics[2])!.Title);
        Assert.Equal(all.Programs, all.ProgramsOf(all.Articles[1]));
    }

    private static NewsCorpus Make(string title, decimal value, string program, string alias, string kind)
    {
        var source = new SourceSpan("pages/page.txt", 0, 2, 1, 1);
        return new(
            [
                new Article
                {
                    Id = "page/1",
                    Title = title,
                    Source = source,
                    Statistics = new([new Statistic { Id = "page/1/河道", Text = $"{value}条", Value = value, Unit = "条", Kind = StatisticKind.Count, Subject = "河道", Source = source }]),
                },
            ],
            [
                new Program
                {
                    Id = program,
                    Name = program,
                    Kind = kind,
                    Aliases = new([alias]),
                    Mentions = new([new ProgramMention("page/1", program, source)]),
                    Statistics = new(["page/1/河道"]),
                },
            ]);
    }
}
