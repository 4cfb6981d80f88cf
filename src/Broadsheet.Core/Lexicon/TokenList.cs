namespace Broadsheet.Core.Lexicon;

/// <summary>The words of one block: a stretch of the list that holds those of the whole page.</summary>
/// <param name="page">The words of the page.</param>
/// <param name="start">Index of the block's first.</param>
/// <param name="count">How many the block has.</param>
internal readonly struct TokenList(List<Token> page, int start, int count)
{
    private readonly List<Token> _page = page;
    private readonly int _start = start;

    /// <summary>How many words there are.</summary>
    public int Count { get; } = count;

    /// <summary>One of the words.</summary>
    /// <param name="index">Its index in the block.</param>
    public Token this[int index] => _page[_start + index];

    /// <summary>Some of the words.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="length">How many.</param>
    /// <returns>Those words.</returns>
    public TokenList Slice(int first, int length) => new(_page, _start + first, length);

    /// <summary>The word that holds a place of the text.</summary>
    /// <param name="offset">A place in the block.</param>
    /// <returns>Its index.</returns>
    public int IndexAt(int offset)
    {
        var low = 0;
        var high = Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (this[middle].Range.Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
