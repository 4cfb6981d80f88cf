namespace Broadsheet.Core.Programs;

/// <summary>Groups the mentions of a page by the program they name, and adds the mentions that only repeat a name.</summary>
internal static class MentionGroups
{
    /// <summary>Groups the mentions of a page.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passages">The passages of the page.</param>
    /// <param name="mentions">The mentions that are names by themselves, sorted within each passage.</param>
    /// <returns>The programs, in the order of their first mention.</returns>
    public static List<ProgramEntity> Group(ReadOnlySpan<char> joined, List<Passage> passages, List<NamedMention> mentions)
    {
        var names = new SameNames();
        var aliases = new string?[mentions.Count];
        var shortForms = new string?[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            names.Add();
            names.Name(i, ProgramName.Key(mention.Name).AsSpan());
            shortForms[i] = QuotedShortForm(joined, mention);
            if (shortForms[i] is { } shortForm)
            {
                names.Name(i, ProgramName.AliasKey(shortForm, mention.Kind).AsSpan());
            }

            if (DefinedAliases.After(joined, mention) is { } alias)
            {
                aliases[i] = alias.In(joined).ToString();
                names.Name(i, ProgramName.AliasKey(aliases[i]!, mention.Kind).AsSpan());
            }
        }

        JoinAbbreviated(mentions, names);
        return Entities(joined, passages, mentions, aliases, shortForms, names);
    }

    private static void JoinAbbreviated(List<NamedMention> mentions, SameNames names)
    {
        var abbreviations = new Abbreviations(names);
        var abbreviated = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < mentions.Count && names.Groups > 1; i++)
        {
            if (abbreviated.Add(mentions[i].Name))
            {
                abbreviations.Join(i, mentions[i].Name);
            }
        }
    }

    private static List<ProgramEntity> Entities(
        ReadOnlySpan<char> joined, List<Passage> passages, List<NamedMention> mentions, string?[] aliases, string?[] shortForms, SameNames names)
    {
        var entities = new Dictionary<int, ProgramEntity>();
        var repeated = new RepeatedNames();
        for (var i = 0; i < mentions.Count; i++)
        {
            var group = names.GroupOf(i);
            if (!entities.TryGetValue(group, out var entity))
            {
                entity = new();
                entities.Add(group, entity);
            }

            entity.Mentions.Add(mentions[i]);
            if (aliases[i] is { } alias)
            {
                entity.DefinedAliases.Add(alias);
                repeated.Add(alias, group);
            }

            LookFor(mentions[i], shortForms[i], group, repeated);
        }

        foreach (var further in Repeats(joined, passages, mentions, repeated))
        {
            entities[further.Key].Mentions.Add(further.Value);
        }

        foreach (var entity in entities.Values)
        {
            entity.Mentions.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        }

        return [.. entities.Values.OrderBy(e => e.Mentions[0].Range.Start)];
    }

    private static void LookFor(NamedMention mention, string? shortForm, int group, RepeatedNames repeated)
    {
        if (mention.IsEnumeration)
        {
            return;
        }

        repeated.Add(QuotationMarks.Strip(mention.Name), group);
        if (shortForm is not null)
        {
            if (ProgramName.HasHead(shortForm))
            {
                repeated.Add(shortForm, group);
            }

            repeated.AddQuotedOnly(shortForm, group, ProgramName.IsDistinctive(shortForm) ? 0 : mention.Range.Start);
        }
    }

    /// <summary>The name between the quotation marks; without its head noun where they hold that as well.</summary>
    private static string? QuotedShortForm(ReadOnlySpan<char> joined, NamedMention mention)
    {
        if (mention.Quoted.IsEmpty)
        {
            return null;
        }

        var quoted = mention.Quoted.In(joined).ToString();
        if (QuotationMarks.Strip(mention.Name) != quoted)
        {
            return quoted;
        }

        var head = HeadNouns.All.LongestSuffix(quoted.AsSpan(), out _);
        return head > 0 && quoted.Length - head >= 3 ? quoted.Substring(0, quoted.Length - head) : null;
    }

    private static List<KeyValuePair<int, NamedMention>> Repeats(
        ReadOnlySpan<char> joined, List<Passage> passages, List<NamedMention> mentions, RepeatedNames repeated)
    {
        var found = new List<KeyValuePair<int, NamedMention>>();
        var known = new List<NamedMention>();
        var next = 0;
        foreach (var passage in passages)
        {
            known.Clear();
            while (next < mentions.Count && ReferenceEquals(mentions[next].Passage, passage))
            {
                known.Add(mentions[next++]);
            }

            repeated.Find(joined, passage, known, found);
        }

        return found;
    }
}
