using Broadsheet.Core.Corpus;
using CsCheck;

namespace Broadsheet.Core.Tests.Programs;

public sealed class ProgramMergerTests
{
    [Fact]
    public void Programs_of_one_name_become_one_whatever_the_marks()
    {
        var merged = Assert.Single(ProgramMerger.Merge([[Named("“三色预警”机制", "机制", "三色预警")], [Named("三色预警机制", "机制")]]));
        Assert.Equal("“三色预警”机制", merged.Name);
        Assert.Equal(["三色预警", "三色预警机制"], merged.Aliases);
    }

    [Fact]
    public void A_short_form_on_another_page_joins_its_full_name()
    {
        var merged = Assert.Single(ProgramMerger.Merge([[Named("十百千工程", "工程")], [Named("十园百企千店培育提升工程", "工程")]]));
        Assert.Equal("十园百企千店培育提升工程", merged.Name);
        Assert.Equal("十园百企千店培育提升工程", merged.Id);
    }

    [Fact]
    public void Everyday_short_forms_do_not_join_programs_of_different_kinds() =>
        Assert.Equal(2, ProgramMerger.Merge([[Named("“一站式”服务", "服务", "一站式")], [Named("“一站式”监管机制", "机制", "一站式")]]).Count);

    [Fact]
    public void What_one_page_leaves_open_another_fills_in()
    {
        var named = Named("银龄工程", "工程");
        var merged = Assert.Single(ProgramMerger.Merge(
        [
            [named],
            [named with { Lead = "市卫健局", Components = new(["选聘", "轮训"]), Launched = new PartialDate(2024) }],
        ]));
        Assert.Equal("市卫健局", merged.Lead);
        Assert.Equal(["选聘", "轮训"], merged.Components);
        Assert.Equal("2024", merged.Launched?.ToString());
    }

    [Fact]
    public void The_order_of_the_pages_changes_no_entity() =>
        Pages(6).Select(pages => (pages, shuffled: Gen.Shuffle(pages)))
            .SelectMany(p => p.shuffled.Select(s => (p.pages, shuffled: s)))
            .Sample(p => Assert.Equal(Entities(p.pages), Entities(p.shuffled)));

    [Fact]
    public void A_further_page_never_splits_an_entity() =>
        Pages(6).Sample(pages =>
        {
            var before = Sets(pages.Take(pages.Length - 1).ToArray());
            var after = Sets(pages);
            Assert.All(before, b => Assert.Contains(after, a => b.IsSubsetOf(a)));
        });

    private static Gen<Program[][]> Pages(int most)
    {
        string[] names = ["“三色预警”机制", "三色预警机制", "三色预警平台", "十百千工程", "十园百企千店培育提升工程", "“一站式”服务", "枫桥经验", "平安建设", "综合治理中心规范化建设", "综治中心规范化建设"];
        string[] aliases = ["三色预警", "一站式", "十百千", "枫桥"];
        var program = Gen.Select(Gen.OneOfConst(names), Gen.OneOfConst(aliases), Gen.Bool, (name, alias, aliased) => aliased ? Named(name, "机制", alias) : Named(name, "机制"));
        return program.Array[0, 3].Array[1, most];
    }

    private static List<string> Entities(Program[][] pages) => [.. Sets(pages).Select(s => string.Join('|', s.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static List<HashSet<string>> Sets(Program[][] pages) => [.. ProgramMerger.Merge(pages).Select(p => p.Aliases.Append(p.Name).ToHashSet())];

    private static Program Named(string name, string kind, params string[] aliases) =>
        new() { Id = name.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal), Name = name, Kind = kind, Aliases = new(aliases) };
}
