using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Words that make what stands before them the leader of a program: 由…牵头, 以…为牵头单位.</summary>
/// <remarks>Set phrases of notices on a division of work.</remarks>
internal static class LeadWords
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "主办",
        "主导",
        "主管",
        "发起",
        "牵头",
    ]);
}
