using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Head nouns that are verbs before an object: “一站式”服务群众 names nothing.</summary>
/// <remarks>动名兼类 words of the head-noun table.</remarks>
internal static class VerbHeads
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "创建",
        "实践",
        "审批",
        "应用",
        "建设",
        "改革",
        "整治",
        "服务",
        "活动",
        "监管",
        "管理",
        "要求",
        "规划",
        "规范",
        "计划",
        "试点",
    ]);
}
