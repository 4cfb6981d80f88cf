using System.Collections;
using System.Reflection;

namespace Broadsheet.Compiled;

/// <summary>A page that is open: its text, and its articles, each read back when it is asked for.</summary>
internal sealed class PageContent : IReadOnlyList<Article>
{
    private readonly string _data;
    private readonly int[] _statisticStarts;
    private readonly int[] _streams;
    private readonly Article?[] _articles;
    private ValueList<Program>? _programs;
    private Statistic[]? _statistics;

    private PageContent(string pageId, string file, string data, PackedReader header, int headerEnd, StringPool pool, string joined, int[] lineStarts)
    {
        _data = data;
        Id = pageId;
        File = file;
        Pool = pool;
        Joined = joined;
        LineStarts = lineStarts;
        header.Begin(RecordPart.Size);
        var articles = header.ReadCount();
        _articles = new Article?[articles];
        _statisticStarts = new int[articles + 1];
        _streams = new int[articles + 1];
        _streams[0] = headerEnd;
        for (var i = 0; i < articles; i++)
        {
            header.Begin(RecordPart.Size);
            _statisticStarts[i + 1] = _statisticStarts[i] + header.ReadCount();
            _streams[i + 1] = _streams[i] + header.ReadCount();
        }
    }

    /// <summary>The page's name in ids.</summary>
    internal string Id { get; }

    /// <summary>The page's path.</summary>
    internal string File { get; }

    /// <summary>The strings that the text does not hold.</summary>
    internal StringPool Pool { get; }

    /// <summary>The text without the ranges that its hard line breaks fill; empty where it is not embedded.</summary>
    internal string Joined { get; }

    /// <summary>The offsets at which the lines of the page begin.</summary>
    internal int[] LineStarts { get; }

    /// <summary>The programs as the page names them, before they are merged over the corpus.</summary>
    internal ValueList<Program> Programs =>
        Volatile.Read(ref _programs) ?? Interlocked.CompareExchange(ref _programs, ReadPrograms(), null) ?? _programs!;

    /// <summary>The figures of all articles.</summary>
    internal Statistic[] Statistics =>
        Volatile.Read(ref _statistics) ?? Interlocked.CompareExchange(ref _statistics, [.. this.SelectMany(a => a.Statistics)], null) ?? _statistics!;

    public int Count => _articles.Length;

    /// <summary>An article; read back once, by whichever thread is first.</summary>
    public Article this[int index] =>
        Volatile.Read(ref _articles[index]) ?? Interlocked.CompareExchange(ref _articles[index], ReadArticle(index), null) ?? _articles[index]!;

    /// <summary>Opens a page.</summary>
    internal static PageContent Open(Assembly assembly, string pageId, string file, string data, string pool)
    {
        if (data.Length == 0 || data[0] != PackedModels.FirstDigit + PageFormat.Version)
        {
            throw new InvalidDataException(
                $"The page '{file}' was compiled for another version of Broadsheet: rebuild {assembly.GetName().Name}.");
        }

        var headerEnd = PackedReader.ReadFixed(data, 1) + 3;
        using var header = new PackedReader(data, 3, headerEnd > 3 ? headerEnd : data.Length + 1);
        var strings = new StringPool(header, pool);
        header.Begin(RecordPart.Header);
        if (header.ReadFlag())
        {
            var raw = EmbeddedText.Read(assembly, file, header.ReadInt(), header.ReadInt());
            var joined = PageStrings.Join(header, raw);
            return new(pageId, file, data, header, headerEnd, strings, joined, [.. PageFormat.LineStarts(raw)]);
        }

        var lineStarts = new int[header.ReadCount()];
        header.Begin(RecordPart.Reference);
        for (var i = 1; i < lineStarts.Length; i++)
        {
            lineStarts[i] = lineStarts[i - 1] + header.ReadInt();
        }

        return new(pageId, file, data, header, headerEnd, strings, "", lineStarts);
    }

    public IEnumerator<Article> GetEnumerator()
    {
        for (var i = 0; i < _articles.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A figure by its number on the page; of the articles only its own is read.</summary>
    internal Statistic Statistic(int number)
    {
        var article = Array.BinarySearch(_statisticStarts, number);
        if (article < 0)
        {
            article = ~article - 1;
        }

        // Of several articles that begin at the same number, all but the last have no figure.
        while (_statisticStarts[article + 1] <= number)
        {
            article++;
        }

        return this[article].Statistics[number - _statisticStarts[article]];
    }

    private Article ReadArticle(int number)
    {
        using var reader = new PackedReader(_data, _streams[number], _streams[number + 1]);
        return new PageDecoder(this, reader).ReadArticle();
    }

    private ValueList<Program> ReadPrograms()
    {
        using var reader = new PackedReader(_data, _streams[_articles.Length], _data.Length);
        return new PageDecoder(this, reader).ReadPrograms();
    }
}
