using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Verbs whose subjects, joined by 与 or 和, work together: 签约, 共建.</summary>
/// <remarks>Set phrases of reports on agreements between organisations.</remarks>
internal static class CooperationVerbs
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "共建",
        "协作",
        "合作",
        "携手",
        "签约",
        "签署",
        "签订",
        "结对",
        "联合",
        "联手",
    ]);
}
