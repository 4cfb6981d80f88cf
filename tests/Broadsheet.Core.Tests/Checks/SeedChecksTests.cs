using System.Text.Json;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Checks;

/// <summary>The rules over the seed page, against what an expert found consistent, inconsistent or unclear in it.</summary>
public sealed class SeedChecksTests
{
    private static readonly JsonElement Gold = JsonDocument.Parse(File.ReadAllText("Data/seed.gold.json")).RootElement;
    private static readonly string Page = File.ReadAllText("seeds/maoming-opinion-page.txt");
    private static readonly IReadOnlyList<Finding> Findings = Read();

    public static TheoryData<int> Consistent()
    {
        var data = new TheoryData<int>();
        foreach (var (check, number) in Gold.GetProperty("checks").EnumerateArray().Select((check, number) => (check, number)))
        {
            if (check.GetProperty("verdict").GetString() == "consistent")
            {
                data.Add(number);
            }
        }

        return data;
    }

    [Fact]
    public void Nothing_is_a_warning() => Assert.DoesNotContain(Findings, finding => finding.Rule.DefaultSeverity >= Severity.Warning);

    [Fact]
    public void The_confused_word_is_all_that_is_suggested_about_contents() =>
        Assert.Equal(["BSH3005 副署"], Findings.Where(finding => finding.Rule.Category == "data").Select(Print));

    [Fact]
    public void A_page_that_keeps_to_half_width_marks_is_not_told_of_each() => Assert.DoesNotContain(Findings, finding => finding.Rule.Id == "BSH4014");

    [Theory]
    [MemberData(nameof(Consistent))]
    public void What_is_consistent_is_left_alone(int number)
    {
        var words = Gold.GetProperty("checks")[number].GetProperty("text").GetString()!;
        foreach (var part in words.Split([" … ", " vs ", " / ", "…"], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 1))
        {
            for (var at = Page.IndexOf(part, StringComparison.Ordinal); at >= 0; at = Page.IndexOf(part, at + 1, StringComparison.Ordinal))
            {
                Assert.DoesNotContain(
                    Findings,
                    finding => finding.Rule.Category == "data" && finding.Source.Start < at + part.Length && at < finding.Source.End);
            }
        }
    }

    private static string Print(Finding finding) => finding.Rule.Id + " " + Page[finding.Source.Start..finding.Source.End];

    private static IReadOnlyList<Finding> Read()
    {
        PageReader.Read(Page, new PageMetadata { File = "page.txt", PageId = "page" }, out var articles);
        return [.. articles.SelectMany(RuleSet.Check), .. RuleSet.CheckCorpus(articles)];
    }
}
