using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Layout;

/// <summary>Prints a layout so that a test can state it: an article a line, its parts separated by |.</summary>
internal static class Outline
{
    public static PageLayout Read(string raw, string file = "p.txt") => PageLayout.Read(raw, new() { File = file, PageId = "p" });

    /// <summary>column|title|subtitle|authors|headings|number of paragraphs.</summary>
    public static string Of(string raw, string file = "p.txt")
    {
        var layout = Read(raw, file);
        return string.Join('\n', layout.Articles.Select(a => string.Join(
            '|',
            a.Column ?? "",
            a.Title,
            a.Subtitle is { } subtitle ? layout.Text.Text(subtitle) : "",
            string.Join(';', a.Authors),
            string.Join(';', a.Headings.Select(h => $"{h.Level}{layout.Text.Text(h.Range)}")),
            a.Paragraphs.Count)));
    }

    /// <summary>The paragraphs of the page's articles, one a line.</summary>
    public static string Paragraphs(string raw)
    {
        var layout = Read(raw);
        return string.Join('\n', layout.Articles.SelectMany(a => a.Paragraphs.Select(layout.Text.Text)));
    }
}
