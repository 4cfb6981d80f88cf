using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>The ways Chinese texts number sections and items, outermost first.</summary>
internal enum ListStyle
{
    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    BracketedChinese,

    /// <summary>1. or 1、</summary>
    Arabic,

    /// <summary>(1)</summary>
    BracketedArabic,

    /// <summary>一、 within a paragraph</summary>
    InlineChinese,

    /// <summary>1)</summary>
    HalfBracketedArabic,

    /// <summary>①</summary>
    Circled,

    /// <summary>一是, 一要, 一曰</summary>
    ChineseIs,

    /// <summary>第一, 第一步, 第一条, 其一, 首先, 其次</summary>
    Ordinal,

    /// <summary>第一条 at the start of a line</summary>
    Article,
}

/// <summary>A section or item number.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Value">Its number.</param>
/// <param name="Range">Where it stands, punctuation included.</param>
internal readonly record struct ListNumber(ListStyle Style, int Value, TextRange Range)
{
    private const string Digits = "〇一二三四五六七八九十";
    private const string ClauseEnds = "，,。；;：:！!？?“”";
    private const string NotBeforeCircled = "图表注见式版如";
    private const string NotBehindCircled = "号线组楼区栋";

    // Words that number like 第一; one line a word.
    private static readonly (string Word, int Value)[] OrdinalWords =
    [
        ("其一", 1),
        ("其三", 3),
        ("其二", 2),
        ("其五", 5),
        ("其四", 4),
        ("其次", 2),
        ("再次", 3),
        ("首先", 1),
    ];

    private static readonly CharacterBits Marks = new(c => IsCircled(c) || ClauseEnds.IndexOf(c) >= 0);

    /// <summary>Finds the next place within a block where a number may stand: behind a clause's end, or where it is circled.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where to look from, behind the block's first character.</param>
    /// <param name="end">The block's end.</param>
    /// <returns>The place, or <paramref name="end"/>.</returns>
    public static int Next(ReadOnlySpan<char> text, int at, int end)
    {
        for (var mark = Marks.NextIn(text, at - 1, end); mark < end; mark = Marks.NextIn(text, mark + 1, end))
        {
            if (!IsCircled(text[mark]))
            {
                return mark + 1;
            }

            if (mark >= at)
            {
                return mark;
            }
        }

        return end;
    }

    /// <summary>Reads the number at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The heading or paragraph around it.</param>
    /// <param name="at">The place.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether one stands there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, TextRange block, int at, out ListNumber number)
    {
        var first = text[at];
        if (IsCircled(first))
        {
            number = new(ListStyle.Circled, first - '①' + 1, new(at, at + 1));
            return (at == block.Start || NotBeforeCircled.IndexOf(text[at - 1]) < 0) && (at + 1 >= block.End || NotBehindCircled.IndexOf(text[at + 1]) < 0);
        }

        number = default;
        var startsBlock = at == block.Start;
        if (!startsBlock && ClauseEnds.IndexOf(text[at - 1]) < 0)
        {
            return false;
        }

        if (first == '第' && startsBlock && TryReadArticle(text, block, at, out number))
        {
            return true;
        }

        return first switch
        {
            '(' or '（' => TryReadBracketed(text, block, at, out number),
            '第' or '首' or '其' or '再' => TryReadOrdinal(text, block, at, out number),
            _ => TryReadPlain(text, block, at, startsBlock, out number),
        };
    }

    private static bool TryReadBracketed(ReadOnlySpan<char> text, TextRange block, int at, out ListNumber number)
    {
        number = default;
        var end = at + 1;
        var isArabic = end < block.End && IsArabic(text[end]);
        if (!TryReadValue(text, block, ref end, out var value) || end >= block.End || text[end] is not (')' or '）'))
        {
            return false;
        }

        number = new(isArabic ? ListStyle.BracketedArabic : ListStyle.BracketedChinese, value, new(at, end + 1));
        return true;
    }

    private static bool TryReadOrdinal(ReadOnlySpan<char> text, TextRange block, int at, out ListNumber number)
    {
        number = default;
        var end = at + 1;
        var value = 0;
        if (text[at] != '第')
        {
            foreach (var (word, wordValue) in OrdinalWords)
            {
                if (text.Slice(at, block.End - at).StartsWith(word.AsSpan(), StringComparison.Ordinal))
                {
                    value = wordValue;
                    end = at + word.Length;
                }
            }
        }
        else if (end >= block.End || IsArabic(text[end]) || !TryReadValue(text, block, ref end, out value))
        {
            return false;
        }
        else if (end < block.End && text[end] is '步' or '点' or '条' or '项' or '关')
        {
            end++; // 第一步,
        }

        if (value == 0 || end >= block.End || text[end] is not ('，' or ',' or '：' or ':'))
        {
            return false;
        }

        number = new(ListStyle.Ordinal, value, new(at, end));
        return true;
    }

    /// <summary>第三条 at the start of a line, as rules and contracts number.</summary>
    private static bool TryReadArticle(ReadOnlySpan<char> text, TextRange block, int at, out ListNumber number)
    {
        number = default;
        var end = at + 1;
        if (!TryReadValue(text, block, ref end, out var value) || end + 1 >= block.End || text[end] != '条' || !char.IsWhiteSpace(text[end + 1]))
        {
            return false;
        }

        number = new(ListStyle.Article, value, new(at, end + 1));
        return true;
    }

    private static bool TryReadPlain(ReadOnlySpan<char> text, TextRange block, int at, bool startsBlock, out ListNumber number)
    {
        number = default;
        var end = at;
        if (!TryReadValue(text, block, ref end, out var value) || end >= block.End)
        {
            return false;
        }

        var isArabic = IsArabic(text[at]);
        var next = end + 1 < block.End ? text[end + 1] : '\0';
        switch (text[end])
        {
            case '、' when !startsBlock && !isArabic && !IsDigit(next) && "。；;：:".IndexOf(text[at - 1]) >= 0:
                number = new(ListStyle.InlineChinese, value, new(at, end + 1));
                return true;
            case '、' when startsBlock && !IsDigit(next):
                number = new(isArabic ? ListStyle.Arabic : ListStyle.Chinese, value, new(at, end + 1));
                return true;
            case '.' or '．' when isArabic && !IsDigit(next) && (startsBlock || "。；;：:".IndexOf(text[at - 1]) >= 0):
                number = new(ListStyle.Arabic, value, new(at, end + 1));
                return true;
            case ')' or '）' when isArabic && (startsBlock || "。；;：:".IndexOf(text[at - 1]) >= 0):
                number = new(ListStyle.HalfBracketedArabic, value, new(at, end + 1));
                return true;
            case '是' or '要' or '曰' or '靠' when !isArabic && next != text[at]: // 一是一,二是二
                number = new(ListStyle.ChineseIs, value, new(at, end + 1));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads 1 to 99 in Arabic digits, 一 to 九十九 in Chinese ones.</summary>
    private static bool TryReadValue(ReadOnlySpan<char> text, TextRange block, ref int end, out int value)
    {
        value = 0;
        var start = end;
        if (start < block.End && IsArabic(text[start]))
        {
            while (end < block.End && IsArabic(text[end]) && end - start < 3)
            {
                value = (value * 10) + (text[end] >= '０' ? text[end] - '０' : text[end] - '0');
                end++;
            }

            return value is > 0 and < 100;
        }

        var tens = 0;
        var ones = 0;
        while (end < block.End && end - start < 3 && Digits.IndexOf(text[end]) > 0)
        {
            var digit = Digits.IndexOf(text[end]);
            if (digit == 10)
            {
                tens = ones == 0 ? 1 : ones;
                ones = 0;
            }
            else
            {
                ones = digit;
            }

            end++;
        }

        value = (tens * 10) + ones;
        return value > 0;
    }

    private static bool IsCircled(char character) => character is >= '①' and <= '⑳';

    private static bool IsArabic(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool IsDigit(char character) => IsArabic(character) || (character != '\0' && Digits.IndexOf(character) >= 0);
}
