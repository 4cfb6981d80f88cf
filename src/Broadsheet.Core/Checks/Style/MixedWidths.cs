using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4014: the same mark in half and in full width in one article: 一是…,二是…， .</summary>
/// <remarks>GB/T 15834-2011, 5 (marks take the place of a character). An article that keeps to one width is left alone, as are
/// marks in Latin text, between digits and around Latin words. The rarer width is the one reported.</remarks>
internal sealed class MixedWidths : IArticleRule
{
    // Half-width marks and their full-width partners. One entry a line.
    private static readonly (string Half, string Full)[] Marks =
    [
        ("!", "！"),
        ("()", "（）"),
        (",", "，"),
        (":", "："),
        (";", "；"),
        ("?", "？"),
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH4014", nameof(MixedWidths), "style", Severity.Suggestion);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var rare = new List<(int At, int Kind, bool IsHalf)>();
        for (var kind = 0; kind < Marks.Length; kind++)
        {
            var half = new List<int>();
            var full = new List<int>();
            foreach (var block in article.Layout.Blocks())
            {
                Collect(text, block, Marks[kind].Half, half);
                Collect(text, block, Marks[kind].Full, full);
            }

            var isHalf = half.Count <= full.Count;
            if (half.Count > 0 && full.Count > 0)
            {
                rare.AddRange((isHalf ? half : full).Select(at => (at, kind, isHalf)));
            }
        }

        rare.Sort();
        foreach (var (at, kind, isHalf) in rare)
        {
            var (from, to) = isHalf ? (Marks[kind].Half, Marks[kind].Full) : (Marks[kind].Full, Marks[kind].Half);
            var fix = to[from.IndexOf(text[at])].ToString();
            findings.Add(article.Finding(Descriptor, nameof(MixedWidths) + "_Message", new(at, at + 1), [text[at].ToString(), fix], fix));
        }
    }

    private static void Collect(ReadOnlySpan<char> text, TextRange block, string marks, List<int> places)
    {
        for (var at = block.Start; at < block.End; at++)
        {
            if (marks.IndexOf(text[at]) >= 0 && IsInChinese(text, block, at))
            {
                places.Add(at);
            }
        }
    }

    /// <summary>Whether a mark has a Chinese character on its inner side: the one before, or behind an opening bracket.</summary>
    private static bool IsInChinese(ReadOnlySpan<char> text, TextRange block, int at)
    {
        var inner = text[at] is '(' or '（' ? at + 1 : at - 1;
        return inner >= block.Start && inner < block.End && (Scripts.IsHan(text[inner]) || text[inner] is '”' or '》' or '’')
            && !(text[at] is ':' or '：' && at + 1 < block.End && Scripts.IsDigit(text[at + 1]));
    }
}
