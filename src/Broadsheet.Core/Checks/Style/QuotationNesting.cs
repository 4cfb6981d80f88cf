using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4009: double marks inside double ones, or single ones outside: “他说“好”。” for “他说‘好’。”.</summary>
/// <remarks>GB/T 15834-2011, 4.8.3.4 (quotation marks) and 4.15 (book-title marks): double outside, single inside.</remarks>
internal sealed class QuotationNesting() : StyleRule("BSH4009", nameof(QuotationNesting))
{
    // Quotations of whole speeches are found in one paragraph; the bound keeps hostile texts linear.
    private const int Deepest = 8;

    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        Span<(MarkPair Pair, int At)> open = stackalloc (MarkPair, int)[Deepest];
        var depth = 0;
        for (var at = Mark.Next(text, block.Start, block.End); at < block.End; at = Mark.Next(text, at + 1, block.End))
        {
            if (!Mark.TryGet(text[at], out var mark) || Other(mark.Pair) is not { } other || IsApostrophe(text, block, at))
            {
                continue;
            }

            if (mark.Opens)
            {
                if (depth == Deepest)
                {
                    return;
                }

                open[depth++] = (mark.Pair, at);
            }
            else if (depth == 0 || open[depth - 1].Pair != mark.Pair)
            {
                // What is not paired is another rule's.
                return;
            }
            else
            {
                var start = open[--depth].At;
                var outer = depth - 1;
                while (outer >= 0 && open[outer].Pair != mark.Pair && open[outer].Pair != other.Pair)
                {
                    outer--;
                }

                if (outer >= 0 ? open[outer].Pair == mark.Pair : IsInner(mark.Pair))
                {
                    findings.Add(Rewrite(
                        article, new(start, at + 1), other.Open + article.Text.Text(new(start + 1, at)) + other.Close));
                }
            }
        }
    }

    private static bool IsInner(MarkPair pair) => pair is MarkPair.SingleQuotation or MarkPair.SingleBookTitle;

    private static (MarkPair Pair, char Open, char Close)? Other(MarkPair pair) => pair switch
    {
        MarkPair.BookTitle => (MarkPair.SingleBookTitle, '〈', '〉'),
        MarkPair.DoubleQuotation => (MarkPair.SingleQuotation, '‘', '’'),
        MarkPair.SingleBookTitle => (MarkPair.BookTitle, '《', '》'),
        MarkPair.SingleQuotation => (MarkPair.DoubleQuotation, '“', '”'),
        _ => null,
    };

    private static bool IsApostrophe(ReadOnlySpan<char> text, TextRange block, int at) =>
        text[at] is '’' or '‘' && ((at > block.Start && Scripts.IsLatinLetter(text[at - 1])) || (at + 1 < block.End && Scripts.IsDigit(text[at + 1])));
}
