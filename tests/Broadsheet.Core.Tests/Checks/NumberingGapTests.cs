namespace Broadsheet.Core.Tests.Checks;

public sealed class NumberingGapTests
{
    [Theory]
    [InlineData("一、主要做法\n三、实践启示", "三、: 三、 follows 一、: a number in between is missing")]
    [InlineData("一、甲\n(一)乙\n(三)丙", "(三): (三) follows (一): a number in between is missing")]
    [InlineData("一、甲\n二、乙\n二、丙", "二、: 二、 follows 二、: the number is repeated")]
    [InlineData("一、甲\n一、乙", "一、: 一、 follows 一、: the number is repeated")]
    [InlineData("抓好三件事:一是修路;三是种树。", "三是: 三是 follows 一是: a number in between is missing")]
    [InlineData("要求:①守时;③守信。", "③: ③ follows ①: a number in between is missing")]
    [InlineData("1.登记\n3.缴费", "3.: 3. follows 1.: a number in between is missing")]
    [InlineData("首先,要学;第三,要用。", "第三: 第三 follows 首先: a number in between is missing")]
    public void Gaps_and_repeats_are_found(string text, string expected) =>
        Assert.Equal([expected], CheckedText.Check("BSH3001", text));

    [Theory]
    [InlineData("一、甲\n(一)乙\n(二)丙\n二、丁\n(一)戊\n(二)己")] // items start again in each section
    [InlineData("一、二等奖各1名\n三等奖2名")] // 一、二 is a pair of ordinals
    [InlineData("一是一,二是二,三是三。")] // an idiom
    [InlineData("三、下一步打算\n四、建议")] // an excerpt starts above 1
    [InlineData("依照第(一)项、第(三)项规定办理。")] // references
    [InlineData("见图①和图③。")] // references
    [InlineData("首先,要学;其次,要做;最后,要用。")]
    [InlineData("首先,感谢大家。首先,谈谈体会。")] // an adverb twice
    [InlineData("一是修路;二是种树。\n一是治水;二是护林。")] // a list in each paragraph
    [InlineData("1.5万人参加\n3.2万人观看")] // decimals
    [InlineData("甲队第一,乙队第三。")] // ranks
    public void Sound_numbering_is_left_alone(string text) => Assert.Empty(CheckedText.Check("BSH3001", text));
}
