using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Layout;

public sealed class BylineTests
{
    private const string Body = "清晨六点,老城南门外的早市已经热闹起来,摊主们忙着摆放刚摘下的青菜。\n\n市场管理处今年新装了遮雨棚,顾客多了,生意也比去年好做。";

    [Theory]
    [InlineData("林秋实", "林秋实")]
    [InlineData("云岭市社科联课题组", "云岭市社科联课题组")]
    [InlineData("民进云岭市委会", "民进云岭市委会")]
    [InlineData("王 芳", "王芳")]
    [InlineData("王　芳", "王芳")]
    [InlineData("林 秋 实", "林秋实")]
    [InlineData("王 芳 何 远", "王芳;何远")]
    [InlineData("王 芳 摄", "摄 王芳")]
    [InlineData("欧阳明远", "欧阳明远")]
    [InlineData("司马 青", "司马青")]
    [InlineData("诸葛文", "诸葛文")]
    [InlineData("周文彬(城东)", "周文彬(城东)")]
    [InlineData("周文彬（市文化馆）", "周文彬(市文化馆)")]
    [InlineData("林秋实 何小满", "林秋实;何小满")]
    [InlineData("林秋实、何小满", "林秋实;何小满")]
    [InlineData("王 芳 何小满", "王芳;何小满")]
    [InlineData("阿不都热合曼·吐尔逊", "阿不都热合曼·吐尔逊")]
    [InlineData("图/文 林秋实 何小满", "图/文 林秋实;图/文 何小满")]
    [InlineData("文/图 林秋实", "文/图 林秋实")]
    [InlineData("文／林秋实 图／何小满", "文 林秋实;图 何小满")]
    [InlineData("文/林秋实 图/何小满", "文 林秋实;图 何小满")]
    [InlineData("林秋实 文/图", "文/图 林秋实")]
    [InlineData("林秋实/文 何小满/图", "文 林秋实;图 何小满")]
    [InlineData("林秋实 文 何小满 摄", "文 林秋实;摄 何小满")]
    [InlineData("本报记者 林秋实 通讯员 何小满", "本报记者 林秋实;通讯员 何小满")]
    [InlineData("本报记者林秋实 通讯员何小满 赵志远", "本报记者 林秋实;通讯员 何小满;通讯员 赵志远")]
    [InlineData("□记者 林秋实 通讯员 何小满 文/图", "记者 林秋实;通讯员 何小满")]
    [InlineData("■本报记者 林秋实", "本报记者 林秋实")]
    [InlineData("□ 林秋实", "林秋实")]
    [InlineData("◎听雨", "听雨")]
    [InlineData("江河日报记者 林秋实", "江河日报记者 林秋实")]
    [InlineData("江河日报社全媒体记者 林秋实 实习生 何小满", "江河日报社全媒体记者 林秋实;实习生 何小满")]
    [InlineData("记者:林秋实 通讯员:何小满", "记者 林秋实;通讯员 何小满")]
    [InlineData("作者:听雨轩主", "听雨轩主")]
    [InlineData("作者：林秋实", "林秋实")]
    [InlineData("本报评论员", "本报评论员")]
    [InlineData("本报特约评论员 林秋实", "本报特约评论员 林秋实")]
    [InlineData("撰文/林秋实 摄影/何小满", "撰文 林秋实;摄影 何小满")]
    [InlineData("林秋实 整理", "整理 林秋实")]
    [InlineData("听雨", "听雨")]
    [InlineData("（林秋实）", "林秋实")]
    [InlineData("市长 周海涛", "市长 周海涛")]
    [InlineData("市民 陈先生", "市民 陈先生")]
    [InlineData("信宁 罗先生", "罗先生(信宁)")]
    [InlineData("江州 林秋实", "林秋实(江州)")]
    [InlineData("南门镇 林秋实", "林秋实(南门镇)")]
    [InlineData("林明州 何小满", "林明州;何小满")] // a name of three
    [InlineData("林青 何小满", "林青;何小满")]
    [InlineData("市第二人民医院眼科 周海涛", "周海涛(市第二人民医院眼科)")]
    [InlineData("江州市档案馆 林秋实 何小满", "林秋实(江州市档案馆);何小满(江州市档案馆)")]
    public void A_line_between_title_and_body_is_read_as_byline(string byline, string authors) =>
        Assert.Equal($"|南门早市里的烟火气||{authors}||2", Outline.Of($"南门早市里的烟火气\n\n{byline}\n\n{Body}"));

    [Theory]
    [InlineData("前言")]
    [InlineData("编者按")]
    public void A_short_word_under_a_title_is_no_byline(string line)
    {
        var article = Assert.Single(Outline.Read($"南门早市里的烟火气\n\n{line}\n\n{Body}").Articles);
        Assert.Empty(article.Authors);
    }

    [Theory]
    [InlineData("本报讯(盘小燕)", "盘小燕")]
    [InlineData("本报讯(通讯员梁海)", "通讯员 梁海")] // a word, too
    [InlineData("本报讯(综合)", "")]
    [InlineData("新华社江州1996年4月12日电（记者牧仁·巴图、通讯员白向阳）", "记者 牧仁·巴图;通讯员 白向阳")]
    [InlineData("本报讯(记者林秋实 通讯员何小满)", "记者 林秋实;通讯员 何小满")]
    [InlineData("本报讯（记者 林秋实 通讯员 何小满）", "记者 林秋实;通讯员 何小满")]
    [InlineData("本报讯（林秋实 何小满）", "林秋实;何小满")]
    [InlineData("本报讯 记者林秋实、何小满报道:", "记者 林秋实;记者 何小满")]
    [InlineData("新华社北京9月20日电(记者林秋实、何小满)", "记者 林秋实;记者 何小满")]
    [InlineData("新华社北京９月２０日电（记者林秋实）", "记者 林秋实")]
    [InlineData("本报江州9月20日讯 (记者 林秋实)", "记者 林秋实")]
    [InlineData("本报江州9月20日电 (记者林秋实)", "记者 林秋实")]
    [InlineData("中新社江州9月20日电 (记者 林秋实)", "记者 林秋实")]
    [InlineData("江河日报讯（全媒体记者 林秋实）", "全媒体记者 林秋实")]
    [InlineData("本报记者 林秋实 通讯员 何小满报道:", "本报记者 林秋实;通讯员 何小满")]
    [InlineData("本报讯", "")]
    public void The_opening_of_a_report_names_its_writers(string lead, string authors) =>
        Assert.Equal($"|南门早市今年新装遮雨棚||{authors}||2", Outline.Of($"南门早市今年新装遮雨棚\n\n{lead} {Body}"));

    [Theory]
    [InlineData("（林秋实）", "林秋实")]
    [InlineData("(记者 林秋实)", "记者 林秋实")]
    [InlineData("（林秋实 何小满）", "林秋实;何小满")]
    [InlineData("□林秋实", "林秋实")]
    [InlineData("读者 林秋实", "读者 林秋实")]
    [InlineData("（作者：林秋实）", "林秋实")]
    public void A_byline_may_stand_under_the_article(string byline, string authors)
    {
        Assert.Equal($"|南门早市里的烟火气||{authors}||2", Outline.Of($"南门早市里的烟火气\n\n{Body}\n\n{byline}"));
        Assert.Equal($"|南门早市里的烟火气||{authors}||2\n|老街修缮不能只图快||何远||2", Outline.Of($"南门早市里的烟火气\n\n{Body}\n\n{byline}\n\n老街修缮不能只图快\n\n何远\n\n{Body}"));
    }

    [Theory]
    [InlineData("（林秋实）", "林秋实")]
    [InlineData("（林秋实 何小满）", "林秋实;何小满")]
    [InlineData("(记者林秋实)", "记者 林秋实")]
    [InlineData("摊主说:“值!”(林秋实)", "林秋实")]
    [InlineData("摊主爱说“值”(林秋实)", "")] // part of the sentence
    [InlineData("（见第三版）", "")]
    [InlineData("(完)", "")]
    [InlineData("（据新华社）", "")]
    public void A_bracket_at_the_end_of_the_last_paragraph_may_name_the_writer(string bracket, string authors) =>
        Assert.Equal($"|南门早市里的烟火气||{authors}||2", Outline.Of($"南门早市里的烟火气\n\n{Body}{bracket}"));

    [Theory]
    [InlineData("(作者单位:江州市图书馆)", "江州市图书馆")]
    [InlineData("（作者单位：江州市图书馆）", "江州市图书馆")]
    [InlineData("(作者系江州学院副教授)", "江州学院副教授")]
    [InlineData("(作者均为江州学院教师)", "江州学院教师")]
    [InlineData("(作者现任江州市文化馆馆长)", "江州市文化馆馆长")]
    public void The_employer_under_the_article_goes_with_its_writer(string note, string place)
    {
        Assert.Equal($"|南门早市里的烟火气||林秋实({place})||2", Outline.Of($"南门早市里的烟火气\n\n林秋实\n\n{Body}\n\n{note}"));
        Assert.Equal($"|南门早市里的烟火气||林秋实({place})||2", Outline.Of($"南门早市里的烟火气\n\n林秋实\n\n{Body}{note}"));
    }

    [Theory]
    [InlineData("(作者分别系江州学院教授、江州市图书馆馆员)", "林秋实(江州学院教授);何小满(江州市图书馆馆员)")]
    [InlineData("(作者分别来自江州学院、江州市图书馆、江州中学)", "林秋实;何小满")] // three for two
    [InlineData("(作者单位:江州学院、江州市图书馆)", "林秋实(江州学院、江州市图书馆);何小满(江州学院、江州市图书馆)")]
    public void Several_writers_have_an_employer_each_where_the_note_says_so(string note, string authors) =>
        Assert.Equal($"|南门早市里的烟火气||{authors}||2", Outline.Of($"南门早市里的烟火气\n\n林秋实 何小满\n\n{Body}\n\n{note}"));

    [Theory]
    [InlineData("□ 林秋实：给早市系上“安全绳”", "|给早市系上“安全绳”||林秋实||2")]
    [InlineData("□ 全市：给早市系上“安全绳”", "|□ 全市：给早市系上“安全绳”||||2")] // a place
    public void A_name_behind_a_mark_may_stand_before_the_title(string line, string outline) =>
        Assert.Equal(outline, Outline.Of($"{line}\n\n{Body}"));

    [Fact]
    public void An_article_may_have_no_byline() =>
        Assert.Equal("|南门早市里的烟火气||||2", Outline.Of($"南门早市里的烟火气\n\n{Body}"));

    [Fact]
    public void Names_in_a_list_are_no_byline() =>
        Assert.Equal(
            "|江州市少儿绘画比赛揭晓||何远||7",
            Outline.Of($"江州市少儿绘画比赛揭晓\n\n何远\n\n{Body}\n\n获奖名单如下:\n\n一等奖\n\n林秋实\n\n何小满 赵志远\n\n颁奖仪式下月举行,届时将展出全部获奖作品,欢迎市民参观。"));

    [Theory]
    [InlineData("记者手记")]
    [InlineData("作者简介")]
    [InlineData("文明新风")]
    public void A_heading_that_starts_with_a_role_is_no_byline(string heading) =>
        Assert.Equal($"|南门早市里的烟火气||何远|1{heading}|3", Outline.Of($"南门早市里的烟火气\n\n何远\n\n{Body}\n\n{heading}\n\n街坊们买菜更方便了。"));

    [Fact]
    public void The_credit_of_a_photograph_is_no_byline_of_the_article() =>
        Assert.Equal(
            "|南门早市里的烟火气||何远||4",
            Outline.Of($"南门早市里的烟火气\n\n何远\n\n{Body}\n\n▲图为早市上的摊主在整理青菜\n\n本报记者 林秋实 摄"));

    [Theory]
    [InlineData("新华社临江3月5日电(记者郝建国)临江市今年外贸出口势头良好,完成出口额1.2亿美元。", "郝建国:记者")]
    [InlineData("临江市今年外贸出口势头良好,完成出口额1.2亿美元,记者郝建国到场采访。", "")]
    public void A_report_without_a_title_keeps_its_writer(string text, string author)
    {
        var page = PageLayout.Read(text, new PageMetadata { File = "page.txt", PageId = "page" });
        Assert.Equal(author, string.Join(' ', Assert.Single(page.Articles).Authors.Select(a => $"{a.Name}:{a.Role}")));
    }
}
