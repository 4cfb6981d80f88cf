using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4008: …… together with 等, which says the same: 苹果、梨、桃等……, 苹果、梨……等.</summary>
/// <remarks>GB/T 15834-2011, 4.11. Judged behind a list only: 等 is also a verb (我等……).</remarks>
internal sealed class EllipsisWithEtc() : StyleRule("BSH4008", nameof(EllipsisWithEtc))
{
    // Where a list is longer, nobody sees its marks any more; the bound keeps hostile texts linear.
    private const int LongestList = 300;

    // Words that begin with 等 and wait. One string.
    private const string Waiting = "候待到着了一你我他她级";

    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        for (var at = block.Start; text.Slice(at, block.End - at).IndexOf('…') is >= 0 and var ahead; at++)
        {
            at += ahead;
            var end = at;
            while (end < block.End && text[end] == '…')
            {
                end++;
            }

            var start = at;
            while (start > block.Start && text[start - 1] == '等')
            {
                start--;
            }

            var stop = end;
            while (stop < block.End && text[stop] == '等')
            {
                stop++;
            }

            var waits = stop > end && stop < block.End && Waiting.IndexOf(text[stop]) >= 0;
            if ((start < at || (stop > end && !waits)) && IsBehindList(text, block, start))
            {
                var etc = new TextRange(start < at ? start : end, start < at ? at : stop);
                findings.Add(Rewrite(article, new(start, start < at ? end : stop), article.Text.Text(etc)));
            }

            at = end - 1;
        }
    }

    private static bool IsBehindList(ReadOnlySpan<char> text, TextRange block, int end)
    {
        var start = Math.Max(block.Start, end - LongestList);
        var before = text.Slice(start, end - start);
        var clause = before.Slice(before.LastIndexOfAny("。！？；!?;".AsSpan()) + 1);
        return clause.IndexOf('、') >= 0 || clause.IndexOf("”“".AsSpan(), StringComparison.Ordinal) >= 0;
    }
}
