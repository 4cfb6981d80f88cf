using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Introducing verbs that are never an attribute: 学校开展行动 names nothing, where 供需对接平台 does.</summary>
/// <remarks>Verbs of doing and making that newspapers use with an object only.</remarks>
internal static class GoverningVerbs
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "举办",
        "出台",
        "制定",
        "启动",
        "实施",
        "建成",
        "建立",
        "开展",
        "开通",
        "形成",
        "成立",
        "打造",
        "推出",
        "推行",
        "推进",
        "搭建",
        "构建",
        "组建",
        "落实",
        "设立",
        "部署",
    ]);
}
