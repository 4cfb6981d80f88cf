using Broadsheet.Core.Calendar;
using Broadsheet.Core.Programs;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Programs;

public sealed class DescriptionTests
{
    [Theory]
    [InlineData("推行“党建+网格+积分”模式。", "党建、网格、积分")]
    [InlineData("建立“程序—实体”双轨模式。", "程序、实体")]
    [InlineData("构建县、乡、村三级物流体系。", "县、乡、村")]
    [InlineData("落实首接负责、情况汇总、研判预警等工作机制。", "首接负责、情况汇总、研判预警")]
    [InlineData("“五级”(省-市-县-镇-村)联动帮扶项目启动。", "省、市、县、镇、村")]
    [InlineData("实现了有牌子、有场所、有机制“三有”目标。", "有牌子、有场所、有机制")]
    [InlineData("建立县领导包片、部门包村、干部包户的“三包”责任制。", "县领导包片、部门包村、干部包户")]
    [InlineData("推广“四个一”工作法:一张清单、一套流程、一支队伍、一本台账。", "一张清单、一套流程、一支队伍、一本台账")]
    [InlineData("提出“三大员”倡议。乡亲们当好“宣传员”、“联络员”和“监督员”,出了力。", "宣传员、联络员、监督员")]
    [InlineData("开展“受理—调查—反馈”的“一站式”服务。", "受理、调查、反馈")]
    [InlineData("界定从窗口受理、流转交办到结果反馈的“一揽子”操作规范。", "窗口受理、流转交办、结果反馈")]
    [InlineData("建立“1+10+N”服务体系,即1个县级中心、10个镇级服务站、N个村级服务点。", "1个县级中心、10个镇级服务站、N个村级服务点")]
    [InlineData("推行“日巡查”“周通报”等机制。", "日巡查、周通报")]
    [InlineData("完成了市、区(县)级远程医疗中心建设。", "")]
    [InlineData("深化“1+6+N”工作体系建设。", "")]
    [InlineData("提出“三大员”倡议。乡亲们当好“宣传员”和“联络员”。", "")]
    [InlineData("推出“云岭通”平台。", "")]
    public void Components_are_those_that_the_text_lists(string text, string components) =>
        Assert.Equal(components.Split('、', StringSplitOptions.RemoveEmptyEntries), Assert.Single(Pages.Read(text)).Components);

    [Theory]
    [InlineData("“银龄”帮扶项目启动,以云岭市医院为牵头单位,青山镇卫生院、白水镇卫生院为成员单位。", "云岭市医院", "青山镇卫生院、白水镇卫生院")]
    [InlineData("“银龄”帮扶项目启动,由市卫健局牵头。", "市卫健局", "")]
    [InlineData("由市交通局牵头、市公安局配合的治堵攻坚行动取得成效。", "市交通局", "")]
    [InlineData("云岭市打造的“云诊”模式受到欢迎。", "云岭市", "")]
    [InlineData("云岭市整合资源,搭建诉调无缝对接平台。", "云岭市", "")]
    [InlineData("据悉,近日,云岭大学附属医院举行了2025年“组团式”帮扶卫生院启动仪式。", "云岭大学附属医院", "")]
    [InlineData("云岭市委、市政府高度重视,构建权责明晰、运转高效的县乡村三级指挥体系。", "云岭市", "")]
    [InlineData("新华社云岭电 去年实施“云诊”工程。", null, "")]
    [InlineData("群众欢迎“云诊”模式,班子成员都说好。", null, "")]
    [InlineData("全市上下打造“云诊”模式。", null, "")]
    public void Lead_and_members_are_those_that_the_text_names(string text, string? lead, string members)
    {
        var program = Assert.Single(Pages.Read(text));
        Assert.Equal(lead, program.Lead);
        Assert.Equal(members.Split('、', StringSplitOptions.RemoveEmptyEntries), program.Members);
    }

    [Theory]
    [InlineData("2024年11月,“银龄”帮扶项目启动。", "2024-11")]
    [InlineData("“银龄”帮扶项目于2024年11月启动。", "2024-11")]
    [InlineData("2024年11月,“银龄”帮扶项目受到表扬。", null)]
    [InlineData("2024年11月下雪。“银龄”帮扶项目启动。", null)]
    public void A_launch_is_dated_by_the_date_beside_it(string text, string? launched)
    {
        var start = text.IndexOf("2024", StringComparison.Ordinal);
        var date = new DateExpression(new(start, start + 8), new TimePeriod(new PartialDate(2024, 11)));
        var program = Assert.Single(ProgramReader.Read(Pages.Lay(text), [[]], [[date]]));
        Assert.Equal(launched, program.Launched?.ToString());
    }

    [Theory]
    [InlineData("推进“银龄”工程,选聘6名专家。", true)]
    [InlineData("总投资6名的“银龄”工程开工。", true)]
    [InlineData("结合“春雨”行动,总投资6名的“银龄”工程开工。", true)]
    [InlineData("《推进“银龄”工程》一文称选聘6名专家。", false)]
    [InlineData("推进“银龄”工程;另有6名专家。", false)]
    [InlineData("选聘6名专家。推进“银龄”工程。", false)]
    [InlineData("选聘6名专家,推进“银龄”工程。", false)]
    public void Figures_belong_to_the_program_of_their_part_of_the_sentence(string text, bool belongs)
    {
        var start = text.IndexOf("6名", StringComparison.Ordinal);
        var range = new TextRange(start, start + 2);
        var figure = new Quantity(range, 6, null, null, "名", ValueList<string>.Empty, default, null, StatisticKind.Count) { Core = range };
        var program = ProgramReader.Read(Pages.Lay(text), [[figure]], [[]]).Single(p => p.Aliases.Contains("银龄"));
        Assert.Equal(belongs ? [range] : [], program.Figures);
    }
}
