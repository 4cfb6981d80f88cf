namespace Broadsheet.Core.Attribution;

/// <summary>Verbs that say nothing of what a figure measures: 享受8折, 加收80元, 提取5%.</summary>
/// <remarks>The light and dative verbs of 《现代汉语八百词》 that take an amount; 投入, 补助 and their like name what is measured.</remarks>
internal static class LightVerbs
{
    // Sorted by code point.
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "交给",
        "享",
        "享受",
        "享有",
        "仅差",
        "保持",
        "具有",
        "加收",
        "反超",
        "取得",
        "变",
        "变为",
        "变成",
        "只能",
        "夺得",
        "安排",
        "实现",
        "实行",
        "导致",
        "建成",
        "得",
        "得到",
        "惠及",
        "成为",
        "打出",
        "拥有",
        "拿",
        "拿下",
        "拿出",
        "拿到",
        "掏出",
        "提取",
        "收到",
        "收取",
        "游进",
        "狂砍",
        "独得",
        "留下",
        "相差",
        "砍下",
        "签下",
        "签订",
        "给予",
        "给出",
        "能够",
        "致",
        "获得",
        "落后",
        "解决",
        "计算",
        "豪取",
        "贡献",
        "赠送",
        "跑进",
        "转为",
        "轰下",
        "进行",
        "送出",
        "造成",
        "需要",
        "领先",
        "领取",
    };

    /// <summary>Whether a word is such a verb.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 2 && s_words.Contains(word.ToString());
}
