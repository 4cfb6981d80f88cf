using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Finds names in quotation marks: “四好”目标, “春风行动”, “1+3+N”指挥体系.</summary>
/// <remarks>A quotation is a name when a head noun follows it (straight away, or after 的 where the noun is one of
/// method), when it ends in one itself, or when it has the form of a slogan with a number and a verb of doing stands
/// before it. Speech and scare quotes have none of these.</remarks>
internal static class QuotedNameFinder
{
    private const int LongestQuotation = 40;
    private const int LongestAttribute = 5;

    /// <summary>Finds the quoted names of a passage.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="found">Takes the mentions.</param>
    public static void Find(ReadOnlySpan<char> joined, Passage passage, List<NamedMention> found)
    {
        var floor = 0;
        foreach (var (open, close) in passage.Closing.All)
        {
            if (open < floor)
            {
                continue;
            }

            var quoted = new TextRange(passage.Tokens[open].Range.End, passage.Tokens[close].Range.Start);
            if (quoted.Length is >= 2 and <= LongestQuotation && !Slogan.IsSpeech(quoted.In(joined)) && Read(joined, passage, open, close, quoted) is { } mention)
            {
                QuotedSiblings.Find(joined, passage, open, mention, found);
                found.Add(mention);
                floor = mention.EndToken;
            }
        }
    }

    private static NamedMention? Read(ReadOnlySpan<char> joined, Passage passage, int open, int close, TextRange quoted)
    {
        if (IsPretext(joined, passage, open, close) || DescribesQuotation(joined, passage, close))
        {
            return null;
        }

        var end = QuotedTail.End(joined, passage, close + 1, quoted, out var head);
        if (NamesItself(joined, passage, open, quoted, out var own) && (end == 0 || (own.Use == HeadNounUse.Name && joined[quoted.End - 1] != '制')))
        {
            return WithEra(joined, passage, open, close, quoted, own.Kind);
        }

        // “一把手”项目
        if (end > 0 && head.Kind is "工程" or "项目" && Metaphors.All.Contains(quoted.In(joined)))
        {
            return null;
        }

        if (end > 0)
        {
            return NamedMention.Of(joined, passage, AttributeStart(joined, passage, open), end, head.Kind, quoted);
        }

        if (DescribedDrive(joined, passage, open, close, quoted) is { } drive)
        {
            return drive;
        }

        var ceremony = QuotedTail.CeremonyEnd(joined, passage, close + 1);
        if (ceremony > 0)
        {
            return NamedMention.Of(joined, passage, open, ceremony, "行动", quoted);
        }

        return Slogan.Counts(quoted.In(joined)) && IsIntroduced(joined, passage, open) && !IsFollowedByOf(joined, passage, close)
            ? NamedMention.Of(joined, passage, open + 1, close, HeadNouns.All.LongestSuffix(quoted.In(joined), out var last) > 0 ? last.Kind : "other", quoted)
            : null;
    }

    /// <summary>以“…”为名: what something is only called.</summary>
    private static bool IsPretext(ReadOnlySpan<char> joined, Passage passage, int open, int close) =>
        open > 0 && passage.Tokens[open - 1].Is(joined, '以') && close + 1 < passage.Tokens.Count
        && passage.Tokens[close + 1].Word(joined) is "为名" or "为由" or "为幌子" or "之名";

    /// <summary>“合作社+服务”的“共营制”: the first tells what the second is made of.</summary>
    private static bool DescribesQuotation(ReadOnlySpan<char> joined, Passage passage, int close) =>
        close + 2 < passage.Tokens.Count && passage.Tokens[close + 1].Is(joined, '的') && passage.Closing[close + 2] > close + 2;

    private static bool NamesItself(ReadOnlySpan<char> joined, Passage passage, int open, TextRange quoted, out HeadNoun head)
    {
        var text = quoted.In(joined);
        var length = HeadNouns.All.LongestSuffix(text, out head);
        if (length == 0 || text.Length - length < 2)
        {
            return false;
        }

        if (head.Use == HeadNounUse.Quoted)
        {
            return head.Kind is "服务" or "行动" && !VerbHeads.All.Contains(text.Slice(text.Length - length)) && IsMade(joined, passage, open);
        }

        var stem = text.Slice(0, text.Length - length);
        return !Metaphors.All.Contains(stem) && !GenericModifiers.All.Contains(stem)
            && (length > 1 || SmallNumber.Read(stem.Slice(stem.Length - 1)) == 0) && text.IndexOfAny(',', '，') < 0
            && (head.Use == HeadNounUse.Name || text.IndexOf('、') < 0);
    }

    private static NamedMention WithEra(ReadOnlySpan<char> joined, Passage passage, int open, int close, TextRange quoted, string kind)
    {
        var before = passage.Tokens[open].Range.Start;
        var era = ProgramName.EraSuffix(joined.Slice(passage.Range.Start, before - passage.Range.Start));
        if (era == 0)
        {
            return NamedMention.Of(joined, passage, open + 1, close, kind, quoted);
        }

        var first = open;
        while (passage.Tokens[first].Range.Start > before - era)
        {
            first--;
        }

        return NamedMention.Of(joined, passage, first, close + 1, kind, quoted) with { Name = quoted.In(joined).ToString() };
    }

    /// <summary>“基层首诊、双向转诊”的分级诊疗: a drive that the quotation spells out.</summary>
    private static NamedMention? DescribedDrive(ReadOnlySpan<char> joined, Passage passage, int open, int close, TextRange quoted)
    {
        var of = close + 1 < passage.Tokens.Count && passage.Tokens[close + 1].Is(joined, '的') ? 1 : 0;
        if (!NamedDrives.EndsAt(joined, passage, close + 1 + of, out var range))
        {
            return null;
        }

        var end = close + 1 + of;
        while (end < passage.Tokens.Count && passage.Tokens[end].Range.End <= range.End)
        {
            end++;
        }

        var name = range.In(joined);
        return NamedMention.Of(joined, passage, open, end, NamedDrives.Kind(name), quoted) with { Name = name.ToString() };
    }

    /// <summary>Attributes before the quotation belong to the name after an introducing verb, and at the clause's start unless they name an actor.</summary>
    private static int AttributeStart(ReadOnlySpan<char> joined, Passage passage, int open)
    {
        var at = open - 1;
        while (at >= 0 && at >= open - LongestAttribute && passage.Tokens[at].IsNominal(joined) && passage.Tokens[at].Tag is not PartOfSpeech.Numeral)
        {
            at--;
        }

        var first = at + 1;
        if (first == open || at < open - LongestAttribute)
        {
            return open;
        }

        if (at >= 0 && passage.Tokens[at].Word(joined) is { Length: >= 2 } before && IntroducingVerbs.All.Contains(before))
        {
            while (first < open && (GenericModifiers.All.Contains(passage.Tokens[first].Word(joined)) || OpeningVerbs.All.Contains(passage.Tokens[first].Word(joined))))
            {
                first++;
            }

            return first;
        }

        var start = passage.Tokens[first].Range.Start;
        var isActor = OrganisationEndings.All.LongestSuffix(joined.Slice(start, passage.Tokens[open].Range.Start - start)) > 0
            || GenericModifiers.All.Contains(passage.Tokens[open - 1].Word(joined)) || OpeningVerbs.All.Contains(passage.Tokens[open - 1].Word(joined));
        return !isActor && (at < 0 || passage.Tokens[at].EndsClause(joined)) ? first : open;
    }

    private static bool IsIntroduced(ReadOnlySpan<char> joined, Passage passage, int open) =>
        VerbBefore(joined, passage, open) is >= 0 and var verb && DoingVerbs.All.Contains(passage.Tokens[verb].Word(joined));

    /// <summary>打造“15分钟生活圈”: what is made and named.</summary>
    private static bool IsMade(ReadOnlySpan<char> joined, Passage passage, int open) =>
        VerbBefore(joined, passage, open) is >= 0 and var verb && MakingVerbs.All.Contains(passage.Tokens[verb].Word(joined));

    private static int VerbBefore(ReadOnlySpan<char> joined, Passage passage, int open) =>
        open > 0 && passage.Tokens[open - 1].Is(joined, '了') ? open - 2 : open - 1;

    private static bool IsFollowedByOf(ReadOnlySpan<char> joined, Passage passage, int close) =>
        close + 1 < passage.Tokens.Count && passage.Tokens[close + 1].Is(joined, '的');
}
