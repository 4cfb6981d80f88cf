using Broadsheet.Core.Calendar;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Puts together what the mentions of a program say about it.</summary>
internal static class ProgramDescription
{
    /// <summary>Describes a program.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="entity">Its mentions.</param>
    /// <param name="figures">The figures stated about it.</param>
    /// <param name="dates">The dates of each article of the page.</param>
    /// <param name="mentions">The mentions of the page.</param>
    /// <returns>The program.</returns>
    public static PageProgram Describe(
        ReadOnlySpan<char> joined,
        ProgramEntity entity,
        List<TextRange> figures,
        IReadOnlyList<IReadOnlyList<DateExpression>> dates,
        MentionIndex mentions)
    {
        var named = Fullest(entity);
        IReadOnlyList<TextRange> components = [];
        TextRange? lead = null;
        IReadOnlyList<TextRange> members = [];
        PartialDate? launched = null;
        foreach (var mention in entity.Mentions)
        {
            IReadOnlyList<TextRange> stated = mention.IsRepeat ? [] : ComponentReader.Read(joined, mention);
            components = components.Count == 0 ? stated : components;
            lead ??= OrganisationReader.Lead(joined, mention, stated);
            members = members.Count > 0 ? members : OrganisationReader.Members(joined, mention);
            launched ??= mention.Passage.Article < dates.Count ? LaunchReader.Read(joined, mention, dates[mention.Passage.Article]) : null;
        }

        var partners = lead is null && members.Count == 0 ? PartnerReader.Read(joined, entity) : null;
        lead ??= partners?.Lead ?? ContextLead.Read(joined, entity, mentions);
        members = partners is null ? members : [partners.Member];
        return new(
            named.Name,
            Aliases(joined, entity, named.Name),
            named.Kind,
            Texts(joined, components),
            lead is { } organisation ? organisation.In(joined).ToString() : null,
            Texts(joined, members),
            launched,
            new(entity.Mentions.Select(m => new MentionRange(m.Passage.Article, m.Range))),
            new(figures));
    }

    private static NamedMention Fullest(ProgramEntity entity)
    {
        var fullest = entity.Mentions[0];
        foreach (var mention in entity.Mentions)
        {
            if (fullest.IsRepeat || (!mention.IsRepeat && ProgramName.KeyLength(mention.Name) > ProgramName.KeyLength(fullest.Name)))
            {
                fullest = mention;
            }
        }

        return fullest;
    }

    private static ValueList<string> Aliases(ReadOnlySpan<char> joined, ProgramEntity entity, string name)
    {
        var aliases = new DistinctNames(name);
        foreach (var mention in entity.Mentions)
        {
            if (!mention.IsEnumeration)
            {
                aliases.Add(mention.Range.In(joined));
            }

            aliases.Add(mention.Name.AsSpan());
            aliases.Add(ProgramName.WithoutBuilding(mention.Name.AsSpan()));
            aliases.Add(ProgramName.WithoutLink(mention.Name).AsSpan());
            if (!mention.Quoted.IsEmpty)
            {
                aliases.Add(mention.Quoted.In(joined));
            }
        }

        foreach (var alias in entity.DefinedAliases)
        {
            aliases.Add(alias.AsSpan());
        }

        return aliases.Others;
    }

    private static ValueList<string> Texts(ReadOnlySpan<char> joined, IReadOnlyList<TextRange> ranges)
    {
        var texts = new string[ranges.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = ranges[i].In(joined).ToString();
        }

        return new(texts);
    }
}
