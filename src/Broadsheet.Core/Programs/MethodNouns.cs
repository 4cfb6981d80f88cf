using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Head nouns that a quotation names even across 的: “时限管控+专业赋能”的协同机制.</summary>
/// <remarks>Nouns of method; after other nouns 的 only describes (“缺资金”的项目).</remarks>
internal static class MethodNouns
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "体系",
        "制度",
        "工作法",
        "平台",
        "思路",
        "战略",
        "打法",
        "方式",
        "方法",
        "机制",
        "架构",
        "格局",
        "模式",
        "流程",
        "经验",
        "路径",
    ]);
}
