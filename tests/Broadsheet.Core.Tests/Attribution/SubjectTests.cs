namespace Broadsheet.Core.Tests.Attribution;

public sealed class SubjectTests
{
    [Theory]
    // Right of the measure word
    [InlineData("全市组建⟦21支⟧人才帮扶工作队。", "人才帮扶工作队")]
    [InlineData("选聘⟦6名⟧退休首席专家全职在基层工作。", "退休首席专家")]
    [InlineData("组派⟦18名⟧专家帮扶县级医院。", "专家")]
    [InlineData("安排⟦164名⟧县(区)级以上医师在基层服务。", "县(区)级以上医师")]
    [InlineData("全乡⟦439个⟧自然村实现通水。", "自然村")]
    [InlineData("已建成⟦20个⟧社区服务中心。", "社区服务中心")]
    [InlineData("⟦120名⟧来自各地的选手参加比赛。", "选手")]
    [InlineData("⟦3家⟧受处罚的企业已停产整改。", "企业")]
    [InlineData("法院配备⟦1个⟧审判团队和⟦3名⟧退休法官。", "审判团队|退休法官")]
    [InlineData("将⟦5个⟧常驻、⟦15个⟧轮驻单位力量整合。", "常驻单位|轮驻单位")]
    [InlineData("新建⟦12座⟧污水处理厂。", "污水处理厂")]
    [InlineData("查处⟦36起⟧交通违法案件。", "交通违法案件")]
    [InlineData("发放⟦3000份⟧宣传资料。", "宣传资料")]
    // Left of a postposed figure
    [InlineData("县里已建成镇级服务站⟦28个⟧、村级服务点⟦488个⟧。", "镇级服务站|村级服务点")]
    [InlineData("新建农家书屋⟦26个⟧。", "农家书屋")]
    [InlineData("发放宣传资料⟦3000份⟧,接待游客⟦5万人次⟧。", "宣传资料|游客")]
    [InlineData("全年调解纠纷⟦120起⟧。", "纠纷")]
    [InlineData("开展宣讲⟦30余场⟧。", "宣讲")]
    [InlineData("全村现有耕地⟦2300亩⟧。", "耕地")]
    [InlineData("从累计捐资⟦近600万元⟧支持教育。", "累计捐资")]
    [InlineData("上门开锁后要价⟦两千多元⟧。", "要价")]
    [InlineData("完成投资⟦5亿元⟧。", "投资")]
    // The figure qualifies
    [InlineData("总投资⟦5799万元⟧的典型镇建设项目加速推进。", "典型镇建设项目总投资")]
    [InlineData("有消费者预约了标价⟦25元⟧的开锁服务。", "开锁服务")]
    [InlineData("传输至⟦70公里⟧外的市人民医院。", "市人民医院")]
    [InlineData("⟦72岁⟧的李伯心脏不适。", "李伯")]
    [InlineData("按每人⟦1.2万元/年⟧的标准安排事业费补助。", "事业费补助")]
    // Linked
    [InlineData("全市生产总值达⟦3500亿元⟧,同比增长⟦5.2%⟧。", "生产总值|生产总值")]
    [InlineData("其中,第一产业增加值⟦320亿元⟧,增长⟦3.1%⟧。", "第一产业增加值|第一产业增加值")]
    [InlineData("粮食产量比上年增长⟦3%⟧。", "粮食产量")]
    [InlineData("不少商家标注的开锁价格只要⟦二三十元⟧。", "商家标注的开锁价格")]
    [InlineData("农村居民人均可支配收入⟦2.3万元⟧。", "农村居民人均可支配收入")]
    [InlineData("第三产业占GDP的⟦45%⟧。", "第三产业")]
    [InlineData("民营企业⟦1.2万家⟧,占企业总数的⟦90%⟧。", "民营企业|民营企业")]
    [InlineData("城镇、农村居民人均可支配收入分别达⟦5.2万元⟧和⟦2.8万元⟧。", "城镇居民人均可支配收入|农村居民人均可支配收入")]
    [InlineData("参保率由⟦85%⟧提高到⟦95%⟧。", "参保率|参保率")]
    // Topic
    [InlineData("对乡镇卫生院卫生技术人员每人补助⟦1000元/月⟧。", "乡镇卫生院卫生技术人员补助")]
    // Durations and ages
    [InlineData("专家全职在基层卫生院工作⟦3年⟧。", "全职在基层卫生院工作")]
    [InlineData("医师在基层服务⟦超1年⟧。", "在基层服务")]
    [InlineData("李某,⟦72岁⟧,家住城东。", "李某")]
    [InlineData("其中男⟦12人⟧、女⟦7人⟧。", "男|女")]
    [InlineData("辖区重大刑事案件⟦“零”发生⟧。", "辖区重大刑事案件")]
    public void Subjects_are_what_an_index_would_carry(string marked, string expected) => Assert.Equal(expected, Subjects(marked));

    [Theory]
    [InlineData("会议通过了⟦3项⟧。", "-")]
    public void Nothing_named_gives_no_subject(string marked, string expected) => Assert.Equal(expected, Subjects(marked));

    private static string Subjects(string marked) =>
        string.Join('|', MarkedText.Read(marked).Contexts.Select(c => c.Subject ?? "-"));
}
