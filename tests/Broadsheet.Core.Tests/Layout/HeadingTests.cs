namespace Broadsheet.Core.Tests.Layout;

public sealed class HeadingTests
{
    private const string Text = "清晨六点,老城南门外的早市已经热闹起来,摊主们忙着摆放刚摘下的青菜。";
    private const string Head = "南门早市改造的做法与启示\n\n林秋实\n\n" + Text;

    [Theory]
    [InlineData("一、主要做法", "1一、主要做法")]
    [InlineData("一.主要做法", "1一.主要做法")]
    [InlineData("(一)主要做法", "1(一)主要做法")]
    [InlineData("（一）主要做法", "1（一）主要做法")]
    [InlineData("第一章 总则", "1第一章 总则")]
    [InlineData("1.主要做法", "11.主要做法")]
    [InlineData("改造怎么做", "1改造怎么做")]
    [InlineData("“旧棚”换“新棚”", "1“旧棚”换“新棚”")]
    public void A_line_of_its_own_above_text_is_a_heading(string line, string heading) =>
        Assert.Equal($"|南门早市改造的做法与启示||林秋实|{heading}|3", Outline.Of($"{Head}\n\n{line}\n\n{Text}\n\n{Text}"));

    [Fact]
    public void Levels_follow_the_ranks_of_the_numbers() =>
        Assert.Equal(
            "|南门早市改造的做法与启示||林秋实|1一、主要做法;2（一）先听意见;2（二）再定方案;1二、几点启示|4",
            Outline.Of($"{Head}\n\n一、主要做法\n\n（一）先听意见\n\n{Text}\n\n（二）再定方案\n\n{Text}\n\n二、几点启示\n\n{Text}"));

    [Theory]
    [InlineData("改造背景|一、听意见|二、定方案|结束语", "1改造背景;1一、听意见;1二、定方案;1结束语")] // beside the numbered ones
    [InlineData("一、听意见|街坊怎么说|二、定方案", "1一、听意见;2街坊怎么说;1二、定方案")] // inside one
    [InlineData("一、听意见|（一）上门|街坊怎么说|二、定方案", "1一、听意见;2（一）上门;3街坊怎么说;1二、定方案")]
    [InlineData("上篇|一、听意见|二、定方案|下篇|一、抓落实|二、看成效", "1上篇;2一、听意见;2二、定方案;1下篇;2一、抓落实;2二、看成效")] // above them
    public void A_heading_without_a_number_has_its_level_from_those_around_it(string lines, string headings) =>
        Assert.Equal(headings, Outline.Of($"{Head}\n\n{string.Concat(lines.Split('|').Select(line => $"{line}\n\n{Text}\n\n"))}").Split('|')[4]);

    [Theory]
    [InlineData("(一)先听意见,再定方案。" + Text)]
    [InlineData("一是先听意见")]
    [InlineData("①携带身份证原件")]
    [InlineData("(1)携带身份证原件")]
    [InlineData("1、携带身份证原件\n\n2、携带户口簿原件\n\n3、携带照片两张")]
    [InlineData("报名时间:9月20日至30日")]
    [InlineData("咨询电话:0299-5550123")]
    public void Run_in_headings_and_items_stay_paragraphs(string line) =>
        Assert.Equal($"|南门早市改造的做法与启示||林秋实||{2 + line.Split("\n\n").Length}", Outline.Of($"{Head}\n\n{line}\n\n{Text}"));

    [Fact]
    public void Headings_without_numbers_do_not_start_articles() =>
        Assert.Equal(
            "|南门早市改造的做法与启示||林秋实|1听意见;1定方案;1抓落实|5",
            Outline.Of($"{Head}\n\n听意见\n\n{Text}\n\n定方案\n\n{Text}\n\n抓落实\n\n{Text}\n\n{Text}"));

    [Fact]
    public void The_number_of_a_document_is_no_second_line_of_its_title() =>
        Assert.Equal(
            "|南门早市摊位出租公告||||2",
            Outline.Of("南门早市摊位出租公告\n江市管告〔2025〕12号\n\n经市政府批准,南门早市定于9月20日出租摊位。"));

    [Fact]
    public void A_notice_keeps_its_items_and_its_signature() =>
        Assert.Equal(
            "|关于南门早市临时停业的通知||||6",
            Outline.Of("关于南门早市临时停业的通知\n\n各位摊主、市民:\n\n因设备检修,南门早市定于9月20日停业一天。现将有关事项通知如下:\n\n一、停业期间请勿进场。\n\n二、恢复营业时间另行通知。\n\n江州市市场管理处\n\n2025年9月18日"));
}
