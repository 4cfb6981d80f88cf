namespace Broadsheet.Core.Programs;

/// <summary>Gathers names, each once, and makes a string of those that are new only.</summary>
/// <param name="first">The name that the others stand beside.</param>
internal sealed class DistinctNames(string first)
{
    // A program has a name or two: only a longer list is worth a table.
    private const int FewNames = 8;

    private readonly List<string> _others = [];
    private HashSet<string>? _seen;

    /// <summary>The names but the first, in the order in which they came.</summary>
    public ValueList<string> Others => _others.Count == 0 ? ValueList<string>.Empty : new(_others);

    /// <summary>Adds a name.</summary>
    /// <param name="name">The name.</param>
    public void Add(ReadOnlySpan<char> name)
    {
        if (_others.Count < FewNames)
        {
            if (!IsKnown(name))
            {
                _others.Add(name.ToString());
            }

            return;
        }

        _seen ??= new(_others, StringComparer.Ordinal) { first };
        var text = name.ToString();
        if (_seen.Add(text))
        {
            _others.Add(text);
        }
    }

    private bool IsKnown(ReadOnlySpan<char> name)
    {
        if (name.SequenceEqual(first.AsSpan()))
        {
            return true;
        }

        foreach (var other in _others)
        {
            if (name.SequenceEqual(other.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
