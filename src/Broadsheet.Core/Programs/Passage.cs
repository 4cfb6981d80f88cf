using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>A line or paragraph of an article, cut into words, with its quotation marks paired.</summary>
internal sealed class Passage
{
    /// <summary>Pairs the quotation marks of a block.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="article">0-based index of the article.</param>
    /// <param name="block">The line or paragraph.</param>
    public Passage(ReadOnlySpan<char> joined, int article, in SegmentedBlock block)
    {
        Article = article;
        Range = block.Range;
        IsColumn = block.IsColumn;
        Tokens = block.Tokens;
        Closing = QuotationPairs.Of(joined, block.Range, block.Tokens);
    }

    /// <summary>0-based index of the article it counts to.</summary>
    public int Article { get; }

    /// <summary>Where it stands.</summary>
    public TextRange Range { get; }

    /// <summary>Whether it is the line of a column: names known from the articles are found there, new ones are not.</summary>
    public bool IsColumn { get; }

    /// <summary>Its words.</summary>
    public TokenList Tokens { get; }

    /// <summary>For each token that opens a quotation, the index of the token that closes it.</summary>
    public QuotationPairs Closing { get; }

    /// <summary>The passages of a page: column lines, titles, subtitles, headings and paragraphs.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="words">Its blocks, cut into words.</param>
    /// <returns>The passages, in the order of the text within each article.</returns>
    public static List<Passage> Of(ReadOnlySpan<char> joined, SegmentedPage words)
    {
        var passages = new List<Passage>(words.BlockCount);
        for (var article = 0; article < words.ArticleCount; article++)
        {
            foreach (var block in words.Blocks(article))
            {
                passages.Add(new(joined, article, block));
            }
        }

        return passages;
    }
}
