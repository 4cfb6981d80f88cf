namespace Broadsheet.Core.Tests.Programs;

/// <summary>Where the names of programs start and end; 【】 marks the mentions that are expected.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("临江县深入开展【“百日攻坚”专项行动】,排查隐患1260处。")]
    [InlineData("青山镇推行【“党建+网格+积分”治理模式】,群众满意度高。")]
    [InlineData("全县推广【“五个一”工作法】。")]
    [InlineData("实施【“四好路”提质改造三年行动计划】。")]
    [InlineData("为贯彻落实【“双减”政策】,学校开展课后服务。")]
    [InlineData("市民可通过【“云岭通”APP】预约。")]
    [InlineData("实现了有人管、有钱办【“两有”目标】。")]
    [InlineData("实施【“高效办成一件事”2.0行动方案】。")]
    [InlineData("让“放心消费”3.5万家商户受益。")]
    [InlineData("开展【“邻里议事厅”协商活动】1.1万场。")]
    [InlineData("提供“上门”服务群众3万人。")]
    [InlineData("别让“适老”服务一装了之。")]
    [InlineData("银行推出【“薯农贷”金融产品】。")]
    [InlineData("持续擦亮【“望海红帆”党建品牌】。")]
    [InlineData("超市销售“网红”产品。")]
    [InlineData("推行【“政府补一点、家庭出一点”多元筹资模式】。")]
    [InlineData("实施【“最后100米”慢行系统完善工程】。")]
    [InlineData("依托【“海智”系统】完善服务。")]
    [InlineData("推行【“标准地+承诺制”改革】。")]
    [InlineData("开展【“护苗”校园周边环境整治行动】。")]
    public void A_quoted_name_takes_its_head_noun_along(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("这种【“时限管控+专业赋能”的协同机制】缩短了周期。")]
    [InlineData("构建【“源头预防、多元化解”的工作格局】。")]
    [InlineData("推广【“一厂一策、分类安置”的经验】。")]
    [InlineData("总结“吃亏”的经验。")]
    [InlineData("这是“资金短缺”的项目。")]
    [InlineData("他有“不怕吃苦”的精神。")]
    public void Across_的_a_quotation_names_only_nouns_of_method(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("云岭市举行“【春风行动】”启动仪式。")]
    [InlineData("“【雪亮工程】”“【天网工程】”等项目建成。")]
    [InlineData("推出【“互联网+护理服务”试点】。")]
    [InlineData("警惕“面子工程”“政绩工程”。")]
    [InlineData("织牢农民健康的“保护网”,编密“关系网”。")]
    [InlineData("开通“【银龄服务网】”,方便老人。")]
    [InlineData("他们要的是“一把手工程”。")]
    [InlineData("把人才工作列为“一把手”项目。")]
    public void A_quotation_that_ends_in_a_head_noun_names_itself_unless_it_is_a_figure_of_speech(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("老人把志愿者称为“贴心人”,把驿站当作“第二个家”。")]
    [InlineData("全市上下要拧成“一股绳”,打好“组合拳”。")]
    [InlineData("他被誉为村里的“活地图”“主心骨”。")]
    [InlineData("“这个平台真方便!”他说。")]
    [InlineData("支部要当好“桥梁”,成为汇聚力量的“纽带”。")]
    [InlineData("让居民从“旁观者”变为社区建设的“参与者”。")]
    public void Speech_and_scare_quotes_are_no_programs(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("县里坚持和发展【新时代“枫桥经验”】。")]
    [InlineData("要把“【枫桥经验】”与网格化管理结合起来。")]
    public void An_era_before_the_quotation_belongs_to_the_mention(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("落实“【双减】”,减轻负担。")]
    [InlineData("深化“【1+6+N】”,完善治理。")]
    [InlineData("引入“【互联网+监管】”,提高效率。")]
    [InlineData("引入“活水”,提高效率。")]
    [InlineData("深化“朋友圈”,扩大合作。")]
    [InlineData("落实“三严”的要求。")]
    [InlineData("落实“十四五”规划,推进“3·15”宣传。")]
    public void A_slogan_with_a_number_is_a_name_after_a_verb_of_doing(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("启动实施【高标准农田建设项目】。")]
    [InlineData("大力实施【农村饮水安全巩固提升工程】。")]
    [InlineData("总投资5799万元的【典型镇建设项目】加速推进。")]
    [InlineData("随后专家通过【5G会诊平台】在线指导。")]
    [InlineData("依托【远程调解系统】实现连线。")]
    [InlineData("搭建【诉调无缝对接平台】,方便群众。")]
    [InlineData("强化【进驻单位联席会议制度】。")]
    [InlineData("建立健全【协调调度机制】。")]
    [InlineData("这种【多元解纷共治机制】压实了责任。")]
    [InlineData("建立了【家校社协同育人机制】和【学生心理健康筛查制度】。")]
    [InlineData("【科技特派员制度】实施以来,选派1200人次。")]
    [InlineData("【乡村振兴示范带建设项目】于2024年3月启动。")]
    public void A_name_without_marks_reaches_back_to_what_introduces_it(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("建立【调解员补贴与考核奖励机制】。")]
    [InlineData("健全【防止返贫动态监测和帮扶机制】。")]
    [InlineData("支持【县域商业体系建设】和冷链物流项目。")]
    public void A_conjunction_joins_attributes_but_not_names(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("云岭市实施【农村公路改造工程】。")]
    [InlineData("临江县【农村公路改造工程】完工。")]
    [InlineData("实施【老旧小区改造工程】。")]
    [InlineData("农技站推广【水稻机插栽培技术体系】。")]
    [InlineData("推广应用【北斗导航自动驾驶系统】。")]
    [InlineData("全国首个【5G+智慧矿山示范项目】落户。")]
    public void A_place_or_an_actor_with_its_verb_is_no_part_of_a_name(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("构建【市、镇、村三级指挥体系】。")]
    [InlineData("建立【省-市-县三级联动机制】。")]
    [InlineData("构建【县镇村三级联动医疗网】。")]
    [InlineData("完成了【市、区(县)级远程医疗中心建设】。")]
    public void Levels_of_administration_open_a_name(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("落实【首接负责、情况汇总、研判预警等工作机制】。")]
    [InlineData("制定【县级中心统筹法律服务工作等9项机制】。")]
    [InlineData("解决水、电、路等工程。")]
    [InlineData("面临选址、编制等难题。")]
    public void A_list_before_等_belongs_to_the_mention(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("这项工程不仅是民生工程,更是一项系统工程。")]
    [InlineData("该项目进展顺利,各项机制不断完善。")]
    [InlineData("这些平台、那个项目、有关制度、各类活动都要规范。")]
    [InlineData("要完善社会治理体系,健全公共服务体系。")]
    [InlineData("法院深度嵌入基层治理体系。")]
    [InlineData("建立9项机制,搭建三个平台。")]
    [InlineData("她在直播平台卖货,通过社交平台互动。")]
    [InlineData("加强招商引资项目建设。")]
    [InlineData("为乡亲提供优质服务。")]
    [InlineData("开展志愿服务活动。")]
    public void Generic_uses_of_head_nouns_are_no_programs(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("推动【平安建设】,服务群众。")]
    [InlineData("推行【林长制】。")]
    [InlineData("推进【数字乡村建设】。")]
    [InlineData("平安是福,乡村是家。")]
    public void Nation_wide_drives_need_no_marks(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("推进“【证照分离】”“【一业一证】”【“一照多址”改革】。")]
    [InlineData("深化“【早教】”、【“托育”工程】。")]
    [InlineData("他是“老黄牛”“拓荒牛”,推进【“光明”工程】。")]
    [InlineData("开展“送岗位、送政策、送服务”【“三送”活动】。")]
    public void Quotations_in_a_row_share_the_head_noun(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("打造“【15分钟生活圈】”,方便群众。")]
    [InlineData("读书是“精神驿站”。")]
    public void A_named_service_is_a_name_where_it_is_made(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("落实“谁主管、谁负责”原则。")]
    [InlineData("落实【“三不”原则】。")]
    public void A_quoted_principle_is_a_name_only_if_it_counts(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("商家以“拓客活动”为名赠卡。")]
    [InlineData("商家以“【春风行动】”带动就业。")]
    public void What_something_is_only_called_is_no_program(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("建立【排查、化解、回访机制】。")]
    [InlineData("建立学习、培训、考核制度。")]
    [InlineData("推进水利、交通、能源工程。")]
    [InlineData("建立【首问负责、限时办结、责任追究三项制度】。")]
    [InlineData("建立首问负责、限时办结四项制度。")]
    [InlineData("建立【信息共享、线索移送两项工作制度】。")]
    [InlineData("推行【“日巡查”“周通报”等机制】。")]
    public void Items_share_a_head_noun_without_等(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("建立【县领导包乡镇、乡镇干部包村、村干部包户的三级包保机制】。")]
    [InlineData("这是县领导包乡镇、乡镇干部包村的三级包保机制。")] // two of three
    public void A_list_that_a_name_counts_belongs_to_it(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("学校实行【校长陪餐制】。")]
    [InlineData("严格落实【首问负责制】。")]
    [InlineData("不能把负责制当口号。")]
    public void A_mechanism_may_be_named_by_制(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("【引滦入津工程】向天津供水。")]
    [InlineData("【全民健身计划】深入实施。")]
    [InlineData("公司研发的【心电监测预警系统】投入使用。")]
    [InlineData("远程心电监测预警系统很贵。")]
    [InlineData("推行【帮办代办制度】,服务老人。")]
    [InlineData("开展【预制菜标签标识专项整治】,守住底线。")]
    [InlineData("开展【燃气安全隐患专项整治】工作。")]
    [InlineData("要开展专项整治,守住底线。")]
    [InlineData("搭建了【非遗数字展示平台】。")]
    [InlineData("各地展示平台建设成果。")]
    [InlineData("建立日常管理制度,完善规章制度。")]
    [InlineData("扶持下岗女工兴办家政服务、小吃等网点。")]
    [InlineData("开展【校园周边环境整治行动】。")]
    [InlineData("总投资45亿元的【抽水蓄能电站项目】开工建设。")]
    [InlineData("把惠民工程真正办成民心工程。")]
    [InlineData("他们在学校周边开展行动,效果很好。")]
    public void Everyday_head_nouns_need_a_verb_of_doing_or_making(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("推进【临江中心“七个统一”建设】。")]
    [InlineData("同年11月,【云岭“三级”联动帮扶项目】启动。")]
    [InlineData("同年11月,云岭县【“三级”联动帮扶项目】启动。")]
    [InlineData("响应国家【“万企兴万村”行动】。")]
    [InlineData("全部归入临江中心【“一站式”服务】。")]
    public void Attributes_before_the_marks_belong_to_a_name_that_is_introduced(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("这种【家校社协同育人机制】值得推广。")]
    [InlineData("这些家校社协同育人机制都要改进。")]
    [InlineData("这一机制很好。")]
    public void A_demonstrative_points_at_a_name_but_a_plural_does_not(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("改革涉及机构职能体系的重塑。")]
    [InlineData("他成为公司产品销售网络的负责人。")]
    [InlineData("完善【机构职能衔接体系】。")]
    [InlineData("依托【基层治理综合平台】,推动工作。")]
    public void Verbs_that_only_state_introduce_nothing(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("打赢【脱贫攻坚战】、【蓝天保卫战】。")]
    [InlineData("持续打好【蓝天、碧水、净土保卫战】。")]
    public void Battles_are_programs(string marked) => Marked.Check(marked);

    [Theory]
    [InlineData("总投资三亿元的【云岭港扩建工程】开工。")]
    [InlineData("【云岭至白石高速公路项目】获批。")]
    [InlineData("全面推行【河湖长制】。")]
    [InlineData("二维码登录平台很方便。")]
    [InlineData("客户至白石看项目。")]
    [InlineData("关闭沿海景区14处,停工涉海工程31个。")]
    [InlineData("建成【盐碱地改良示范区】,产量提高。")]
    [InlineData("走进东荡区盐碱地改良示范区,稻浪翻滚。")]
    [InlineData("【国道207线绕城段改建工程】12日开工。")]
    [InlineData("建成盐碱地改良示范区2.3万亩。")]
    [InlineData("创新“合作社+经理人+社会化服务”的“【农业共营制】”。")]
    public void Places_and_routes_name_what_is_built(string marked) => Marked.Check(marked);

    [Fact]
    public void A_name_is_found_again_without_its_marks() =>
        Marked.Check("推行【“首席接访官”制度】。【首席接访官制度】实行后,信访量下降。");

    [Fact]
    public void A_short_form_is_found_again_between_marks_only() =>
        Marked.Check("建立【“三色预警”机制】。“【三色预警】”实行以来,三色预警灯亮过两次。");

    [Fact]
    public void An_everyday_word_stands_for_a_program_only_after_its_name() =>
        Marked.Check("有了“一揽子”处置,又制定了【“一揽子”操作规范】,“【一揽子】”推行至今。");

    [Fact]
    public void A_name_is_not_found_across_words() =>
        Marked.Check("村医通过培训提高水平。县里打造“【村医通】”(简称“【村医通】”)。".Replace("打造“【村医通】”(简称“【村医通】”)", "打造【“村医通”平台】,又称“【村医通】”", StringComparison.Ordinal));
}
