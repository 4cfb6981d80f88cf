namespace Broadsheet.Core.Programs;

/// <summary>What names of any length stand for, asked with spans of the text: no string is made where the runtime has a way without.</summary>
/// <typeparam name="T">What a name stands for.</typeparam>
internal sealed class NameTable<T>
{
    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);

    // One bit for each first character, folded, and for each length, the last one for all longer ones: most of a text has neither.
    private readonly ulong[] _firstCharacters = new ulong[16];
    private ulong _lengths;

    /// <summary>The length of the longest name.</summary>
    public int Longest { get; private set; }

    /// <summary>Adds a name; of equal names the first stays.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">What it stands for.</param>
    public void Add(string name, T value)
    {
        if (!_entries.ContainsKey(name))
        {
            _entries.Add(name, value);
            var first = First(name.AsSpan());
            _firstCharacters[(first >> 6) & 15] |= 1UL << (first & 63);
            _lengths |= Bit(name.Length);
            Longest = Math.Max(Longest, name.Length);
        }
    }

    /// <summary>Whether a name may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if none does.</returns>
    public bool MayBeginWith(char character) => (_firstCharacters[(character >> 6) & 15] & (1UL << (character & 63))) != 0;

    /// <summary>Looks a name up.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>Whether the table holds it.</returns>
    public bool TryGet(ReadOnlySpan<char> name, out T value)
    {
        if ((_lengths & Bit(name.Length)) == 0 || !MayBeginWith(First(name)))
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

    private static char First(ReadOnlySpan<char> name) => name.IsEmpty ? '\0' : name[0];

    private static ulong Bit(int length) => 1UL << Math.Min(length, 63);
}
