namespace Broadsheet.Core.Attribution;

/// <summary>The units of a sentence, looked at in place; the list is filled again for the next sentence.</summary>
internal sealed class UnitList
{
    private const int FewestKept = 64;

    private Unit[] _units = [];

    /// <summary>How many units there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many units there is room for.</summary>
    public int Capacity => _units.Length;

    /// <summary>One of the units.</summary>
    /// <param name="index">Its index.</param>
    public ref Unit this[int index] => ref _units[index];

    /// <summary>Leaves no unit.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a unit at the end.</summary>
    /// <param name="unit">The unit.</param>
    public void Add(in Unit unit)
    {
        if (Count == _units.Length)
        {
            Array.Resize(ref _units, Math.Max(FewestKept, 2 * Count));
        }

        _units[Count++] = unit;
    }
}
