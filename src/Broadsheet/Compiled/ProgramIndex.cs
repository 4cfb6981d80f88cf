using System.Collections;

namespace Broadsheet.Compiled;

/// <summary>The merged programs of a corpus: their names, and from which pages their mentions and figures come.</summary>
internal sealed class ProgramIndex : IReadOnlyList<Program>
{
    private readonly Func<int, CompiledPage> _page;
    private readonly Entry[] _entries;

    private ProgramIndex(Func<int, CompiledPage> page, Entry[] entries)
    {
        _page = page;
        _entries = entries;
    }

    public int Count => _entries.Length;

    public Program this[int index]
    {
        get
        {
            var entry = _entries[index];
            var merged = Volatile.Read(ref entry.Merged);
            return merged ?? Interlocked.CompareExchange(ref entry.Merged, Merge(entry), null) ?? entry.Merged!;
        }
    }

    public IEnumerator<Program> GetEnumerator()
    {
        for (var i = 0; i < _entries.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads the programs' names; the generator's <c>IndexEncoder</c> writes in the same order.</summary>
    internal static ProgramIndex Read(VlqReader reader, string characters, Func<int, CompiledPage> page)
    {
        var pool = new StringPool(reader, characters);
        var strings = new PageStrings(reader, pool, "");
        var entries = new Entry[reader.ReadInt()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new Entry(
                new Program
                {
                    Id = strings.Read(),
                    Name = strings.Read(),
                    Aliases = ReadStrings(reader, strings),
                    Kind = strings.Read(),
                    Components = ReadStrings(reader, strings),
                    Lead = strings.ReadOptional(),
                    Members = ReadStrings(reader, strings),
                    Launched = ReadDate(reader),
                },
                ReadParts(reader));
        }

        return new ProgramIndex(page, entries);
    }

    private static ValueList<string> ReadStrings(VlqReader reader, PageStrings strings)
    {
        var items = new string[reader.ReadInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = strings.Read();
        }

        return items.Length == 0 ? ValueList<string>.Empty : new ValueList<string>(items);
    }

    private static PartialDate? ReadDate(VlqReader reader)
    {
        if (reader.ReadInt() == 0)
        {
            return null;
        }

        int? Part() => reader.ReadInt() is var part and > 0 ? part : null;
        return new PartialDate(Part(), Part(), Part());
    }

    private static (int Page, int Program)[] ReadParts(VlqReader reader)
    {
        var parts = new (int, int)[reader.ReadInt()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = (reader.ReadInt(), reader.ReadInt());
        }

        return parts;
    }

    private Program Merge(Entry entry)
    {
        var parts = entry.Parts.Select(p => _page(p.Page).Content.Programs[p.Program]).ToArray();
        return entry.Named with
        {
            Mentions = new ValueList<ProgramMention>(parts.SelectMany(p => p.Mentions)),
            Statistics = new ValueList<string>(parts.SelectMany(p => p.Statistics).Distinct()),
        };
    }

    private sealed class Entry(Program named, (int Page, int Program)[] parts)
    {
        internal Program? Merged;

        internal Program Named { get; } = named;

        internal (int Page, int Program)[] Parts { get; } = parts;
    }
}
