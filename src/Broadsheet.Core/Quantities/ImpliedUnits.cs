using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Quantities;

/// <summary>Units that the noun before a bare number implies: 观影人次达2600万, 总人口近14亿.</summary>
/// <remarks>Only where a number in 万 or 亿 ends its clause; a bare small number may be anything.</remarks>
internal static class ImpliedUnits
{
    private const int LongestLink = 3;

    // What is counted with its unit. One entry a line, sorted by code point.
    private static readonly PhraseMap<string> Units = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["下载"] = "次",
        ["下载量"] = "次",
        ["人口"] = "人",
        ["人数"] = "人",
        ["人次"] = "人次",
        ["从业人员"] = "人",
        ["会员"] = "人",
        ["参保人数"] = "人",
        ["学员"] = "人",
        ["客流"] = "人次",
        ["客流量"] = "人次",
        ["常住人口"] = "人",
        ["志愿者"] = "人",
        ["户籍人口"] = "人",
        ["播放量"] = "次",
        ["浏览量"] = "次",
        ["点击量"] = "次",
        ["点赞量"] = "次",
        ["用户"] = "人",
        ["用户数"] = "人",
        ["粉丝"] = "人",
        ["粉丝量"] = "人",
        ["网民"] = "人",
        ["观众"] = "人",
        ["访问量"] = "次",
        ["转发量"] = "次",
        ["阅读量"] = "次",
    });

    // Words between the noun and the number. Sorted by code point.
    private static readonly PhraseTable Links = new(
    [
        "为",
        "共",
        "多出",
        "已有",
        "已达",
        "已达到",
        "有",
        "超过",
        "达",
        "达到",
    ]);

    /// <summary>Finds the unit that the words before a number imply.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph, or the end of the figure before.</param>
    /// <param name="number">Where the number or its approximating word begins.</param>
    /// <returns>The unit, or <see langword="null"/>.</returns>
    public static string? Before(ReadOnlySpan<char> text, int start, int number)
    {
        var at = number;
        if (Links.EndingAt(text, Math.Max(start, at - LongestLink), at) is { } link)
        {
            at -= link.Length;
        }

        return Units.EndingAt(text, start, at, out var unit) is null ? null : unit;
    }
}
