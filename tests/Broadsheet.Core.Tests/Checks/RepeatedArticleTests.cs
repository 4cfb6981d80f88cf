using Broadsheet.Core.Checks;

namespace Broadsheet.Core.Tests.Checks;

public sealed class RepeatedArticleTests
{
    private const string Body =
        "本报讯 昨日上午，滨河县召开秋粮收购工作会议，部署今年秋粮收购工作。会议要求，各乡镇要备足仓容和资金，严格执行质价标准，"
        + "让农民卖上明白粮、放心粮。县粮食部门将设立十二个收购点，并延长每天的收购时间。";

    [Fact]
    public void A_copy_with_a_word_changed_is_found()
    {
        var finding = Assert.Single(Check("秋粮收购开始\n" + Body, "秋粮收购工作启动\n" + Body.Replace("昨日", "近日")));
        Assert.Equal("BSH3003", finding.Rule.Id);
        Assert.Equal("秋粮收购开始", Assert.Single(finding.Related).Text);
    }

    [Fact]
    public void Two_articles_of_one_title_are_left_alone() =>
        Assert.Empty(Check("天气预报\n" + Body, "天气预报\n今天白天多云转晴，偏北风三级，最高气温二十六度，最低气温十五度；明天晴，偏南风二级，气温略有回升，适合晾晒收割。"));

    private static IReadOnlyList<Finding> Check(params string[] pages) => RuleSet.CheckCorpus([.. pages.Select(page => CheckedText.Read(page))]);
}
