using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Nation-wide drives whose names need no quotation marks and follow no pattern.</summary>
/// <remarks>From the outlines of the 十三五 and 十四五 plans and the yearly government work reports.</remarks>
internal static class NamedDrives
{
    private const int NameLength = 4;

    private static readonly ShortWordTable<string> s_kinds = new(new Dictionary<string, string>
    {
        ["一带一路"] = "倡议",
        ["三峡工程"] = "工程",
        ["东数西算"] = "工程",
        ["东西协作"] = "行动",
        ["光盘行动"] = "行动",
        ["净网行动"] = "行动",
        ["分级诊疗"] = "体系",
        ["医养结合"] = "模式",
        ["南水北调"] = "工程",
        ["厕所革命"] = "行动",
        ["天网行动"] = "行动",
        ["山长制"] = "机制",
        ["希望工程"] = "工程",
        ["扫黄打非"] = "行动",
        ["放管服"] = "other",
        ["星火计划"] = "行动",
        ["春蕾计划"] = "行动",
        ["普惠金融"] = "other",
        ["林长制"] = "机制",
        ["楼长制"] = "机制",
        ["河湖长制"] = "机制",
        ["河长制"] = "机制",
        ["浦江经验"] = "经验",
        ["湖长制"] = "机制",
        ["湾长制"] = "机制",
        ["火炬计划"] = "行动",
        ["点长制"] = "机制",
        ["猎狐行动"] = "行动",
        ["田长制"] = "机制",
        ["积分制"] = "机制",
        ["街长制"] = "机制",
        ["西气东输"] = "工程",
        ["西电东送"] = "工程",
        ["警长制"] = "机制",
        ["路长制"] = "机制",
        ["退耕还林"] = "工程",
        ["链长制"] = "机制",
        ["闽宁协作"] = "行动",
    });

    /// <summary>Whether a drive's name may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if none does.</returns>
    public static bool MayBeginWith(char character) => s_kinds.MayBeginWith(character) || ThemeWords.All.MayBeginWith(character);

    /// <summary>Whether a drive's name starts at a token and ends with one.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="first">Index of the token.</param>
    /// <param name="range">The name.</param>
    /// <returns><see langword="true"/> if one does.</returns>
    public static bool EndsAt(ReadOnlySpan<char> joined, Passage passage, int first, out TextRange range)
    {
        range = default;
        if (first >= passage.Tokens.Count)
        {
            return false;
        }

        var start = passage.Tokens[first].Range.Start;
        for (var at = first; at < passage.Tokens.Count && passage.Tokens[at].Range.End <= start + NameLength; at++)
        {
            var candidate = new TextRange(start, passage.Tokens[at].Range.End);
            if (candidate.Length >= 3 && (s_kinds.TryGet(candidate.In(joined), out _) || IsTheme(joined, passage, candidate, at)))
            {
                range = candidate;
                return true;
            }
        }

        return false;
    }

    /// <summary>The kind of a drive.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The kind; <c>other</c> for a theme applied to a scope.</returns>
    public static string Kind(ReadOnlySpan<char> name) => s_kinds.TryGet(name, out var kind) ? kind : "other";

    /// <summary>平安建设; 数字乡村 and 平安校园 where a word of carrying them out stands beside them.</summary>
    private static bool IsTheme(ReadOnlySpan<char> joined, Passage passage, TextRange candidate, int last)
    {
        var text = candidate.In(joined);
        if (text.Length != NameLength || !ThemeWords.All.Contains(text.Slice(0, 2)))
        {
            return false;
        }

        if (text.Slice(2) is "建设")
        {
            return true;
        }

        return ThemeScopes.All.Contains(text.Slice(2))
            && last + 1 < passage.Tokens.Count && passage.Tokens[last + 1].Word(joined) is "建设" or "创建" or "试点" or "战略" or "行动";
    }
}
