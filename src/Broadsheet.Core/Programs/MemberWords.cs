using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Words that make what stands before them members of a program: …为成员单位.</summary>
/// <remarks>Set phrases of notices on a division of work.</remarks>
internal static class MemberWords
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "协办",
        "参与",
        "参加",
        "成员",
        "配合",
    ]);
}
