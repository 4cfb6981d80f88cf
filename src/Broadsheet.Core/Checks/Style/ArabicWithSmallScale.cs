using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4006: Arabic digits with 十, 百 or 千: 3千 for 3000 or 三千.</summary>
/// <remarks>GB/T 15835-2011, 5.3: beside Arabic digits stand 万 and 亿 alone. Units that begin with 百 or 千 (千瓦, 百帕), words that do
/// (2024百姓舞台) and ordinals are left alone.</remarks>
internal sealed class ArabicWithSmallScale() : StyleRule("BSH4006", nameof(ArabicWithSmallScale))
{
    private const decimal TenThousand = 10000;
    private static readonly CharacterSet Scales = new("十百千拾佰仟");

    // Words that begin with 十, 百 or 千. One entry a line, sorted by code point.
    private static readonly string[] OtherWords =
    [
        "千伏",
        "千克",
        "千分",
        "千卡",
        "千字",
        "千帕",
        "千年",
        "千牛",
        "千瓦",
        "千米",
        "千里马",
        "千赫",
        "十佳",
        "百事",
        "百分",
        "百姓",
        "百家",
        "百帕",
        "百年",
        "百度",
        "百日",
        "百科",
        "百草",
        "百货",
        "百里挑",
    ];

    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        if (!ArabicNumber.StandsBefore(text, block, Scales))
        {
            return;
        }

        var at = block.Start;
        while (ArabicNumber.TryFind(text, at, block.End, out var number))
        {
            at = number.Range.End;
            var start = number.Range.Start;
            if (at == block.End || Digits.SmallMultiplier(text[at]) == 0 || number.Value is 0 or >= 1000
                || (start > block.Start && text[start - 1] is '第' or '-' or '.' or '/' or '“')
                || FigureWords.BeginWith(text.Slice(at, block.End - at), OtherWords))
            {
                continue;
            }

            var (value, end) = Read(text, block, number);
            var behind = end < block.End ? text[end] : '\0';
            if (value == decimal.Truncate(value) && Digits.Arabic(behind) < 0 && Digits.Chinese(behind) < 0)
            {
                findings.Add(MoreThanTenThousand(text, block, start, value) is { } whole
                    ? Rewrite(article, new(whole.Start, end), whole.Written)
                    : Rewrite(article, new(start, end), ArabicNumber.Print(value)));
            }

            at = end;
        }
    }

    /// <summary>3万5千: 3.5万.</summary>
    private static (int Start, string Written)? MoreThanTenThousand(ReadOnlySpan<char> text, TextRange block, int start, decimal value)
    {
        if (start <= block.Start || text[start - 1] != '万' || value >= TenThousand)
        {
            return null;
        }

        var first = start - 1;
        while (first > block.Start && Digits.Arabic(text[first - 1]) >= 0)
        {
            first--;
        }

        return ArabicNumber.TryRead(text, first, start, out var number) && number.Range.End == start - 1
            ? (first, ArabicNumber.Print(number.Value + (value / TenThousand)) + "万")
            : null;
    }

    /// <summary>Reads 3千, 3千5百 and 3千500; where what goes on cannot be read, stops before it.</summary>
    private static (decimal Value, int End) Read(ReadOnlySpan<char> text, TextRange block, ArabicNumber number)
    {
        var at = number.Range.End;
        var scale = Digits.SmallMultiplier(text[at++]);
        var value = number.Value * scale;
        while (ArabicNumber.TryRead(text, at, block.End, out var next) && next.Value < scale)
        {
            at = next.Range.End;
            var nextScale = at < block.End ? Digits.SmallMultiplier(text[at]) : 0;
            value += next.Value * Math.Max(1, nextScale);
            scale = Math.Max(1, nextScale);
            at += nextScale > 0 ? 1 : 0;
        }

        return (value, at);
    }
}
