using Broadsheet.Core.Layout;
using Broadsheet.Core.Programs;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Programs;

/// <summary>Pages laid out by hand, so that these tests stand on their own.</summary>
internal static class Pages
{
    /// <summary>Reads the programs of one article whose paragraphs are the lines of a text.</summary>
    public static IReadOnlyList<PageProgram> Read(string text, params Quantity[] figures) => ProgramReader.Read(Lay(text), [figures], [[]]);

    /// <summary>Reads the programs of one article with a title.</summary>
    public static IReadOnlyList<PageProgram> ReadTitled(string title, string body, params Quantity[] figures)
    {
        var text = title + "\n" + body;
        var article = new ArticleLayout
        {
            TitleLines = new([new TextRange(0, title.Length)]),
            Title = title,
            Paragraphs = new(Lines(text, title.Length + 1, text.Length)),
            Range = new(0, text.Length),
        };
        return ProgramReader.Read(new(new PageText("page.txt", text, []), new([article])), [figures], [[]]);
    }

    /// <summary>Lays out one article whose paragraphs are the lines of a text.</summary>
    public static PageLayout Lay(string text) => new(
        new PageText("page.txt", text, []),
        new([new ArticleLayout { TitleLines = ValueList<TextRange>.Empty, Title = "", Paragraphs = new(Lines(text, 0, text.Length)), Range = new(0, text.Length) }]));

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
