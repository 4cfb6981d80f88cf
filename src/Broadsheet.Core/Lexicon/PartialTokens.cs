using Broadsheet.Core.Text;

namespace Broadsheet.Core.Lexicon;

/// <summary>Gives the words of parts of a block as if each part alone had been cut.</summary>
/// <remarks>A part whose edges cut no word and end no run of Chinese characters early has the block's own words: the cheapest way on
/// from a place does not depend on what stands before it. Any other part is segmented anew.</remarks>
internal sealed class PartialTokens
{
    private readonly List<Token> _anew = [];
    private TokenList _block;
    private int _at;

    /// <summary>Turns to a block, or back to its beginning.</summary>
    /// <param name="block">The words of the block.</param>
    /// <param name="offset">Where the first part starts.</param>
    public void Start(TokenList block, int offset)
    {
        _block = block;
        _at = block.IndexAt(offset);
    }

    /// <summary>Reads a part.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">A range of the block, not before the last one.</param>
    /// <returns>The words; they hold until the next part is read.</returns>
    public TokenList Read(ReadOnlySpan<char> text, TextRange part)
    {
        if (part.IsEmpty)
        {
            return default;
        }

        while (_block[_at].Range.End <= part.Start)
        {
            _at++;
        }

        var first = _at;
        while (_block[_at].Range.End < part.End)
        {
            _at++;
        }

        var isWhole = _block[first].Range.Start == part.Start && _block[_at].Range.End == part.End
            && !(_at + 1 < _block.Count && Segmenter.IsHan(text[part.End - 1]) && Segmenter.IsHan(text[part.End]));
        if (isWhole)
        {
            return _block.Slice(first, _at + 1 - first);
        }

        _anew.Clear();
        Segmenter.Segment(text, part, _anew);
        return new(_anew, 0, _anew.Count);
    }
}
