using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Finds the comments that speak to the checks, and takes them out, so that the page reads as if they were not there.</summary>
internal static class PageMarkers
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Prefix = "broadsheet-";

    /// <summary>Takes the markers out of a page.</summary>
    /// <param name="file">The page's path.</param>
    /// <param name="raw">The file's text.</param>
    /// <param name="from">Where the page's text starts.</param>
    /// <param name="markers">Takes the markers, in order.</param>
    /// <returns>The text without markers; a marker that stands alone goes with its line, and with the blank lines behind it where
    /// there is one before it already.</returns>
    public static PageText TakeOut(string file, string raw, int from, List<PageMarker> markers)
    {
        var cuts = new List<TextRange>();
        if (raw.IndexOf(Open, from, StringComparison.Ordinal) < 0)
        {
            return new(file, raw, cuts);
        }

        var isAfterBlank = true;
        var takesBlanks = false;
        for (var line = from; line < raw.Length;)
        {
            var end = line;
            while (end < raw.Length && !Scripts.IsLineBreak(raw[end]))
            {
                end++;
            }

            var next = Math.Min(raw.Length, end + (end + 1 < raw.Length && raw[end] == '\r' && raw[end + 1] == '\n' ? 2 : 1));
            var found = Find(raw, line, end, out var holdsText);
            markers.AddRange(found.Select(range => new PageMarker(range, ContentOf(raw, range), !holdsText)));
            if (holdsText)
            {
                found.ForEach(range => Add(cuts, WithSpace(raw, new(line, end), range)));
                isAfterBlank = false;
                takesBlanks = false;
            }
            else if (found.Count > 0 || takesBlanks)
            {
                Add(cuts, new(line, next));
                takesBlanks = isAfterBlank;
            }
            else
            {
                isAfterBlank = true;
            }

            line = next;
        }

        return new(file, raw, cuts);
    }

    /// <summary>Finds the markers of one line.</summary>
    private static List<TextRange> Find(string raw, int start, int end, out bool holdsText)
    {
        var found = new List<TextRange>();
        holdsText = false;
        for (var at = start; at < end;)
        {
            if (TryRead(raw, at, end, out var range))
            {
                found.Add(range);
                at = range.End;
            }
            else
            {
                holdsText |= !Scripts.IsBlank(raw[at++]);
            }
        }

        return found;
    }

    private static string ContentOf(string raw, TextRange marker)
    {
        var content = marker.In(raw.AsSpan()).Slice(Open.Length);
        var close = content.IndexOf(Close.AsSpan(), StringComparison.Ordinal);
        return content.Slice(0, Math.Max(0, close)).Trim().ToString();
    }

    private static bool TryRead(string raw, int at, int end, out TextRange range)
    {
        range = default;
        var line = raw.AsSpan(at, end - at);
        if (!line.StartsWith(Open.AsSpan(), StringComparison.Ordinal)
            || !line.Slice(Open.Length).TrimStart().StartsWith(Prefix.AsSpan(), StringComparison.Ordinal))
        {
            return false;
        }

        // A marker that is not closed takes the line: it is not meant to be printed either.
        var close = line.IndexOf(Close.AsSpan(), StringComparison.Ordinal);
        range = new(at, close < 0 ? end : at + close + Close.Length);
        return true;
    }

    /// <summary>A marker beside text, with the white space that it alone explains.</summary>
    private static TextRange WithSpace(string raw, TextRange line, TextRange marker)
    {
        var (start, end) = (marker.Start, marker.End);
        while (end < line.End && Scripts.IsBlank(raw[end]))
        {
            end++;
        }

        while (end == line.End && start > line.Start && Scripts.IsBlank(raw[start - 1]))
        {
            start--;
        }

        return new(start, end);
    }

    private static void Add(List<TextRange> cuts, TextRange cut)
    {
        if (cuts.Count > 0 && cuts[cuts.Count - 1].End >= cut.Start)
        {
            cuts[cuts.Count - 1] = new(cuts[cuts.Count - 1].Start, cut.End);
        }
        else
        {
            cuts.Add(cut);
        }
    }
}
