using System.Globalization;
using Broadsheet.CodeFixes;
using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace Broadsheet.Generator.Tests.CodeFixes;

public sealed class PageFixTests
{
    private const string Head = "两座新桥通车\n\n王小明\n\n";
    private const string Counted = "石桥、长岭、柳河、东山、南湾、北坪七个乡镇得到帮扶。";
    private const string Confused = "各镇按照工作副署推进。";

    [Fact]
    public async Task A_certain_correction_is_written_into_the_page()
    {
        using var project = new FixedProject(("a.txt", Head + Counted + "\n\n" + Confused + "\n"));
        await Apply(project, "BSH3005", "Replace");
        Assert.Equal(Head + Counted + "\n\n各镇按照工作部署推进。\n", project["a.txt"]);
        Assert.DoesNotContain(await project.Report(new PageAnalyzer()), d => d.Id == "BSH3005");
    }

    [Fact]
    public async Task A_correction_replaces_words_that_a_line_break_cuts()
    {
        using var project = new FixedProject(("a.txt", Head + "会议指出,各镇各部门要按照工作副\n署,把各项任务落到实处。\n"));
        await Apply(project, "BSH3005", "Replace");
        Assert.Equal(Head + "会议指出,各镇各部门要按照工作部署,把各项任务落到实处。\n", project["a.txt"]);
    }

    [Fact]
    public async Task No_correction_is_offered_where_none_is_certain()
    {
        using var project = new FixedProject(("a.txt", Head + Counted + "\n"));
        var diagnostic = Assert.Single(await project.Report(new PageAnalyzer()));
        Assert.Equal(["Silence", "AddToBaseline"], (await project.Offer(new PageFixProvider(), diagnostic)).Select(a => a.EquivalenceKey));
    }

    [Fact]
    public async Task A_rule_is_silenced_in_its_paragraph()
    {
        using var project = new FixedProject(("a.txt", Head + "大桥通车了。\n\n" + Counted + Confused + "\n\n" + Confused + "\n"));
        await Apply(project, "BSH3005", "Silence");
        Assert.Equal(Head + "大桥通车了。\n\n<!-- broadsheet-disable BSH3005 -->\n" + Counted + Confused + "\n\n" + Confused + "\n", project["a.txt"]);
        Assert.Equal(["BSH1001", "BSH3005"], (await project.Report(new PageAnalyzer())).Select(d => d.Id));
    }

    [Fact]
    public async Task A_finding_is_added_to_a_new_baseline_and_then_to_it()
    {
        using var project = new FixedProject(("a.txt", Head + Counted + Confused + "\n"));
        await Apply(project, "BSH1001", "AddToBaseline");
        Assert.Equal(["BSH3005"], (await project.Report(new PageAnalyzer())).Select(d => d.Id));
        await Apply(project, "BSH3005", "AddToBaseline");
        Assert.Empty(await project.Report(new PageAnalyzer()));
        Assert.Equal(["BSH1001", "BSH3005"], Baseline.Read(project[Baseline.FileName]).Entries.Select(e => e.Fingerprint.Rule));
        Assert.Equal(Head + Counted + Confused + "\n", project["a.txt"]);
    }

    [Fact]
    public async Task A_baseline_that_cannot_be_read_is_left_alone()
    {
        using var project = new FixedProject(("a.txt", Head + Counted + "\n"), (Baseline.FileName, "<<<<<<< HEAD"));
        var diagnostic = Assert.Single(await project.Report(new PageAnalyzer()), d => d.Id == "BSH1001");
        Assert.Equal(["Silence"], (await project.Offer(new PageFixProvider(), diagnostic)).Select(a => a.EquivalenceKey));
    }

    [Fact]
    public async Task Nothing_is_offered_for_the_baseline_and_markers_themselves()
    {
        using var project = new FixedProject(
            ("a.txt", Head + "<!-- broadsheet-disable BSH1001 -->\n大桥通车了。\n"),
            (Baseline.FileName, Baseline.Empty.With(new("BSH1001", "", "", ValueList<string>.Empty)).Write()));
        var diagnostics = await project.Report(new PageAnalyzer());
        Assert.Equal(["BSH0013", "BSH0011"], diagnostics.Select(d => d.Id));
        foreach (var diagnostic in diagnostics)
        {
            Assert.Empty(await project.Offer(new PageFixProvider(), diagnostic));
        }
    }

    [Fact]
    public async Task Titles_are_in_the_language_of_the_user_interface()
    {
        using var project = new FixedProject(("a.txt", Head + Confused + "\n"));
        var diagnostic = Assert.Single(await project.Report(new PageAnalyzer()));
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
            Assert.Equal(["Write “部署”", "Silence BSH3005 in this paragraph", "Add BSH3005 here to the baseline"], await Titles());
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
            Assert.Equal(["改为“部署”", "在本段关闭 BSH3005", "把此处的 BSH3005 加入基线"], await Titles());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }

        async Task<IEnumerable<string>> Titles() => (await project.Offer(new PageFixProvider(), diagnostic)).Select(a => a.Title);
    }

    private static async Task Apply(FixedProject project, string id, string key)
    {
        var diagnostic = (await project.Report(new PageAnalyzer())).First(d => d.Id == id);
        await project.Apply((await project.Offer(new PageFixProvider(), diagnostic)).Single(a => a.EquivalenceKey == key));
    }
}
