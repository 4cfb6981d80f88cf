using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Reads who leads a program from what stands around its mentions, where no clause states it.</summary>
/// <remarks>The place or organisation right before the name (云岭市“银龄”行动) owns it; what a sentence does that the next
/// one takes up (这种…机制) is led by that sentence's subject.</remarks>
internal static class ContextLead
{
    /// <summary>Reads the leading organisation of a program.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="entity">The program.</param>
    /// <param name="mentions">The mentions of the page.</param>
    /// <returns>Its name, or <see langword="null"/>.</returns>
    public static TextRange? Read(ReadOnlySpan<char> joined, ProgramEntity entity, MentionIndex mentions)
    {
        foreach (var mention in entity.Mentions)
        {
            if (Owner(joined, mention) is { } owner)
            {
                return owner;
            }
        }

        var first = entity.Mentions[0];
        return TakenUp(joined, first, mentions);
    }

    private static TextRange? Owner(ReadOnlySpan<char> joined, NamedMention mention)
    {
        var tokens = mention.Passage.Tokens;
        var end = mention.FirstToken;
        if (end > 0 && mention.IsRepeat && QuotationMarks.Is(joined[tokens[end - 1].Range.Start]))
        {
            return null;
        }

        var first = end;
        while (first > 0 && tokens[first - 1].IsNominal(joined) && tokens[first - 1].Tag != PartOfSpeech.Punctuation && !LeadingWords.All.Contains(tokens[first - 1].Word(joined)))
        {
            first--;
        }

        return first < end && OrganisationReader.Organisation(joined, tokens, first, end) is { } owner
            && owner.End == tokens[end - 1].Range.End && IsNamed(owner.In(joined)) && (!mention.IsRepeat || EndsInLevel(owner.In(joined)))
            ? owner
            : null;
    }

    /// <summary>A program's name comes after many an organisation that works with it; a place before it is whose it is.</summary>
    private static bool EndsInLevel(ReadOnlySpan<char> owner) => LevelWords.All.Contains(owner.Slice(owner.Length - 1));

    /// <summary>云岭市 names one place; 全市 and 市、镇 name none.</summary>
    private static bool IsNamed(ReadOnlySpan<char> owner) => owner.Length > 2 && !CommonPlaces.All.Contains(owner) && !GenericModifiers.All.Contains(owner);

    private static TextRange? TakenUp(ReadOnlySpan<char> joined, NamedMention mention, MentionIndex mentions)
    {
        var passage = mention.Passage;
        var sentence = SentenceBounds.At(joined, passage.Range, mention.Range.Start);
        if (!SentenceTopics.TakesUp(joined, sentence, mention.Range)
            || SentenceBounds.Before(joined, passage.Range, sentence) is not { } before
            || mentions.FirstIn(before) >= 0)
        {
            return null;
        }

        var first = mention.FirstToken;
        while (first > 0 && passage.Tokens[first - 1].Range.Start >= before.Start)
        {
            first--;
        }

        return OrganisationReader.Organisation(joined, passage.Tokens, first, mention.FirstToken) is { } subject && IsNamed(subject.In(joined)) ? subject : null;
    }
}
