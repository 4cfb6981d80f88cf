using Broadsheet.Core.Programs;

namespace Broadsheet.Core.Tests.Programs;

public sealed class GroupingTests
{
    [Fact]
    public void A_defined_short_form_names_the_same_program()
    {
        var program = Assert.Single(Pages.Read("实施“山区畜牧提质增效工程”(以下简称“畜牧提质工程”)。畜牧提质工程覆盖12个县。"));
        Assert.Equal("山区畜牧提质增效工程", program.Name);
        Assert.Contains("畜牧提质工程", program.Aliases);
        Assert.Equal(3, program.Mentions.Count);
    }

    [Fact]
    public void The_name_without_的_is_an_alias() =>
        Assert.Contains("“分片办理”协同机制", Assert.Single(Pages.Read("推行“分片办理”的协同机制。")).Aliases);

    [Fact]
    public void A_short_form_made_of_initials_names_the_same_program()
    {
        var program = Assert.Single(Pages.Read("实施“十园百企千店培育提升工程”。推进“十百千工程”,成效明显。"));
        Assert.Equal("十园百企千店培育提升工程", program.Name);
        Assert.Contains("十百千工程", program.Aliases);
    }

    [Fact]
    public void A_name_that_only_lacks_an_attribute_is_another_program() =>
        Assert.Equal(2, Pages.Read("依托远程调解系统。依托远程会诊调解系统。").Count);

    [Fact]
    public void Names_with_one_head_noun_are_different_programs() =>
        Assert.Equal(2, Pages.Read("构建全周期化解体系。形成“调解先行、诉讼断后”矛盾纠纷化解体系。").Count);

    [Theory]
    [InlineData("“一揽子”操作规范", "“一揽子”处置机制", false)]
    [InlineData("“三色预警”机制", "“三色预警”平台", true)]
    public void Everyday_words_between_marks_are_told_apart_by_kind(string one, string other, bool same) =>
        Assert.Equal(same ? 1 : 2, Pages.Read($"建立{one}。建立{other}。").Count);

    [Theory]
    [InlineData("“五大员”倡议", "五大员倡议")]
    [InlineData("“走出去”的工作方式", "走出去工作方式")]
    [InlineData("新时代“枫桥经验”", "枫桥经验")]
    [InlineData("“1+6+N”工作体系建设", "1＋6＋N工作体系")]
    public void Names_are_compared_without_marks_eras_and_建设(string one, string other) =>
        Assert.Equal(ProgramName.Key(one), ProgramName.Key(other));

    [Fact]
    public void 建设_after_no_head_noun_is_part_of_the_name() => Assert.NotEqual(ProgramName.Key("平安建设"), ProgramName.Key("平安"));
}
