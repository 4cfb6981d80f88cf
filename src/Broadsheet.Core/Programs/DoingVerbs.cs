using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Verbs before a quoted slogan that say that it is carried out: 落实“双减”.</summary>
/// <remarks>Only verbs whose object is always an undertaking.</remarks>
internal static class DoingVerbs
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "创建",
        "启动",
        "实施",
        "开展",
        "引入",
        "执行",
        "探索",
        "推动",
        "推广",
        "推行",
        "推进",
        "深化",
        "落实",
        "试行",
        "贯彻",
        "践行",
    ]);
}
