using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Attribution;

/// <summary>Finds the place or organisation that a figure is about: the nearest named before it, 全市 and 该镇 resolved to the last so called.</summary>
/// <param name="passed">Takes the sentences passed over.</param>
internal sealed class PlaceReader(Sentence passed)
{
    private readonly Dictionary<char, TextRange> _byLevel = [];
    private UnitList _units = new();
    private TextRange _pending;
    private TokenList _block;
    private TextRange _named;
    private TextRange _place;
    private string? _words;
    private int _next;

    /// <summary>Starts a paragraph or a title: the place named last still holds, an organisation does not.</summary>
    /// <param name="block">Its words.</param>
    public void StartBlock(TokenList block)
    {
        _block = block;
        _pending = default;
        _named = _place;
    }

    /// <summary>Passes a sentence over; it is read when a figure of the next one names no place.</summary>
    /// <param name="range">The sentence.</param>
    public void PassSentence(TextRange range) => _pending = range;

    /// <summary>Takes a sentence up.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="units">The sentence.</param>
    public void StartSentence(ReadOnlySpan<char> joined, UnitList units)
    {
        if (PlaceNames.MayBeIn(_pending.In(joined)))
        {
            passed.Read(joined, _pending, _block, [], 0, [], 0);
            _units = passed.Units;
            _next = 0;
            ReadUpTo(joined, _units.Count);
        }

        _pending = default;

        _units = units;
        _next = 0;
    }

    /// <summary>Reads the rest of the sentence.</summary>
    /// <param name="joined">The page's joined text.</param>
    public void EndSentence(ReadOnlySpan<char> joined) => ReadUpTo(joined, _units.Count);

    /// <summary>Finds the place of a figure; figures must be asked for in order.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="figure">The figure's unit.</param>
    /// <returns>The name, or <see langword="null"/>.</returns>
    public string? Find(ReadOnlySpan<char> joined, int figure)
    {
        ReadUpTo(joined, figure);
        if (_named.IsEmpty)
        {
            return null;
        }

        // Figure after figure is about the same place.
        if (_words is null || !_named.In(joined).SequenceEqual(_words.AsSpan()))
        {
            _words = _named.In(joined).ToString();
        }

        return _words;
    }

    private void ReadUpTo(ReadOnlySpan<char> joined, int end)
    {
        while (_next < end)
        {
            _next = PlaceNames.FirstPossible(joined, _units, _next, end);
            if (_next == end)
            {
                break;
            }

            var word = _units[_next].Range.In(joined);
            if (PlaceNames.IsScope(word) || (word.Length == 1 && word[0] is '全' or '我' or '本' or '该' && _next + 1 < end && _units[_next + 1].Range.Length == 1))
            {
                var level = word.Length == 2 ? word[1] : joined[_units[_next + 1].Range.Start];
                if (PlaceNames.IsAdministrative(level))
                {
                    _named = _place = _byLevel.TryGetValue(level, out var name) ? name : default;
                    _next += word.Length == 2 ? 1 : 2;
                    continue;
                }
            }

            var after = PlaceNames.EndOfName(joined, _units, _next, out var place);
            if (after == _next)
            {
                _next++;
                continue;
            }

            _named = Words(_next, after);
            if (place > _next)
            {
                _place = Words(_next, place);
                _byLevel[joined[_place.End - 1]] = _place;
            }

            _next = after;
        }
    }

    private TextRange Words(int start, int end) => new(_units[start].Range.Start, _units[end - 1].Range.End);
}
