using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Head nouns that a quotation makes a name of only if it counts: “三不”原则, but not “谁主管谁负责”原则.</summary>
/// <remarks>Nouns for what is demanded or aimed at, rather than carried out.</remarks>
internal static class PrincipleNouns
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "举措",
        "任务",
        "做法",
        "原则",
        "布局",
        "思路",
        "措施",
        "方法",
        "方针",
        "标准",
        "理念",
        "目标",
        "结构",
        "要求",
        "路径",
    ]);
}
