using Broadsheet.Core.Calendar;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Calendar;

public sealed class DateReaderTests
{
    // The dates of each text as "words=resolved", with a paper of 22 September 2025.
    [Theory]
    [InlineData("2025年9月18日开工", "2025年9月18日=2025-09-18")]
    [InlineData("２０２５年９月开工", "２０２５年９月=2025-09")]
    [InlineData("二〇二四年十一月", "二〇二四年十一月=2024-11")]
    [InlineData("9月14日报道", "9月14日=2025-09-14")]
    [InlineData("12月25日召开", "12月25日=2024-12-25")] // three months ahead of the paper: last year's
    [InlineData("12月25日前完成", "12月25日=2025-12-25")] // a deadline
    [InlineData("8月4日8时至5日8时降雨", "8月4日8时至5日8时=2025-08-04/2025-08-05")]
    [InlineData("今天夜间到明天多云", "今天夜间到明天=2025-09-22/2025-09-23")]
    [InlineData("8月4日8时到场", "8月4日=2025-08-04")]
    [InlineData("7日票90元", "")]
    [InlineData("将于12月25日召开", "12月25日=2025-12-25")]
    [InlineData("9月18日至20日举行", "9月18日至20日=2025-09-18/2025-09-20")]
    [InlineData("9月20日—10月5日举行", "9月20日—10月5日=2025-09-20/2025-10-05")]
    [InlineData("1—8月增长", "1—8月=2025-01/2025-08")]
    [InlineData("1至9月增长", "1至9月=2025-01/2025-09")]
    [InlineData("2021-2023年实施", "2021-2023年=2021/2023")]
    [InlineData("2019年至2023年实施", "2019年至2023年=2019/2023")]
    [InlineData("今年以来", "今年以来=2025")]
    [InlineData("“甘泉”工程启动以来,修建水窖", "“甘泉”工程启动以来=")]
    [InlineData("自入汛以来,降雨偏多", "入汛以来=")]
    [InlineData("党的十八大以来,全县脱贫", "党的十八大以来=")]
    [InlineData("暑运期间,加开列车", "暑运期间=")]
    [InlineData("今年暑运期间加开列车", "今年暑运期间=2025")]
    [InlineData("在施工期间,封闭道路", "施工期间=")]
    [InlineData("比赛当天水温3度", "比赛当天=")]
    [InlineData("记者当天采访", "当天=")]
    [InlineData("在此期间,其间停产", "")]
    [InlineData("今年4月启动以来,修建水窖", "今年4月=2025-04")]
    [InlineData("连日来,插秧正忙", "连日来=")]
    [InlineData("今年4月", "今年4月=2025-04")]
    [InlineData("去年底", "去年底=2024")]
    [InlineData("今年上半年", "今年上半年=2025-01/2025-06")]
    [InlineData("2024年一季度", "2024年一季度=2024-01/2024-03")]
    [InlineData("前三季度增长", "前三季度=2025-01/2025-09")]
    [InlineData("全年产量增长", "全年=2024")]
    [InlineData("预计全年产量增长", "全年=2025")]
    [InlineData("9月14日开赛,比去年多。当日决赛", "9月14日=2025-09-14|去年=2024|当日=2025-09-14")]
    [InlineData("今年前8个月", "今年前8个月=2025-01/2025-08")]
    [InlineData("今年头两个月", "今年头两个月=2025-01/2025-02")]
    [InlineData("三年来，全镇", "三年来=")]
    [InlineData("一年多来，投入", "一年多来=")]
    [InlineData("五年前，这里", "五年前=")]
    [InlineData("9月份销量", "9月份=2025-09")]
    [InlineData("国庆假期接待游客", "国庆假期=")]
    [InlineData("“五一”期间", "“五一”期间=")]
    [InlineData("上周三召开", "上周三=")]
    [InlineData("周日上午", "周日=")]
    [InlineData("截至8月底", "8月底=2025-08")]
    [InlineData("9月中旬", "9月中旬=2025-09")]
    [InlineData("昨日上午", "昨日=2025-09-21")]
    [InlineData("上月完成", "上月=2025-08")]
    [InlineData("“十四五”期间", "“十四五”期间=2021/2025")]
    [InlineData("上世纪90年代", "上世纪90年代=1990/1999")]
    [InlineData("20世纪80年代初", "20世纪80年代初=1980/1989")]
    [InlineData("98年底动工", "98年底=1998")]
    [InlineData("2025.9.18出版", "2025.9.18=2025-09-18")]
    [InlineData("2025-09-18出版", "2025-09-18=2025-09-18")]
    [InlineData("近日", "近日=")]
    [InlineData("目前已建成", "目前=")]
    [InlineData("近三年来", "近三年来=")]
    [InlineData("农历八月十五", "农历八月十五=2025-10-06")]
    [InlineData("正月初一", "正月初一=2025-01-29")]
    [InlineData("2024年3月开工，11月完工", "2024年3月=2024-03|11月=2024-11")]
    [InlineData("2023年启动。同年11月建成，次年投用", "2023年=2023|同年11月=2023-11|次年=2024")]
    [InlineData("9月14日开赛，次日闭幕", "9月14日=2025-09-14|次日=2025-09-15")]
    [InlineData("记者18日从县里获悉", "18日=2025-09-18")]
    public void Dates_are_read_and_resolved(string text, string expected) =>
        Assert.Equal(expected, Read(text, new(2025, 9, 22)));

    [Theory]
    [InlineData("2023年统计公报\n上半年产量增长", "2023年=2023|上半年=2023-01/2023-06")]
    [InlineData("2023年至2024年的事\n上半年产量增长", "2023年至2024年=2023/2024|上半年=2025-01/2025-06")]
    [InlineData("2023年有新事。\n上半年产量增长", "2023年=2023|上半年=2025-01/2025-06")]
    public void The_year_of_a_heading_is_that_of_the_parts_of_a_year_below_it(string text, string expected) =>
        Assert.Equal(expected, Read(text, new(2025, 9, 22)));

    [Theory]
    [InlineData("9月14日报道", "9月14日=--09-14")]
    [InlineData("今年4月", "今年4月=--04")]
    [InlineData("今年以来", "今年以来=")]
    [InlineData("2024年，首批到位；同年11月启动", "2024年=2024|同年11月=2024-11")]
    [InlineData("2023年签约。3月开工", "2023年=2023|3月=--03")] // the next sentence may be about another year
    [InlineData("2999年启动，次年上半年建成", "2999年=2999|次年上半年=3000-01/3000-06")]
    public void Without_a_publication_date_the_year_stays_open(string text, string expected) =>
        Assert.Equal(expected, Read(text, null));

    [Theory]
    [InlineData("工作3年")]
    [InlineData("历时3个月")]
    [InlineData("雨云出现在白石镇")]
    [InlineData("装上半年多")]
    [InlineData("一周三次")]
    [InlineData("居民周一鸣介绍")]
    [InlineData("中秋节习俗")]
    [InlineData("三年来自各地")]
    [InlineData("两年半")]
    [InlineData("第3届")]
    [InlineData("70公里")]
    [InlineData("连续5日")]
    [InlineData("3日内办结")]
    [InlineData("一年内建成")]
    [InlineData("一直以来这里缺水")]
    [InlineData("2025元")]
    [InlineData("附近三年级")]
    [InlineData("上半场")]
    [InlineData("编号2025091800123")]
    [InlineData("每年底数")]
    [InlineData("，一日三餐")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Equal("", Read(text, new(2025, 9, 22)));

    private static string Read(string text, PartialDate? published)
    {
        var paragraphs = new List<TextRange>();
        foreach (var line in text.Split('\n'))
        {
            var start = paragraphs.Count == 0 ? 0 : paragraphs[^1].End + 1;
            paragraphs.Add(new(start, start + line.Length));
        }

        var article = new ArticleLayout
        {
            Title = "",
            TitleLines = ValueList<TextRange>.Empty,
            Published = published,
            Paragraphs = new(paragraphs),
            Range = new(0, text.Length),
        };
        return string.Join("|", DateReader.Read(text, article).Select(date => text[date.Range.Start..date.Range.End] + "=" + date.Resolved));
    }
}
