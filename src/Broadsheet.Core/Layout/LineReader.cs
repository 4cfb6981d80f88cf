using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Cuts a text into its lines: CR, LF, CRLF and Unicode's separators end one.</summary>
internal static class LineReader
{
    /// <summary>Reads the lines that show something.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to start.</param>
    /// <returns>The lines, in order.</returns>
    public static List<TextLine> Read(ReadOnlySpan<char> text, int from)
    {
        var lines = new List<TextLine>();
        var blank = 1;
        var start = from;
        while (start < text.Length)
        {
            var end = Scripts.LineEnd(text, start);
            if (TryRead(text, start, end, blank, out var line))
            {
                lines.Add(line);
                blank = 0;
            }
            else
            {
                blank++;
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static bool TryRead(ReadOnlySpan<char> text, int start, int end, int blank, out TextLine line)
    {
        var indent = 0;
        var first = start;
        while (start < end && Scripts.IsBlank(text[start]))
        {
            indent += text[start] == '\t' ? 4 : Scripts.Columns(text[start]);
            start++;
        }

        while (end > start && Scripts.IsBlank(text[end - 1]))
        {
            end--;
        }

        line = new(new(start, end), indent, indent + Scripts.Columns(text.Slice(start, end - start)), end - first, blank);
        return end > start;
    }
}
