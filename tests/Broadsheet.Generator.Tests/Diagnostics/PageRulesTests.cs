using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text;
using Broadsheet.Core.Checks;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Diagnostics.Usage;
using Broadsheet.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using RuleSet = Broadsheet.Core.Checks.RuleSet;

namespace Broadsheet.Generator.Tests.Diagnostics;

public sealed class PageRulesTests
{
    private static readonly IEnumerable<DiagnosticDescriptor> AllRules = PageRules.Supported.Concat(UsageRules.Supported);
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void The_compiler_knows_every_rule_of_the_command() =>
        Assert.Equal(
            InputFindings.Rules.Concat(RuleSet.Descriptors).Select(rule => (rule.Id, rule.Category, RuleOptions.SeverityOf(rule.DefaultSeverity))).Order(),
            PageRules.Supported.Select(rule => (rule.Id, rule.Category, rule.DefaultSeverity)));

    [Fact]
    public void Each_rule_has_a_page_a_unique_id_and_texts_in_both_languages()
    {
        Assert.Equal(AllRules.Count(), AllRules.Select(r => r.Id).Distinct().Count());
        Assert.All(AllRules, rule =>
        {
            Assert.True(rule.IsEnabledByDefault);
            Assert.Equal(RuleLinks.Of(rule.Id), rule.HelpLinkUri);
            Assert.Contains(rule.Title.ToString(Chinese), c => c is >= '\u4e00' and <= '\u9fff');
            Assert.NotEqual(rule.Description.ToString(English), rule.Description.ToString(Chinese));
            var page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "rules", rule.Id + ".md"));
            Assert.StartsWith($"# {rule.Id}: {rule.Title.ToString(English)}\n", page, StringComparison.Ordinal);
            Assert.Contains($"| Category | {rule.Category} |", page, StringComparison.Ordinal);
            Assert.Contains($"| Default severity | {NameOf(rule.DefaultSeverity)}", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_message_about_pages_is_that_of_a_rule_and_reads_alike_in_both_languages() =>
        AssertReadAlike(RuleTexts.ResourceManager, [.. InputFindings.Rules.Concat(RuleSet.Descriptors).Select(rule => rule.Name)]);

    [Fact]
    public void Each_message_about_code_is_that_of_a_rule_and_reads_alike_in_both_languages() =>
        AssertReadAlike(UsageTexts.ResourceManager, ["UnknownName", "QuotationGone", "OtherValue"]);

    [Fact]
    public void The_release_file_lists_every_rule_as_it_is()
    {
        var path = Path.Combine(RepositoryFiles.Root, "src", "Broadsheet.Generator", "AnalyzerReleases.Unshipped.md");
        var text = new StringBuilder("""
            ; Unshipped analyzer release
            ; https://github.com/dotnet/roslyn/blob/main/src/RoslynAnalyzers/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md

            ### New Rules

            Rule ID | Category | Severity | Notes
            --------|----------|----------|-------

            """);
        foreach (var rule in AllRules)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title.ToString(English)}\n");
        }

        AcceptedFile.Matches(path, text.ToString());
    }

    [Fact]
    public void The_index_lists_every_rule_as_it_is()
    {
        var index = new StringBuilder("# Rules\n\n| Rule | What it reports | Severity |\n|---|---|---|\n");
        foreach (var rule in AllRules)
        {
            index.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Title.ToString(English)} | {NameOf(rule.DefaultSeverity)} |\n");
        }

        AcceptedFile.Matches(Path.Combine(RepositoryFiles.Root, "docs", "rules", "README.md"), index.ToString());
    }

    /// <summary>The presets, and how each changes a rule's severity.</summary>
    public static TheoryData<string, string> Presets => new()
    {
        { "recommended", "Every rule as it is by default." },
        { "strict", "Contradictions fail the build, and what may be right is a warning; house style stays as it is." },
        { "house-style", "As recommended, with the rules of house style as warnings." },
        { "off", "No rule over pages reports; those over C# are configured as any analyzer's." },
    };

    [Theory]
    [MemberData(nameof(Presets))]
    public void A_preset_sets_every_rule(string preset, string summary)
    {
        var text = new StringBuilder($"""
            # Broadsheet rules: {preset}. {summary}
            # Made of the table of rules. A project chooses it by <BroadsheetRules>{preset}</BroadsheetRules>.
            is_global = true
            global_level = -10

            """);
        foreach (var rule in PageRules.Supported)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n# {rule.Title.ToString(English)}\nbroadsheet_diagnostic.{rule.Id}.severity = {Severity(preset, rule)}\n");
        }

        AcceptedFile.Matches(Path.Combine(RepositoryFiles.Root, "src", "Broadsheet.Package", "build", "rules", $"broadsheet.{preset}.globalconfig"), text.ToString());
    }

    private static string Severity(string preset, DiagnosticDescriptor rule) => (preset, rule.Category, rule.DefaultSeverity) switch
    {
        ("off", _, _) => "none",
        ("house-style", "style", _) => "warning",
        ("strict", not "style", >= DiagnosticSeverity.Warning) => "error",
        ("strict", not "style", DiagnosticSeverity.Info) => "warning",
        (_, _, DiagnosticSeverity.Error) => "error",
        (_, _, DiagnosticSeverity.Warning) => "warning",
        (_, _, DiagnosticSeverity.Info) => "suggestion",
        _ => "silent",
    };

    private static string NameOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "Suggestion" : severity.ToString();

    private static void AssertReadAlike(ResourceManager texts, HashSet<string> names)
    {
        var english = texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!;
        var chinese = texts.GetResourceSet(CultureInfo.GetCultureInfo("zh-Hans"), createIfNotExists: true, tryParents: false)!;
        foreach (DictionaryEntry text in english)
        {
            var key = (string)text.Key;
            Assert.Contains(key[..key.IndexOf('_', StringComparison.Ordinal)], names);
            Assert.Equal(Placeholders((string)text.Value!), Placeholders(chinese.GetString(key) ?? $"{key} has no Chinese text"));
        }
    }

    private static IEnumerable<char> Placeholders(string text) => text.Where((_, i) => i > 0 && text[i - 1] == '{').Distinct().Order();
}
