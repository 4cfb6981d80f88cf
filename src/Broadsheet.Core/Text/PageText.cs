using System.Buffers;

namespace Broadsheet.Core.Text;

/// <summary>A page's text with the hard line breaks that cut a sentence taken out, and the way back to the file.</summary>
/// <remarks>All stages after the layout read <see cref="Joined"/>; a span leaves Core only through
/// <see cref="ToSource"/>, which gives offsets in the file as it is. A break between two Latin words leaves one
/// space behind, so that the words stay apart.</remarks>
public sealed class PageText
{
    private readonly string _file;
    private readonly TextRange[] _cuts;
    private readonly int[] _cutStartsJoined;
    private readonly int[] _lineStarts;

    /// <summary>Joins a text by leaving out the given ranges.</summary>
    /// <param name="file">The page's path as given, for the spans.</param>
    /// <param name="raw">The file's text, without byte-order mark.</param>
    /// <param name="cuts">Ranges of <paramref name="raw"/> to leave out: sorted, apart from each other, none empty.</param>
    /// <param name="spaces">Offsets in <paramref name="raw"/>, outside the cuts, of characters that read as a space:
    /// line breaks between two Latin words. Absent where there are none.</param>
    public PageText(string file, string raw, IReadOnlyList<TextRange> cuts, IReadOnlyList<int>? spaces = null)
        : this(file, raw, LineStarts(raw), [.. cuts], spaces ?? [])
    {
    }

    private PageText(string file, string raw, int[] lineStarts, TextRange[] cuts, IReadOnlyList<int> spaces)
    {
        _file = file;
        Raw = raw;
        _cuts = cuts;
        _cutStartsJoined = cuts.Length == 0 ? [] : new int[cuts.Length];
        _lineStarts = lineStarts;
        Joined = Join(raw, spaces);
    }

    /// <summary>The file's text.</summary>
    public string Raw { get; }

    /// <summary>The text without the cuts; <see cref="Raw"/> itself where there are none.</summary>
    public string Joined { get; }

    /// <summary>The ranges of <see cref="Raw"/> that <see cref="Joined"/> leaves out.</summary>
    public IReadOnlyList<TextRange> Cuts => _cuts;

    /// <summary>Leaves out more.</summary>
    /// <param name="cuts">Ranges of <see cref="Joined"/> to leave out: sorted, apart from each other, none empty.</param>
    /// <param name="spaces">Offsets in <see cref="Joined"/>, outside the cuts, of characters that read as a space.</param>
    /// <returns>The text without the cuts of both.</returns>
    public PageText WithCuts(IReadOnlyList<TextRange> cuts, IReadOnlyList<int> spaces)
    {
        if (cuts.Count == 0 && spaces.Count == 0)
        {
            return this;
        }

        if (_cuts.Length == 0)
        {
            return new(_file, Raw, _lineStarts, [.. cuts], spaces);
        }

        var all = new List<TextRange>();
        foreach (var cut in cuts.Select(ToRaw).Concat(_cuts).OrderBy(cut => cut.Start))
        {
            var last = all.Count - 1;
            if (last >= 0 && all[last].End >= cut.Start)
            {
                all[last] = new(all[last].Start, Math.Max(all[last].End, cut.End));
            }
            else
            {
                all.Add(cut);
            }
        }

        return new(_file, Raw, _lineStarts, [.. all], [.. spaces.Select(ToRaw)]);
    }

    /// <summary>The offset in the file of a character of the joined text.</summary>
    /// <param name="joined">Offset in <see cref="Joined"/>; its length is allowed.</param>
    /// <returns>Offset in <see cref="Raw"/>; at a cut, the one after it.</returns>
    public int ToRaw(int joined)
    {
        var low = 0;
        var high = _cuts.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_cutStartsJoined[middle] <= joined)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? joined : _cuts[low - 1].End + (joined - _cutStartsJoined[low - 1]);
    }

    /// <summary>The offset in the joined text of a character of the file.</summary>
    /// <param name="raw">Offset in <see cref="Raw"/>; its length is allowed.</param>
    /// <returns>Offset in <see cref="Joined"/>; inside a cut, the one where the text goes on.</returns>
    public int ToJoined(int raw)
    {
        var low = 0;
        var high = _cuts.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_cuts[middle].Start < raw)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low == 0)
        {
            return raw;
        }

        var cut = low - 1;
        return _cutStartsJoined[cut] + Math.Max(0, raw - _cuts[cut].End);
    }

    /// <summary>The range of the file that a range of the joined text came from.</summary>
    /// <param name="range">A range of <see cref="Joined"/>.</param>
    /// <returns>The range of <see cref="Raw"/> from its first to its last character.</returns>
    public TextRange ToRaw(TextRange range) =>
        range.IsEmpty ? new(ToRaw(range.Start), ToRaw(range.Start)) : new(ToRaw(range.Start), ToRaw(range.End - 1) + 1);

    /// <summary>Where a range of the joined text stands in the file.</summary>
    /// <param name="range">A range of <see cref="Joined"/>.</param>
    /// <returns>File, offsets, line and column.</returns>
    public SourceSpan ToSource(TextRange range) => RawToSource(ToRaw(range));

    /// <summary>Where a range of the file stands.</summary>
    /// <param name="raw">A range of <see cref="Raw"/>.</param>
    /// <returns>File, offsets, line and column.</returns>
    public SourceSpan RawToSource(TextRange raw)
    {
        var line = Array.BinarySearch(_lineStarts, raw.Start);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new SourceSpan(_file, raw.Start, raw.End, line + 1, raw.Start - _lineStarts[line] + 1);
    }

    /// <summary>The text of a range of the joined text.</summary>
    /// <param name="range">A range of <see cref="Joined"/>.</param>
    /// <returns>A new string.</returns>
    public string Text(TextRange range) => Joined.Substring(range.Start, range.Length);

    private static int[] LineStarts(string raw)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; raw.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var ahead;)
        {
            at += ahead + 1;
            at += raw[at - 1] == '\r' && at < raw.Length && raw[at] == '\n' ? 1 : 0;
            starts.Add(at);
        }

        return [.. starts];
    }

    private string Join(string raw, IReadOnlyList<int> spaces)
    {
        if (_cuts.Length == 0 && spaces.Count == 0)
        {
            return raw;
        }

        var joined = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = 0;
        var from = 0;
        for (var i = 0; i < _cuts.Length; i++)
        {
            raw.CopyTo(from, joined, length, _cuts[i].Start - from);
            length += _cuts[i].Start - from;
            _cutStartsJoined[i] = length;
            from = _cuts[i].End;
        }

        raw.CopyTo(from, joined, length, raw.Length - from);
        foreach (var space in spaces)
        {
            joined[ToJoined(space)] = ' ';
        }

        var text = new string(joined, 0, length + raw.Length - from);
        ArrayPool<char>.Shared.Return(joined);
        return text;
    }
}
