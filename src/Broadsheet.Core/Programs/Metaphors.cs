using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Attributes that make a figure of speech of a quoted head noun: “面子工程”, “一把手工程” are no programs.</summary>
/// <remarks>Set phrases of commentary.</remarks>
internal static class Metaphors
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "一把手",
        "世纪",
        "交钥匙",
        "保护",
        "关系",
        "半拉子",
        "基础",
        "夕阳",
        "头号",
        "安全",
        "山寨",
        "形象",
        "德政",
        "惠民",
        "政绩",
        "朝阳",
        "样板",
        "民心",
        "民生",
        "烂尾",
        "献礼",
        "系统",
        "胡子",
        "良心",
        "豆腐渣",
        "路边",
        "重点",
        "钓鱼",
        "防护",
        "面子",
        "首位",
        "骗局",
    ]);
}
