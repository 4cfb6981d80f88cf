using System.Collections;

namespace Broadsheet.Compiled;

/// <summary>The merged programs of a corpus: their names, and from which pages their mentions and figures come.</summary>
internal sealed class ProgramIndex : IReadOnlyList<Program>
{
    private readonly string _data;
    private readonly int _start;
    private readonly string _characters;
    private readonly Func<int, CompiledPage> _page;
    private Entry[]? _entries;

    /// <summary>Keeps what is needed to read the programs.</summary>
    /// <param name="data">The corpus's integers.</param>
    /// <param name="start">Where those of the programs begin.</param>
    /// <param name="characters">The characters of their strings.</param>
    /// <param name="page">Gives a page by its 0-based number in the corpus.</param>
    internal ProgramIndex(string data, int start, string characters, Func<int, CompiledPage> page)
    {
        _data = data;
        _start = start;
        _characters = characters;
        _page = page;
    }

    public int Count => Entries.Length;

    private Entry[] Entries => Volatile.Read(ref _entries) ?? Interlocked.CompareExchange(ref _entries, Read(), null) ?? _entries!;

    public Program this[int index]
    {
        get
        {
            var entry = Entries[index];
            var merged = Volatile.Read(ref entry.Merged);
            return merged ?? Interlocked.CompareExchange(ref entry.Merged, Merge(entry), null) ?? entry.Merged!;
        }
    }

    public IEnumerator<Program> GetEnumerator()
    {
        for (var i = 0; i < Entries.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads the programs' names; the generator's <c>IndexEncoder</c> writes in the same order.</summary>
    private Entry[] Read()
    {
        using var reader = new PackedReader(_data, _start, _data.Length);
        var strings = new PageStrings(reader, new StringPool(reader, _characters), "");
        reader.Begin(RecordPart.Size);
        var entries = new Entry[reader.ReadCount()];
        for (var i = 0; i < entries.Length; i++)
        {
            reader.Begin(RecordPart.Program);
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

        return entries;
    }

    private static ValueList<string> ReadStrings(PackedReader reader, PageStrings strings)
    {
        var items = new string[reader.ReadCount()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = strings.Read();
        }

        return items.Length == 0 ? ValueList<string>.Empty : new ValueList<string>(items);
    }

    private static PartialDate? ReadDate(PackedReader reader)
    {
        if (reader.ReadInt() == 0)
        {
            return null;
        }

        int? Part() => reader.ReadInt() is var part and > 0 ? part : null;
        return new PartialDate(Part(), Part(), Part());
    }

    private static (int Page, int Program)[] ReadParts(PackedReader reader)
    {
        reader.Begin(RecordPart.Size);
        var parts = new (int, int)[reader.ReadCount()];
        var page = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            reader.Begin(RecordPart.Reference);
            page += reader.ReadInt();
            parts[i] = (page, reader.ReadInt());
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
