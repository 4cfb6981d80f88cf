using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4002: an approximate pair with a mark in it, or in Arabic digits: 三、四个月, 3、4个月 for 三四个月.</summary>
/// <remarks>GB/T 15835-2011, 4.2.2 and 5.2.1. Two things that are counted one by one keep the mark: 一、二等奖, 七、八月, 第三、四季度. So only
/// words that count an amount tell a pair, and no pair stands in a longer list.</remarks>
internal sealed class DividedApproximation() : StyleRule("BSH4002", nameof(DividedApproximation))
{
    // What follows the pair. One entry a line, sorted by code point.
    private static readonly string[] Amounts =
    [
        "万",
        "个",
        "串",
        "亩",
        "人",
        "亿",
        "位",
        "倍",
        "元",
        "公斤",
        "公里",
        "分钟",
        "十",
        "千",
        "厘米",
        "口",
        "台",
        "吨",
        "块",
        "处",
        "天",
        "头",
        "家",
        "封",
        "小时",
        "岁",
        "年",
        "度",
        "座",
        "张",
        "成群",
        "户",
        "斤",
        "本",
        "条",
        "架",
        "株",
        "桌",
        "棵",
        "次",
        "毫米",
        "百",
        "秒",
        "筐",
        "米",
        "袋",
        "趟",
        "辆",
        "遍",
        "里",
        "间",
    ];

    // What follows the pair of things that are counted one by one, though it begins as an amount does. One entry a line.
    private static readonly string[] Ordinals = ["人民", "千瓦级", "年级", "度电", "块地", "家庭", "座谈", "条例", "条线", "百货", "里程", "间隔"];

    // What stands before such things. One entry a line.
    private static readonly string[] OrdinalWords = ["初", "前", "周", "星期", "礼拜", "第", "高"];

    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        for (var at = block.Start + 1; at + 2 < block.End && text.Slice(at, block.End - 2 - at).IndexOf('、') is >= 0 and var ahead; at++)
        {
            at += ahead;
            var (first, second) = (Value(text[at - 1]), Value(text[at + 1]));
            var before = text.Slice(block.Start, at - 1 - block.Start);
            var behind = text.Slice(at + 2, block.End - at - 2);
            if (IsPair(first, second) && IsAlone(before) && CountsAmount(behind)
                && Digits.Arabic(text[at - 1]) < 0 == Digits.Arabic(text[at + 1]) < 0)
            {
                var range = new TextRange(at - 1, at + 2);
                var isArabic = Digits.Arabic(text[at - 1]) >= 0;
                findings.Add(Rewrite(
                    article, range, isArabic ? $"{ChineseNumber.Digit(first)}{ChineseNumber.Digit(second)}" : $"{text[at - 1]}{text[at + 1]}"));
            }
        }
    }

    /// <summary>一、二 to 八、九, and 三、五, which means no four things either.</summary>
    private static bool IsPair(int first, int second) => first >= 1 && (second == first + 1 || (first, second) == (3, 5));

    private static int Value(char character) => Math.Max(Digits.Arabic(character), character is '零' or '〇' ? -1 : Digits.Chinese(character));

    /// <summary>Whether the pair is no end of a longer number, list or ordinal.</summary>
    private static bool IsAlone(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty)
        {
            return true;
        }

        var last = before[before.Length - 1];
        return !Scripts.IsLatinLetter(last) && last is not ('、' or '.' or '-' or '—') && !Digits.BeginsNumber(last)
            && !FigureWords.EndIn(before, OrdinalWords);
    }

    private static bool CountsAmount(ReadOnlySpan<char> behind) =>
        FigureWords.BeginWith(behind, Amounts) && !FigureWords.BeginWith(behind, Ordinals);
}
