using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Words after a name that say that it begins or goes on: 项目启动, 工程加速推进.</summary>
/// <remarks>Verbs only; 仪式 and 大会 follow 启动.</remarks>
internal static class LaunchWords
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "上线",
        "全线",
        "全面",
        "出台",
        "加快",
        "加速",
        "启动",
        "启用",
        "奠基",
        "完工",
        "实施",
        "实现",
        "建成",
        "开始",
        "开展",
        "开工",
        "开幕",
        "开通",
        "惠及",
        "成立",
        "投产",
        "投入",
        "投用",
        "推进",
        "揭幕",
        "揭牌",
        "正式",
        "深入",
        "竣工",
        "签约",
        "获批",
        "落地",
        "落成",
        "落户",
        "试点",
        "试行",
        "运行",
        "进入",
        "顺利",
        "首次",
        "验收",
    ]);
}
