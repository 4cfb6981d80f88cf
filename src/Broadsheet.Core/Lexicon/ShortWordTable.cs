namespace Broadsheet.Core.Lexicon;

/// <summary>A table of words of one to four characters that is asked with spans of the text, without allocating.</summary>
/// <typeparam name="T">What the table says of a word.</typeparam>
internal sealed class ShortWordTable<T>
{
    /// <summary>The longest word a table can hold, in characters.</summary>
    public const int LongestWord = 4;

    // Most words of a text are in no table: one bit for each first and last character says so without a look-up.
    private readonly ulong[] _firstCharacters = new ulong[64];
    private readonly ulong[] _lastCharacters = new ulong[64];

    // Open addressing. A key packs the characters of a word into 64 bits, so that no strings are compared.
    private readonly ulong[] _keys;
    private readonly T[] _values;
    private readonly int _shift;

    /// <summary>Fills a table.</summary>
    /// <param name="entries">Each word, once, with its value.</param>
    public ShortWordTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var all = entries.ToList();
        var bits = 3;
        while (1 << bits < 2 * all.Count)
        {
            bits++;
        }

        _keys = new ulong[1 << bits];
        _values = new T[1 << bits];
        _shift = 64 - bits;
        foreach (var entry in all)
        {
            var slot = Slot(Key(entry.Key.AsSpan()));
            if (entry.Key.Length is 0 or > LongestWord || _keys[slot] != 0)
            {
                throw new ArgumentException(entry.Key, nameof(entries));
            }

            _keys[slot] = Key(entry.Key.AsSpan());
            _values[slot] = entry.Value;
            Mark(_firstCharacters, entry.Key[0]);
            Mark(_lastCharacters, entry.Key[entry.Key.Length - 1]);
        }
    }

    /// <summary>Whether a word of the table may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if none does.</returns>
    public bool MayBeginWith(char character) => IsMarked(_firstCharacters, character);

    /// <summary>Whether a word of the table may end with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if none does.</returns>
    public bool MayEndWith(char character) => IsMarked(_lastCharacters, character);

    /// <summary>Looks a word up.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether the table holds it.</returns>
    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        if (word.Length is 0 or > LongestWord || !MayBeginWith(word[0]) || !MayEndWith(word[word.Length - 1]))
        {
            value = default!;
            return false;
        }

        var slot = Slot(Key(word));
        value = _values[slot];
        return _keys[slot] != 0;
    }

    /// <summary>Finds the longest word of the table that a text ends with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value of that word.</param>
    /// <returns>The word's length, or 0 if there is none.</returns>
    public int LongestSuffix(ReadOnlySpan<char> text, out T value)
    {
        var longest = !text.IsEmpty && MayEndWith(text[text.Length - 1]) ? Math.Min(LongestWord, text.Length) : 0;
        for (var length = longest; length > 0; length--)
        {
            if (TryGet(text.Slice(text.Length - length), out value))
            {
                return length;
            }
        }

        value = default!;
        return 0;
    }

    private static void Mark(ulong[] characters, char character) => characters[(character >> 6) & 63] |= 1UL << (character & 63);

    private static bool IsMarked(ulong[] characters, char character) => (characters[(character >> 6) & 63] & (1UL << (character & 63))) != 0;

    private static ulong Key(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        foreach (var character in word)
        {
            key = (key << 16) | character;
        }

        return key;
    }

    private int Slot(ulong key)
    {
        var slot = (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_keys[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        return slot;
    }
}

/// <summary>A set of words of one to four characters.</summary>
internal sealed class ShortWordSet
{
    private readonly ShortWordTable<bool> _table;

    /// <summary>Fills a set.</summary>
    /// <param name="words">The words, each once.</param>
    public ShortWordSet(IEnumerable<string> words) => _table = new(words.Select(w => new KeyValuePair<string, bool>(w, true)));

    /// <summary>Whether a word of the set may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if none does.</returns>
    public bool MayBeginWith(char character) => _table.MayBeginWith(character);

    /// <summary>Whether the set holds a word.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public bool Contains(ReadOnlySpan<char> word) => _table.TryGet(word, out _);

    /// <summary>Finds the longest word of the set that a text ends with.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The word's length, or 0 if there is none.</returns>
    public int LongestSuffix(ReadOnlySpan<char> text) => _table.LongestSuffix(text, out _);
}
