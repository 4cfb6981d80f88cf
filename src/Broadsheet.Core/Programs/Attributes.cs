using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>What stands to the left of a name's first word.</summary>
internal enum NameBoundary : byte
{
    /// <summary>The start of a clause or passage, a mark, or a word without bearing on the name.</summary>
    Clause,

    /// <summary>An introducing verb: 推进, 依托.</summary>
    Introduced,

    /// <summary>的, which divides a description from the name.</summary>
    Of,

    /// <summary>A demonstrative that points at something specific: 这种.</summary>
    Demonstrative,

    /// <summary>A word that makes the noun phrase generic: 各项, 其他, a number with its measure word.</summary>
    Generic,
}

/// <summary>The attributes of a head noun.</summary>
/// <param name="First">Index of the first token of the name.</param>
/// <param name="Head">Index of the token in which the head noun starts.</param>
/// <param name="HeadStart">Where the head noun starts in the joined text.</param>
/// <param name="Boundary">What stands before the name.</param>
/// <param name="Levels">The levels of administration that the name enumerates, if it does.</param>
/// <param name="Enumeration">The list before 等, if one stands before the head noun.</param>
internal sealed record Attributes(
    int First,
    int Head,
    int HeadStart,
    NameBoundary Boundary,
    EnumerationBefore? Levels,
    EnumerationBefore? Enumeration)
{
    private const int LongestPlace = 6;
    private const int ShortestRest = 4;

    /// <summary>Leaves out the place or organisation whose program it is, and a verb that opens the clause.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <returns>The attributes of the name alone.</returns>
    public Attributes WithoutActor(ReadOnlySpan<char> joined, Passage passage)
    {
        if (Levels is not null)
        {
            return this;
        }

        var tokens = passage.Tokens;
        var first = First;
        while (first < Head && LeadingWords.All.Contains(tokens[first].Word(joined)) && HeadStart - tokens[first].Range.End >= 2)
        {
            first++;
        }

        var start = tokens[first].Range.Start;
        for (var at = first; at < Head && tokens[at].Range.End - start <= LongestPlace; at++)
        {
            if (joined[tokens[at].Range.End - 1] is '省' or '市' or '县' or '区' or '镇' or '乡' or '村' or '州' or '旗'
                && tokens[at].Range.End - start >= 2
                && IsPlaceEnding(joined, tokens, at, first)
                && HeadStart - tokens[at].Range.End >= ShortestRest)
            {
                first = at + 1;
            }
        }

        for (var at = first + 1; at < Head; at++)
        {
            // 农技站推广…: an actor and its verb.
            if (OpeningVerbs.All.Contains(tokens[at].Word(joined)) && HeadStart - tokens[at].Range.End >= ShortestRest
                && OrganisationEndings.All.LongestSuffix(joined.Slice(tokens[first].Range.Start, tokens[at].Range.Start - tokens[first].Range.Start)) > 0)
            {
                return this with { First = at + 1, Boundary = NameBoundary.Introduced };
            }
        }

        var opening = first;
        while (Boundary == NameBoundary.Clause && first == First && opening < Head
            && OpeningVerbs.All.Contains(tokens[opening].Word(joined)) && HeadStart - tokens[opening].Range.End >= ShortestRest)
        {
            opening++;
        }

        if (opening > first)
        {
            return this with { First = opening, Boundary = NameBoundary.Introduced };
        }

        return this with { First = first };
    }

    /// <summary>云岭|市 and 青|州市 end a place's name; 小型|灌区 and 城区 do not.</summary>
    private static bool IsPlaceEnding(ReadOnlySpan<char> joined, TokenList tokens, int at, int first)
    {
        var word = tokens[at].Word(joined);
        if (GenericModifiers.All.Contains(word) || CommonPlaces.All.Contains(word))
        {
            return false;
        }

        return word.Length == 1 || tokens[at].Tag == PartOfSpeech.PlaceName || (at > first && tokens[at - 1].Range.Length == 1);
    }
}

/// <summary>A list before 等 and a head noun: 首问负责、情报汇聚等工作机制.</summary>
/// <param name="First">Index of the first token of the list.</param>
/// <param name="Items">Its items.</param>
/// <param name="IsCounted">Whether a number sums them up (三级), so that they are the parts of what is named.</param>
internal sealed record EnumerationBefore(int First, IReadOnlyList<TextRange> Items, bool IsCounted);
