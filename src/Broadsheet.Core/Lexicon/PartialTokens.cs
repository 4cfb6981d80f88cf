using Broadsheet.Core.Text;

namespace Broadsheet.Core.Lexicon;

/// <summary>Gives the words of parts of a block as if each part alone had been cut.</summary>
/// <remarks>What the block's own words cover is taken from them; only a run of Chinese characters that the part's edges
/// cut is segmented anew. Parts in the order of the text are found without searching.</remarks>
internal sealed class PartialTokens
{
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
    /// <param name="into">Takes the words.</param>
    public void Read(ReadOnlySpan<char> text, TextRange part, List<Token> into)
    {
        var position = part.Start;
        while (position < part.End)
        {
            while (_block[_at].Range.End <= position)
            {
                _at++;
            }

            var token = _block[_at];
            if (!Segmenter.IsHan(text[position]))
            {
                var start = position;
                position = Math.Min(token.Range.End, part.End);
                into.Add(token with { Range = new(start, position) });
                continue;
            }

            var afterRun = _at + 1;
            while (afterRun < _block.Count && _block[afterRun].Range.Start < part.End && Segmenter.IsHan(text[_block[afterRun].Range.Start]))
            {
                afterRun++;
            }

            var end = _block[afterRun - 1].Range.End;
            if (token.Range.Start == position && (end < part.End || (end == part.End && (afterRun == _block.Count || !Segmenter.IsHan(text[end])))))
            {
                for (; _at < afterRun; _at++)
                {
                    into.Add(_block[_at]);
                }

            }
            else
            {
                end = Math.Min(end, part.End);
                Segmenter.Segment(text, new(position, end), into);
            }

            position = end;
        }
    }
}
