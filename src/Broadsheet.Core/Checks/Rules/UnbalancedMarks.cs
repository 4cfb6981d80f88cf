using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH3002: a quotation mark, bracket or book-title mark without its partner, or two pairs that cross.</summary>
/// <remarks>GB/T 15834-2011, 4.8 (quotation marks), 4.9 (brackets) and 4.15 (book-title marks): they open and close in
/// pairs. Half-width and full-width brackets pair with each other. A quotation over several paragraphs may open each of
/// them and close once. List numbers (<c>1)</c>, <c>a)</c>), apostrophes and emoticons are no brackets.</remarks>
internal sealed class UnbalancedMarks : IArticleRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH3002", nameof(UnbalancedMarks), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var open = new List<OpenMark>();
        foreach (var block in article.Blocks)
        {
            if (open.Count > 0)
            {
                ReportUnclosed(article, open, findings, continuedBy: block.IsEmpty ? '\0' : text[block.Start]);
                open.Clear();
            }

            for (var at = Mark.Next(text, block.Start, block.End); at < block.End; at = Mark.Next(text, at + 1, block.End))
            {
                // A bracket that closes an open one is a bracket, whatever stands before it: (工作日8:30).
                if (Mark.TryGet(text[at], out var mark) && ((!mark.Opens && LastOf(open, mark.Pair) >= 0) || !IsSomethingElse(text, block, at)))
                {
                    if (mark.Opens)
                    {
                        open.Add(new(mark.Pair, at, null, null));
                    }
                    else
                    {
                        Close(article, mark.Pair, at, open, findings);
                    }
                }
            }
        }

        ReportUnclosed(article, open, findings, continuedBy: '\0');
    }

    private void Close(ArticleReading article, MarkPair pair, int at, List<OpenMark> open, ICollection<Finding> findings)
    {
        var partner = LastOf(open, pair);
        if (partner < 0)
        {
            // “…自称‘李总”,…。”: the mark that closed for the inner pair was the outer's, and is told of there.
            var outer = 0;
            while (outer < open.Count && (open[outer].ClosedBy != pair || open[outer].CrossedAt is null))
            {
                outer++;
            }

            if (outer == open.Count)
            {
                findings.Add(Unpaired(article, at, "Unopened"));
            }
            else
            {
                open[outer] = open[outer] with { ClosedBy = null };
            }

            return;
        }

        if (open[partner].CrossedAt is { } crossing)
        {
            findings.Add(Unpaired(article, at, "Crossed", crossing));
        }

        open.RemoveAt(partner);
        for (var inner = partner; inner < open.Count; inner++)
        {
            open[inner] = open[inner] with { CrossedAt = at, ClosedBy = pair };
        }
    }

    private static int LastOf(List<OpenMark> open, MarkPair pair)
    {
        var last = open.Count - 1;
        while (last >= 0 && open[last].Pair != pair)
        {
            last--;
        }

        return last;
    }

    private void ReportUnclosed(ArticleReading article, List<OpenMark> open, ICollection<Finding> findings, char continuedBy)
    {
        var isContinued = open.Count == 1 && Mark.TryGet(continuedBy, out var next) && next.Opens && next.Pair == open[0].Pair
            && next.Pair is MarkPair.DoubleQuotation or MarkPair.CornerQuotation;
        if (!isContinued)
        {
            foreach (var mark in open)
            {
                findings.Add(Unpaired(article, mark.At, "Unclosed"));
            }
        }
    }

    private Finding Unpaired(ArticleReading article, int at, string how, int? other = null) =>
        article.Finding(
            Descriptor,
            $"{nameof(UnbalancedMarks)}_{how}",
            new(at, at + 1),
            [article.Text.Text(new(at, at + 1))],
            related: other is { } o ? [new TextRange(o, o + 1)] : []);

    /// <summary>Whether a mark is an apostrophe, part of an emoticon, or closes a list number.</summary>
    private static bool IsSomethingElse(ReadOnlySpan<char> text, TextRange block, int at)
    {
        var before = at > block.Start ? text[at - 1] : '\0';
        var after = at + 1 < block.End ? text[at + 1] : '\0';
        return text[at] switch
        {
            '’' => IsLatinOrDigit(before) || (after is >= '0' and <= '9'),
            ')' or '）' => before is ':' or ';' or '-' or '^' or '=' || ClosesListNumber(text, block, at),
            '(' or '（' => before is ':' or '=' || (before == '-' && at - 2 >= block.Start && text[at - 2] is ':' or ';'),
            _ => false,
        };
    }

    /// <summary>Whether a closing bracket follows a number or letter that starts a block or clause: <c>1)</c>, <c>一)</c>, <c>a)</c>.</summary>
    private static bool ClosesListNumber(ReadOnlySpan<char> text, TextRange block, int at)
    {
        var start = at;
        while (start > block.Start && at - start < 3 && IsListNumber(text[start - 1]))
        {
            start--;
        }

        return start < at && (start == block.Start || char.IsWhiteSpace(text[start - 1])
            || text[start - 1] is '，' or ',' or '。' or '；' or ';' or '：' or ':' or '、');
    }

    private static bool IsListNumber(char character) => IsLatinOrDigit(character) || "一二三四五六七八九十".IndexOf(character) >= 0;

    private static bool IsLatinOrDigit(char character) =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private readonly record struct OpenMark(MarkPair Pair, int At, int? CrossedAt, MarkPair? ClosedBy);
}
