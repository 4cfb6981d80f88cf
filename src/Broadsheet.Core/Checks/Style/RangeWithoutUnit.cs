using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4001: a range whose first end lacks the 万, 亿 or % of the second: 9~16亿, 15~30%.</summary>
/// <remarks>GB/T 15835-2011, 5.1.3: 9亿～16亿 (not 9～16亿), 15%～30% (not 15～30%). A unit of measure may stand once: 12500～20000元.
/// A first end that is no less than the second counts in ones (5000-1万元) and is left alone.</remarks>
internal sealed class RangeWithoutUnit() : StyleRule("BSH4001", nameof(RangeWithoutUnit))
{
    private const string RangeMarks = "-~～－—–―〜∼至到";
    private static readonly CharacterSet Marks = new(RangeMarks);
    private const string PerCent = "%％‰";

    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        if (!ArabicNumber.StandsBefore(text, block, Marks))
        {
            return;
        }

        var at = block.Start;
        while (ArabicNumber.TryFind(text, at, block.End, out var low))
        {
            at = low.Range.End;
            if (IsPartOfMore(text, low.Range.Start) || !TryReadMark(text, at, block.End, out var afterMark)
                || !ArabicNumber.TryRead(text, afterMark, block.End, out var high))
            {
                continue;
            }

            at = high.Range.End;
            var scale = Scale(text, at, block.End);
            if (!scale.IsEmpty && (PerCent.IndexOf(text[scale.Start]) >= 0 || low.Value < high.Value))
            {
                var words = article.Text;
                findings.Add(Rewrite(
                    article,
                    new(low.Range.Start, scale.End),
                    words.Text(low.Range) + words.Text(scale) + words.Text(new(low.Range.End, scale.End))));
                at = scale.End;
            }
        }
    }

    /// <summary>Whether a number is the end of a telephone number, a date, a score or an ordinal.</summary>
    private static bool IsPartOfMore(ReadOnlySpan<char> text, int start) =>
        start > 0 && (text[start - 1] is '第' or '/' or ':' or '：' or '.' || (start > 1 && RangeMarks.IndexOf(text[start - 1]) >= 0 && char.IsDigit(text[start - 2])));

    private static bool TryReadMark(ReadOnlySpan<char> text, int at, int end, out int after)
    {
        after = at;
        while (after < end && after - at < 2 && RangeMarks.IndexOf(text[after]) >= 0)
        {
            after++;
        }

        return after > at;
    }

    private static TextRange Scale(ReadOnlySpan<char> text, int at, int end)
    {
        if (at < end && PerCent.IndexOf(text[at]) >= 0)
        {
            return new(at, at + 1);
        }

        var stop = at;
        while (stop < end && text[stop] is '万' or '亿')
        {
            stop++;
        }

        return new(at, stop);
    }
}
