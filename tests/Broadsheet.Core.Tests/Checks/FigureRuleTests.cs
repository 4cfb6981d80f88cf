namespace Broadsheet.Core.Tests.Checks;

public sealed class FigureRuleTests
{
    [Theory]
    [InlineData("共20人,其中男12人、女7人。", "20人: 20人, but 12 + 7 = 19, not 20")]
    [InlineData("全班50人,其中男生30人,女生25人。", "50人: 50人, but 30 + 25 = 55, not 50")]
    [InlineData("县级中心1个、镇级28个,共30个。", "30个: 30个, but 1 + 28 = 29, not 30")]
    public void Parts_that_miss_their_total_are_found(string text, string expected) =>
        Assert.Equal([expected], CheckedText.Check("BSH1002", text));

    [Theory]
    [InlineData("共20人,其中男12人、女8人。")]
    [InlineData("共20人,其中党员12人。")]
    [InlineData("约20人,其中男12人、女7人。")]
    [InlineData("共1.2万人,其中男6100人、女5880人。")] // 1.2万 is rounded
    [InlineData("县级中心1个、镇级28个,共29个。")]
    public void Parts_that_agree_or_do_not_decide_are_left_alone(string text) => Assert.Empty(CheckedText.Check("BSH1002", text));

    [Theory]
    [InlineData("补贴从1200元提高到1500元,增长30%。", "30%: From 1200元 to 1500元 is 25%, not 30%")]
    [InlineData("产值从90万元提高到120万元,增长30%。", "30%: From 90万元 to 120万元 is 33.33%, not 30%")]
    [InlineData("产量由100吨增加到300吨,增长3倍。", "3倍: From 100吨 to 300吨 is 2倍, not 3倍")]
    [InlineData("占比从30%提高到35%,提高6个百分点。", "6个百分点: From 30% to 35% is 5个百分点, not 6个百分点")]
    [InlineData("人数从500人减少到300人,减少250人。", "250人: From 500人 to 300人 is 200人, not 250人")]
    [InlineData("产量由100吨增加到300吨,翻了两番。", "翻了两番: From 100吨 to 300吨 is 3倍, not 翻了两番")]
    [InlineData("价格从1500元上涨到1200元。", "1200元: Said to rise, but 1200元 is less than 1500元")]
    [InlineData("价格从1200元下降到1500元。", "1500元: Said to fall, but 1500元 is more than 1200元")]
    public void Changes_that_do_not_follow_are_found(string text, string expected) =>
        Assert.Equal([expected], CheckedText.Check("BSH1003", text));

    [Theory]
    [InlineData("补贴从1200元提高到1500元,增长25%。")]
    [InlineData("产量由100吨增加到300吨,增长2倍。")]
    [InlineData("收入从1.1万元增加到1.3万元,增长18%。")] // both ends are rounded
    [InlineData("占比从30%提高到35%,提高5个百分点。")]
    [InlineData("人数从约500人减少到300人,减少190人。")]
    [InlineData("产量由100吨增加到200吨,翻了一番。")]
    [InlineData("从300元到500元不等。")]
    [InlineData("应用由63个压减到19个,各类报表减少六成。")] // another thing's change
    public void Changes_that_follow_are_left_alone(string text) => Assert.Empty(CheckedText.Check("BSH1003", text));

    [Theory]
    [InlineData("补助500-300元。", "500-300元: 500-300元: the lower end is not below the upper end")]
    [InlineData("招收8至5名。", "8至5名: 8至5名: the lower end is not below the upper end")]
    public void Reversed_ranges_are_found(string text, string expected) => Assert.Equal([expected], CheckedText.Check("BSH1004", text));

    [Theory]
    [InlineData("补助300-500元。")]
    [InlineData("气温8℃～-2℃。")]
    [InlineData("以3:2获胜。")]
    [InlineData("2019-2023年")]
    public void Sound_ranges_are_left_alone(string text) => Assert.Empty(CheckedText.Check("BSH1004", text));

    [Theory]
    [InlineData("全长3公里(3500米)。", "3500米: 3公里 is 3000米, not 3500米")]
    [InlineData("每月1000元/月(1.5万元/年)。", "1.5万元/年: 1000元/月 is 12000元, not 1.5万元/年")]
    public void Two_units_that_differ_are_found(string text, string expected) => Assert.Equal([expected], CheckedText.Check("BSH1006", text));

    [Theory]
    [InlineData("全长3公里(3000米)。")]
    [InlineData("占地50亩(约3.3公顷)。")]
    [InlineData("补助1000元/月(1.2万元/年)。")]
    [InlineData("投资100万元(3公里)。")]
    public void Two_units_that_agree_are_left_alone(string text) => Assert.Empty(CheckedText.Check("BSH1006", text));

    [Theory]
    [InlineData("每人补助300元,20人共补助6600元。", "6600元: 300元 times 20人 is 6000元, not 6600元")]
    [InlineData("平均亩产500公斤,100亩共产6万公斤。", "6万公斤: 500公斤 times 100亩 is 50000公斤, not 6万公斤")]
    public void Products_that_miss_the_total_are_found(string text, string expected) => Assert.Equal([expected], CheckedText.Check("BSH1007", text));

    [Theory]
    [InlineData("每人补助300元,20人共补助6000元。")]
    [InlineData("每人补助300元,共补助6600元。")]
    [InlineData("平均每人33元,3人共100元。")]
    [InlineData("每人补助300元,20名教师和5名医生共补助9000元。")] // two numbers
    public void Products_that_agree_or_do_not_decide_are_left_alone(string text) => Assert.Empty(CheckedText.Check("BSH1007", text));

    [Theory]
    [InlineData("全村200户,其中贫困户50户,占30%。", "30%: 50户 of 200户 is 25%, not 30%")]
    [InlineData("全班20人,其中男生25人。", "25人: The part 25人 is above its whole 20人")]
    public void Shares_that_disagree_are_found(string text, string expected) => Assert.Equal([expected], CheckedText.Check("BSH1008", text));

    [Theory]
    [InlineData("全村200户,其中贫困户50户,占25%。")]
    [InlineData("全班3人,其中男生1人,占33%。")]
    [InlineData("全村200户,其中贫困户50户,占全县的3%。")] // another whole
    [InlineData("全村约200户,其中贫困户52户,占25%。")]
    public void Shares_that_agree_or_do_not_decide_are_left_alone(string text) => Assert.Empty(CheckedText.Check("BSH1008", text));
}
