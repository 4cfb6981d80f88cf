#if NET
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace Broadsheet.Core.Checks;

/// <summary>The smallest value that each of many hash functions has for a set of values, which makes its MinHash signature.</summary>
/// <remarks>All functions take each value, so that this is the whole cost of a signature; where the runtime offers it, several are
/// computed at once, with the same result.</remarks>
internal sealed class SmallestHashes
{
    private const uint Step = 0x9E3779B9;

    // Rounded up to whole vectors; the functions past the last are computed and not told.
    private const int Widest = 16;

    private readonly int _functions;
    private readonly uint[] _offsets;
    private readonly uint[] _smallest;

    /// <summary>Starts with no value.</summary>
    /// <param name="functions">The number of hash functions.</param>
    public SmallestHashes(int functions)
    {
        _functions = functions;
        _smallest = new uint[(functions + Widest - 1) / Widest * Widest];
        _offsets = new uint[_smallest.Length];
        for (var function = 0; function < _smallest.Length; function++)
        {
            _offsets[function] = (uint)function * Step;
            _smallest[function] = uint.MaxValue;
        }
    }

    /// <summary>Takes a value.</summary>
    /// <param name="value">The value.</param>
    public void Take(uint value)
    {
#if NET
        var offsets = MemoryMarshal.Cast<uint, Vector<uint>>(_offsets);
        var smallest = MemoryMarshal.Cast<uint, Vector<uint>>(_smallest.AsSpan());
        var values = new Vector<uint>(value);
        for (var i = 0; i < smallest.Length; i++)
        {
            var hash = values + offsets[i];
            hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
            smallest[i] = Vector.Min(smallest[i], hash ^ (hash >>> 16));
        }
#else
        for (var function = 0; function < _functions; function++)
        {
            var hash = value + _offsets[function];
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            _smallest[function] = Math.Min(_smallest[function], hash ^ (hash >> 16));
        }
#endif
    }

    /// <summary>The smallest values so far.</summary>
    /// <returns>One a function.</returns>
    public uint[] ToArray() => _smallest.AsSpan(0, _functions).ToArray();
}
