namespace Broadsheet.Core.Programs;

/// <summary>Finds which of many names starts at a place of the text, in time that does not grow with their number.</summary>
internal sealed class NameTrie
{
    /// <summary>The longest name it takes; longer ones are left out.</summary>
    public const int LongestName = 64;

    private readonly Dictionary<long, int> _steps = [];
    private readonly List<int> _values = [-1];
    private readonly ulong[] _firstCharacters = new ulong[64];

    /// <summary>Adds a name; of equal names the first stays.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">What it stands for, 0 or more.</param>
    public void Add(string name, int value)
    {
        if (name.Length is 0 or > LongestName)
        {
            return;
        }

        _firstCharacters[(name[0] >> 6) & 63] |= 1UL << (name[0] & 63);
        var node = 0;
        foreach (var character in name)
        {
            var step = ((long)node << 16) | character;
            if (!_steps.TryGetValue(step, out var next))
            {
                next = _values.Count;
                _values.Add(-1);
                _steps.Add(step, next);
            }

            node = next;
        }

        if (_values[node] < 0)
        {
            _values[node] = value;
        }
    }

    /// <summary>Follows the text one character further.</summary>
    /// <param name="node">Where the walk is; 0 at the start.</param>
    /// <param name="character">The next character.</param>
    /// <param name="value">What the name that ends here stands for, or -1.</param>
    /// <returns>The next node, or -1 if no name goes on this way.</returns>
    public int Step(int node, char character, out int value)
    {
        var mayStart = node != 0 || (_firstCharacters[(character >> 6) & 63] & (1UL << (character & 63))) != 0;
        if (!mayStart || !_steps.TryGetValue(((long)node << 16) | character, out var next))
        {
            value = -1;
            return -1;
        }

        value = _values[next];
        return next;
    }
}
