using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Words that open a dateline and lead no program: 新华社…电, 本报讯.</summary>
/// <remarks>Forms of datelines in Chinese newspapers.</remarks>
internal static class NewsAgencies
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "中新社",
        "人民网",
        "央视",
        "据",
        "新华社",
        "新华网",
        "本台",
        "本报",
        "本报讯",
        "本报记者",
        "本网",
        "编者按",
        "记者",
        "通讯员",
    ]);
}
