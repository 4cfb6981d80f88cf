using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Layout;

/// <summary>Groups and organisations that sign an article, or for which its writer works, by what their names end in.</summary>
/// <remarks>After 党政机关 and 社会团体 naming; one ending a line, sorted by code point.</remarks>
internal static class SigningBodies
{
    private const int Longest = 24;

    // Teams formed to write: they sign wherever a byline may stand.
    private static readonly PhraseTable Groups = new(
    [
        "写作组",
        "报道组",
        "编写组",
        "调研组",
        "课题组",
        "采访组",
    ]);

    // Organisations: they sign between a title and a body, and stand behind a writer's name.
    private static readonly PhraseTable Organisations = new(
    [
        "中学",
        "中心",
        "中心组",
        "企业",
        "促进会",
        "党校",
        "公司",
        "办公室",
        "医院",
        "协会",
        "厅",
        "大学",
        "委会",
        "委员会",
        "学会",
        "学院",
        "宣传部",
        "小学",
        "局",
        "政府",
        "政研室",
        "文联",
        "法院",
        "研究会",
        "研究所",
        "研究院",
        "社联",
        "联合会",
        "银行",
    ]);

    // Parts of organisations, and offices too short-named to sign: they stand before a writer's name.
    private static readonly PhraseTable Departments = new(
    [
        "中心站",
        "党委",
        "学校",
        "室",
        "支队",
        "支部",
        "村委会",
        "教研组",
        "科",
        "系",
        "街道",
        "镇",
        "集团",
        "馆",
    ]);

    /// <summary>Whether words before a writer's name tell where he works: 市第二医院眼科, 县档案馆.</summary>
    /// <param name="words">The words.</param>
    /// <returns><see langword="true"/> if they do.</returns>
    public static bool IsWorkplace(ReadOnlySpan<char> words) =>
        IsOrganisation(words) || (words.Length is > 2 and <= Longest && Departments.EndOf(words) is not null && IsName(words));

    /// <summary>Whether a line names a team that signs an article: 市社科联课题组.</summary>
    /// <param name="line">The line.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool IsGroup(ReadOnlySpan<char> line) => line.Length is > 4 and <= Longest && Groups.EndOf(line) is not null && IsName(line);

    /// <summary>Whether words name an organisation: 省乡企局办公室, 民进云岭市委会.</summary>
    /// <param name="words">The words.</param>
    /// <returns><see langword="true"/> if they do.</returns>
    public static bool IsOrganisation(ReadOnlySpan<char> words) => words.Length is > 3 and <= Longest && Organisations.EndOf(words) is not null && IsName(words);

    private static bool IsName(ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (!char.IsLetterOrDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
