using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Verbs whose subject leads the program that they name: 打造, 推出.</summary>
/// <remarks>Verbs of making and starting; those of taking part (参与, 支持) are left out.</remarks>
internal static class MakingVerbs
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "上线",
        "主办",
        "举办",
        "举行",
        "出台",
        "创办",
        "创建",
        "创新",
        "创设",
        "制定",
        "制订",
        "印发",
        "发起",
        "启动",
        "实施",
        "建成",
        "建立",
        "建设",
        "建起",
        "开发",
        "开展",
        "开通",
        "成立",
        "打响",
        "打造",
        "探索",
        "推出",
        "推行",
        "提出",
        "搭建",
        "构建",
        "研发",
        "组建",
        "设立",
        "首创",
    ]);
}
