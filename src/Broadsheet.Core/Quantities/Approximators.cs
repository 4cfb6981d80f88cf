using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Numerals;

namespace Broadsheet.Core.Quantities;

/// <summary>The words that say how exactly a figure is meant.</summary>
/// <remarks>After the chapters on 概数 in 《现代汉语八百词》 and GB/T 15835-2011, 5.2.</remarks>
internal static class Approximators
{
    // Words right before the number. One entry a line, sorted by code point.
    private static readonly PhraseMap<Approximation> BeforeNumber = new(new Dictionary<string, Approximation>(StringComparer.Ordinal)
    {
        ["上"] = Approximation.Over,
        ["不下"] = Approximation.AtLeast,
        ["不低于"] = Approximation.AtLeast,
        ["不到"] = Approximation.Under,
        ["不少于"] = Approximation.AtLeast,
        ["不小于"] = Approximation.AtLeast,
        ["不多于"] = Approximation.AtMost,
        ["不大于"] = Approximation.AtMost,
        ["不止"] = Approximation.Over,
        ["不足"] = Approximation.Under,
        ["不超"] = Approximation.AtMost,
        ["不超出"] = Approximation.AtMost,
        ["不超过"] = Approximation.AtMost,
        ["不高于"] = Approximation.AtMost,
        ["低于"] = Approximation.Under,
        ["大概"] = Approximation.About,
        ["大概有"] = Approximation.About,
        ["大约"] = Approximation.About,
        ["大约有"] = Approximation.About,
        ["大致"] = Approximation.About,
        ["小于"] = Approximation.Under,
        ["将近"] = Approximation.Under,
        ["少于"] = Approximation.Under,
        ["差不多"] = Approximation.About,
        ["多于"] = Approximation.Over,
        ["大于"] = Approximation.Over,
        ["几近"] = Approximation.Under,
        ["接近"] = Approximation.Under,
        ["最低"] = Approximation.AtLeast,
        ["最多"] = Approximation.AtMost,
        ["最多有"] = Approximation.AtMost,
        ["最少"] = Approximation.AtLeast,
        ["最少有"] = Approximation.AtLeast,
        ["最高"] = Approximation.AtMost,
        ["未满"] = Approximation.Under,
        ["未超过"] = Approximation.AtMost,
        ["没到"] = Approximation.Under,
        ["破"] = Approximation.Over,
        ["突破"] = Approximation.Over,
        ["约"] = Approximation.About,
        ["约为"] = Approximation.About,
        ["约合"] = Approximation.About,
        ["约有"] = Approximation.About,
        ["至多"] = Approximation.AtMost,
        ["至多有"] = Approximation.AtMost,
        ["至少"] = Approximation.AtLeast,
        ["至少有"] = Approximation.AtLeast,
        ["起码"] = Approximation.AtLeast,
        ["超"] = Approximation.Over,
        ["超出"] = Approximation.Over,
        ["超过"] = Approximation.Over,
        ["超过了"] = Approximation.Over,
        ["超逾"] = Approximation.Over,
        ["跨过"] = Approximation.Over,
        ["近"] = Approximation.Under,
        ["近乎"] = Approximation.Under,
        ["逾"] = Approximation.Over,
        ["过"] = Approximation.Over,
        ["高于"] = Approximation.Over,
    });

    // Words right behind the unit. One entry a line, sorted by code point.
    private static readonly PhraseMap<Approximation> BehindUnit = new(new Dictionary<string, Approximation>(StringComparer.Ordinal)
    {
        ["上下"] = Approximation.About,
        ["之内"] = Approximation.AtMost,
        ["之多"] = Approximation.Over,
        ["以上"] = Approximation.AtLeast,
        ["以下"] = Approximation.AtMost,
        ["以内"] = Approximation.AtMost,
        ["余"] = Approximation.Over,
        ["及以上"] = Approximation.AtLeast,
        ["及以下"] = Approximation.AtMost,
        ["多"] = Approximation.Over,
        ["左右"] = Approximation.About,
        ["开外"] = Approximation.Over,
        ["或以上"] = Approximation.AtLeast,
        ["或以下"] = Approximation.AtMost,
        ["挂零"] = Approximation.Over,
        ["有余"] = Approximation.Over,
    });

    // Words whose last character looks like an approximator. Sorted by code point.
    private static readonly PhraseTable NotBefore = new(
    [
        "一路上",
        "不过",
        "世界上",
        "临近",
        "书上",
        "以上",
        "会上",
        "会议上",
        "侦破",
        "制约",
        "加上",
        "历史上",
        "县上",
        "台上",
        "合约",
        "地上",
        "场上",
        "基本上",
        "基础上",
        "大会上",
        "大约莫",
        "实际上",
        "山上",
        "岛上",
        "市上",
        "市场上",
        "平台上",
        "度过",
        "总体上",
        "手上",
        "打破",
        "报上",
        "早上",
        "晚上",
        "最近",
        "村上",
        "条约",
        "水上",
        "活动上",
        "海上",
        "渡过",
        "爆破",
        "省上",
        "看破",
        "签约",
        "线上",
        "经过",
        "网上",
        "船上",
        "节约",
        "街上",
        "论坛上",
        "赛上",
        "路上",
        "身上",
        "车上",
        "违约",
        "通过",
        "邻近",
        "镇上",
        "附近",
        "难过",
        "靠近",
        "面上",
        "预约",
        "高速上",
    ]);

    /// <summary>Finds the approximating word that ends where the number begins.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="approximation">What it says.</param>
    /// <returns>The word's length, or 0.</returns>
    public static int ReadBefore(ReadOnlySpan<char> text, int start, int at, out Approximation approximation)
    {
        approximation = Approximation.Exact;
        if (BeforeNumber.EndingAt(text, start, at, out var said) is not { } word || (word.Length == 1 && NotBefore.EndingAt(text, start, at) is not null))
        {
            return 0;
        }

        // 上, 过 and 破 say so only of round numbers: 上千, 过半, 破百; elsewhere they end another word.
        var isRound = at < text.Length && (Digits.SmallMultiplier(text[at]) >= 100 || Digits.LargeMultiplier(text[at]) > 0 || (text[at] == '半' && !(UnitTable.TryRead(text, at + 1, text.Length, out var unit) && !unit.IsMeasureWord)));
        if (word is "上" or "过" or "破" && !isRound)
        {
            return 0;
        }

        approximation = said;
        return word.Length;
    }

    /// <summary>Finds the approximating word that begins behind the unit.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where the unit ends.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="approximation">What it says.</param>
    /// <returns>The word's length, or 0.</returns>
    public static int ReadBehind(ReadOnlySpan<char> text, int at, int end, out Approximation approximation)
    {
        approximation = Approximation.Exact;
        if (BehindUnit.StartingAt(text, at, end, out var said) is not { } word)
        {
            return 0;
        }

        // 多 and 余 behind a unit end the phrase, or go on with what is counted; 以上 with 等 is still 以上.
        // In 比1200人多400人 多 compares.
        if (word == "多" && at + 1 < end && Digits.Arabic(text[at + 1]) >= 0)
        {
            return 0;
        }

        approximation = said;
        return word.Length;
    }
}
