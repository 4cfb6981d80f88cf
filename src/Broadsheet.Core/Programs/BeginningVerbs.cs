using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Verbs that say that a program begins: 启动, 上线.</summary>
/// <remarks>Only beginnings; 推进 and 实施 say that it goes on.</remarks>
internal static class BeginningVerbs
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "上线",
        "创办",
        "创立",
        "发起",
        "启动",
        "启用",
        "开工",
        "开幕",
        "开通",
        "成立",
        "投用",
        "推出",
        "揭幕",
        "揭牌",
        "落地",
        "试点",
    ]);
}
