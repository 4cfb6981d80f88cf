using Broadsheet.Core.Checks;

namespace Broadsheet.Core.Tests.Checks;

/// <summary>The pairs and hard negatives of <c>Data/pairs</c>: what an editor would mark is found where it stands, its right twin is
/// left alone.</summary>
public sealed class MinimalPairTests
{
    public static TheoryData<string, int> Pairs() => Entries(file => file.Pairs);

    public static TheoryData<string, int> Negatives() => Entries(file => file.Negatives);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_wrong_text_is_found_where_it_contradicts(string category, int id)
    {
        var (file, pair) = Pair(category, id);
        var findings = Shown(file, MinimalPairs.Check(pair.Text ?? pair.Same!, pair.Published, right: false));
        Assert.Contains(findings, finding => finding.IsOnMark && file.Family.Exists(family => finding.Finding.Rule.Id.StartsWith(family, StringComparison.Ordinal)));
        Assert.All(findings, finding => Assert.True(finding.IsOnMark, finding.ToString()));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_right_text_is_left_alone(string category, int id)
    {
        var (file, pair) = Pair(category, id);
        Assert.Empty(Shown(file, MinimalPairs.Check(pair.Text ?? pair.Right!, pair.Published, right: true)));
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void Hard_negatives_are_left_alone(string category, int id)
    {
        var file = MinimalPairs.Files.Single(other => other.Category == category);
        var negative = file.Negatives.Single(entry => entry.Id == id);
        Assert.Empty(Shown(file, MinimalPairs.Check(negative.Text!, negative.Published, right: true)));
    }

    [Fact]
    public void Every_category_has_pairs_and_hard_negatives_with_ids_of_their_own()
    {
        Assert.All(MinimalPairs.Files, file =>
        {
            Assert.True(file.Pairs.Count >= 6 && file.Negatives.Count >= 2, file.Category);
            Assert.Equal(Enumerable.Range(1, file.Pairs.Count), file.Pairs.Select(pair => pair.Id));
            Assert.Equal(Enumerable.Range(1, file.Negatives.Count), file.Negatives.Select(negative => negative.Id));
        });
        Assert.True(MinimalPairs.Files.Sum(file => file.Pairs.Count) >= 160);
        Assert.True(MinimalPairs.Files.Sum(file => file.Negatives.Count) >= 90);
    }

    [Fact]
    public void Every_rule_about_data_finds_a_pair() =>
        Assert.Empty(RuleSet.Descriptors.Where(rule => rule.Category == "data").Select(rule => rule.Id).Except(
            MinimalPairs.Files.SelectMany(file => file.Pairs)
                .SelectMany(pair => MinimalPairs.Check(pair.Text ?? pair.Same!, pair.Published, right: false))
                .Where(finding => finding.IsOnMark)
                .Select(finding => finding.Finding.Rule.Id)));

    private static (PairFile File, PairEntry Pair) Pair(string category, int id)
    {
        var file = MinimalPairs.Files.Single(other => other.Category == category);
        return (file, file.Pairs.Single(pair => pair.Id == id));
    }

    private static List<PairFinding> Shown(PairFile file, IReadOnlyList<PairFinding> findings) =>
        [.. findings.Where(finding => finding.Finding.Rule.Category == "data" && finding.Finding.Rule.DefaultSeverity >= file.Severity)];

    private static TheoryData<string, int> Entries(Func<PairFile, List<PairEntry>> entries)
    {
        var data = new TheoryData<string, int>();
        foreach (var file in MinimalPairs.Files)
        {
            foreach (var entry in entries(file))
            {
                data.Add(file.Category, entry.Id);
            }
        }

        return data;
    }
}
