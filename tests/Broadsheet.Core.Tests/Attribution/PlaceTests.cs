namespace Broadsheet.Core.Tests.Attribution;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("青州市法院配备⟦1个⟧审判团队。", "青州市法院")]
    [InlineData("化县平和镇⟦72岁⟧的李伯。", "化县平和镇")]
    [InlineData("青石镇党委带领群众。总投资⟦5799万元⟧的项目开工。", "青石镇党委")]
    [InlineData("⟨2024年⟩市中医院首批⟦七支⟧团队下乡。", "市中医院")]
    [InlineData("浙江省宁海县桑洲镇南山村投资⟦3万元⟧。", "浙江省宁海县桑洲镇南山村")]
    [InlineData("石桥村种植水稻⟦300亩⟧,该村人均收入⟦2万元⟧。", "石桥村|石桥村")]
    [InlineData("青山县组织企业参加⟦14场⟧展销会。", "青山县")]
    [InlineData("临江市组建队伍。我市选派⟦3名⟧医生。", "临江市")]
    public void The_nearest_place_or_organisation_is_the_figures(string marked, string expected) => Assert.Equal(expected, Places(marked));

    [Theory]
    [InlineData("全国共有⟦30个⟧示范村。")]
    [InlineData("我县选派⟦3名⟧医生到典型镇卫生院工作。")]
    [InlineData("超市里有⟦20种⟧蔬菜。")]
    [InlineData("患者可节省药费⟦20元⟧。")]
    public void A_kind_of_place_or_an_unnamed_one_is_no_place(string marked) => Assert.Equal("-", Places(marked));

    private static string Places(string marked) => string.Join('|', MarkedText.Read(marked).Contexts.Select(c => c.Place ?? "-"));
}
