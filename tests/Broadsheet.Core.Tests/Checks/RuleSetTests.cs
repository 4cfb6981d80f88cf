using System.Globalization;
using Broadsheet.Core.Checks;

namespace Broadsheet.Core.Tests.Checks;

public sealed class RuleSetTests
{
    [Fact]
    public void Ids_are_unique() =>
        Assert.Equal(RuleSet.Descriptors.Count, RuleSet.Descriptors.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void Every_rule_has_a_title_and_a_description_in_both_languages()
    {
        foreach (var rule in RuleSet.Descriptors)
        {
            foreach (var key in new[] { rule.Name + "_Title", rule.Name + "_Description" })
            {
                Assert.NotEqual(
                    RuleTexts.Get(key, CultureInfo.InvariantCulture),
                    RuleTexts.Get(key, CultureInfo.GetCultureInfo("zh-Hans")));
            }
        }
    }

    [Fact]
    public void Every_rule_has_a_page_that_names_it()
    {
        foreach (var rule in RuleSet.Descriptors)
        {
            var page = File.ReadAllText($"docs/rules/{rule.Id}.md");
            Assert.StartsWith($"# {rule.Id}: {RuleTexts.Get(rule.Name + "_Title", CultureInfo.InvariantCulture)}", page);
            Assert.Contains($"| Name | {rule.Name} |", page);
            Assert.Contains($"| Default severity | {rule.DefaultSeverity} |", page);
        }
    }
}
