using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Layout;

public sealed class PageProblemTests
{
    [Theory]
    [InlineData("", LayoutProblemKind.Empty)]
    [InlineData(" \r\n　\n", LayoutProblemKind.Empty)]
    [InlineData("江州日报 2025年9月18日 星期四 第3版", LayoutProblemKind.NoArticle)]
    [InlineData("南门早市添新棚\n\n林秋实", LayoutProblemKind.TitleWithoutBody)]
    public void A_page_without_an_article_says_why(string page, LayoutProblemKind kind)
    {
        var layout = Outline.Read(page);
        Assert.Empty(layout.Articles);
        Assert.Equal(kind, Assert.Single(layout.Problems).Kind);
    }

    [Theory]
    [InlineData("清晨六点,早市来了200人。", "", "清晨六点,早市来了200人。", LayoutProblemKind.NoArticle)]
    [InlineData("奖池升至36.57亿元", "", "奖池升至36.57亿元", LayoutProblemKind.TitleWithoutBody)]
    [InlineData("早市\n\n来了200人 卖了300斤", "早市", "来了200人 卖了300斤", LayoutProblemKind.TitleWithoutBody)]
    public void A_text_that_is_no_article_is_read_all_the_same(string page, string title, string body, LayoutProblemKind kind)
    {
        var layout = Outline.Read(page);
        var article = Assert.Single(layout.Articles);
        Assert.Equal(title, article.Title);
        Assert.Equal(body, layout.Text.Text(Assert.Single(article.Paragraphs)));
        Assert.Equal(kind, Assert.Single(layout.Problems).Kind);
    }

    [Fact]
    public void A_title_without_a_body_costs_no_other_article()
    {
        var layout = Outline.Read("【江边夜话】\n\n南门早市添新棚\n\n林秋实\n\n【读者来信】\n\n老街修缮不能图快\n\n何远\n\n清晨六点,早市已经热闹起来。");
        Assert.Equal("老街修缮不能图快", Assert.Single(layout.Articles).Title);
        Assert.Equal("南门早市添新棚", Assert.Single(layout.Problems).Detail);
    }

    [Theory]
    [InlineData("p.txt", "江州日报 2025年9月18日 星期四 第3版\n\n", "2025-09-18")]
    [InlineData("p.txt", "2025-09-18\n\n", "2025-09-18")]
    [InlineData("p.txt", "２０２５年９月１８日　星期四\n\n", "2025-09-18")]
    [InlineData("p.txt", "二〇二五年九月十八日\n\n", "2025-09-18")]
    [InlineData("pages/2025-09-22-p03.txt", "", "2025-09-22")]
    [InlineData("pages/jz20250922.txt", "", "2025-09-22")]
    [InlineData("2024-01-01/p03.txt", "", "")]
    [InlineData("pages/2025-09-22-p03.txt", "2025年9月18日\n\n", "2025-09-18")]
    [InlineData("pages/20259999.txt", "", "")]
    [InlineData("p.txt", "", "")]
    public void The_date_comes_from_the_page_or_else_from_the_files_name(string file, string dateline, string date) =>
        Assert.Equal(date, Assert.Single(Outline.Read($"{dateline}南门早市添新棚\n\n林秋实\n\n清晨六点,早市已经热闹起来。", file).Articles).Published.ToString());

    [Fact]
    public void What_the_item_says_wins()
    {
        var metadata = new PageMetadata { File = "2025-09-22.txt", PageId = "p", Published = new(2025, 1, 2), Column = "早市专栏", Publication = "江州晚报" };
        var article = Assert.Single(PageLayout.Read("2025年9月18日\n\n【江边夜话】\n\n南门早市添新棚\n\n林秋实\n\n清晨六点,早市已经热闹起来。", metadata).Articles);
        Assert.Equal((new(2025, 1, 2), "早市专栏", "江州晚报"), (article.Published!.Value, article.Column, article.Publication));
    }
}
