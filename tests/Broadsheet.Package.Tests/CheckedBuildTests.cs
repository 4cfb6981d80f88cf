using System.Text.RegularExpressions;
using Broadsheet.Package.Tests.Harness;

namespace Broadsheet.Package.Tests;

/// <summary>What is found in pages, and in code that counts on them, as a build says it.</summary>
public sealed class CheckedBuildTests : IDisposable
{
    private readonly BuiltConsumers _consumers;
    private readonly string _folder;

    /// <summary>Each test has a copy of the project to change.</summary>
    public CheckedBuildTests(BuiltConsumers consumers)
    {
        _consumers = consumers;
        var original = consumers.Folder("Checked");
        _folder = consumers.Folder("Checked-" + Guid.NewGuid().ToString("N")[..8]);
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_finding_is_a_warning_with_file_line_and_column()
    {
        var build = (await Build()).Succeeded();
        Says(build, @"[\\/]pages[\\/]bridge\.txt\(5,18\): warning BSH1001: 七个 is declared, but 6 are listed: 石桥、");
        Says(build, @"[\\/]tickets\.txt\(5,5\): warning BSH1004: ");
        IsSilentOf(build, "BSH3005"); // a suggestion
    }

    [Fact]
    public async Task Findings_are_in_SARIF_with_suggestions_related_places_and_help()
    {
        (await Build("-p:ErrorLog=findings.sarif%2Cversion=2.1")).Succeeded();
        using var log = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "findings.sarif")));
        var run = log.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToLookup(result => result.GetProperty("ruleId").GetString());
        Assert.Single(results["BSH1004"]);
        Assert.Equal("note", Assert.Single(results["BSH3005"]).GetProperty("level").GetString());
        var declared = Assert.Single(results["BSH1001"]);
        var place = declared.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("pages/bridge.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(5, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(1, declared.GetProperty("relatedLocations").GetArrayLength());
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "BSH1001");
        Assert.EndsWith("/docs/rules/BSH1001.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal("data", rule.GetProperty("properties").GetProperty("category").GetString());
    }

    [Fact]
    public async Task The_compiler_speaks_Chinese() => Says(await Build("-p:PreferredUILang=zh-CN"), "warning BSH1001: 称七个，实列6项");

    [Fact]
    public async Task The_usual_properties_work()
    {
        var silent = (await Build("-p:Silent=BSH1001")).Succeeded();
        IsSilentOf(silent, "BSH1001");
        Says(silent, "warning BSH1004");
        Says(await Build("-p:TreatWarningsAsErrors=true"), "error BSH1001");
        var one = await Build("-p:WarningsAsErrors=BSH1004");
        Says(one, "error BSH1004");
        Says(one, "warning BSH1001");
    }

    [Fact]
    public async Task A_preset_sets_severities()
    {
        IsSilentOf((await Build("-p:BroadsheetRules=off")).Succeeded(), "BSH");
        var strict = await Build("-p:BroadsheetRules=strict");
        Says(strict, "error BSH1001");
        Says(strict, "warning BSH3005");
        Says(await Build("-p:BroadsheetRules=unknown"), "house-style");
    }

    [Theory]
    [InlineData("2025-13")]
    [InlineData("昨日")]
    public async Task A_publication_date_that_is_none_is_told_with_its_page(string date)
    {
        var build = await Build($"-p:Published={date}");
        Assert.NotEqual(0, build.ExitCode);
        Says(build, $@"Checked\.csproj.*error.*pages[\\/](archive[\\/]tickets|bridge)\.txt is “{date}”, which is no date: write 2025-09-22");
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-9")]
    [InlineData("2025-09-22")]
    public async Task A_publication_date_may_be_a_year_a_month_or_a_day(string date) => (await Build($"-p:Published={date}")).Succeeded();

    [Fact]
    public async Task A_folder_wins_over_the_preset()
    {
        Write(".editorconfig", "[pages/archive/*.txt]\nbroadsheet_diagnostic.BSH1004.severity = none\nbroadsheet_diagnostic.BSH3005.accepted = 副署\n");
        var build = await Build("-p:BroadsheetRules=strict");
        Says(build, "error BSH1001");
        IsSilentOf(build, "BSH1004");
        IsSilentOf(build, "BSH3005");
    }

    [Fact]
    public async Task A_globalconfig_sets_severities()
    {
        Write(".globalconfig", "is_global = true\ndotnet_diagnostic.BSH1001.severity = none\nbroadsheet_diagnostic.BSH1004.severity = suggestion\n");
        IsSilentOf((await Build()).Succeeded(), "BSH");
    }

    [Fact]
    public async Task A_marker_silences_a_rule_and_a_baseline_keeps_known_findings_quiet()
    {
        Write("pages/bridge.txt", Read("pages/bridge.txt").Replace("石桥", "<!-- broadsheet-disable BSH1001 -->\n石桥", StringComparison.Ordinal));
        Write("broadsheet.baseline.json", """{ "version": 1, "findings": [ { "rule": "BSH1004", "article": "门票价格公布", "subject": "500-300元", "values": [] } ] }""");
        IsSilentOf((await Build()).Succeeded(), "BSH");
    }

    [Fact]
    public async Task A_baseline_that_cannot_be_read_is_told()
    {
        Write("broadsheet.baseline.json", "{ \"version\": 1,\n  \"finding\": [] }\n");
        var build = (await Build()).Succeeded();
        Says(build, @"broadsheet\.baseline\.json\(2,3\): warning BSH0010: ");
        Says(build, "warning BSH1004");
    }

    [Fact]
    public async Task A_build_fails_when_the_text_changes_under_the_code()
    {
        Write("pages/bridge.txt", Read("pages/bridge.txt").Replace("七个乡镇得到帮扶", "六个乡镇得到帮助", StringComparison.Ordinal));
        var build = await Build();
        Assert.NotEqual(0, build.ExitCode);
        Says(build, @"Pins\.cs\(5,48\): error BSH5002: No article holds “七个乡镇得到帮扶”; the nearest words are “六个乡镇得到帮助” at pages/bridge\.txt\(5,1\)");
        Says(build, @"Pins\.cs\(7,72\): error BSH5003: 乡镇 is 六个 at pages/bridge\.txt\(5,18\), not 7");
    }

    private async Task<CommandRun> Build(params string[] arguments) =>
        await _consumers.Dotnet(_folder, ["build", "Checked.csproj", "--no-incremental", "-tl:off", "-v:quiet", .. arguments]);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    private static void Says(CommandRun build, string pattern) => Assert.True(Regex.IsMatch(build.Output, pattern), $"{pattern} is not in:\n{build.Output}");

    private static void IsSilentOf(CommandRun build, string words) => Assert.DoesNotContain(words, build.Output, StringComparison.Ordinal);
}
