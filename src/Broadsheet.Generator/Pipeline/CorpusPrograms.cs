using System.Collections.Immutable;
using System.Globalization;
using Broadsheet.Core.Corpus;
using Broadsheet.Generator.Emit;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Pipeline;

/// <summary>Merges the programs of the pages and names their members.</summary>
internal static class CorpusPrograms
{
    /// <summary>Merges programs.</summary>
    /// <param name="pages">The programs of each page; a page that is listed twice counts once.</param>
    /// <returns>The programs of the corpus.</returns>
    internal static ValueList<MergedProgram> Merge(ImmutableArray<PagePrograms> pages)
    {
        var ordered = pages
            .GroupBy(p => p.Path, StringComparer.Ordinal).Select(g => g.First())
            .OrderBy(p => p.Path, StringComparer.Ordinal);
        var merged = ProgramMerger.Merge(ordered.Select(p => p.Programs.Select((program, i) => Marked(program, p.Path, i)).ToArray()));
        var names = MemberNames.Of([.. merged.Select(p => new[] { p.Name, p.Kind })], IdentifierName.Of, "Programs");
        var aliases = AliasNames(merged, names);
        return new(merged.Select((program, i) => new MergedProgram(
            names[i],
            new(aliases[i]),
            program with { Mentions = ValueList<ProgramMention>.Empty, Statistics = ValueList<string>.Empty },
            new(program.Mentions.Select(m => new ProgramPart(m.Source.File, m.Source.Start))))));
    }

    /// <summary>The members for other names: those that lead to one program only and are no program's own name.</summary>
    private static List<string>[] AliasNames(ValueList<Program> programs, string[] names)
    {
        var owners = names.ToDictionary(n => n, _ => -1, StringComparer.Ordinal);
        for (var i = 0; i < programs.Count; i++)
        {
            foreach (var alias in programs[i].Aliases.Select(IdentifierName.Of))
            {
                owners[alias] = !owners.TryGetValue(alias, out var owner) || owner == i ? i : -1;
            }
        }

        var aliases = names.Select(_ => new List<string>()).ToArray();
        foreach (var owner in owners.Where(o => o.Value >= 0 && !MemberNames.IsInherited(o.Key) && o.Key is not ("Programs" or "_")))
        {
            aliases[owner.Value].Add(owner.Key);
        }

        foreach (var list in aliases)
        {
            list.Sort(StringComparer.Ordinal);
        }

        return aliases;
    }

    /// <summary>Puts one mention that tells where the program comes from: the merged program carries the mentions of all its parts.</summary>
    private static Program Marked(Program program, string path, int number) => program with
    {
        Mentions = new([new ProgramMention(number.ToString(CultureInfo.InvariantCulture), program.Name, new SourceSpan(path, number, number, 1, 1))]),
    };
}
