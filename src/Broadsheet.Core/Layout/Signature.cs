using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Layout;

/// <summary>The office and the date that a notice is signed with.</summary>
internal static class Signature
{
    private const int ShortestOffice = 4;
    private const int LongestOffice = 24;

    // What names of offices and firms end with (《国务院机构设置》 and everyday names).
    private static readonly PhraseTable OfficeEndings = new(
    [
        "中心",
        "会",
        "公司",
        "分局",
        "办",
        "办公室",
        "医院",
        "厂",
        "厅",
        "图书馆",
        "处",
        "大学",
        "委",
        "委员会",
        "学院",
        "学校",
        "小学",
        "中学",
        "局",
        "所",
        "指挥部",
        "支队",
        "政府",
        "站",
        "管理处",
        "银行",
        "集团",
        "馆",
        "部",
    ]);

    /// <summary>Whether two lines under a body sign it.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="office">The first line.</param>
    /// <param name="date">The second line.</param>
    public static bool IsSignature(ReadOnlySpan<char> joined, Block office, Block date)
    {
        if (date is not { Kind: BlockKind.Furniture, Date: not null } || date.Range.Length > 16)
        {
            return false;
        }

        return IsOffice(joined, office);
    }

    /// <summary>Whether a bare line is an office's name: under a notice it signs that without a date.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="line">The line.</param>
    public static bool IsOffice(ReadOnlySpan<char> joined, Block line) =>
        line.Kind == BlockKind.Bare && line.Range.Length is >= ShortestOffice and <= LongestOffice && OfficeEndings.EndOf(line.Range.In(joined)) is not null;
}
