using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Markdown's marks around a line.</summary>
internal static class MarkdownMarks
{
    /// <summary>Reads the marks of a heading: #, ##, ….</summary>
    /// <param name="line">The line without white space around it.</param>
    /// <param name="length">The length of the marks and the white space behind.</param>
    /// <returns>The level, 1 to 6; 0 when it is none.</returns>
    public static int HeadingLevel(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        var level = 0;
        while (level < line.Length && line[level] == '#')
        {
            level++;
        }

        if (level is 0 or > 6 || level == line.Length || (level == 1 && !Scripts.IsBlank(line[level])))
        {
            return 0;
        }

        length = level;
        while (length < line.Length && Scripts.IsBlank(line[length]))
        {
            length++;
        }

        return level;
    }

    /// <summary>Takes the marks of emphasis off a range: **标题**, _作者_.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range, without white space around it.</param>
    /// <returns>The range without them.</returns>
    public static TextRange WithoutEmphasis(ReadOnlySpan<char> text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (end - start > 2 && text[start] is '*' or '_' && text[end - 1] == text[start])
        {
            start++;
            end--;
        }

        return new(start, end);
    }
}
