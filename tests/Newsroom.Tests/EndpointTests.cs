using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Newsroom.Tests;

public sealed class EndpointTests(RunningNewsroom newsroom)
{
    [Fact]
    public async Task Articles_are_listed_and_found_by_words()
    {
        Assert.True((await Get("/api/articles")).AsArray().Count >= 7);
        var found = Assert.Single((await Get("/api/articles?words=" + Uri.EscapeDataString("直播间"))).AsArray());
        Assert.Equal("临江县柑橘产业迈上新台阶", (string?)found!["title"]);
        Assert.Equal("2023年2月16日", (string?)found["published"]);
        Assert.Empty((await Get("/api/articles?words=" + Uri.EscapeDataString("没有的话"))).AsArray());
    }

    [Fact]
    public async Task An_article_is_the_record_of_the_library()
    {
        var article = (await Get("/api/articles/2024-02-20-p01/1"))["article"]!;
        Assert.Equal("2024-02-20", (string?)article["published"]);
        Assert.Equal("柑橘种植面积", (string?)article["statistics"]![0]!["subject"]);
        Assert.Equal("area", (string?)article["statistics"]![0]!["kind"]);
    }

    [Fact]
    public async Task Figures_are_converted_and_the_others_left_out()
    {
        var areas = (await Get("/api/figures?unit=" + Uri.EscapeDataString("公顷"))).AsArray();
        Assert.Contains(areas, f => (string?)f!["data"] == "6,200 公顷");
        Assert.All(areas, f => Assert.EndsWith("公顷", (string?)f!["data"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Figures_are_chosen_by_kind_subject_and_year()
    {
        var areas = (await Get("/api/figures?kind=area&year=2022&about=" + Uri.EscapeDataString("种植"))).AsArray();
        Assert.Equal("8.2万亩", (string?)Assert.Single(areas)!["text"]);
    }

    [Theory]
    [InlineData("/api/articles/none/1", HttpStatusCode.NotFound)]
    [InlineData("/charts/series.svg?subject=none", HttpStatusCode.NotFound)]
    [InlineData("/charts/series.svg", HttpStatusCode.BadRequest)]
    [InlineData("/api/figures?kind=colour", HttpStatusCode.BadRequest)]
    [InlineData("/api/figures?year=0", HttpStatusCode.BadRequest)]
    [InlineData("/api/figures?unit=%2F", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_or_makes_no_sense_is_refused(string path, HttpStatusCode status)
    {
        using var response = await newsroom.Client.GetAsync(path);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_series_is_drawn_in_one_unit()
    {
        var svg = XDocument.Parse(await newsroom.Client.GetStringAsync("/charts/series.svg?subject=" + Uri.EscapeDataString("柑橘种植面积")));
        Assert.Equal("柑橘种植面积（万亩）", svg.Root!.Attribute("aria-label")!.Value);
        string[] texts = [.. svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
        Assert.Equal(["8.2", "2022年", "8.9", "2023年", "9.3", "2024年"], texts[1..]);
    }

    [Fact]
    public async Task Amounts_of_money_are_drawn_the_largest_first()
    {
        var svg = XDocument.Parse(await newsroom.Client.GetStringAsync("/charts/money.svg"));
        Assert.Equal("突破12亿元", svg.Descendants().Where(e => e.Name.LocalName == "text").ElementAt(2).Value);
    }

    private async Task<JsonNode> Get(string path) => (await newsroom.Client.GetFromJsonAsync<JsonNode>(path))!;
}
