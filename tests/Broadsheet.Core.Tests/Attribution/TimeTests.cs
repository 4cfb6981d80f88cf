namespace Broadsheet.Core.Tests.Attribution;

public sealed class TimeTests
{
    [Theory]
    // Carried over the clauses and semicolons of a sentence, until another date replaces it
    [InlineData("⟨2024年⟩,我市组建⟦21支⟧队伍;选聘⟦6名⟧专家;⟨同年11月⟩,启动⟦3个⟧项目。", "2024年|2024年|同年11月")]
    // Carried over sentences
    [InlineData("⟨2023年⟩,新建校舍⟦5万平方米⟧。学校达到⟦320所⟧。", "2023年|2023年")]
    [InlineData("⟨今年以来⟩,全县坚持治理。命案⟦“零”发生⟧。", "今年以来")]
    // A report's period holds over its paragraphs, until a year takes its place
    [InlineData("⟨前三季度⟩,产值增长⟦6%⟧。\n消费增长⟦5%⟧。\n⟨2026年⟩,产值增长⟦7%⟧。\n消费增长⟦4%⟧。", "前三季度|前三季度|2026年|2026年")]
    // In brackets after the figure
    [InlineData("学校有⟦320所⟧(截至⟨2024年⟩)。", "2024年")]
    // The period that a report is on, not the day it came out
    [InlineData("⟨10月25日⟩,统计局发布⟨2024年前三季度⟩经济运行情况。全州产值⟦60亿元⟧。", "2024年前三季度")]
    // A paragraph about another day ends it; a period that is not the first is no report's
    [InlineData("⟨前三季度⟩,产值增长⟦6%⟧。\n⟨2月16日⟩,某店开业⟦3家⟧。\n消费增长⟦5%⟧。", "前三季度|2月16日|-")]
    [InlineData("⟨7月17日⟩,负荷达⟦6万千瓦⟧。\n⟨上半年⟩,用电⟦5亿千瓦时⟧。\n总装机⟦140万千瓦⟧。", "7月17日|上半年|-")]
    // The year in the heading of a report holds over its paragraphs, that in another heading does not
    [InlineData("一、⟨2025年⟩工作回顾\n教育支出⟦19亿元⟧。\n发放贷款⟦2亿元⟧。", "2025年|2025年")]
    [InlineData("⟨2025年⟩新事\n教育支出⟦19亿元⟧。", "-")]
    [InlineData("⟨2025年⟩决算和⟨2026年⟩预算的报告\n教育支出⟦19亿元⟧。", "-")]
    // The end of a year is that of a whole report, the end of a day is not
    [InlineData("截至⟨2024年底⟩,全市老人⟦118万人⟧。养老院⟦48所⟧。", "2024年底|2024年底")]
    // A level is no time
    [InlineData("⟨今年⟩开发产品⟦217种⟧,其中达到⟨九十年代初⟩国际水平的有⟦43种⟧。", "今年|今年")]
    [InlineData("由⟨上年⟩的12∶40∶48调整为12∶39∶49,人均⟦6.8万元⟧。", "-")]
    // The phase of a game
    [InlineData("⟨昨晚⟩开赛。首节该队落后⟦14分⟧。全场比赛,该队得⟦80分⟧。", "首节|全场比赛")]
    // In all, where nothing dates it, or only a word of the present does; the rest of the sentence goes on
    [InlineData("⟨目前⟩有驿站⟦218处⟧,累计服务⟦5.6万人次⟧,服务点达⟦30个⟧。", "目前|累计|累计")]
    [InlineData("从累计捐资⟦近600万元⟧支持教育。", "累计")]
    public void Figures_take_the_date_they_stand_under(string marked, string expected) => Assert.Equal(expected, Times(marked));

    [Theory]
    // Compared with
    [InlineData("⟨2023年⟩产量⟦50万吨⟧,比⟨2022年⟩增长⟦3%⟧。", "2023年|2023年")]
    [InlineData("产量比⟨2022年⟩增长⟦3%⟧。", "-")]
    [InlineData("与⟨2022年⟩相比,产量增长⟦3%⟧。", "-")]
    // The report's own date
    [InlineData("⟨9月14日⟩,《石桥日报》报道,村民跨越⟦四百公里⟧返乡。", "-")]
    // Another paragraph
    [InlineData("⟨2023年⟩,新建公路⟦30公里⟧。\n学校达到⟦320所⟧。", "2023年|-")]
    // A day reaches two sentences, not three
    [InlineData("⟨5月1日⟩开园。游客很多。天气很好。收入⟦20万元⟧。", "-")]
    // The end of a count
    [InlineData("截至⟨2日⟩,该队领跑。共有⟦36支⟧队参赛。", "-")]
    // A word of the present dates its own sentence
    [InlineData("⟨目前⟩学校有⟦320所⟧。教师有⟦2万名⟧。", "目前|-")]
    // What is published on a day that ends the clause
    [InlineData("⟨2024年⟩有⟦30个⟧项目。统计局公布⟨10月⟩,共有⟦30个⟧项目。", "2024年|10月")]
    // No phase of a game
    [InlineData("第一节课讲了⟦30个⟧字,全场观众有⟦30个⟧。", "-|-")]
    // An example
    [InlineData("⟨2023年⟩,新建公路⟦30公里⟧。例如,有村民栽种⟦50棵⟧桃树。", "2023年|-")]
    public void A_date_that_is_not_the_figures_is_left_alone(string marked, string expected) => Assert.Equal(expected, Times(marked));

    private static string Times(string marked) => string.Join('|', MarkedText.Read(marked).Contexts.Select(c => c.Time ?? "-"));
}
