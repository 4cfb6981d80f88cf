using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Emit;

/// <summary>A source text of several strings, one behind the other, which it does not copy: the pipeline keeps the source of each
/// page, and with ten thousand pages a second copy is hundreds of megabytes.</summary>
internal sealed class JoinedText : SourceText
{
    private readonly string[] _parts;
    private readonly int[] _starts;
    private int _last;

    /// <summary>Joins strings.</summary>
    /// <param name="parts">The strings.</param>
    internal JoinedText(IEnumerable<string> parts)
        : base(checksumAlgorithm: SourceHashAlgorithm.Sha256)
    {
        _parts = parts.Where(p => p.Length > 0).ToArray();
        _starts = new int[_parts.Length + 1];
        for (var i = 0; i < _parts.Length; i++)
        {
            _starts[i + 1] = _starts[i] + _parts[i].Length;
        }
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override int Length => _starts[_parts.Length];

    /// <inheritdoc/>
    public override char this[int position]
    {
        get
        {
            var part = PartAt(position);
            return _parts[part][position - _starts[part]];
        }
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (var part = count == 0 ? 0 : PartAt(sourceIndex); count > 0; part++)
        {
            var from = sourceIndex - _starts[part];
            var copied = Math.Min(count, _parts[part].Length - from);
            _parts[part].CopyTo(from, destination, destinationIndex, copied);
            sourceIndex += copied;
            destinationIndex += copied;
            count -= copied;
        }
    }

    private int PartAt(int position)
    {
        // Readers go forward: mostly it is the part of the last time.
        var last = _last;
        if (last < _parts.Length && position >= _starts[last] && position < _starts[last + 1])
        {
            return last;
        }

        var part = position < 0 || position >= Length ? throw new ArgumentOutOfRangeException(nameof(position)) : Array.BinarySearch(_starts, position);
        return _last = part < 0 ? ~part - 1 : part;
    }
}
