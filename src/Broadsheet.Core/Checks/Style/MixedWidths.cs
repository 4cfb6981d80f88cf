using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4014: the same mark in half and in full width in one article: 一是…,二是…， .</summary>
/// <remarks>GB/T 15834-2011, 5 (marks take the place of a character). An article that keeps to one width is left alone, as are
/// marks in Latin text, between digits and around Latin words. The rarer width is the one reported.</remarks>
internal sealed class MixedWidths : IArticleRule
{
    // Half-width marks and, at the same places, their full-width partners. One kind a letter: the brackets are judged together.
    private const string Half = "!(),:;?";
    private const string Full = "！（），：；？";
    private const string Kinds = "abbcdef";

    private static readonly CharacterSet Marks = new(Half + Full);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH4014", nameof(MixedWidths), "style", Severity.Suggestion);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        Span<int> half = stackalloc int[Kinds.Length];
        Span<int> full = stackalloc int[Kinds.Length];
        foreach (var block in article.Blocks)
        {
            for (var at = Next(text, block, block.Start); at < block.End; at = Next(text, block, at + 1))
            {
                (Half.IndexOf(text[at]) >= 0 ? half : full)[KindOf(text[at])]++;
            }
        }

        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            if (half[kind] > 0 && full[kind] > 0)
            {
                Report(article, half, full, findings);
                return;
            }
        }
    }

    private void Report(ArticleReading article, ReadOnlySpan<int> half, ReadOnlySpan<int> full, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var block in article.Blocks)
        {
            for (var at = Next(text, block, block.Start); at < block.End; at = Next(text, block, at + 1))
            {
                var kind = KindOf(text[at]);
                var (from, to) = half[kind] <= full[kind] ? (Half, Full) : (Full, Half);
                if (half[kind] > 0 && full[kind] > 0 && from.IndexOf(text[at]) is >= 0 and var mark)
                {
                    var fix = to[mark].ToString();
                    findings.Add(article.Finding(Descriptor, nameof(MixedWidths) + "_Message", new(at, at + 1), [text[at].ToString(), fix], fix));
                }
            }
        }
    }

    /// <summary>The next mark in Chinese text, or the end of the block.</summary>
    private static int Next(ReadOnlySpan<char> text, TextRange block, int at)
    {
        while (Marks.FirstIn(text.Slice(at, block.End - at)) is >= 0 and var ahead)
        {
            at += ahead;
            if (IsInChinese(text, block, at))
            {
                return at;
            }

            at++;
        }

        return block.End;
    }

    private static int KindOf(char mark) => Kinds[Math.Max(Half.IndexOf(mark), Full.IndexOf(mark))] - 'a';

    /// <summary>Whether a mark has a Chinese character on its inner side: the one before, or behind an opening bracket.</summary>
    private static bool IsInChinese(ReadOnlySpan<char> text, TextRange block, int at)
    {
        var inner = text[at] is '(' or '（' ? at + 1 : at - 1;
        return inner >= block.Start && inner < block.End && (Scripts.IsHan(text[inner]) || text[inner] is '”' or '》' or '’')
            && !(text[at] is ':' or '：' && at + 1 < block.End && Scripts.IsDigit(text[at + 1]));
    }
}
