using System.Reflection;

namespace Broadsheet.Compiled;

/// <summary>Reads a compiled page back into records. The generator's <c>PageEncoder</c> writes in the same order.</summary>
internal sealed class PageDecoder
{
    private readonly string _pageId;
    private readonly string _file;
    private readonly VlqReader _reader;
    private readonly PageStrings _strings;
    private readonly int[] _lineStarts;
    private int _spanStart;

    private PageDecoder(Assembly assembly, string pageId, string file, string data, string pool)
    {
        _pageId = pageId;
        _file = file;
        _reader = new VlqReader(data);
        if (_reader.ReadInt() != PageFormat.Version)
        {
            throw new InvalidDataException(
                $"The page '{file}' was compiled for another version of Broadsheet: rebuild {assembly.GetName().Name}.");
        }

        var strings = new StringPool(_reader, pool);
        var embedded = _reader.ReadInt() != 0;
        if (embedded)
        {
            var raw = EmbeddedText.Read(assembly, file, _reader.ReadInt(), _reader.ReadInt());
            _lineStarts = [.. PageFormat.LineStarts(raw)];
            _strings = new PageStrings(_reader, strings, PageStrings.Join(_reader, raw));
        }
        else
        {
            _lineStarts = new int[_reader.ReadInt()];
            for (var i = 1; i < _lineStarts.Length; i++)
            {
                _lineStarts[i] = _lineStarts[i - 1] + _reader.ReadInt();
            }

            _strings = new PageStrings(_reader, strings, "");
        }
    }

    internal static PageContent Decode(Assembly assembly, string pageId, string file, string data, string pool)
    {
        var decoder = new PageDecoder(assembly, pageId, file, data, pool);
        var articles = decoder.ReadList(decoder.ReadArticle);
        return new PageContent(articles, decoder.ReadList(() => decoder.ReadProgram(articles)));
    }

    private Article ReadArticle()
    {
        var id = ReadId();
        return new Article
        {
            Id = id,
            Column = _strings.ReadOptional(),
            Title = _strings.Read(),
            Subtitle = _strings.ReadOptional(),
            Authors = ReadList(() => new Author(_strings.Read(), _strings.ReadOptional(), _strings.ReadOptional())),
            Published = ReadDate(),
            Publication = _strings.ReadOptional(),
            Headings = ReadList(() => new Heading(_strings.Read(), _reader.ReadInt(), ReadSpan())),
            Paragraphs = ReadList(() => new Paragraph(_strings.Read(), ReadSpan())),
            Statistics = ReadList(() => ReadStatistic(id)),
            Dates = ReadList(() => new DateMention(_strings.Read(), ReadPeriod(), ReadSpan())),
            Source = ReadSpan(),
        };
    }

    private Statistic ReadStatistic(string articleId)
    {
        var subject = _strings.ReadOptional();
        var text = _strings.Read();
        return new Statistic
        {
            Subject = subject,
            Text = text,
            Id = _reader.ReadInt() switch
            {
                0 => articleId + "/" + subject,
                1 => articleId + "/" + text,
                _ => ReadId(),
            },
            Value = ReadNumber(),
            Low = ReadNumber(),
            High = ReadNumber(),
            Unit = _strings.ReadOptional(),
            Per = ReadList(_strings.Read),
            Approximation = (Approximation)_reader.ReadInt(),
            Change = _reader.ReadInt() is var change and > 0 ? (Change)(change - 1) : null,
            Kind = (StatisticKind)_reader.ReadInt(),
            Time = _strings.ReadOptional(),
            TimeResolved = ReadPeriod(),
            Place = _strings.ReadOptional(),
            Source = ReadSpan(),
        };
    }

    private Program ReadProgram(ValueList<Article> articles) => new()
    {
        Id = _strings.Read(),
        Name = _strings.Read(),
        Aliases = ReadList(_strings.Read),
        Kind = _strings.Read(),
        Components = ReadList(_strings.Read),
        Lead = _strings.ReadOptional(),
        Members = ReadList(_strings.Read),
        Launched = ReadDate(),
        Mentions = ReadList(() => new ProgramMention(ReadArticleNumber(articles), _strings.Read(), ReadSpan())),
        Statistics = ReadList(() => ReadStatisticNumber(articles)),
    };

    private string ReadArticleNumber(ValueList<Article> articles) =>
        _reader.ReadInt() is var number and > 0 ? articles[number - 1].Id : ReadId();

    private string ReadStatisticNumber(ValueList<Article> articles) =>
        _reader.ReadInt() is var article and > 0 ? articles[article - 1].Statistics[_reader.ReadInt()].Id : ReadId();

    /// <summary>Reads an id: what follows the page's own, or the whole where it does not begin with that.</summary>
    private string ReadId() => _reader.ReadInt() == 0 ? _pageId + "/" + _strings.Read() : _strings.Read();

    private SourceSpan ReadSpan()
    {
        _spanStart += _reader.ReadInt();
        var line = Array.BinarySearch(_lineStarts, _spanStart);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new SourceSpan(_file, _spanStart, _spanStart + _reader.ReadInt(), line + 1, _spanStart - _lineStarts[line] + 1);
    }

    private TimePeriod? ReadPeriod()
    {
        switch (_reader.ReadInt())
        {
            case 0:
                return null;
            case 1:
                return new TimePeriod(ReadParts());
            default:
                return new TimePeriod(ReadParts(), ReadParts());
        }
    }

    private PartialDate? ReadDate() => _reader.ReadInt() == 0 ? null : ReadParts();

    private PartialDate ReadParts() => new(ReadPart(), ReadPart(), ReadPart());

    private int? ReadPart() => _reader.ReadInt() is var part and > 0 ? part : null;

    /// <summary>Reads a number: its scale, sign and which words follow the lowest one, then the words.</summary>
    private decimal? ReadNumber()
    {
        var form = _reader.ReadInt();
        if (form < 0)
        {
            return null;
        }

        var low = unchecked((int)(uint)_reader.ReadLong());
        var middle = (form & 2) == 0 ? 0 : unchecked((int)(uint)_reader.ReadLong());
        var high = (form & 4) == 0 ? 0 : unchecked((int)(uint)_reader.ReadLong());
        return new decimal(low, middle, high, (form & 1) != 0, (byte)(form >> 3));
    }

    private ValueList<T> ReadList<T>(Func<T> read)
    {
        var count = _reader.ReadInt();
        if (count == 0)
        {
            return ValueList<T>.Empty;
        }

        var items = new T[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = read();
        }

        return new ValueList<T>(items);
    }
}
