using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Themes that head the names of nation-wide drives: 平安建设, 健康中国, 数字乡村.</summary>
/// <remarks>Names of drives in the outlines of the 十三五 and 十四五 plans.</remarks>
internal static class ThemeWords
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "书香",
        "信用",
        "健康",
        "和美",
        "宜居",
        "平安",
        "幸福",
        "数字",
        "无废",
        "智慧",
        "法治",
        "海绵",
        "清廉",
        "美丽",
        "节水型",
        "韧性",
    ]);
}
