using Broadsheet.Core.Layout;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Lexicon;

/// <summary>The blocks of a page, each cut into words once for all who read them.</summary>
/// <remarks>The list of words is kept for the next page of the thread, so nothing that outlives the reading may hold a block.</remarks>
internal sealed class SegmentedPage : IDisposable
{
    // A longer list is left to the collector: one giant page must not cost memory for ever.
    private const int LongestKept = 1 << 16;

    [ThreadStatic]
    private static List<Token>? s_spare;

    private readonly List<Token> _tokens;
    private readonly List<SegmentedBlock>[] _articles;

    /// <summary>Segments the blocks of a page: column lines, titles, subtitles, headings and paragraphs.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="articles">The page's articles.</param>
    public SegmentedPage(ReadOnlySpan<char> joined, IReadOnlyList<ArticleLayout> articles)
    {
        _tokens = s_spare ?? [];
        s_spare = null;
        _articles = new List<SegmentedBlock>[articles.Count];
        var lastColumn = -1;
        for (var i = 0; i < _articles.Length; i++)
        {
            _articles[i] = [];
            if (articles[i].ColumnLine is { } column && column.Start != lastColumn)
            {
                lastColumn = column.Start;
                Add(joined, i, column, isColumn: true);
            }

            foreach (var block in articles[i].Blocks())
            {
                Add(joined, i, block, isColumn: false);
            }
        }
    }

    /// <summary>How many articles there are.</summary>
    public int ArticleCount => _articles.Length;

    /// <summary>How many blocks all articles have together.</summary>
    public int BlockCount { get; private set; }

    /// <summary>The blocks of an article, in the order of the text.</summary>
    /// <param name="article">The article's 0-based index.</param>
    /// <returns>The blocks.</returns>
    public IReadOnlyList<SegmentedBlock> Blocks(int article) => _articles[article];

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_tokens.Capacity <= LongestKept)
        {
            _tokens.Clear();
            s_spare = _tokens;
        }
    }

    private void Add(ReadOnlySpan<char> joined, int article, TextRange block, bool isColumn)
    {
        var start = _tokens.Count;
        Segmenter.Segment(joined, block, _tokens);
        BlockCount++;
        _articles[article].Add(new(block, isColumn, new(_tokens, start, _tokens.Count - start)));
    }
}
