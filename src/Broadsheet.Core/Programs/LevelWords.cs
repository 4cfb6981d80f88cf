using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>The levels of administration whose enumeration opens a name: 市、镇、村三级指挥体系.</summary>
/// <remarks>中华人民共和国宪法 Art. 30 and the levels below it; one character each, as enumerations abbreviate them.</remarks>
internal static class LevelWords
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "乡",
        "区",
        "县",
        "园",
        "国",
        "屯",
        "州",
        "市",
        "户",
        "旗",
        "村",
        "格",
        "省",
        "社",
        "组",
        "街",
        "镇",
    ]);
}
