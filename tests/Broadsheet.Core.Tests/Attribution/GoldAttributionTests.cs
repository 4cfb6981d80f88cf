using System.Text.Json;
using Broadsheet.Core.Attribution;
using Broadsheet.Core.Calendar;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Attribution;

/// <summary>The expert's annotation of the seed page: its spans go in, subject and time come out.</summary>
public sealed class GoldAttributionTests
{
    private static readonly JsonElement Gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "seed.gold.json"))).RootElement;

    [Fact]
    public void Subjects_and_times_of_the_seed_page_are_the_experts()
    {
        var wrong = new List<string>();
        foreach (var (gold, context) in Read())
        {
            if (gold.TryGetProperty("optional", out _))
            {
                continue;
            }

            if (gold.GetProperty("subject").GetString() != context.Subject || gold.GetProperty("time").GetString() != context.Time)
            {
                wrong.Add($"{gold.GetProperty("text")}: {gold.GetProperty("subject")} @ {gold.GetProperty("time")}, read {context.Subject} @ {context.Time}");
            }
        }

        Assert.Empty(wrong);
    }

    private static IEnumerable<(JsonElement Gold, FigureContext Context)> Read()
    {
        var raw = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "maoming-opinion-page.txt"));
        var cuts = new List<TextRange>();
        for (var i = 1; i + 2 < raw.Length; i++)
        {
            if (raw[i] == '\n' && raw[i + 1] == '\n' && raw[i - 1] is not ('。' or '\n') && raw[i + 2] != '\n' && IsInsideParagraph(raw, i))
            {
                cuts.Add(new(i, i + 2));
            }
        }

        var text = new PageText("seed", raw, cuts);
        var articles = Gold.GetProperty("articles").EnumerateArray().ToArray();
        for (var index = 0; index < articles.Length; index++)
        {
            var statistics = Gold.GetProperty("statistics").EnumerateArray().Where(s => s.GetProperty("article").GetInt32() == index).ToArray();
            var range = Joined(text, articles[index]);
            var dates = Gold.GetProperty("dates").EnumerateArray()
                .Select(d => new DateExpression(Joined(text, d), null)).Where(d => range.Contains(d.Range.Start)).ToArray();
            var layout = new ArticleLayout { TitleLines = ValueList<TextRange>.Empty, Title = "", Paragraphs = new([.. Paragraphs(text, range)]), Range = range };
            var contexts = StatisticReader.Read(text.Joined, layout, [.. statistics.Select(s => Figure(text, s))], dates);
            for (var i = 0; i < statistics.Length; i++)
            {
                yield return (statistics[i], contexts[i]);
            }
        }
    }

    private static bool IsInsideParagraph(string raw, int position)
    {
        var start = raw.LastIndexOf('\n', position - 1) + 1;
        return position - start > 60;
    }

    private static IEnumerable<TextRange> Paragraphs(PageText text, TextRange article)
    {
        var start = article.Start;
        while (start < article.End)
        {
            var end = text.Joined.IndexOf('\n', start, article.End - start);
            end = end < 0 ? article.End : end;
            if (end > start)
            {
                yield return new(start, end);
            }

            start = end + 1;
        }
    }

    private static TextRange Joined(PageText text, JsonElement element) =>
        new(text.ToJoined(element.GetProperty("start").GetInt32()), text.ToJoined(element.GetProperty("end").GetInt32()));

    private static Quantity Figure(PageText text, JsonElement gold)
    {
        var range = Joined(text, gold);
        return new(
            range,
            null,
            null,
            null,
            gold.GetProperty("unit").GetString(),
            new([.. gold.GetProperty("per").EnumerateArray().Select(p => p.GetString()!)]),
            gold.GetProperty("qualifier").GetString() == "zero" ? Approximation.Zero : Approximation.Exact,
            null,
            Enum.Parse<StatisticKind>(gold.GetProperty("kind").GetString()!, ignoreCase: true))
        {
            Core = range,
        };
    }
}
