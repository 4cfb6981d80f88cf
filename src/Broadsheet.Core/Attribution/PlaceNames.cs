using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Attribution;

/// <summary>Finds the names of places and organisations among the units of a sentence by what they end in.</summary>
internal static class PlaceNames
{
    private const int LongestName = 4;
    private const int LongestOrganisation = 6;

    // One bit for the low end of each level's character: most characters of a text have none of them.
    private const ulong LevelBits = (1UL << ('省' & 63)) | (1UL << ('市' & 63)) | (1UL << ('县' & 63)) | (1UL << ('区' & 63)) | (1UL << ('镇' & 63))
        | (1UL << ('乡' & 63)) | (1UL << ('村' & 63)) | (1UL << ('州' & 63)) | (1UL << ('旗' & 63)) | (1UL << ('盟' & 63)) | (1UL << ('街' & 63));

    private static readonly CharacterSet s_levels = new("省市县区镇乡村州旗盟街");

    /// <summary>Whether a text may name a place, an organisation after a place, or a scope.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="false"/> only if it names none.</returns>
    public static bool MayBeIn(ReadOnlySpan<char> text) => s_levels.FirstIn(text) >= 0;

    /// <summary>Whether a name ending so may be an administrative division.</summary>
    /// <param name="last">The last character.</param>
    /// <returns><see langword="true"/> for 省, 市, 县 and their kind.</returns>
    public static bool IsAdministrative(char last) =>
        (LevelBits & (1UL << (last & 63))) != 0 && last is '省' or '市' or '县' or '区' or '镇' or '乡' or '村' or '州' or '旗' or '盟' or '街';

    /// <summary>The first unit at or after one with which a name or a scope may start: from the level that one ends in, a few words back.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="units">The sentence.</param>
    /// <param name="start">The first unit.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The unit, or <paramref name="end"/>.</returns>
    public static int FirstPossible(ReadOnlySpan<char> joined, UnitList units, int start, int end)
    {
        for (var at = start; at < units.Count && at < end + LongestName; at++)
        {
            if (IsAdministrative(joined[units[at].Range.End - 1]))
            {
                return Math.Min(Math.Max(start, at - LongestName), end);
            }
        }

        return end;
    }

    /// <summary>Whether a word says 全市, 我市, 该镇: a place named elsewhere.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public static bool IsScope(ReadOnlySpan<char> word) =>
        word.Length == 2 && word[0] is '全' or '我' or '本' or '该' && IsAdministrative(word[1]);

    /// <summary>Finds the name that starts at a unit.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="units">The sentence.</param>
    /// <param name="start">The first unit.</param>
    /// <param name="place">Where the place's own name ends; <paramref name="start"/> when there is only an organisation's.</param>
    /// <returns>The unit after the name, or <paramref name="start"/> when none starts here.</returns>
    public static int EndOfName(ReadOnlySpan<char> joined, UnitList units, int start, out int place)
    {
        place = start;
        while (EndOfPlace(joined, units, place) is var end && end > place)
        {
            place = end;
        }

        // 市人民医院: the level alone may open an organisation's name.
        var named = place > start;
        var first = named ? place : IsLevelAlone(joined, units, start) ? start + 1 : start;
        if (first == start && !named)
        {
            return start;
        }

        var organisation = first;
        for (var at = first; at < units.Count && at < first + LongestOrganisation && units[at].Role is UnitRole.Noun or UnitRole.Modifier or UnitRole.InnerVerb && !Governs(units[at].Range.In(joined), at == first); at++)
        {
            if (units[at].Role == UnitRole.Noun && HeadNouns.IsOrganisation(units[at].Range.In(joined)))
            {
                organisation = at + 1;
            }
        }

        return organisation > first ? organisation : place;
    }

    // 青山县组织企业参展: a verb of leading right after the place is what the place does.
    private static bool Governs(ReadOnlySpan<char> word, bool isFirst) =>
        isFirst && word is "动员" or "帮助" or "引导" or "扶持" or "指导" or "支持" or "服务" or "组织" or "鼓励";

    private static int EndOfPlace(ReadOnlySpan<char> joined, UnitList units, int start)
    {
        var length = 0;
        for (var at = start; at < units.Count; at++)
        {
            var word = units[at].Range.In(joined);
            var suffixed = IsAdministrative(word[^1]) && !IsScope(word);
            if (suffixed && word.Length > 2 && units[at].Tag == PartOfSpeech.PlaceName && at == start)
            {
                return at + 1;
            }

            if (suffixed && word.Length <= 2 && at > start && units[at].Role is not (UnitRole.Verb or UnitRole.InnerVerb or UnitRole.Support) && length + word.Length > 2 && !HeadNouns.IsKindOfPlace(joined.Slice(units[at].Range.End - 2, 2)))
            {
                return at + 1;
            }

            length += word.Length;
            if (length > LongestName || !MayName(units[at], word, at == start))
            {
                return start;
            }

        }

        return start;
    }

    // 市, 县 or 省 that no name or qualifying word stands before.
    private static bool IsLevelAlone(ReadOnlySpan<char> joined, UnitList units, int unit) =>
        units[unit].Range.Length == 1
        && joined[units[unit].Range.Start] is '省' or '市' or '县' or '区'
        && (unit == 0 || units[unit - 1].Role is not (UnitRole.Noun or UnitRole.Modifier or UnitRole.InnerVerb or UnitRole.And));

    private static bool MayName(Unit unit, ReadOnlySpan<char> word, bool first) =>
        word.Length switch
        {
            1 => unit.Tag is not (PartOfSpeech.Numeral or PartOfSpeech.Latin or PartOfSpeech.Punctuation) && (first || unit.Role != UnitRole.Support) && unit.Role is not (UnitRole.De or UnitRole.Compare or UnitRole.Share or UnitRole.Each or UnitRole.Particle or UnitRole.Preposition or UnitRole.ClauseEnd or UnitRole.And or UnitRole.Aside or UnitRole.Link or UnitRole.Figure or UnitRole.Time or UnitRole.Localizer)
                && word[0] is not ('全' or '我' or '本' or '该' or '各' or '每' or '这' or '那' or '某' or '一' or '两' or '几' or '多' or '使' or '让' or '是' or '有' or '年'),
            2 => (unit.Tag == PartOfSpeech.PlaceName || unit.Role is UnitRole.Noun or UnitRole.Modifier || (first && unit.Role is UnitRole.InnerVerb)) && !HeadNouns.IsKindOfPlace(word) && (unit.Tag == PartOfSpeech.PlaceName || !IsAdministrative(word[1])),
            3 => unit.Tag == PartOfSpeech.PlaceName,
            _ => false,
        };
}
