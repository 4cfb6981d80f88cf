using System.Text;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4007: 、 between items that quotation or book-title marks part already: “一站式”、“一条龙”.</summary>
/// <remarks>GB/T 15834-2011, 4.5.3.5: usually none is set. One finding a list. Where a list mixes marked and plain items, or words follow the
/// mark (《红楼梦》(清)、《三国演义》), the 、 stays.</remarks>
internal sealed class MarkBetweenQuotations() : StyleRule("BSH4007", nameof(MarkBetweenQuotations))
{
    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        for (var at = block.Start + 1; at + 1 < block.End && text.Slice(at, block.End - 1 - at).IndexOf('、') is >= 0 and var ahead; at++)
        {
            at += ahead;
            if (!IsBetween(text, at))
            {
                continue;
            }

            var (open, close) = text[at + 1] == '“' ? ('“', '”') : ('《', '》');
            var last = at;
            var fix = new StringBuilder();
            while (true)
            {
                var end = text.Slice(last, block.End - last).IndexOf(close);
                var next = last + end + 1;
                if (end < 0 || next + 1 >= block.End || text[next] != '、' || text[next + 1] != open)
                {
                    break;
                }

                fix.Append(text.Slice(last + 1, next - last - 1).ToString());
                last = next;
            }

            // A plain item at either end makes a list of its own, whose marks are all needed.
            var stop = text.Slice(last, block.End - last).IndexOf(close);
            var behind = stop >= 0 && last + stop + 1 < block.End ? text[last + stop + 1] : '\0';
            if (behind is not ('、' or '和' or '(' or '（') && !FollowsPlainItem(text, block, at, open))
            {
                findings.Add(Rewrite(article, new(at, last + 1), fix.ToString()));
            }

            at = last;
        }
    }

    private static bool IsBetween(ReadOnlySpan<char> text, int at) =>
        (text[at - 1], text[at + 1]) is ('”', '“') or ('》', '《');

    private static bool FollowsPlainItem(ReadOnlySpan<char> text, TextRange block, int mark, char open)
    {
        var start = text.Slice(block.Start, mark - block.Start).LastIndexOf(open);
        return start > 0 && text[block.Start + start - 1] == '、';
    }
}
