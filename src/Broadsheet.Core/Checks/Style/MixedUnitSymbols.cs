using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4012: symbols and Chinese names mixed in one unit: km/时 for 千米/时 or km/h.</summary>
/// <remarks>GB 3100-1993, 6. What has no symbol may stand beside one: 元/kg, kg/人.</remarks>
internal sealed class MixedUnitSymbols() : StyleRule("BSH4012", nameof(MixedUnitSymbols))
{
    // Symbols and the Chinese names they stand for. One entry a line, sorted by symbol.
    private static readonly (string Symbol, string Name)[] Symbols =
    [
        ("L", "升"),
        ("W", "瓦"),
        ("cm", "厘米"),
        ("g", "克"),
        ("h", "时"),
        ("kW", "千瓦"),
        ("kg", "千克"),
        ("km", "千米"),
        ("m", "米"),
        ("mL", "毫升"),
        ("mg", "毫克"),
        ("min", "分"),
        ("ml", "毫升"),
        ("mm", "毫米"),
        ("m²", "平方米"),
        ("m³", "立方米"),
        ("s", "秒"),
        ("t", "吨"),
        ("μg", "微克"),
        ("㎏", "千克"),
        ("㎡", "平方米"),
        ("㎥", "立方米"),
    ];

    // Chinese names that have a symbol. One entry a line, the longer first.
    private static readonly string[] Names =
    [
        "平方公里",
        "平方千米",
        "立方米",
        "平方米",
        "千瓦",
        "公里",
        "公斤",
        "千米",
        "千克",
        "小时",
        "分钟",
        "厘米",
        "毫升",
        "毫米",
        "毫克",
        "公顷",
        "分",
        "升",
        "吨",
        "天",
        "日",
        "时",
        "秒",
        "米",
        "克",
    ];

    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        for (var at = block.Start + 1; at + 1 < block.End && text.Slice(at, block.End - 1 - at).IndexOfAny('/', '／', '·') is >= 0 and var ahead; at++)
        {
            at += ahead;
            if (ReadBack(text, block, at) is var (start, left, leftIsSymbol)
                && ReadOn(text, block, at + 1) is var (end, right, rightIsSymbol)
                && leftIsSymbol != rightIsSymbol)
            {
                findings.Add(Rewrite(article, new(start, end), left + text[at] + right));
            }
        }
    }

    /// <summary>The unit that ends at a place, with a number or another unit before it.</summary>
    private static (int Start, string Name, bool IsSymbol)? ReadBack(ReadOnlySpan<char> text, TextRange block, int end)
    {
        var start = end;
        while (start > block.Start && IsSymbolPart(text[start - 1]))
        {
            start--;
        }

        if (start < end)
        {
            return StandsBehindNumber(text, block, start) && Find(text.Slice(start, end - start)) is { } name ? (start, name, true) : null;
        }

        foreach (var name in Names)
        {
            if (end - name.Length >= block.Start && text.Slice(end - name.Length, name.Length).SequenceEqual(name.AsSpan())
                && StandsBehindNumber(text, block, end - name.Length))
            {
                return (end - name.Length, name, false);
            }
        }

        return null;
    }

    private static (int End, string Name, bool IsSymbol)? ReadOn(ReadOnlySpan<char> text, TextRange block, int start)
    {
        var end = start;
        while (end < block.End && IsSymbolPart(text[end]))
        {
            end++;
        }

        if (end > start)
        {
            return Find(text.Slice(start, end - start)) is { } name ? (end, name, true) : null;
        }

        foreach (var name in Names)
        {
            if (block.End - start >= name.Length && text.Slice(start, name.Length).SequenceEqual(name.AsSpan()))
            {
                return (start + name.Length, name, false);
            }
        }

        return null;
    }

    private static bool StandsBehindNumber(ReadOnlySpan<char> text, TextRange block, int at)
    {
        while (at > block.Start && text[at - 1] == ' ')
        {
            at--;
        }

        return at > block.Start && (Numerals.Digits.BeginsNumber(text[at - 1]) || text[at - 1] is '多' or '余');
    }

    private static string? Find(ReadOnlySpan<char> symbol)
    {
        foreach (var (other, name) in Symbols)
        {
            if (symbol.SequenceEqual(other.AsSpan()))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsSymbolPart(char character) => Scripts.IsLatinLetter(character) || character is 'μ' or 'µ' or '²' or '³' or '㎏' or '㎡' or '㎥';
}
