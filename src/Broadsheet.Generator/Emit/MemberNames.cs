using System.Globalization;

namespace Broadsheet.Generator.Emit;

/// <summary>Gives each of several things a name of its own among the members of one class.</summary>
/// <remarks>Things whose names collide are told apart by their own words, all of them alike, so that a name does not
/// depend on the order; a number is the last resort, for things that are the same in every word.</remarks>
internal static class MemberNames
{
    /// <summary>The members that every class has; a member of the same name would hide them.</summary>
    private static readonly string[] Inherited =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Whether every class has a member of that name.</summary>
    /// <param name="name">A name.</param>
    /// <returns><see langword="true"/> if it is taken everywhere.</returns>
    internal static bool IsInherited(string name) => Array.IndexOf(Inherited, name) >= 0;

    /// <summary>Names things.</summary>
    /// <param name="things">Each thing's words: its name, then what tells it from others, most telling first.</param>
    /// <param name="identifier">Makes an identifier of words.</param>
    /// <param name="reserved">Names that are taken.</param>
    /// <returns>The names, in the order of the things.</returns>
    internal static string[] Of(IReadOnlyList<string[]> things, Func<string, string> identifier, params string[] reserved)
    {
        var taken = new HashSet<string>(Inherited.Concat(reserved), StringComparer.Ordinal);
        var words = things.Select(t => t.Length == 0 ? "" : t[0]).ToArray();
        var names = words.Select(identifier).ToArray();
        var depth = things.Count == 0 ? 0 : things.Max(t => t.Length);
        for (var word = 1; word < depth && Colliding(names, taken) is { Count: > 0 } colliding; word++)
        {
            foreach (var group in colliding)
            {
                // A word that all of them share tells nothing apart.
                if (group.Count > 1 && group.Select(i => Word(things[i], word)).Distinct(StringComparer.Ordinal).Count() == 1)
                {
                    continue;
                }

                foreach (var i in group.Where(i => Word(things[i], word).Length > 0))
                {
                    words[i] += " " + things[i][word];
                    names[i] = identifier(words[i]);
                }
            }
        }

        Number(names, taken);
        return names;
    }

    private static string Word(string[] thing, int word) => word < thing.Length ? thing[word] : "";

    private static List<List<int>> Colliding(string[] names, HashSet<string> taken) =>
        [.. names.Select((name, i) => (name, i))
            .GroupBy(n => n.name, n => n.i, StringComparer.Ordinal)
            .Where(g => taken.Contains(g.Key) || g.Skip(1).Any())
            .Select(g => g.ToList())];

    private static void Number(string[] names, HashSet<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        var single = new HashSet<string>(
            names.GroupBy(n => n, StringComparer.Ordinal).Where(g => !g.Skip(1).Any()).Select(g => g.Key), StringComparer.Ordinal);
        single.ExceptWith(taken);
        used.UnionWith(single);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (single.Contains(names[i]))
            {
                continue;
            }

            var name = names[i];
            var number = next.TryGetValue(name, out var known) ? known : 2;
            while (!used.Add(name))
            {
                name = names[i] + "_" + number++.ToString(CultureInfo.InvariantCulture);
            }

            next[names[i]] = number;
            names[i] = name;
        }
    }
}
