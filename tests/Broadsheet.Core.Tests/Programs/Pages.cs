using System.Text.Json;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Programs;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Programs;

/// <summary>Pages laid out by hand, so that these tests stand on their own.</summary>
internal static class Pages
{
    /// <summary>Reads the programs of one article whose paragraphs are the lines of a text.</summary>
    public static IReadOnlyList<PageProgram> Read(string text) => ProgramReader.Read(Lay(text), [[]], [[]]);

    /// <summary>Lays out one article whose paragraphs are the lines of a text.</summary>
    public static PageLayout Lay(string text) => new(
        new PageText("page.txt", text, []),
        new([new ArticleLayout { TitleLines = ValueList<TextRange>.Empty, Title = "", Paragraphs = new(Lines(text, 0, text.Length)), Range = new(0, text.Length) }]));

    /// <summary>Lays out the page of the gold by the gold's own offsets.</summary>
    public static PageLayout OfGold(JsonElement gold)
    {
        var raw = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "maoming-opinion-page.txt"));
        var articles = gold.GetProperty("articles").EnumerateArray().ToList();
        var text = new PageText("page.txt", raw, articles.SelectMany(a => BrokenSentences(raw, a)).ToList());
        return new(text, new(articles.Select(a => Lay(text, a))));
    }

    private static ArticleLayout Lay(PageText text, JsonElement article)
    {
        var start = text.ToJoined(article.GetProperty("start").GetInt32());
        var end = text.ToJoined(article.GetProperty("end").GetInt32());
        var title = article.GetProperty("title").GetString()!;
        var column = article.GetProperty("column").GetString();
        var columnStart = column is null ? -1 : text.Joined.LastIndexOf(column, start, StringComparison.Ordinal);
        return new()
        {
            Title = title,
            TitleLines = new([new TextRange(start, start + title.Length)]),
            Column = column,
            ColumnLine = column is null ? null : new TextRange(columnStart, columnStart + column.Length),
            Paragraphs = new(Lines(text.Joined, text.ToJoined(article.GetProperty("bodyStart").GetInt32()), end)),
            Range = new(start, end),
        };
    }

    private static IEnumerable<TextRange> BrokenSentences(string raw, JsonElement article)
    {
        var end = article.GetProperty("end").GetInt32();
        for (var at = article.GetProperty("bodyStart").GetInt32(); at < end; at++)
        {
            if (raw[at] == '\n')
            {
                var next = at;
                while (raw[next] == '\n')
                {
                    next++;
                }

                if (raw[at - 1] is not ('。' or '”') && next - at == 2 && raw[at - 1] is not ('法' or '示'))
                {
                    yield return new(at, next);
                }

                at = next;
            }
        }
    }

    private static IEnumerable<TextRange> Lines(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var stop = text.IndexOf('\n', at, end - at);
            stop = stop < 0 ? end : stop;
            if (stop > at)
            {
                yield return new(at, stop);
            }

            at = stop;
        }
    }
}
