using Broadsheet.Core.Layout;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>A line or paragraph of an article, cut into words, with its quotation marks paired.</summary>
internal sealed class Passage
{
    /// <summary>Segments a range of a page.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="article">0-based index of the article.</param>
    /// <param name="range">The line or paragraph.</param>
    /// <param name="isColumn">Whether it is a column's line.</param>
    public Passage(ReadOnlySpan<char> joined, int article, TextRange range, bool isColumn = false)
    {
        Article = article;
        Range = range;
        IsColumn = isColumn;
        Tokens = new(range.Length / 3 * 2);
        Segmenter.Segment(joined, range, Tokens);
        Closing = QuotationMarks.Pair(joined, Tokens);
    }

    /// <summary>0-based index of the article it counts to.</summary>
    public int Article { get; }

    /// <summary>Where it stands.</summary>
    public TextRange Range { get; }

    /// <summary>Whether it is the line of a column: names known from the articles are found there, new ones are not.</summary>
    public bool IsColumn { get; }

    /// <summary>Its words.</summary>
    public List<Token> Tokens { get; }

    /// <summary>For each token that opens a quotation, the index of the token that closes it; otherwise -1.</summary>
    public int[] Closing { get; }

    /// <summary>Cuts a page into passages: column lines, titles, subtitles, headings and paragraphs.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The passages, in the order of the text within each article.</returns>
    public static List<Passage> Of(PageLayout page)
    {
        var joined = page.Text.Joined.AsSpan();
        var passages = new List<Passage>();
        var lastColumn = -1;
        for (var article = 0; article < page.Articles.Count; article++)
        {
            var layout = page.Articles[article];
            if (layout.ColumnLine is { } column && column.Start != lastColumn)
            {
                lastColumn = column.Start;
                passages.Add(new(joined, article, column, isColumn: true));
            }

            foreach (var block in layout.Blocks())
            {
                passages.Add(new(joined, article, block));
            }
        }

        return passages;
    }
}
