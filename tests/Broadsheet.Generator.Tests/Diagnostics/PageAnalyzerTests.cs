using System.Collections.Immutable;
using System.Globalization;
using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RuleSet = Broadsheet.Core.Checks.RuleSet;

namespace Broadsheet.Generator.Tests.Diagnostics;

public sealed class PageAnalyzerTests
{
    private const string Head = "两座新桥通车\n\n王小明\n\n";
    private const string Counted = "石桥、长岭、柳河、东山、南湾、北坪七个乡镇得到帮扶。";
    private const string Ranged = "门票每张500-300元。";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>One example a rule: what it says, where, and a text that looks alike and is sound.</summary>
    public static TheoryData<string, string, string, string> Examples => new()
    {
        { "BSH1001", Counted, "七个", "石桥、长岭、柳河、东山、南湾、北坪六个乡镇得到帮扶。" },
        { "BSH1002", "全村共20人,其中男12人、女7人。", "20人", "全村共20人,其中男12人、女8人。" },
        { "BSH1003", "产量从100吨增加到150吨,增长40%。", "40%", "产量从100吨增加到150吨,增长50%。" },
        { "BSH1004", Ranged, "500-300元", "门票每张300-500元。" },
        { "BSH1005", "该桥全长500米。据介绍，该桥全长600米。", "600米", "该桥全长500米。据介绍，该桥全长500米。" },
        { "BSH1006", "全程3公里(3500米)。", "3500米", "全程3公里(3000米)。" },
        { "BSH1007", "展销会售出荔枝200箱，每箱50元，销售额2万元。", "2万元", "展销会售出荔枝200箱，每箱50元，销售额1万元。" },
        { "BSH1008", "全村200户,其中贫困户50户,占20%。", "20%", "全村200户,其中贫困户50户,占25%。" },
        { "BSH1009", "在接受调查的30名学生中，45%每天运动。", "45%", "在接受调查的30名学生中，40%每天运动。" },
        { "BSH1010", "用水量中，农业占40%、工业占35%、生活占30%。", "40%、工业占35%、生活占30%", "用水量中，农业占40%、工业占35%、生活占25%。" },
        { "BSH1012", "今年招收新生2400名，其中小学1400名、初中900名。", "2400名", "今年招收新生2300名，其中小学1400名、初中900名。" },
        { "BSH2001", "会议于2月30日召开。", "2月30日", "会议于2月20日召开。" },
        { "BSH2002", "9月14日(星期三),镇里开课。", "星期三", "9月14日(星期日),镇里开课。" },
        { "BSH2003", "9月25日，全县秋收现场会在柳河镇召开了，会期一天。", "9月25日", "9月20日，全县秋收现场会在柳河镇召开了，会期一天。" },
        { "BSH2004", "展览于9月20日至15日举行。", "9月20日至15日", "展览于9月15日至20日举行。" },
        { "BSH2005", "王大山，1950年出生，今年72岁。", "72岁", "王大山，1950年出生，今年75岁。" },
        { "BSH2006", "2015年3月，作品首次参展；次年即2017年获奖。", "次年即2017年", "2015年3月，作品首次参展；次年即2016年获奖。" },
        { "BSH2007", "培训班从7月8日持续到7月14日，历时10天。", "10天", "培训班从7月8日持续到7月14日，历时7天。" },
        { "BSH3001", "改进作风，一是加强学习；三是深入基层。", "三是", "改进作风，一是加强学习；二是深入基层。" },
        { "BSH3002", "他说:“今年收成好。", "“", "他说:“今年收成好。”" },
        { "BSH3005", "各镇按照工作副署推进。", "副署", "各镇按照工作部署推进。" },
        { "BSH4001", "蔬菜年产值达9~16亿元。", "9~16亿", "蔬菜年产值达9亿~16亿元。" },
        { "BSH4002", "他在村里住了三、四个月。", "三、四", "他在村里住了三四个月。" },
        { "BSH4003", "他20几岁就当上了村支书。", "20几", "他二十几岁就当上了村支书。" },
        { "BSH4004", "二〇〇八年8月8日开幕。", "二〇〇八年8月8日", "二〇〇八年八月八日开幕。" },
        { "BSH4005", "二零二四年，全县脱贫。", "二零二四", "二〇二四年，全县脱贫。" },
        { "BSH4006", "全镇有3千人。", "3千", "全镇有3000人。" },
        { "BSH4007", "出版了《红楼梦》、《西游记》。", "、", "出版了《红楼梦》《西游记》。" },
        { "BSH4008", "有苹果、梨、桃等……水果。", "等……", "有苹果、梨、桃等水果。" },
        { "BSH4009", "他写了《读《红楼梦》有感》。", "《红楼梦》", "他写了《读〈红楼梦〉有感》。" },
        { "BSH4010", "长3—5米，宽2—3米，高1～2米。", "～", "长3—5米，宽2—3米，高1—2米。" },
        { "BSH4011", "他身高1米81。", "1米81", "他身高1.81米。" },
        { "BSH4012", "车速达80km/时。", "km/时", "车速达80km/h。" },
        { "BSH4013", "气温升到摄氏20度。", "摄氏20度", "气温升到20摄氏度。" },
        { "BSH4014", "一是抓教育，二是抓卫生,三是抓文化，四是抓交通。", ",", "一是抓教育，二是抓卫生，三是抓文化，四是抓交通。" },
    };

    [Fact]
    public void Every_rule_over_one_article_has_an_example() =>
        Assert.Equal(
            RuleSet.Descriptors.Select(rule => rule.Id).Where(id => !RuleSet.IsCorpusRule(id)),
            Examples.Select(example => example.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_rule_reports_at_the_words_and_is_silent_beside(string id, string text, string words, string sound)
    {
        var settings = new ProjectSettings().WithMetadata("/news/a.txt", "BroadsheetPublished", "2025-09-22");
        var page = Head + text + "\n";
        var diagnostic = Assert.Single(await Report(settings, new PageFile("/news/a.txt", page)), d => d.Id == id);
        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal(("/news/a.txt", 4), (span.Path, span.StartLinePosition.Line));
        Assert.Equal(words, page[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End]);
        Assert.Equal(text.IndexOf(words, StringComparison.Ordinal), span.StartLinePosition.Character);
        Assert.Contains(diagnostic.GetMessage(Chinese), c => c is >= '\u4e00' and <= '\u9fff');
        Assert.NotEqual(diagnostic.GetMessage(English), diagnostic.GetMessage(Chinese));
        Assert.NotEqual(diagnostic.Descriptor.Title.ToString(English), diagnostic.Descriptor.Title.ToString(Chinese));
        Assert.EndsWith($"/docs/rules/{id}.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.DoesNotContain(await Report(settings, new PageFile("/news/a.txt", Head + sound + "\n")), d => d.Id == id);
    }

    [Fact]
    public async Task A_message_does_the_arithmetic_in_both_languages()
    {
        var diagnostic = Assert.Single(await Report(new PageFile("/news/a.txt", Head + Counted + "\n")));
        Assert.Equal("七个 is declared, but 6 are listed: 石桥、长岭、柳河、东山、南湾、北坪", diagnostic.GetMessage(English));
        Assert.Equal("称七个，实列6项：石桥、长岭、柳河、东山、南湾、北坪", diagnostic.GetMessage(Chinese));
    }

    [Fact]
    public async Task Related_words_are_additional_locations()
    {
        var diagnostic = Assert.Single(await Report(new PageFile("/news/a.txt", Head + Counted + "\n")));
        var list = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal(("/news/a.txt", Head.Length), (list.GetLineSpan().Path, list.SourceSpan.Start));
    }

    [Fact]
    public async Task A_rule_over_the_corpus_reports_in_one_page_and_points_to_the_other()
    {
        const string Body = "\n\n王小明\n\n2024年,全县建成2座大桥,总投资近600万元。大桥通车以后,两岸群众出行更加方便,孩子们上学也少走了许多路。\n";
        var diagnostic = Assert.Single(
            await Report(new PageFile("/news/a.txt", "\n\n两座新桥通车" + Body), new PageFile("/news/b.txt", "三座新桥通车" + Body)), d => d.Id == "BSH3003");
        Assert.Equal("/news/b.txt", diagnostic.Location.GetLineSpan().Path);
        var first = Assert.Single(diagnostic.AdditionalLocations).GetLineSpan();
        Assert.Equal(("/news/a.txt", 2), (first.Path, first.StartLinePosition.Line));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData(" Error ", DiagnosticSeverity.Error)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    public async Task A_folder_has_severities_of_its_own(string value, DiagnosticSeverity? expected)
    {
        var settings = new ProjectSettings().WithOption("/news/archive/", "broadsheet_diagnostic.BSH1001.severity", value);
        var text = Head + Counted + "\n";
        var diagnostics = await Report(settings, new PageFile("/news/a.txt", text), new PageFile("/news/archive/b.txt", text.Replace("两座", "三座", StringComparison.Ordinal)));
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(diagnostics, d => d is { Id: "BSH1001" } && d.Location.GetLineSpan().Path == "/news/a.txt").Severity);
        Assert.Equal(expected, diagnostics.SingleOrDefault(d => d is { Id: "BSH1001" } && d.Location.GetLineSpan().Path == "/news/archive/b.txt")?.Severity);
    }

    [Fact]
    public async Task A_folder_has_severities_of_its_own_for_rules_over_the_corpus()
    {
        const string Body = "\n\n王小明\n\n2024年,全县建成2座大桥,总投资近600万元。大桥通车以后,两岸群众出行更加方便,孩子们上学也少走了许多路。\n";
        var settings = new ProjectSettings().WithOption("/news/archive/", "broadsheet_diagnostic.BSH3003.severity", "none");
        PageFile[] files = [new("/news/a.txt", "两座新桥通车" + Body), new("/news/archive/b.txt", "三座新桥通车" + Body)];
        Assert.Contains(await Report(files), d => d.Id == "BSH3003");
        Assert.DoesNotContain(await Report(settings, files), d => d.Id == "BSH3003");
    }

    [Fact]
    public async Task A_folder_wins_over_the_project()
    {
        var settings = new ProjectSettings().WithGlobalOption("broadsheet_diagnostic.BSH1001.severity", "none")
            .WithOption("/news/new/", "broadsheet_diagnostic.BSH1001.severity", "error");
        var text = Head + Counted + "\n";
        var diagnostic = Assert.Single(await Report(
            settings, new PageFile("/news/a.txt", text), new PageFile("/news/new/b.txt", text.Replace("两座", "三座", StringComparison.Ordinal))), d => d.Id == "BSH1001");
        Assert.Equal(("/news/new/b.txt", DiagnosticSeverity.Error), (diagnostic.Location.GetLineSpan().Path, diagnostic.Severity));
    }

    [Fact]
    public async Task A_folder_accepts_words()
    {
        var settings = new ProjectSettings().WithOption("/news/", "broadsheet_diagnostic.BSH3005.accepted", "凑和, 副署");
        var file = new PageFile("/news/a.txt", Head + "各镇按照工作副署推进,不能急燥。\n");
        Assert.Equal(2, (await Report(file)).Length);
        Assert.Contains("急燥", Assert.Single(await Report(settings, file)).GetMessage(English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_has_a_publication_date_of_its_own()
    {
        var file = new PageFile("/news/2025/a.txt", Head + "9月14日(星期三),镇里开课。\n");
        Assert.Empty(await Report(file));
        var dated = new ProjectSettings().WithOption("/news/2025/", "broadsheet_published", "2025-09-22");
        Assert.Equal("BSH2002", Assert.Single(await Report(dated, file)).Id);
        Assert.Empty(await Report(dated.WithMetadata("/news/2025/a.txt", "BroadsheetPublished", "2022-09-22"), file));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    public async Task The_project_decides_as_for_any_warning(ReportDiagnostic option, DiagnosticSeverity? expected)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            specificDiagnosticOptions: ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("BSH1001", option));
        var diagnostics = await Analyzed.Report(new PageAnalyzer(), new ProjectSettings(), options, new PageFile("/news/a.txt", Head + Counted + "\n"));
        Assert.Equal(expected, diagnostics.SingleOrDefault()?.Severity);
    }

    [Fact]
    public async Task Warnings_are_errors_where_the_project_says_so_and_suggestions_are_not()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error);
        var diagnostics = await Analyzed.Report(
            new PageAnalyzer(), new ProjectSettings(), options, new PageFile("/news/a.txt", Head + Counted + "按照工作副署推进。\n"));
        Assert.Equal(["BSH1001 Error", "BSH3005 Info"], diagnostics.Select(d => $"{d.Id} {d.Severity}"));
    }

    [Fact]
    public async Task A_baseline_keeps_known_findings_quiet_and_tells_of_new_and_gone_ones()
    {
        var baseline = new PageFile(
            "/news/broadsheet.baseline.json",
            Baseline.Empty.With(new("BSH1001", "两座新桥通车", "七个", new(["石桥、长岭、柳河、东山、南湾、北坪"]))).With(new("BSH2001", "两座新桥通车", "2月30日", ValueList<string>.Empty)).Write());
        var diagnostics = await Report(new PageFile("/news/a.txt", "\n" + Head + Counted + Ranged + "\n"), baseline);
        Assert.Equal(["BSH1004", "BSH0011"], diagnostics.Select(d => d.Id));
        var gone = diagnostics[1].Location.GetLineSpan();
        Assert.Equal(("/news/broadsheet.baseline.json", 4), (gone.Path, gone.StartLinePosition.Line));
        Assert.Contains("BSH2001", diagnostics[1].GetMessage(English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_that_cannot_be_read_is_told_and_knows_nothing()
    {
        var diagnostics = await Report(new PageFile("/news/a.txt", Head + Counted + "\n"), new PageFile("/news/b.json", "{\n  \"version\": 3"));
        Assert.Equal(["BSH1001", "BSH0010"], diagnostics.Select(d => d.Id));
        Assert.Equal((1, 13), (diagnostics[1].Location.GetLineSpan().StartLinePosition.Line, diagnostics[1].Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains("version 1", diagnostics[1].GetMessage(English), StringComparison.Ordinal);
        Assert.StartsWith("基线无法读取", diagnostics[1].GetMessage(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_marker_silences_a_rule_in_its_paragraph() =>
        Assert.Equal(
            ["BSH1004"],
            (await Report(new PageFile("/news/a.txt", Head + "<!-- broadsheet-disable BSH1001 -->\n" + Counted + "\n\n" + Ranged + "\n"))).Select(d => d.Id));

    [Fact]
    public async Task Generator_and_analyzer_read_a_page_once()
    {
        PageFile[] files = [new("/news/a.txt", Head + Counted + "\n"), new("/news/b.txt", "三座新桥通车\n\n王小明\n\n" + Ranged + "\n")];
        _ = new Driven(new ProjectSettings(), files);
        await Report(files);
        await Report(new ProjectSettings().WithOption("/news/", "broadsheet_diagnostic.BSH1001.severity", "none"), files);
        Assert.All(files, file => Assert.Equal(1, PageReadings.CountOf(file.Content)));
    }

    [Fact]
    public async Task No_rule_warns_on_the_annotated_pages()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "tests", "Broadsheet.Accuracy", "Data"))
            .Concat(Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "seeds")))
            .Where(path => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
            .Select(path => new PageFile("/news/" + Path.GetFileName(path), File.ReadAllText(path))).ToArray();
        Assert.True(pages.Length > 10);
        var settings = pages.Aggregate(new ProjectSettings(), (all, page) => all.WithMetadata(page.Path, "BroadsheetKind", "page"));
        var diagnostics = await Report(settings, pages);
        Assert.Empty(diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Descriptor.Category != "input"));
    }

    private static Task<ImmutableArray<Diagnostic>> Report(params PageFile[] files) => Report(new ProjectSettings(), files);

    private static Task<ImmutableArray<Diagnostic>> Report(ProjectSettings settings, params PageFile[] files) =>
        Analyzed.Report(new PageAnalyzer(), settings, files);
}
