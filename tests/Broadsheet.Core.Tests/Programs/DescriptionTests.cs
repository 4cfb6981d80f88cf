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
    [InlineData("部署“三联三促”行动,推动干部联村促治理、联企促发展、联户促增收。", "联村促治理、联企促发展、联户促增收")]
    [InlineData("推行村民提事、支部议事、干部办事的“溪畔议事”机制。", "村民提事、支部议事、干部办事")]
    [InlineData("推广“田保姆”服务,由合作社代耕、代种、代管、代收,每亩收费。", "代耕、代种、代管、代收")]
    [InlineData("实施“暖巢计划”。该计划围绕助餐、助浴、助医,新建食堂。", "助餐、助浴、助医")]
    [InlineData("“清凉驿站”项目提供饮水、休息、急救,受到欢迎。", "饮水、休息、急救")]
    [InlineData("“春雨”行动包括送岗位、送技能培训。", "送岗位、送技能培训")]
    [InlineData("部署“三联三促”行动,推动干部联村促治理、联企促发展。", "")]
    [InlineData("推进青山镇、白水镇、红土镇的“银龄”项目。", "")]
    [InlineData("实施“银龄”项目,甲、乙两村受益。", "")]
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
    [InlineData("实现“三减两升”目标,即减事项、减报表、减考核,升效率、升满意度。", "减事项、减报表、减考核、升效率、升满意度")]
    [InlineData("建立需求调查、项目论证、效果评估的全流程管理机制。", "需求调查、项目论证、效果评估")]
    [InlineData("建立需求调查、项目论证、评估的全流程管理机制。", "")]
    [InlineData("实现“三减两升”目标,即减事项、压报表、少考核。", "")]
    [InlineData("“基层减负”计划提出“三不”,即不发通知、不打招呼、不听汇报。", "")]
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
    [InlineData("云岭大学附属医院(云岭市中医院)举行了“组团式”帮扶卫生院启动仪式。", "云岭大学附属医院(云岭市中医院)", "")]
    [InlineData("云岭大学附属医院(今年新建)举行了“组团式”帮扶卫生院启动仪式。", "云岭大学附属医院", "")]
    [InlineData("云岭市目前已建成服务站8个,全部实现了有牌子、有场所、有机制“三有”目标。", "云岭市", "")]
    [InlineData("云岭市目前已建成服务站8个,全部落实有牌子、有场所、有机制“三有”目标。", null, "")]
    [InlineData("云岭市“银龄”行动受到欢迎。", "云岭市", "")]
    [InlineData("全市“银龄”行动受到欢迎。", null, "")]
    [InlineData("云岭市法院与17个部门形成合力。这种“限时+赋能”的协同机制受到欢迎。", "云岭市法院", "")]
    [InlineData("推行“一站式”服务。分流至服务中心“一站式”化解。", null, "")]
    [InlineData("推行“一站式”服务。分流至云岭市“一站式”化解。", "云岭市", "")]
    [InlineData("云岭市法院与17个部门形成合力。各地的“限时+赋能”协同机制受到欢迎。", null, "")]
    [InlineData("县人民医院与云岭省人民医院再次签约共建,将省医的微创手术标准化培训体系引入云岭。", "云岭省人民医院", "县人民医院")]
    [InlineData("县人民医院与云岭省人民医院再次签约共建,将国外的微创手术标准化培训体系引入云岭。", null, "")]
    [InlineData("县人民医院与云岭省人民医院再次签约共建,将省医的微创手术标准化培训体系引入云岭。青岚县人民医院受益。", "云岭省人民医院", "青岚县人民医院")]
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
    [InlineData("推进“银龄”工程。例如,青山镇有6名专家。", true)]
    [InlineData("推进“银龄”工程。另外,青山镇有6名专家。", false)]
    [InlineData("医院选聘6名专家。这种“银龄”机制受到欢迎。", true)]
    [InlineData("医院选聘6名专家。各地“银龄”机制受到欢迎。", false)]
    public void Figures_belong_to_the_program_of_their_part_of_the_sentence(string text, bool belongs)
    {
        var start = text.IndexOf("6名", StringComparison.Ordinal);
        var range = new TextRange(start, start + 2);
        var figure = new Quantity(range, 6, null, null, "名", ValueList<string>.Empty, default, null, StatisticKind.Count) { Core = range };
        var program = ProgramReader.Read(Pages.Lay(text), [[figure]], [[]]).Single(p => p.Aliases.Contains("银龄"));
        Assert.Equal(belongs ? [range] : [], program.Figures);
    }

    [Theory]
    [InlineData("建成站点28个,实现“五有”目标。", true)]
    [InlineData("建成站点28个,推行“五有”机制。", false)]
    public void Figures_before_a_goal_tell_how_far_it_is_reached(string text, bool belongs) =>
        Assert.Equal(belongs ? 1 : 0, Assert.Single(Pages.Read(text, Count(text, "28个"))).Figures.Count);

    [Theory]
    [InlineData("镇级服务站28个", true)]
    [InlineData("28个镇级服务站", true)]
    [InlineData("镇级图书馆28个", false)]
    [InlineData("28个图书馆,服务站没有", false)]
    public void What_a_program_builds_is_counted_for_it(string sentence, bool belongs)
    {
        var text = "推进服务站规范化建设。\n全市建成" + sentence + "。";
        Assert.Equal(belongs ? 1 : 0, Assert.Single(Pages.Read(text, Count(text, "28个"))).Figures.Count);
    }

    [Theory]
    [InlineData("服务站规范化建设的启示", "全市推进服务站规范化建设。命案3起。", true)]
    [InlineData("今年的启示", "全市推进服务站规范化建设。命案3起。", false)]
    [InlineData("服务站规范化建设的启示", "全市推进服务站规范化建设。推行“银龄”行动。命案3起。", false)]
    public void Figures_after_a_sentence_on_the_program_of_the_title_belong_to_it(string title, string body, bool belongs)
    {
        var programs = Pages.ReadTitled(title, body, Count(title + "\n" + body, "3起"));
        Assert.Equal(belongs ? 1 : 0, programs.Single(p => p.Name == "服务站规范化建设").Figures.Count);
    }

    [Fact]
    public void The_named_measures_of_an_article_are_the_parts_of_its_program()
    {
        const string Body = "全市推进服务站规范化建设。\n(一)“一本账”谋划,步调一致。\n(二)“一条龙”服务,方便群众。\n(三)“一张网”处置,运行顺畅。";
        var programs = Pages.ReadTitled("云岭市服务站规范化建设的启示", Body);
        var program = programs.Single(p => p.Name == "服务站规范化建设");
        Assert.Equal(["“一本账”谋划", "“一条龙”服务", "“一张网”处置"], program.Components);
        Assert.Equal("云岭市", program.Lead);
        Assert.Equal("云岭市", programs.Single(p => p.Name == "“一条龙”服务").Lead);
    }

    [Theory]
    [InlineData("(一)“一本账”谋划,步调一致。\n(二)“一条龙”服务,方便群众。")]
    [InlineData("(一)“一本账”谋划,步调一致。\n(二)方便群众是根本。\n(三)“一张网”处置,运行顺畅。\n(四)“一条龙”服务,方便群众。")]
    [InlineData("“一本账”谋划,步调一致。\n“一条龙”服务,方便群众。\n“一张网”处置,运行顺畅。")]
    public void Paragraphs_that_are_no_list_of_measures_are_no_parts(string body) =>
        Assert.Empty(Pages.ReadTitled("云岭市服务站规范化建设的启示", "全市推进服务站规范化建设。\n" + body).Single(p => p.Name == "服务站规范化建设").Components);

    private static Quantity Count(string text, string figure)
    {
        var start = text.IndexOf(figure, StringComparison.Ordinal);
        var range = new TextRange(start, start + figure.Length);
        return new(range, 1, null, null, "个", ValueList<string>.Empty, default, null, StatisticKind.Count) { Core = range };
    }
}
