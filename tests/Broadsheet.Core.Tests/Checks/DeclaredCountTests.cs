namespace Broadsheet.Core.Tests.Checks;

public sealed class DeclaredCountTests
{
    [Theory]
    [InlineData("帮扶石桥、长岭、柳河、东山、南湾、北坪七个乡镇。", "七个: 七个 is declared, but 6 are listed: 帮扶石桥、长岭、柳河、东山、南湾、北坪")]
    [InlineData("实现有牌子、有场所、有力量、有机制“五有”目标。", "“五有”: “五有” is declared, but 4 are listed: 实现有牌子、有场所、有力量、有机制")]
    [InlineData("启动“五级”(省-市-县-镇)联动项目。", "“五级”: “五级” is declared, but 4 are listed: 省-市-县-镇")]
    [InlineData("构建省、市、县、镇三级网络。", "三级: 三级 is declared, but 4 are listed: 构建省、市、县、镇")]
    [InlineData("完善镇村三级网络。", "三级: 三级 is declared, but 2 are listed: 镇村")]
    [InlineData("抓好三大任务:一是修路,二是种树。", "三大: 三大 is declared, but 2 are listed: 一是修路,二是")]
    [InlineData("支援四个县:青川、平武、北川。", "四个: 四个 is declared, but 3 are listed: 青川、平武、北川")]
    [InlineData("贯通“省-市-县-镇”五级资源。", "五级: 五级 is declared, but 4 are listed: 省-市-县-镇")]
    public void A_count_that_differs_from_its_list_is_found(string text, string expected) =>
        Assert.Equal([expected], CheckedText.Check("BSH1001", text));

    [Theory]
    [InlineData("帮扶石桥、长岭、柳河、东山、南湾、北坪、西溪七个乡镇。")]
    [InlineData("帮扶石桥、长岭等七个乡镇。")] // an open list
    [InlineData("三个县:例如青川、平武。")]
    [InlineData("推进“七个规范化”建设。")] // no list
    [InlineData("吸纳五老人员参与。")]
    [InlineData("深化“1+6+N”体系。")]
    [InlineData("在石桥、长岭建成五个项目。")] // the number counts projects
    [InlineData("市、县、镇、村四级")]
    [InlineData("全市镇村两级组织")] // 全市 is no level of the list
    [InlineData("县镇村三级联动")]
    [InlineData("三大任务:一是修路,二是种树,三是治水。")]
    [InlineData("学习、宣传、贯彻“两个维护”要求。")] // verbs with an object
    [InlineData("苹果、梨第三批上市")]
    [InlineData("甲、乙和丙三人")]
    [InlineData("建成县级养老中心2个、乡镇养老中心18个。")] // each item has its figure
    [InlineData("构建权责明晰、运转高效的市、镇、村三级体系")] // the first 、 joins what qualifies the list
    public void Lists_that_agree_or_do_not_decide_are_left_alone(string text) => Assert.Empty(CheckedText.Check("BSH1001", text));
}
