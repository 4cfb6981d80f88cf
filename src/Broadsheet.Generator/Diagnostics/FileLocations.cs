using Broadsheet.Compiled;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>Makes locations in a text file.</summary>
/// <param name="path">The file's path as the compiler has it.</param>
/// <param name="text">The file's text.</param>
/// <remarks>Lines are counted as pages count them: <see cref="SourceText"/> takes more characters for line ends.</remarks>
internal sealed class FileLocations(string path, SourceText text)
{
    private IReadOnlyList<int>? _lineStarts;

    private IReadOnlyList<int> LineStarts => _lineStarts ??= PageFormat.LineStarts(text.ToString());

    /// <summary>Where a span stands.</summary>
    /// <param name="source">The span.</param>
    /// <returns>Its location; cut at the end of the file.</returns>
    internal Location Of(SourceSpan source) => Of(source.Start, source.End);

    /// <summary>Where a line stands.</summary>
    /// <param name="line">The 1-based line.</param>
    /// <param name="column">The 1-based column to start from.</param>
    /// <returns>The rest of the line.</returns>
    internal Location OfLine(int line, int column)
    {
        var index = Math.Min(line, LineStarts.Count) - 1;
        var end = index + 1 < LineStarts.Count ? LineStarts[index + 1] : text.Length;
        while (end > LineStarts[index] && text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return Of(Math.Min(LineStarts[index] + column - 1, end), end);
    }

    private Location Of(int start, int end)
    {
        start = Math.Min(start, text.Length);
        end = Math.Min(Math.Max(start, end), text.Length);
        return Location.Create(path, TextSpan.FromBounds(start, end), new LinePositionSpan(PositionOf(start), PositionOf(end)));
    }

    private LinePosition PositionOf(int offset)
    {
        var low = 0;
        var high = LineStarts.Count;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (LineStarts[middle] <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return new LinePosition(low, offset - LineStarts[low]);
    }
}
