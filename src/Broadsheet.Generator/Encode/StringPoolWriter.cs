using System.Text;
using Broadsheet.Compiled;

namespace Broadsheet.Generator.Encode;

/// <summary>Gathers strings into one literal, each once.</summary>
internal sealed class StringPoolWriter
{
    private readonly StringBuilder _characters = new();
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<int> _lengths = [];

    /// <summary>The strings' characters.</summary>
    internal string Characters => _characters.ToString();

    /// <summary>The index of a string.</summary>
    internal int IndexOf(string text)
    {
        if (!_indexes.TryGetValue(text, out var index))
        {
            index = _lengths.Count;
            _indexes.Add(text, index);
            _lengths.Add(text.Length);
            _characters.Append(text);
        }

        return index;
    }

    /// <summary>Writes the strings' number and lengths.</summary>
    internal void WriteLengths(PackedWriter writer)
    {
        writer.Begin(RecordPart.Size);
        writer.Write(_lengths.Count);
        foreach (var length in _lengths)
        {
            writer.Write(length);
        }
    }
}
