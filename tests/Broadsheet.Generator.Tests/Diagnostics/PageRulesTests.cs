using System.Collections;
using System.Globalization;
using System.Text;
using Broadsheet.Core.Checks;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using RuleSet = Broadsheet.Core.Checks.RuleSet;

namespace Broadsheet.Generator.Tests.Diagnostics;

public sealed class PageRulesTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void The_compiler_knows_every_rule_of_the_command() =>
        Assert.Equal(
            InputFindings.Rules.Concat(RuleSet.Descriptors).Select(rule => (rule.Id, rule.Category, SeverityOptions.Of(rule.DefaultSeverity))).Order(),
            PageRules.Supported.Select(rule => (rule.Id, rule.Category, rule.DefaultSeverity)));

    [Fact]
    public void Each_rule_has_a_page_a_unique_id_and_texts_in_both_languages()
    {
        Assert.Equal(PageRules.Supported.Length, PageRules.Supported.Select(r => r.Id).Distinct().Count());
        Assert.All(PageRules.Supported, rule =>
        {
            Assert.True(rule.IsEnabledByDefault);
            Assert.Equal(RuleLinks.Of(rule.Id), rule.HelpLinkUri);
            Assert.Contains(rule.Title.ToString(Chinese), c => c is >= '\u4e00' and <= '\u9fff');
            Assert.NotEqual(rule.Description.ToString(English), rule.Description.ToString(Chinese));
            var page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "rules", rule.Id + ".md"));
            Assert.StartsWith($"# {rule.Id}: {rule.Title.ToString(English)}\n", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_message_is_that_of_a_rule_and_has_the_same_placeholders_in_both_languages()
    {
        var texts = RuleTexts.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!;
        var chinese = RuleTexts.ResourceManager.GetResourceSet(CultureInfo.GetCultureInfo("zh-Hans"), createIfNotExists: true, tryParents: false)!;
        var names = InputFindings.Rules.Concat(RuleSet.Descriptors).Select(rule => rule.Name).ToHashSet();
        foreach (DictionaryEntry text in texts)
        {
            var key = (string)text.Key;
            Assert.Contains(key[..key.IndexOf('_', StringComparison.Ordinal)], names);
            Assert.Equal(Placeholders((string)text.Value!), Placeholders(chinese.GetString(key) ?? $"{key} has no Chinese text"));
        }
    }

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
        foreach (var rule in PageRules.Supported)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title.ToString(English)}\n");
        }

        AcceptedFile.Matches(path, text.ToString());
    }

    private static IEnumerable<char> Placeholders(string text) => text.Where((_, i) => i > 0 && text[i - 1] == '{').Distinct().Order();
}
