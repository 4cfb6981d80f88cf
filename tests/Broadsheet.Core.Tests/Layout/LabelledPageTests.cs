namespace Broadsheet.Core.Tests.Layout;

public sealed class LabelledPageTests
{
    [Fact]
    public void An_archive_page_with_spaced_labels_is_read()
    {
        const string page = """
            【 日  期 】19960104
            【 版  号 】2
            【 标  题 】老城区早市改造见成效
            【 作  者 】林秋实
            【 正  文 】
                清晨六点，老城南门外的早市已经热闹起来。摊主们忙着摆放刚摘下的青
            菜，街坊们三三两两走来，挑的挑、拣的拣。
                市场管理处去年新装了遮雨棚，顾客多了，生意也比前年好做。据统计，早
            市日均客流超过３２００人次，比上年增长百分之十二。

            【 日  期 】19960105
            【 版  号 】1
            【 标  题 】城东公交新增两条线路
            【 作  者 】何小满  赵志远
            【 正  文 】
                城东片区新增公交线路两条，方便居民出行。
            """;
        Assert.Equal("|老城区早市改造见成效||林秋实||2\n|城东公交新增两条线路||何小满;赵志远||1", Outline.Of(page));
        Assert.Equal(["1996-01-04", "1996-01-05"], Outline.Read(page).Articles.Select(a => a.Published.ToString()));
        Assert.StartsWith("清晨六点，老城南门外的早市已经热闹起来。摊主们忙着摆放刚摘下的青菜，街坊们", Outline.Paragraphs(page));
    }

    [Theory]
    [InlineData("【标题】南门早市添新棚\n【副标题】老城区便民市场改造见闻\n【作者】本报记者 林秋实\n【专栏】江边夜话\n【正文】\n　　清晨六点,早市已经热闹起来。", "江边夜话|南门早市添新棚|老城区便民市场改造见闻|本报记者 林秋实||1")]
    [InlineData("【日期】2003-01-02\n【版次】第2版(民生)\n【引题】市政府办好实事\n【标题】南门早市添新棚\n【作者】林秋实\n【正文】清晨六点,早市已经热闹起来。", "|南门早市添新棚||林秋实||1")]
    [InlineData("标题：南门早市添新棚\n作者：林秋实、何小满\n来源：江州日报\n日期：2025-09-18\n\n清晨六点,早市已经热闹起来。", "|南门早市添新棚||林秋实;何小满||1")]
    [InlineData("标题:南门早市添新棚\n作者:听雨轩主人\n\n清晨六点,早市已经热闹起来。", "|南门早市添新棚||听雨轩主人||1")]
    [InlineData("【标 题】\n南门早市添新棚\n街坊买菜更方便\n【作 者】\n林秋实\n【正 文】\n清晨六点,早市已经热闹起来。", "|南门早市添新棚 街坊买菜更方便||林秋实||1")]
    [InlineData("【作 者】江州日报社论\n【标 题】南门早市添新棚\n【正 文】\n清晨六点,早市已经热闹起来。\n小标题\n街坊们三三两两走来。", "|南门早市添新棚||江州日报社论|1小标题|2")]
    [InlineData("###南门早市添新棚\n作者：林秋实\n2003-01-02\n第2版(民生)\n专栏：江边夜话\n\n清晨六点,早市已经热闹起来。", "江边夜话|南门早市添新棚||林秋实||1")]
    [InlineData("南门早市添新棚\n2025-09-18 08:30 来源：江州日报 作者：林秋实\n清晨六点,早市已经热闹起来。", "|南门早市添新棚||林秋实||1")]
    [InlineData("南门早市添新棚\n来源：江州日报 2025-09-18 08:30\n清晨六点,早市已经热闹起来。", "|南门早市添新棚||||1")]
    public void Labels_name_the_parts(string page, string outline) => Assert.Equal(outline, Outline.Of(page));

    [Theory]
    [InlineData("【本报讯】清晨六点,早市已经热闹起来。")]
    [InlineData("时间:9月20日上午")]
    public void Other_words_before_a_colon_or_in_brackets_are_no_labels(string line) =>
        Assert.Equal("|南门早市添新棚||林秋实||2", Outline.Of($"南门早市添新棚\n林秋实\n{line}\n清晨六点,早市已经热闹起来。"));

    [Fact]
    public void Wire_text_of_the_nineties_is_read()
    {
        const string page = """
            　　　　江州早市年内将全部完成改造

            　　新华社江州９月２０日电（记者林秋实、何小满）江州市政府今天宣布，全市５０处
            早市将在年内全部完成改造，总投资２．４亿元。
            　　据介绍，这项工作从１９９６年开始，已完成３６处，新增摊位４８０个，安置下岗职
            工１２００多人。市政府要求各有关部门加快进度，确保质量，让市民早日受益。有关负责
            人说，改造后的早市有棚有水有电，管理更加规范。（完）
            """;
        Assert.Equal("|江州早市年内将全部完成改造||记者 林秋实;记者 何小满||2", Outline.Of(page));
    }
}
