using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Classifiers that make a counted noun generic: 9项机制, 一个平台.</summary>
/// <remarks>The individual and group classifiers of 现代汉语八百词 that go with head nouns; units of measure (10万吨) are left out.</remarks>
internal static class CountWords
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "个",
        "件",
        "份",
        "位",
        "名",
        "场",
        "处",
        "大",
        "套",
        "家",
        "座",
        "张",
        "批",
        "支",
        "期",
        "条",
        "档",
        "次",
        "步",
        "种",
        "类",
        "系列",
        "组",
        "轮",
        "道",
        "项",
    ]);
}
