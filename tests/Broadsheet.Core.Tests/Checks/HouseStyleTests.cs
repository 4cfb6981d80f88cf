using System.Text;
using Broadsheet.Core.Checks;

namespace Broadsheet.Core.Tests.Checks;

/// <summary>The pairs and hard negatives of <c>Data/style</c>: each breach is found where it stands, and its correction, written into the
/// text, gives the right twin.</summary>
public sealed class HouseStyleTests
{
    public static TheoryData<string, int> Pairs() => Entries(file => file.Pairs);

    public static TheoryData<string, int> Negatives() => Entries(file => file.Negatives);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_breach_is_found_and_its_correction_is_right(string rule, int id)
    {
        var text = File(rule).Pairs[id - 1].Text!;
        var findings = Check(rule, text, right: false);
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.True(finding.IsOnMark, finding.ToString()));
        var corrected = new StringBuilder(MinimalPairs.Twin(text, right: false));
        foreach (var finding in findings.Select(finding => finding.Finding).OrderByDescending(finding => finding.Source.Start))
        {
            corrected.Remove(finding.Source.Start, finding.Source.End - finding.Source.Start).Insert(finding.Source.Start, finding.Fix);
        }

        Assert.Equal(MinimalPairs.Twin(text, right: true), corrected.ToString());
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_right_text_is_left_alone(string rule, int id) => Assert.Empty(Check(rule, File(rule).Pairs[id - 1].Text!, right: true));

    [Theory]
    [MemberData(nameof(Negatives))]
    public void Hard_negatives_are_left_alone(string rule, int id) => Assert.Empty(Check(rule, File(rule).Negatives[id - 1].Text!, right: true));

    [Fact]
    public void Every_rule_of_house_style_has_pairs_and_hard_negatives_and_is_a_suggestion()
    {
        var rules = RuleSet.Descriptors.Where(rule => rule.Category == "style").ToArray();
        Assert.Equal(rules.Select(rule => rule.Id), MinimalPairs.Style.Select(file => file.Category));
        Assert.All(rules, rule => Assert.Equal(Severity.Suggestion, rule.DefaultSeverity));
        Assert.All(rules, rule => Assert.StartsWith("BSH4", rule.Id, StringComparison.Ordinal));
        Assert.All(MinimalPairs.Style, file => Assert.True(file.Pairs.Count >= 2 && file.Negatives.Count >= 4, file.Category));
    }

    private static PairFile File(string rule) => MinimalPairs.Style.Single(file => file.Category == rule);

    private static List<PairFinding> Check(string rule, string text, bool right) =>
        [.. MinimalPairs.Check(text, null, right).Where(finding => finding.Finding.Rule.Id == rule)];

    private static TheoryData<string, int> Entries(Func<PairFile, List<PairEntry>> entries)
    {
        var data = new TheoryData<string, int>();
        foreach (var file in MinimalPairs.Style)
        {
            foreach (var entry in entries(file))
            {
                data.Add(file.Category, entry.Id);
            }
        }

        return data;
    }
}
