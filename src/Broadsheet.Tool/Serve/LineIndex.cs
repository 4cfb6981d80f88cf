namespace Broadsheet.Tool.Serve;

/// <summary>Turns offsets of a text into lines and characters, and back.</summary>
/// <param name="text">The text; lines end in LF, CR LF or CR.</param>
internal sealed class LineIndex(string text)
{
    private readonly List<int> _starts = Starts(text);

    /// <summary>The position of an offset.</summary>
    /// <param name="offset">A UTF-16 code unit from the start; what is past the end is the end.</param>
    internal Position At(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var line = _starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new(line, offset - _starts[line]);
    }

    /// <summary>The range of two offsets.</summary>
    internal Range Between(int start, int end) => new(At(start), At(Math.Max(start, end)));

    /// <summary>The offset of a position; past the end of a line it is the line's end, as the protocol has it.</summary>
    /// <param name="position">The position.</param>
    internal int Offset(Position position)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= _starts.Count)
        {
            return text.Length;
        }

        var start = _starts[position.Line];
        var end = position.Line + 1 < _starts.Count ? EndOfLine(_starts[position.Line + 1]) : text.Length;
        return Math.Clamp(start + Math.Max(0, position.Character), start, end);
    }

    private int EndOfLine(int next)
    {
        var end = next - 1;
        return end > 0 && text[end] == '\n' && text[end - 1] == '\r' ? end - 1 : end;
    }

    private static List<int> Starts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
