namespace Broadsheet.Compiled;

/// <summary>Strings that stand behind each other in one literal.</summary>
internal sealed class StringPool
{
    private readonly string _characters;
    private readonly int[] _starts;
    private readonly string?[] _strings;

    /// <summary>Reads the lengths of the strings.</summary>
    internal StringPool(PackedReader reader, string characters)
    {
        _characters = characters;
        reader.Begin(RecordPart.Size);
        var count = reader.ReadCount();
        _starts = new int[count + 1];
        _strings = new string?[count];
        for (var i = 0; i < count; i++)
        {
            _starts[i + 1] = _starts[i] + reader.ReadInt();
        }
    }

    internal string this[int index] =>
        _strings[index] ??= _characters.Substring(_starts[index], _starts[index + 1] - _starts[index]);
}
