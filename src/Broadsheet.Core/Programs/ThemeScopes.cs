using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>What a theme is applied to, so that the two name a drive: 数字乡村, 海绵城市.</summary>
/// <remarks>Scopes of drives in the outlines of the 十三五 and 十四五 plans.</remarks>
internal static class ThemeScopes
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "中国",
        "乡村",
        "交通",
        "企业",
        "农村",
        "医院",
        "城市",
        "家庭",
        "工地",
        "政府",
        "景区",
        "机关",
        "村庄",
        "校园",
        "社会",
        "社区",
    ]);
}
