namespace Broadsheet.Core.Tests.Layout;

public sealed class ColumnAndTitleTests
{
    private const string Body = "清晨六点,老城南门外的早市已经热闹起来,摊主们忙着摆放刚摘下的青菜。\n\n市场管理处今年新装了遮雨棚,顾客多了,生意也比去年好做。";

    [Theory]
    [InlineData("【江边夜话】\n\n南门早市里的烟火气", "江边夜话")]
    [InlineData("[江边夜话]\n\n南门早市里的烟火气", "江边夜话")]
    [InlineData("【 江边夜话 】\n南门早市里的烟火气", "江边夜话")]
    [InlineData("［江边夜话］\n南门早市里的烟火气", "江边夜话")]
    [InlineData("【江边夜话】南门早市里的烟火气", "江边夜话")]
    [InlineData("江边夜话｜南门早市里的烟火气", "江边夜话")]
    [InlineData("江边夜话 | 南门早市里的烟火气", "江边夜话")]
    [InlineData("江边夜话丨南门早市里的烟火气", "江边夜话")]
    [InlineData("江边夜话\n\n南门早市里的烟火气", "江边夜话")]
    [InlineData("时评\n\n南门早市里的烟火气", "时评")]
    [InlineData("教育周刊\n\n南门早市里的烟火气", "教育周刊")]
    [InlineData("乡村振兴·江州观察\n\n南门早市里的烟火气", "乡村振兴·江州观察")]
    [InlineData("民生热线\n南门早市里的烟火气", "民生热线")]
    [InlineData("■江边夜话\n南门早市里的烟火气", "江边夜话")]
    [InlineData("◆ 便民服务台\n南门早市里的烟火气", "便民服务台")]
    [InlineData("● 江边夜话\n南门早市里的烟火气", "江边夜话")]
    [InlineData("—江边夜话—\n南门早市里的烟火气", "江边夜话")]
    [InlineData("—— 学思践悟 ——\n南门早市里的烟火气", "学思践悟")]
    [InlineData("·江边夜话·\n南门早市里的烟火气", "江边夜话")]
    [InlineData("江边周刊 · 名医坐堂\n南门早市里的烟火气", "江边周刊 · 名医坐堂")]
    [InlineData("栏目：江边夜话\n南门早市里的烟火气", "江边夜话")]
    [InlineData("专栏:江边夜话\n南门早市里的烟火气", "江边夜话")]
    [InlineData("南门早市里的烟火气", "")]
    public void A_column_is_named_above_the_title(string head, string column) =>
        Assert.Equal($"{column}|南门早市里的烟火气||林秋实||2", Outline.Of($"{head}\n\n林秋实\n\n{Body}"));

    [Theory]
    [InlineData("南门早市添了遮雨棚 街坊买菜不再怕雨天")]
    [InlineData("“早市经济”")]
    [InlineData("早市为何留得住年轻人？")]
    [InlineData("早市为何留得住年轻人?")]
    [InlineData("早市回来了!")]
    [InlineData("江州:早市添新棚,街坊笑开颜")]
    [InlineData("让早市热起来,也要让秩序好起来")]
    [InlineData("《江州早市管理办法》解读")]
    [InlineData("2025年江州早市改造完成30处")]
    [InlineData("早市“烟火气” 城市“新名片”")]
    [InlineData("市场改造,别忘了听听摊主的意见(上)")]
    public void A_title_is_one_line_without_a_full_stop(string title)
    {
        Assert.Equal($"|{title}||林秋实||2", Outline.Of($"{title}\n\n林秋实\n\n{Body}"));
        Assert.Equal($"|{title}||||2", Outline.Of($"{title}\n{Body}"));
        Assert.Equal($"|老街修缮不能只图快||何远||2\n|{title}||林秋实||2", Outline.Of($"老街修缮不能只图快\n\n何远\n\n{Body}\n\n{title}\n\n林秋实\n\n{Body}"));
    }

    [Theory]
    [InlineData("南门早市添了遮雨棚\n街坊买菜不再怕雨天", "南门早市添了遮雨棚 街坊买菜不再怕雨天", "")]
    [InlineData("从“脏乱差”到“洁净美”,看南门早市\n如何留住人间烟火", "从“脏乱差”到“洁净美”,看南门早市 如何留住人间烟火", "")]
    [InlineData("南门早市添新棚\n——江州市老城区便民市场改造见闻", "南门早市添新棚", "江州市老城区便民市场改造见闻")]
    [InlineData("南门早市添新棚\n—— 老城区便民市场改造见闻", "南门早市添新棚", "老城区便民市场改造见闻")]
    [InlineData("南门早市添新棚\n--老城区便民市场改造见闻", "南门早市添新棚", "老城区便民市场改造见闻")]
    [InlineData("南门早市添新棚\n江州市投入财政资金改造老城区便民市场十二处", "南门早市添新棚", "江州市投入财政资金改造老城区便民市场十二处")]
    [InlineData("引题:市政府常务会议\n主题:南门早市添新棚\n副题:老城区便民市场改造见闻", "南门早市添新棚", "老城区便民市场改造见闻")]
    [InlineData("从“马路边”到“遮雨棚”,\n看南门早市如何变样\n——老城区便民市场改造见闻", "从“马路边”到“遮雨棚”, 看南门早市如何变样", "老城区便民市场改造见闻")]
    [InlineData("关于开展2025年秋季\n老城区便民市场周边环境整治行动的通告", "关于开展2025年秋季 老城区便民市场周边环境整治行动的通告", "")]
    [InlineData("关于南门早市的回声\n江州市投入财政资金改造老城区便民市场十二处", "关于南门早市的回声", "江州市投入财政资金改造老城区便民市场十二处")]
    [InlineData("何远在全市民生工作会议上强调\n办好早市里的民生实事", "办好早市里的民生实事", "")]
    public void A_title_may_have_more_lines(string head, string title, string subtitle) =>
        Assert.Equal($"|{title}|{subtitle}|林秋实||2", Outline.Of($"{head}\n\n林秋实\n\n{Body}"));

    [Theory]
    [InlineData("早市人多。")]
    [InlineData("“新鲜的青菜!”")]
    [InlineData("南门早市人多,菜也新鲜;")]
    [InlineData("摊主们这样说:")]
    [InlineData("市民王女士问:早市几点收摊?")]
    [InlineData("早市几点开门?几点收摊?")]
    public void A_short_sentence_is_no_title(string sentence) =>
        Assert.Equal("|南门早市里的烟火气||林秋实||5", Outline.Of($"南门早市里的烟火气\n\n林秋实\n\n{Body}\n\n{sentence}\n\n{Body}"));

    [Fact]
    public void Short_reports_under_one_column_share_it() =>
        Assert.Equal(
            "简讯|南门早市改造完工||||1\n简讯|江州图书馆延长开放时间||||1\n简讯|城东公交新增两条线路||||1",
            Outline.Of("【简讯】\n\n南门早市改造完工\n\n本报讯 近日,南门早市改造完工,新装遮雨棚三十处。\n\n江州图书馆延长开放时间\n\n本报讯 江州图书馆本月起延长开放时间两小时,周末照常开放。\n\n城东公交新增两条线路\n\n本报讯 城东片区新增公交线路两条,方便居民出行。"));

    [Fact]
    public void Articles_without_bylines_are_told_apart_by_their_leads() =>
        Assert.Equal(
            "|南门早市改造完工 街坊买菜更方便||||2\n|江州图书馆延长开放时间至晚上九点||||2",
            Outline.Of($"南门早市改造完工 街坊买菜更方便\n\n近日,记者来到南门。\n\n{Body.Split('\n')[0]}\n\n江州图书馆延长开放时间至晚上九点\n\n记者从江州图书馆获悉,本月起开放时间延长。\n\n读者可在网上预约座位。"));

    [Theory]
    [InlineData("城东加强渔港安全巡查", "台风季来临,城东区组织执法人员开展安全巡查。", 3)]
    [InlineData("市图书馆延长开放时间", "记者从市图书馆获悉,本月起每天开放到九点。", 3)]
    [InlineData("党建引领筑牢根基", "党建引领是村里的法宝,干部带头。", 1)] // a heading's words are defined
    [InlineData("党建引领筑牢根基", "坚持党建引领,干部带头。", 1)] // not what the sentence speaks of
    [InlineData("城东先行,示范带动", "城东先行一步,新装遮雨棚三十处。", 1)] // in two halves
    public void Unsigned_short_reports_open_with_whom_their_titles_speak_of(string line, string text, int articles)
    {
        var page = $"橘红产业园二期动工\n\n近日,橘红产业园二期项目动工建设,占地180亩。\n\n{line}\n\n{text}\n\n南门早市改造完工\n\n经过施工,南门早市工程通过验收。";
        Assert.Equal(articles, Outline.Read(page).Articles.Count);
    }

    [Theory]
    [InlineData("江州日报")]
    [InlineData("2025年9月18日 星期四 第3版")]
    [InlineData("2025年9月18日　星期四　农历乙巳年七月廿七　第A03版")]
    [InlineData("江州日报 2025年9月18日 星期四 03版:民生")]
    [InlineData("A03 民生 2025年9月18日 星期四\n责任编辑:何小满 版式:赵志远 校对:周 文")]
    [InlineData("2025年9月18日 星期四 第3版 编辑 / 何小满 版式 / 赵志远")]
    [InlineData("责编/何小满 美编/赵志远 电话:0299-5550123")]
    [InlineData("第3版(要闻)")]
    [InlineData("3版")]
    [InlineData("《江州日报》(2025年9月18日 第05版)")]
    [InlineData("今日导读\n\n▶新学期“第一课”怎么上 A04\n▶老旧小区加装电梯进度如何 A05")]
    [InlineData("二〇二五年九月十八日 星期四")]
    public void Matters_of_the_page_are_no_articles(string furniture)
    {
        Assert.Equal("|南门早市里的烟火气||林秋实||2", Outline.Of($"{furniture}\n\n南门早市里的烟火气\n\n林秋实\n\n{Body}"));
        Assert.Equal("|南门早市里的烟火气||林秋实||2", Outline.Of($"南门早市里的烟火气\n\n林秋实\n\n{Body}\n\n{furniture}"));
    }

    [Fact]
    public void What_stands_above_the_dateline_names_the_page() =>
        Assert.Equal("|南门早市里的烟火气||林秋实||2", Outline.Of($"江州融媒·城事\n2025年9月18日 星期四 第3版\n\n南门早市里的烟火气\n\n林秋实\n\n{Body}"));

    [Fact]
    public void A_title_may_stand_above_its_date() =>
        Assert.Equal("|南门早市里的烟火气||||2", Outline.Of($"南门早市里的烟火气\n\n2025年9月18日\n\n{Body}"));

    [Theory]
    [InlineData("(下转第4版)")]
    [InlineData("（上接第1版）")]
    [InlineData("▲下转第4版")]
    public void Lines_that_say_where_an_article_goes_on_are_no_text(string line) =>
        Assert.Equal("|南门早市里的烟火气||林秋实||2", Outline.Of($"南门早市里的烟火气\n\n林秋实\n\n{Body}\n\n{line}"));

    [Theory]
    [InlineData("图为早市上的摊主在整理青菜")]
    [InlineData("▲早市上的摊主在整理青菜")]
    [InlineData("↑早市上的摊主在整理青菜")]
    [InlineData("图①:早市上的摊主在整理青菜")]
    public void A_caption_is_body_and_no_title(string caption) =>
        Assert.Equal("|南门早市里的烟火气||林秋实||4", Outline.Of($"南门早市里的烟火气\n\n林秋实\n\n{Body.Split('\n')[0]}\n\n{caption}\n\n{Body}"));

    [Fact]
    public void Under_a_signed_article_a_short_line_is_a_title() =>
        Assert.Equal(
            "|南门早市里的烟火气||林秋实(江州学院教师)||2\n|图片新闻||||1",
            Outline.Of($"南门早市里的烟火气\n\n林秋实\n\n{Body}\n\n(作者系江州学院教师)\n\n图片新闻\n\n9月17日,市民在江滨公园晨练。公园占地15公顷,今年5月开放。"));

    [Theory]
    [InlineData("公开招聘编外人员公告", "遗失声明", 2)]
    [InlineData("公开招聘编外人员记", "遗失声明", 2)]
    [InlineData("公开招聘编外人员公告", "遗失经过", 1)]
    public void A_notice_starts_under_a_short_title(string title, string other, int articles) =>
        Assert.Equal(articles, Outline.Read($"{title}\n\n市图书馆因工作需要,面向社会公开招聘编外人员9名。\n\n{other}\n\n兹有某人遗失证件一本,特此声明。").Articles.Count);

    [Theory]
    [InlineData("本报讯(通讯员 戴薇)经过施工,早市工程通过验收。", 2)] // a report opens
    [InlineData("经过施工,早市工程通过验收。", 1)]
    public void A_report_under_a_short_line_starts_an_article(string body, int articles) =>
        Assert.Equal(articles, Outline.Read($"南门早市里的烟火气\n\n林秋实\n\n{Body}\n\n早市完工\n\n{body}").Articles.Count);

    [Theory]
    [InlineData("让“小巷书屋”走得更远", 1)]
    [InlineData("让“口袋公园”走得更远", 2)]
    public void A_line_that_quotes_what_the_title_quotes_is_a_heading(string line, int articles) =>
        Assert.Equal(articles, Outline.Read($"“小巷书屋”照亮一条老街\n\n林秋实\n\n{Body}\n\n{line}\n\n{Body}").Articles.Count);

    [Theory]
    [InlineData("莫让“好经”念歪了", "甘露", 2)] // a name that is a word
    [InlineData("莫让“好经”念歪了", "现状", 1)]
    [InlineData("莫让“好经”念歪了", "水灾之后", 1)] // no name
    [InlineData("早市更加便民", "甘露", 1)] // one heading over another
    public void A_word_that_is_a_name_signs_the_title_above_it(string line, string name, int articles) =>
        Assert.Equal(articles, Outline.Read($"南门早市里的烟火气\n\n林秋实\n\n{Body}\n\n听听摊主\n\n{Body}\n\n{line}\n\n{name}\n\n{Body}").Articles.Count);

    [Theory]
    [InlineData("●现象 嘴上喊“街坊” 眼里盯钱包", "记者在早市看到,摊主们忙着摆放青菜。", 1)]
    [InlineData("嘴上莫只喊“街坊” 眼里莫盯钱包", "记者在早市看到,摊主们忙着摆放青菜。", 2)]
    [InlineData("●城东公交新增两条线路方便街坊出行", "本报讯 城东片区新增公交线路两条。", 2)]
    public void A_line_behind_a_mark_is_a_heading_unless_a_report_opens_under_it(string line, string text, int articles) =>
        Assert.Equal(articles, Outline.Read($"南门早市里的烟火气\n\n本报记者 林秋实\n\n{Body}\n\n{line}\n\n{text}").Articles.Count);

    [Theory]
    [InlineData("江州图书馆夏季延长开放", "", 2)] // the only line of its kind
    [InlineData("江州图书馆夏季延长开放", "江滨公园添新绿\n\n", 1)] // one of several headings
    [InlineData("相关链接:江州早市管理规定", "", 1)] // a box
    public void A_line_alone_between_paragraphs_is_a_title(string line, string another, int articles) =>
        Assert.Equal(articles, Outline.Read($"南门早市里的烟火气\n\n林秋实\n\n{Body}\n\n{line}\n\n{Body}\n\n{another}{Body}").Articles.Count);

    [Theory]
    [InlineData("(何小满)", 3)]
    [InlineData("", 1)]
    [InlineData("(见第三版)", 1)]
    [InlineData("(何小满 摄)", 1)]
    [InlineData("(何小满 摄影报道)", 3)]
    public void Another_writer_under_the_text_tells_a_title_from_a_heading(string note, int articles) =>
        Assert.Equal(articles, Outline.Read($"南门早市里的烟火气\n\n林秋实\n\n{Body}\n\n老码头变成会客厅\n\n{Body}{note}\n\n银龄教师支教启程\n\n{Body}").Articles.Count);

    [Theory]
    [InlineData("编者按:今起本报推出系列报道,讲述江州老街和早市的故事。", 3)]
    [InlineData("江河日报 有态度 有温度。", 2)] // the page's head
    public void A_paragraph_above_the_first_title_belongs_to_the_first_article(string leading, int paragraphs) =>
        Assert.Equal($"|南门早市里的烟火气||林秋实||{paragraphs}", Outline.Of($"{leading}\n\n南门早市里的烟火气\n\n林秋实\n\n{Body}").Split('\n')[^1]);

    [Theory]
    [InlineData("停水通知", "江州市自来水公司", "停水通知|遗失声明")] // the office that gives notice
    [InlineData("停水通知", "江州市自来水总管", "停水通知|江州市自来水总管")] // no office
    [InlineData("停水记", "江州市自来水公司", "停水记|江州市自来水公司")] // no notice
    public void An_office_under_a_notice_signs_it(string title, string line, string titles) =>
        Assert.Equal(titles, string.Join('|', Outline.Read($"{title}\n\n7月9日8时至18时,城东片区停水。\n\n{line}\n\n遗失声明\n\n何小满遗失证件一张,声明作废。").Articles.Select(article => article.Title)));

    [Theory]
    [InlineData("◎小贴士", "◎小贴士", "何小满")]
    [InlineData("相关链接", "相关链接", "何小满")]
    [InlineData("◎听雨", "", "听雨")] // a writer
    public void A_box_belongs_to_the_article_above_it(string line, string heading, string author)
    {
        var page = Outline.Read($"南门早市里的烟火气\n\n{Body}{(heading.Length > 0 ? "(何小满)" : "")}\n\n{line}{(heading.Length > 0 ? "\n\n早市每天6时开门,18时收摊。" : "")}");
        var article = Assert.Single(page.Articles);
        Assert.Equal(heading, string.Concat(article.Headings.Select(h => page.Text.Text(h.Range))));
        Assert.Equal(author, Assert.Single(article.Authors).Name);
    }

    [Fact]
    public void Bare_lines_under_a_heading_are_a_list() =>
        Assert.Equal(
            "|江州市道德模范候选人公示|||1一、助人为乐类;1二、见义勇为类|7",
            Outline.Of("江州市道德模范候选人公示\n\n现将候选人名单公示。\n\n一、助人为乐类\n林秋实 男 56岁 城东街道居民\n何小满 女 62岁 退休教师\n赵志远 男 41岁 司机\n二、见义勇为类\n黄勇\n韦 强\n公示时间为9月18日至24日。"));
}
