using System.Text.Json;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Programs;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Programs;

/// <summary>The programs of the seed page against its annotation.</summary>
public sealed class SeedProgramsTests
{
    private static readonly JsonElement s_gold = JsonDocument.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "seed.gold.json"))).RootElement;

    private static readonly PageLayout s_page = PageLayout.Read(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "maoming-opinion-page.txt")),
        new PageMetadata { File = "maoming-opinion-page.txt", PageId = "maoming-opinion-page" });

    private static readonly IReadOnlyList<PageProgram> s_programs = ProgramReader.Read(s_page, [[], [], [], []], [[], [], [], []]);

    public static TheoryData<int> Required => new(Indices(required: true));

    [Theory]
    [MemberData(nameof(Required))]
    public void Every_mention_of_a_program_is_found(int index)
    {
        var missing = s_gold.GetProperty("programs")[index].GetProperty("mentions").EnumerateArray()
            .Where(m => !s_programs.Any(p => p.Mentions.Any(f => s_page.Text.ToRaw(f.Range).Overlaps(Range(m)))))
            .Select(m => m.ToString());
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Its_mentions_are_one_program_of_its_kind(int index)
    {
        var expected = s_gold.GetProperty("programs")[index];
        var found = Assert.Single(Naming(expected));
        Assert.Equal(expected.GetProperty("kind").GetString(), found.Kind);
    }

    [Fact]
    public void Spans_are_those_of_the_annotation()
    {
        var expected = Indices(required: true).SelectMany(i => s_gold.GetProperty("programs")[i].GetProperty("mentions").EnumerateArray()).Select(Range).ToList();
        var found = s_programs.SelectMany(p => p.Mentions).Select(m => s_page.Text.ToRaw(m.Range)).ToHashSet();
        Assert.Empty(expected.Where(e => !found.Contains(e)).Select(e => s_page.Text.Raw[e.Start..e.End]));
    }

    [Fact]
    public void Nothing_else_is_a_program()
    {
        var known = s_gold.GetProperty("programs").EnumerateArray().SelectMany(p => p.GetProperty("mentions").EnumerateArray()).Select(Range).ToList();
        var extra = s_programs.Where(p => !p.Mentions.Any(m => known.Any(k => k.Overlaps(s_page.Text.ToRaw(m.Range))))).Select(p => p.Name);
        Assert.Empty(extra);
    }

    [Theory]
    [InlineData("五大员", "宣传员、联络员、践行者、先行者、智囊团")]
    [InlineData("一站式", "释法普法、纠纷调处、司法确认、诉讼引调、速裁快审")]
    [InlineData("五级", "省、市、县、镇、村")]
    [InlineData("五有", "有牌子、有场所、有力量、有机制、有效果")]
    [InlineData("两大职能", "矛盾纠纷预防化解、社会治安风险防控")]
    [InlineData("程序—实体", "程序、实体")]
    public void Components_stand_in_the_order_of_the_text(string alias, string components) =>
        Assert.Equal(components.Split('、'), s_programs.Single(p => p.Aliases.Contains(alias)).Components);

    [Fact]
    public void Lead_and_members_are_those_the_text_states()
    {
        var program = s_programs.Single(p => p.Aliases.Contains("五级"));
        Assert.Equal("广东省人民医院", program.Lead);
        Assert.Equal(["茂名市人民医院", "广东省人民医院粤西医院", "电白区沙琅镇中心卫生院", "电白区沙琅镇高塘村卫生站"], program.Members);
    }

    private static List<PageProgram> Naming(JsonElement expected)
    {
        var ranges = expected.GetProperty("mentions").EnumerateArray().Select(Range).ToList();
        return [.. s_programs.Where(p => p.Mentions.Any(m => ranges.Any(r => r.Overlaps(s_page.Text.ToRaw(m.Range)))))];
    }

    private static List<int> Indices(bool required)
    {
        var programs = s_gold.GetProperty("programs");
        return [.. Enumerable.Range(0, programs.GetArrayLength()).Where(i => required != (programs[i].TryGetProperty("optional", out var o) && o.GetBoolean()))];
    }

    private static TextRange Range(JsonElement mention) => new(mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32());
}
