using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4011: a unit inside its number: 1米81 for 1.81米.</summary>
/// <remarks>GB 3100-1993, 6: the unit stands behind the whole number. A number of the next thing (100米12秒) has its own unit and is left
/// alone.</remarks>
internal sealed class SplitUnit() : StyleRule("BSH4011", nameof(SplitUnit))
{
    // Units that are spoken with digits behind them, the longer first. One entry a line.
    private static readonly string[] Units = ["公里", "公斤", "公尺", "斤", "米"];

    private static readonly CharacterSet UnitStarts = new("公斤米");

    // Words that go on after the whole number. One entry a line, sorted by code point.
    private static readonly string[] Behind = ["、", "。", "个头", "以上", "以下", "厚", "大个", "宽", "左右", "深", "的", "长", "高", "！", "，", "；", "）", ",", ";", ")", "”"];

    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        if (!ArabicNumber.StandsBefore(text, block, UnitStarts))
        {
            return;
        }

        var at = block.Start;
        while (ArabicNumber.TryFind(text, at, block.End, out var whole))
        {
            at = whole.Range.End;
            var rest = text.Slice(at, block.End - at);
            var unit = Array.Find(Units, StartsRest(rest));
            if (unit is null || whole.Value != decimal.Truncate(whole.Value) || (whole.Range.Start > block.Start && text[whole.Range.Start - 1] == '第')
                || !ArabicNumber.TryRead(text, at + unit.Length, block.End, out var part) || part.Range.Length > 2 || part.Value != decimal.Truncate(part.Value))
            {
                continue;
            }

            at = part.Range.End;
            if (at == block.End || FigureWords.BeginWith(text.Slice(at, block.End - at), Behind))
            {
                findings.Add(Rewrite(
                    article, new(whole.Range.Start, at), $"{article.Text.Text(whole.Range)}.{article.Text.Text(part.Range)}{unit}"));
            }
        }
    }

    private static Predicate<string> StartsRest(ReadOnlySpan<char> rest)
    {
        var start = rest.Slice(0, Math.Min(rest.Length, 2)).ToString();
        return unit => start.StartsWith(unit, StringComparison.Ordinal);
    }
}
