using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>A small number that counts the items of a set: 七个, 三级, “五有”.</summary>
/// <param name="Count">The number, 2 to 20.</param>
/// <param name="Range">Number and measure word; the quotation marks as well where the set's name is quoted.</param>
/// <param name="Unit">The measure word, or the character that the set's items share (“五有”: 有).</param>
/// <param name="IsQuoted">Whether it opens a quoted set name.</param>
/// <param name="CountsThings">Whether the measure word counts single things, so that a list before it may name their kinds.</param>
internal readonly record struct CountedSet(int Count, TextRange Range, string Unit, bool IsQuoted, bool CountsThings = false)
{
    private const int LargestCount = 20;
    private const int LongestQuotedName = 6;
    private const string ChineseDigits = "零一二三四五六七八九十";

    private static readonly CharacterBits CountStarts = new(c => char.IsDigit(c) || c == '两' || ChineseDigits.IndexOf(c) > 0);

    // Words that count the items of a list; sorted by code point.
    private static readonly PhraseTable Units = new(
    [
        "个",
        "乡镇",
        "乡",
        "人",
        "份",
        "件",
        "位",
        "关",
        "区",
        "县",
        "双",
        "名",
        "国",
        "处",
        "地",
        "大",
        "套",
        "家",
        "州",
        "市",
        "所",
        "方面",
        "方",
        "村",
        "条",
        "样",
        "座",
        "支",
        "校",
        "步",
        "点",
        "环节",
        "省区",
        "省份",
        "省",
        "种",
        "类",
        "级",
        "者",
        "街道",
        "部门",
        "部",
        "镇",
        "门",
        "项",
        "领域",
    ]);

    // Measure words of single things: 足球、篮球三场比赛 are two kinds of match. One entry a line, sorted by code point.
    private static readonly PhraseTable ThingUnits = new(["例", "场", "宗", "幅", "批", "期", "本", "次", "款", "篇", "组", "起", "道", "轮", "队", "首"]);

    /// <summary>Finds the next place where such a number may begin.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where to look from.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The place, or <paramref name="end"/>.</returns>
    public static int Next(ReadOnlySpan<char> text, int at, int end) => CountStarts.NextIn(text, at, end);

    /// <summary>Reads the number at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The paragraph around it.</param>
    /// <param name="at">The place.</param>
    /// <param name="set">The set.</param>
    /// <returns>Whether one stands there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, TextRange block, int at, out CountedSet set)
    {
        set = default;
        var end = at;
        if (!TryReadCount(text, block, ref end, out var count) || (at > block.Start && IsPartOfNumber(text[at - 1]) && !EndsInVerb(text, block, at)))
        {
            return false;
        }

        var isQuoted = at > block.Start && text[at - 1] == '“';
        if (isQuoted)
        {
            var close = text.Slice(end, Math.Min(LongestQuotedName, block.End - end)).IndexOf('”');
            if (close <= 0)
            {
                return false;
            }

            set = new(count, new(at - 1, end + close + 1), text.Slice(end, 1).ToString(), true);
            return true;
        }

        if (Units.StartingAt(text, end, block.End) is { } unit)
        {
            set = new(count, new(at, end + unit.Length), unit, false);
            return true;
        }

        if (ThingUnits.StartingAt(text, end, block.End) is { } thing)
        {
            set = new(count, new(at, end + thing.Length), thing, false, CountsThings: true);
            return true;
        }

        return false;
    }

    private static bool TryReadCount(ReadOnlySpan<char> text, TextRange block, ref int end, out int count)
    {
        count = 0;
        var start = end;
        while (end < block.End && end - start < 3 && char.IsDigit(text[end]))
        {
            count = (count * 10) + (int)char.GetNumericValue(text[end]);
            end++;
        }

        if (end == start)
        {
            count = ReadChinese(text, block, ref end);
        }

        return count is >= 2 and <= LargestCount;
    }

    private static int ReadChinese(ReadOnlySpan<char> text, TextRange block, ref int end)
    {
        if (text[end] == '两')
        {
            end++;
            return 2;
        }

        var tens = 0;
        var ones = 0;
        var start = end;
        while (end < block.End && end - start < 3 && ChineseDigits.IndexOf(text[end]) is > 0 and var digit)
        {
            if (digit == 10)
            {
                tens = ones == 0 ? 1 : ones;
                ones = 0;
            }
            else if (ones > 0)
            {
                return 0; // 二三个 is an approximation, not a count
            }
            else
            {
                ones = digit;
            }

            end++;
        }

        return (tens * 10) + ones;
    }

    /// <summary>签约四个项目: 约 is no approximation.</summary>
    private static bool EndsInVerb(ReadOnlySpan<char> text, TextRange block, int at) =>
        at - 2 >= block.Start && text[at - 1] == '约' && "签合契履预".IndexOf(text[at - 2]) >= 0;

    private static bool IsPartOfNumber(char before) =>
        char.IsDigit(before) || "第.．,%％/每近约超逾前后首末上下头几数亿万千百两-－—~～至到点".IndexOf(before) >= 0 || ChineseDigits.IndexOf(before) >= 0;
}
