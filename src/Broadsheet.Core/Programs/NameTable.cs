namespace Broadsheet.Core.Programs;

/// <summary>What names of any length stand for, asked with spans of the text: no string is made where the runtime has a way without.</summary>
/// <typeparam name="T">What a name stands for.</typeparam>
internal sealed class NameTable<T>
{
    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);

    // One bit for each length that a name has; the last one stands for all longer ones.
    private ulong _lengths;

    /// <summary>Adds a name; of equal names the first stays.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">What it stands for.</param>
    public void Add(string name, T value)
    {
        if (!_entries.ContainsKey(name))
        {
            _entries.Add(name, value);
            _lengths |= Bit(name.Length);
        }
    }

    /// <summary>Looks a name up.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>Whether the table holds it.</returns>
    public bool TryGet(ReadOnlySpan<char> name, out T value)
    {
        if ((_lengths & Bit(name.Length)) == 0)
        {
            value = default!;
            return false;
        }

#if NET
        return _entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out value!);
#else
        return _entries.TryGetValue(name.ToString(), out value!);
#endif
    }

    private static ulong Bit(int length) => 1UL << Math.Min(length, 63);
}
