namespace Broadsheet.Compiled;

/// <summary>Reads an article or the programs of a compiled page back into records. The generator's <c>PageEncoder</c> writes in
/// the same order.</summary>
internal sealed class PageDecoder
{
    private readonly PageContent _page;
    private readonly PackedReader _reader;
    private readonly PageStrings _strings;
    private int _spanStart;

    internal PageDecoder(PageContent page, PackedReader reader)
    {
        _page = page;
        _reader = reader;
        _strings = new PageStrings(reader, page.Pool, page.Joined);
    }

    internal Article ReadArticle()
    {
        _reader.Begin(RecordPart.Article);
        var id = ReadId();
        return new Article
        {
            Id = id,
            Column = _strings.ReadOptional(),
            Title = _strings.Read(),
            Subtitle = _strings.ReadOptional(),
            Authors = ReadList(RecordPart.Author, () => new Author(_strings.Read(), _strings.ReadOptional(), _strings.ReadOptional())),
            Published = ReadDate(),
            Publication = _strings.ReadOptional(),
            Headings = ReadList(RecordPart.Heading, () => new Heading(_strings.Read(), _reader.ReadInt(), ReadSpan())),
            Paragraphs = ReadList(RecordPart.Paragraph, () => new Paragraph(_strings.Read(), ReadSpan())),
            Statistics = ReadList(RecordPart.Figure, () => ReadStatistic(id)),
            Dates = ReadList(RecordPart.Date, () => new DateMention(_strings.Read(), ReadPeriod(), ReadSpan())),
            Source = ReadSpan(),
        };
    }

    internal ValueList<Program> ReadPrograms()
    {
        _reader.Begin(RecordPart.Program);
        return ReadList(RecordPart.Program, ReadProgram);
    }

    private Statistic ReadStatistic(string articleId)
    {
        var subject = _strings.ReadOptional();
        var text = _strings.Read();
        var form = _reader.ReadInt();
        var id = form == FigureId.Own ? ReadId() : null;
        var number = (form & FigureId.Numbered) == 0 ? 0 : _reader.ReadInt();
        var (value, low, high) = (ReadNumber(), ReadNumber(), ReadNumber());
        _reader.Begin(RecordPart.Measure);
        var unit = _strings.ReadOptional();
        var per = ReadList(RecordPart.Reference, _strings.Read);
        _reader.Begin(RecordPart.Time);
        var approximation = (Approximation)_reader.ReadInt();
        var change = _reader.ReadInt();
        var kind = (StatisticKind)_reader.ReadInt();
        var time = _strings.ReadOptional();
        var resolved = ReadPeriod();
        _reader.Begin(RecordPart.Place);
        var place = _strings.ReadOptional();
        return new Statistic
        {
            Id = id ?? articleId + "/" + FigureId.Compose(form, subject, text, time, place, number),
            Subject = subject,
            Text = text,
            Value = value,
            Low = low,
            High = high,
            Unit = unit,
            Per = per,
            Approximation = approximation,
            Change = change > 0 ? (Change)(change - 1) : null,
            Kind = kind,
            Time = time,
            TimeResolved = resolved,
            Place = place,
            Source = ReadSpan(),
        };
    }

    private Program ReadProgram() => new()
    {
        Id = _strings.Read(),
        Name = _strings.Read(),
        Aliases = ReadList(RecordPart.Reference, _strings.Read),
        Kind = _strings.Read(),
        Components = ReadList(RecordPart.Reference, _strings.Read),
        Lead = _strings.ReadOptional(),
        Members = ReadList(RecordPart.Reference, _strings.Read),
        Launched = ReadDate(),
        Mentions = ReadList(RecordPart.Mention, () => new ProgramMention(ReadArticleNumber(), _strings.Read(), ReadSpan())),
        Statistics = ReadList(RecordPart.Reference, ReadStatisticNumber),
    };

    private string ReadArticleNumber() =>
        _reader.ReadInt() is var number and > 0 ? _page[number - 1].Id : ReadId();

    private string ReadStatisticNumber() =>
        _reader.ReadInt() is var article and > 0 ? _page[article - 1].Statistics[_reader.ReadInt()].Id : ReadId();

    /// <summary>Reads an id: what follows the page's own, or the whole where it does not begin with that.</summary>
    private string ReadId() => _reader.ReadInt() == 0 ? _page.Id + "/" + _strings.Read() : _strings.Read();

    private SourceSpan ReadSpan()
    {
        _spanStart += _reader.ReadInt();
        var line = Array.BinarySearch(_page.LineStarts, _spanStart);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new SourceSpan(_page.File, _spanStart, _spanStart + _reader.ReadInt(), line + 1, _spanStart - _page.LineStarts[line] + 1);
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
        _reader.Begin(RecordPart.Amount);
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

    private ValueList<T> ReadList<T>(int part, Func<T> read)
    {
        var count = _reader.ReadCount();
        if (count == 0)
        {
            return ValueList<T>.Empty;
        }

        var items = new T[count];
        for (var i = 0; i < count; i++)
        {
            _reader.Begin(part);
            items[i] = read();
        }

        return new ValueList<T>(items);
    }
}
