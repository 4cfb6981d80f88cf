namespace Broadsheet.Core.Tests.Checks;

public sealed class UnbalancedMarksTests
{
    [Theory]
    [InlineData("他说:“今天开会。", "“: “ is not closed")]
    [InlineData("他说今天开会”。", "”: ” was not opened")]
    [InlineData("印发《关于加强管理的通知。", "《: 《 is not closed")]
    [InlineData("参会人员(含列席共20人。", "(: ( is not closed")]
    [InlineData("“学习《党章”活动》", "》: 》 closes outside the pair it was opened in")]
    public void Lone_and_crossed_marks_are_found(string text, string expected) =>
        Assert.Equal([expected], CheckedText.Check("BSH3002", text));

    [Theory]
    [InlineData("“甲《乙》丙”(丁)【戊】")]
    [InlineData("办理要求:1)携带证件;2)提前预约。")]
    [InlineData("a)第一步\nb)第二步")]
    [InlineData("一)总则\n二)分则")]
    [InlineData("谢谢大家 :)")]
    [InlineData("电话85550123（工作日8:30—17:30）")]
    [InlineData("It’s OK，’98届同学")]
    [InlineData("“第一段没有写完。\n“第二段接着写。”")] // a quotation opens each paragraph and closes once
    [InlineData("全角（括号)与半角混用")]
    public void Sound_marks_are_left_alone(string text) => Assert.Empty(CheckedText.Check("BSH3002", text));
}
