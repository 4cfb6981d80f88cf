using System.Text;

namespace Broadsheet.Compiled;

/// <summary>Reads the strings of a page: slices of its text, or members of its pool.</summary>
internal sealed class PageStrings
{
    private readonly PackedReader _reader;
    private readonly StringPool _pool;
    private readonly string _joined;
    private int _position;

    internal PageStrings(PackedReader reader, StringPool pool, string joined)
    {
        _reader = reader;
        _pool = pool;
        _joined = joined;
    }

    /// <summary>The text of a page without the ranges that its hard line breaks fill.</summary>
    internal static string Join(PackedReader reader, string raw)
    {
        reader.Begin(RecordPart.Reference);
        var cuts = reader.ReadCount();
        if (cuts == 0)
        {
            return raw;
        }

        var joined = new StringBuilder(raw.Length);
        var from = 0;
        for (var i = 0; i < cuts; i++)
        {
            var cut = from + reader.ReadInt();
            joined.Append(raw, from, cut - from);
            from = cut + reader.ReadInt();
        }

        return joined.Append(raw, from, raw.Length - from).ToString();
    }

    /// <summary>Reads a string that must be there.</summary>
    internal string Read() => ReadOptional() ?? throw new InvalidDataException("The compiled page lacks a string: rebuild the project.");

    /// <summary>Reads a string or <see langword="null"/>.</summary>
    /// <remarks>0 is <see langword="null"/>, 1 comes before an index in the pool, a larger number is a slice's length plus 2,
    /// before its distance from the slice last read.</remarks>
    internal string? ReadOptional()
    {
        var kind = _reader.ReadInt();
        switch (kind)
        {
            case 0:
                return null;
            case 1:
                return _pool[_reader.ReadInt()];
            default:
                _position += _reader.ReadInt();
                return _joined.Substring(_position, kind - 2);
        }
    }
}
