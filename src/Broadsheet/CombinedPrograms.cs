namespace Broadsheet;

/// <summary>The programs of several corpora, merged: those that share a name, and those of one kind that share another name.</summary>
internal sealed class CombinedPrograms
{
    private readonly List<(NewsCorpus Corpus, Program Program)> _all;
    private readonly int[] _groups;
    private readonly List<Program> _merged = [];
    private readonly List<List<int>> _members = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<NewsCorpus, Dictionary<string, int>> _byId = [];

    internal CombinedPrograms(NewsCorpus[] corpora)
    {
        _all = [.. corpora.SelectMany(corpus => corpus.Programs, (corpus, program) => (corpus, program))];
        _groups = [.. Enumerable.Range(0, _all.Count)];
        Join();
        var positions = new Dictionary<int, int>();
        for (var i = 0; i < _all.Count; i++)
        {
            var root = RootOf(i);
            if (!positions.TryGetValue(root, out var position))
            {
                positions.Add(root, position = _members.Count);
                _members.Add([]);
            }

            _members[position].Add(i);
            _groups[i] = root;
        }

        for (var i = 0; i < _groups.Length; i++)
        {
            _groups[i] = positions[_groups[i]];
            if (!_byId.TryGetValue(_all[i].Corpus, out var ids))
            {
                _byId.Add(_all[i].Corpus, ids = new(StringComparer.Ordinal));
            }

            ids[_all[i].Program.Id] = _groups[i];
        }

        _merged.AddRange(_members.Select(members => Merge([.. members.Select(i => _all[i].Program)])));
        NameAll();
    }

    /// <summary>The merged programs, in the order of their first mention.</summary>
    internal List<Program> All => _merged;

    /// <summary>Finds a merged program by any of its names.</summary>
    internal Program? Find(string name) => _byName.TryGetValue(name, out var position) ? _merged[position] : null;

    /// <summary>What a program was merged from; a program of one of the corpora stands for the merged one.</summary>
    internal IEnumerable<(NewsCorpus Corpus, Program Program)> PartsOf(Program program) =>
        _byName.TryGetValue(program.Id, out var position) ? _members[position].Select(i => _all[i]) : [];

    /// <summary>The merged programs of those of one corpus, in the order of all.</summary>
    internal IEnumerable<Program> Merged(NewsCorpus corpus, IEnumerable<Program> programs) =>
        programs.Select(program => _byId[corpus][program.Id]).Distinct().OrderBy(position => position).Select(position => _merged[position]);

    private static Program Merge(Program[] parts)
    {
        if (parts.Length == 1)
        {
            return parts[0];
        }

        // The fullest name; of two as long the one that sorts first, so that the order of the corpora does not decide.
        var fullest = parts.OrderByDescending(part => part.Name.Length).ThenBy(part => part.Name, StringComparer.Ordinal).First();
        return fullest with
        {
            Aliases = new(parts.SelectMany(part => part.Aliases.Concat([part.Name])).Where(name => name != fullest.Name).Distinct()),
            Components = parts.Select(part => part.Components).FirstOrDefault(components => components.Count > 0) ?? fullest.Components,
            Lead = parts.Select(part => part.Lead).FirstOrDefault(lead => lead is not null),
            Members = new(parts.SelectMany(part => part.Members).Distinct()),
            Launched = parts.Select(part => part.Launched).FirstOrDefault(launched => launched is not null),
            Mentions = new(parts.SelectMany(part => part.Mentions)),
            Statistics = new(parts.SelectMany(part => part.Statistics).Distinct()),
        };
    }

    private static string KeyOf(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c) && "“”‘’\"'「」『』《》〈〉".IndexOf(c) < 0));

    private void Join()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _all.Count; i++)
        {
            var program = _all[i].Program;
            // A short form may be an everyday word, which stands for one program of a kind.
            foreach (var key in program.Aliases.Concat([program.Name]).Select(name => KeyOf(name) + "|" + program.Kind).Concat([program.Id, KeyOf(program.Name)]))
            {
                if (first.TryGetValue(key, out var other))
                {
                    _groups[RootOf(i)] = RootOf(other);
                }
                else
                {
                    first.Add(key, i);
                }
            }
        }
    }

    private int RootOf(int i)
    {
        while (_groups[i] != i)
        {
            i = _groups[i] = _groups[_groups[i]];
        }

        return i;
    }

    private void NameAll()
    {
        // Own names win over aliases; of two programs with one alias the first has it.
        for (var position = 0; position < _merged.Count; position++)
        {
            _byName[_merged[position].Id] = _byName[_merged[position].Name] = position;
        }

        for (var position = 0; position < _merged.Count; position++)
        {
            foreach (var name in _merged[position].Aliases.Concat(_members[position].Select(i => _all[i].Program.Id)))
            {
                if (!_byName.ContainsKey(name))
                {
                    _byName.Add(name, position);
                }
            }
        }
    }
}
