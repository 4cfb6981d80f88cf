using System.Text.Json;
using Broadsheet.Core.Calendar;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Quantities;

namespace Broadsheet.Core.Tests.Quantities;

/// <summary>The figures of the seed page, against the expert's annotation.</summary>
public sealed class SeedQuantitiesTests
{
    private static readonly JsonElement Gold = JsonDocument.Parse(File.ReadAllText("Data/seed.gold.json")).RootElement;
    private static readonly IReadOnlyList<(int Start, int End, Quantity Quantity)> Found = Read();

    public static TheoryData<string, int> Required()
    {
        var data = new TheoryData<string, int>();
        foreach (var item in Gold.GetProperty("statistics").EnumerateArray())
        {
            if (!item.TryGetProperty("optional", out _))
            {
                data.Add(item.GetProperty("text").GetString()!, item.GetProperty("start").GetInt32());
            }
        }

        return data;
    }

    public static TheoryData<string, int> NotStatistics()
    {
        var data = new TheoryData<string, int>();
        foreach (var item in Gold.GetProperty("notStatistics").EnumerateArray())
        {
            data.Add(item.GetProperty("text").GetString()!, item.GetProperty("start").GetInt32());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void A_figure_is_read_as_annotated(string text, int start)
    {
        var item = Gold.GetProperty("statistics").EnumerateArray().Single(s => s.GetProperty("start").GetInt32() == start);
        var (_, end, quantity) = Assert.Single(Found, found => found.Start == start);
        Assert.Equal(start + text.Length, end);
        var isRange = item.GetProperty("value").ValueKind == JsonValueKind.Null;
        Assert.Equal(Number(item.GetProperty("value")), quantity.Value);
        Assert.Equal(isRange ? Number(item.GetProperty("min")) : null, quantity.Low);
        Assert.Equal(isRange ? Number(item.GetProperty("max")) : null, quantity.High);
        Assert.Equal(item.GetProperty("unit").GetString(), quantity.Unit);
        Assert.Equal(item.GetProperty("per").EnumerateArray().Select(p => p.GetString()), quantity.Per);
        Assert.Equal(item.GetProperty("qualifier").GetString()!.Replace("_", ""), quantity.Approximation.ToString(), ignoreCase: true);
        Assert.Equal(item.GetProperty("kind").GetString()!, quantity.Kind.ToString(), ignoreCase: true);
    }

    [Theory]
    [MemberData(nameof(NotStatistics))]
    public void What_only_looks_like_a_figure_is_none(string text, int start) =>
        Assert.DoesNotContain(Found, found => found.Start < start + text.Length && start < found.End);

    private static decimal? Number(JsonElement element) => element.ValueKind == JsonValueKind.Null ? null : element.GetDecimal();

    private static List<(int Start, int End, Quantity Quantity)> Read()
    {
        var raw = File.ReadAllText("seeds/maoming-opinion-page.txt");
        var page = PageLayout.Read(raw, new PageMetadata { File = "seeds/maoming-opinion-page.txt", PageId = "maoming-opinion-page" });
        var joined = page.Text.Joined;
        var quantities = new List<Quantity>();
        foreach (var article in page.Articles)
        {
            var dates = DateReader.Read(joined, article);
            foreach (var block in article.Blocks())
            {
                QuantityReader.Read(joined, block, [.. dates.Where(date => block.Contains(date.Range.Start))], quantities);
            }
        }

        return [.. quantities.Select(quantity => (page.Text.ToRaw(quantity.Range).Start, page.Text.ToRaw(quantity.Range).End, quantity))];
    }
}
