namespace Broadsheet.Core.Programs;

/// <summary>Puts things into one group when they share a name: union-find over name keys.</summary>
internal sealed class SameNames
{
    private readonly List<int> _parents = [];
    private readonly NameTable<int> _owners = new();

    /// <summary>How many groups there are.</summary>
    public int Groups { get; private set; }

    /// <summary>Adds a thing in a group of its own.</summary>
    /// <returns>Its index.</returns>
    public int Add()
    {
        _parents.Add(_parents.Count);
        Groups++;
        return _parents.Count - 1;
    }

    /// <summary>Says that a thing bears a name; it joins all others that bear it.</summary>
    /// <param name="item">Index of the thing.</param>
    /// <param name="key">The name's key.</param>
    public void Name(int item, ReadOnlySpan<char> key)
    {
        if (_owners.TryGet(key, out var owner))
        {
            Join(item, owner);
        }
        else
        {
            _owners.Add(key.ToString(), item);
        }
    }

    /// <summary>Joins a thing with whatever bears a name; nothing happens if nothing bears it.</summary>
    /// <param name="item">Index of the thing.</param>
    /// <param name="key">The name's key.</param>
    public void JoinNamed(int item, ReadOnlySpan<char> key)
    {
        if (_owners.TryGet(key, out var owner))
        {
            Join(item, owner);
        }
    }

    /// <summary>The group of a thing: the index of the first thing in it.</summary>
    /// <param name="item">Index of the thing.</param>
    /// <returns>The group.</returns>
    public int GroupOf(int item)
    {
        while (_parents[item] != item)
        {
            _parents[item] = _parents[_parents[item]];
            item = _parents[item];
        }

        return item;
    }

    private void Join(int one, int other)
    {
        var first = GroupOf(one);
        var second = GroupOf(other);
        if (first != second)
        {
            _parents[Math.Max(first, second)] = Math.Min(first, second);
            Groups--;
        }
    }
}
