using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Attribution;

/// <summary>Finds the place or organisation that a figure is about: the nearest named before it.</summary>
internal sealed class PlaceReader
{
    private List<Unit> _units = [];
    private string? _named;
    private int _next;

    /// <summary>Starts a paragraph; the place named last still holds.</summary>
    public void StartBlock()
    {
    }

    /// <summary>Passes a sentence over.</summary>
    /// <param name="range">The sentence.</param>
    public void PassSentence(TextRange range)
    {
    }

    /// <summary>Takes a sentence up.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="units">The sentence.</param>
    public void StartSentence(ReadOnlySpan<char> joined, List<Unit> units)
    {
        _units = units;
        _next = 0;
    }

    /// <summary>Keeps the place.</summary>
    public void EndSentence()
    {
    }

    /// <summary>Finds the place of a figure; figures must be asked for in order.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="figure">The figure's unit.</param>
    /// <returns>The name, or <see langword="null"/>.</returns>
    public string? Find(ReadOnlySpan<char> joined, int figure)
    {
        for (; _next < figure; _next++)
        {
            var word = _units[_next].Range.In(joined);
            if (_units[_next].Tag == PartOfSpeech.PlaceName && word.Length > 1 && Places.IsAdministrative(word[^1]))
            {
                _named = word.ToString();
            }
        }

        return _named;
    }
}
