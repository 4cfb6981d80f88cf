using Broadsheet.Core.Programs;

namespace Broadsheet.Core.Corpus;

/// <summary>Merges the programs of a corpus's pages into one entity each.</summary>
/// <remarks>Programs are one when they share a name or an alias, quotation marks and the like aside, or when one name
/// abbreviates the other. Sharing is transitive, so a further page can join entities but never split them, and the
/// order of the pages decides nothing but the order of what is listed.</remarks>
public static class ProgramMerger
{
    /// <summary>Merges programs that share a name or an alias.</summary>
    /// <param name="pages">The programs of each page, in corpus order.</param>
    /// <returns>The programs of the corpus, in the order of their first mention.</returns>
    public static ValueList<Program> Merge(IEnumerable<IReadOnlyList<Program>> pages)
    {
        if (pages is null)
        {
            throw new ArgumentNullException(nameof(pages));
        }

        var programs = pages.SelectMany(p => p).ToList();
        var names = new SameNames();
        for (var i = 0; i < programs.Count; i++)
        {
            names.Add();
            names.Name(i, ProgramName.Key(programs[i].Name).AsSpan());
            foreach (var alias in programs[i].Aliases)
            {
                names.Name(i, ProgramName.AliasKey(alias, programs[i].Kind).AsSpan());
            }
        }

        var abbreviations = new Abbreviations(names);
        for (var i = 0; i < programs.Count; i++)
        {
            abbreviations.Join(i, programs[i].Name);
        }

        var groups = new Dictionary<int, List<Program>>();
        var order = new List<List<Program>>();
        for (var i = 0; i < programs.Count; i++)
        {
            var group = names.GroupOf(i);
            if (!groups.TryGetValue(group, out var members))
            {
                members = [];
                groups.Add(group, members);
                order.Add(members);
            }

            members.Add(programs[i]);
        }

        return new(order.Select(Join));
    }

    private static Program Join(List<Program> members)
    {
        if (members.Count == 1)
        {
            return members[0];
        }

        var fullest = members[0];
        foreach (var member in members)
        {
            if (IsFuller(member.Name, fullest.Name))
            {
                fullest = member;
            }
        }

        return new()
        {
            Id = fullest.Id,
            Name = fullest.Name,
            Kind = fullest.Kind,
            Aliases = new(members.SelectMany(m => m.Aliases.Prepend(m.Name)).Where(a => a != fullest.Name).Distinct(StringComparer.Ordinal)),
            Components = members.Select(m => m.Components).FirstOrDefault(c => c.Count > 0) ?? ValueList<string>.Empty,
            Lead = members.Select(m => m.Lead).FirstOrDefault(l => l is not null),
            Members = members.Select(m => m.Members).FirstOrDefault(m => m.Count > 0) ?? ValueList<string>.Empty,
            Launched = members.Select(m => m.Launched).FirstOrDefault(l => l is not null),
            Mentions = new(members.SelectMany(m => m.Mentions)),
            Statistics = new(members.SelectMany(m => m.Statistics).Distinct(StringComparer.Ordinal)),
        };
    }

    private static bool IsFuller(string name, string other)
    {
        var difference = ProgramName.KeyLength(name) - ProgramName.KeyLength(other);
        return difference > 0 || (difference == 0 && string.CompareOrdinal(name, other) < 0);
    }
}
