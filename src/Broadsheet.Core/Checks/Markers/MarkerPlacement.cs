using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Checks.Markers;

/// <summary>Where in a page a marker goes.</summary>
public static class MarkerPlacement
{
    /// <summary>Puts a marker above the paragraph, heading or title that holds a place.</summary>
    /// <param name="raw">The file's text, without byte-order mark.</param>
    /// <param name="at">The place, an offset in <paramref name="raw"/>.</param>
    /// <param name="rule">The id of the rule to silence.</param>
    /// <returns>Where the marker's line is to be inserted, and the line with its end; <see langword="null"/> where no marker
    /// helps: outside articles and in front matter.</returns>
    public static (int Offset, string Line)? Find(string raw, int at, string rule)
    {
        var bodyStart = FrontMatter.Read(raw).BodyStart;
        var page = PageLayout.Read(raw, new PageMetadata { File = "", PageId = "" });
        foreach (var block in page.Articles.SelectMany(article => article.Blocks()).Select(page.Text.ToRaw))
        {
            if (block.Contains(at) && block.Start >= bodyStart)
            {
                var lineStart = block.Start == 0 ? 0 : raw.LastIndexOfAny(['\r', '\n'], block.Start - 1) + 1;
                return (lineStart, SuppressionMarker.Print(rule) + LineEnd(raw));
            }
        }

        return null;
    }

    /// <summary>The line end that a page uses first.</summary>
    private static string LineEnd(string raw)
    {
        var first = raw.IndexOfAny(['\r', '\n']);
        return first < 0 || raw[first] == '\n' ? "\n" : first + 1 < raw.Length && raw[first + 1] == '\n' ? "\r\n" : "\r";
    }
}
