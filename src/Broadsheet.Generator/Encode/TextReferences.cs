namespace Broadsheet.Generator.Encode;

/// <summary>Writes strings as slices of a page's text where it holds them nearby, else as members of the pool.</summary>
internal sealed class TextReferences
{
    /// <summary>How far from the place of a figure or title its words are looked for: a long paragraph.</summary>
    private const int Reach = 400;

    private readonly PackedWriter _writer;
    private readonly StringPoolWriter _pool;
    private readonly HealedText? _text;
    private int _position;

    /// <summary>Makes a writer of strings.</summary>
    /// <param name="writer">Where the references go.</param>
    /// <param name="pool">Where strings go that are not in the text.</param>
    /// <param name="text">The text, or <see langword="null"/> when it is not embedded.</param>
    internal TextReferences(PackedWriter writer, StringPoolWriter pool, HealedText? text)
    {
        _writer = writer;
        _pool = pool;
        _text = text;
    }

    /// <summary>Writes a string or <see langword="null"/>.</summary>
    /// <param name="text">The string.</param>
    /// <param name="near">The offset in the file of the thing that the string tells of.</param>
    internal void Write(string? text, int near)
    {
        if (text is null)
        {
            _writer.Write(0);
            return;
        }

        var at = text.Length == 0 || _text is null ? -1 : Find(_text, text, near);
        if (at < 0)
        {
            _writer.Write(1);
            _writer.Write(_pool.IndexOf(text));
            return;
        }

        _writer.Write(text.Length + 2);
        _writer.Write(at - _position);
        _position = at;
    }

    private static int Find(HealedText healed, string text, int near)
    {
        var joined = healed.Joined;
        var at = Math.Min(healed.ToJoined(near), joined.Length);
        if (string.CompareOrdinal(joined, at, text, 0, text.Length) == 0)
        {
            return at;
        }

        var from = Math.Max(0, at - Reach);
        var to = Math.Min(joined.Length, at + Reach);
        return text.Length <= to - from ? joined.IndexOf(text, from, to - from, StringComparison.Ordinal) : -1;
    }
}
