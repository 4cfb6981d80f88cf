using System.Globalization;
using System.Text;
using Broadsheet.Core.Checks;

namespace Broadsheet.Core.Tests.Checks;

public sealed class RulesIndexTests
{
    [Fact]
    public void The_index_lists_every_rule_as_it_is()
    {
        var index = new StringBuilder("# Rules\n\n| Rule | What it reports | Severity |\n|---|---|---|\n");
        foreach (var rule in InputFindings.Rules.Concat(RuleSet.Descriptors))
        {
            index.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {RuleTexts.Get(rule.Name + "_Title", CultureInfo.InvariantCulture)} | {rule.DefaultSeverity} |\n");
        }

        Assert.Equal(index.ToString(), File.ReadAllText("docs/rules/README.md"));
    }
}
