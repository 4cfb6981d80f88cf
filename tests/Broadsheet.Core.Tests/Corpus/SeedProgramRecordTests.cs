using System.Text.Json;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Corpus;

/// <summary>What the seed page states about its programs, against its annotation.</summary>
public sealed class SeedProgramRecordTests
{
    private static readonly JsonElement s_gold = JsonDocument.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "seed.gold.json"))).RootElement;

    private static readonly PageReading s_reading = PageReader.Read(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "maoming-opinion-page.txt")),
        new PageMetadata { File = "maoming-opinion-page.txt", PageId = "maoming-opinion-page" });

    public static TheoryData<int> Required()
    {
        var data = new TheoryData<int>();
        var programs = s_gold.GetProperty("programs");
        for (var i = 0; i < programs.GetArrayLength(); i++)
        {
            if (!IsOptional(programs[i]))
            {
                data.Add(i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Its_lead_members_and_launch_are_those_of_the_annotation(int index)
    {
        var (gold, found) = Pair(index);
        Assert.Equal(gold.GetProperty("lead").GetString(), found.Lead);
        Assert.Equal(Texts(gold, "members"), found.Members);
        Assert.Equal(gold.GetProperty("launched").GetString(), found.Launched?.ToString());
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Its_components_are_those_of_the_annotation(int index)
    {
        // The annotation keeps the attributes of a role (家乡形象的“宣传员”); the export format names the role alone.
        var (gold, found) = Pair(index);
        Assert.Equal(Texts(gold, "components").Select(part => part.Split("的“")[^1].TrimEnd('”')), found.Components.Select(part => part.TrimEnd('”')));
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Its_figures_are_those_of_the_annotation(int index)
    {
        var (gold, found) = Pair(index);
        var figures = gold.GetProperty("statistics").EnumerateArray().Select(i => s_gold.GetProperty("statistics")[i.GetInt32()]).ToList();
        var starts = found.Statistics.Select(id => s_reading.Articles.SelectMany(a => a.Statistics).Single(s => s.Id == id).Source.Start).ToList();
        Assert.Equal(figures.Where(figure => !IsOptional(figure)).Select(Start), starts.Where(start => !figures.Any(f => IsOptional(f) && Start(f) == start)));
    }

    private static (JsonElement Gold, Program Found) Pair(int index)
    {
        var gold = s_gold.GetProperty("programs")[index];
        var mentions = gold.GetProperty("mentions").EnumerateArray().Select(Start).ToList();
        return (gold, s_reading.Programs.Single(program => program.Mentions.Any(mention => mentions.Contains(mention.Source.Start))));
    }

    private static int Start(JsonElement element) => element.GetProperty("start").GetInt32();

    private static bool IsOptional(JsonElement element) => element.TryGetProperty("optional", out var optional) && optional.GetBoolean();

    private static IEnumerable<string> Texts(JsonElement gold, string property) =>
        gold.GetProperty(property).EnumerateArray().Select(element => element.GetString()!);
}
