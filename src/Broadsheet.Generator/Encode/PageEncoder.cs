using System.Text;
using Broadsheet.Compiled;

namespace Broadsheet.Generator.Encode;

/// <summary>Writes a page in the form that the library's <c>PageDecoder</c> reads, in the same order.</summary>
internal sealed class PageEncoder
{
    private readonly string _localId;
    private readonly StringPoolWriter _pool = new();
    private readonly HealedText? _text;
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Article, int Number)> _statistics = new(StringComparer.Ordinal);
    private PackedWriter _body = null!;
    private TextReferences _strings = null!;
    private int _spanStart;

    private PageEncoder(string localId, HealedText? text)
    {
        _localId = localId;
        _text = text;
    }

    /// <summary>Writes a page.</summary>
    /// <param name="raw">The file's text, without byte-order mark.</param>
    /// <param name="localId">The page's name in the ids of the reading.</param>
    /// <param name="articles">Its articles.</param>
    /// <param name="programs">Its programs.</param>
    /// <param name="embedText">Whether the file is embedded, so that strings may be slices of it.</param>
    /// <returns>The integers and the pool.</returns>
    internal static (string Data, string Pool) Encode(
        string raw, string localId, IReadOnlyList<Article> articles, IReadOnlyList<Program> programs, bool embedText)
    {
        var text = embedText ? new HealedText(raw, articles) : null;
        var encoder = new PageEncoder(localId, text);
        encoder.NumberIds(articles);
        var streams = articles.Select(article => encoder.Stream(RecordPart.Article, () => encoder.Write(article))).ToArray();
        var programStream = encoder.Stream(RecordPart.Program, () => encoder.WriteList(RecordPart.Program, programs, encoder.Write));

        var header = new PackedWriter();
        encoder._pool.WriteLengths(header);
        header.Begin(RecordPart.Header);
        header.Write(embedText);
        if (text is not null)
        {
            header.Write(raw.Length);
            header.Write(PageFormat.Checksum(raw));
            text.WriteCuts(header);
        }
        else
        {
            WriteLines(header, PageFormat.LineStarts(raw));
        }

        header.Begin(RecordPart.Size);
        header.Write(articles.Count);
        for (var i = 0; i < articles.Count; i++)
        {
            header.Begin(RecordPart.Size);
            header.Write(articles[i].Statistics.Count);
            header.Write(streams[i].Length);
        }

        var packed = header.Finish();
        var data = new StringBuilder().Append((char)(PackedModels.FirstDigit + PageFormat.Version)).Append(PackedWriter.Fixed(packed.Length)).Append(packed);
        foreach (var stream in streams)
        {
            data.Append(stream);
        }

        return (data.Append(programStream).ToString(), encoder._pool.Characters);
    }

    private string Stream(int part, Action write)
    {
        _body = new PackedWriter();
        _strings = new TextReferences(_body, _pool, _text);
        _spanStart = 0;
        _body.Begin(part);
        write();
        return _body.Finish();
    }

    private static void WriteLines(PackedWriter data, IReadOnlyList<int> starts)
    {
        data.Write(starts.Count);
        data.Begin(RecordPart.Reference);
        for (var i = 1; i < starts.Count; i++)
        {
            data.Write(starts[i] - starts[i - 1]);
        }
    }

    private void NumberIds(IReadOnlyList<Article> articles)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            _articles[articles[i].Id] = i;
            for (var j = 0; j < articles[i].Statistics.Count; j++)
            {
                _statistics[articles[i].Statistics[j].Id] = (i, j);
            }
        }
    }

    private void Write(Article article)
    {
        var near = article.Source.Start;
        WriteId(article.Id, near);
        _strings.Write(article.Column, near);
        _strings.Write(article.Title, near);
        _strings.Write(article.Subtitle, near);
        WriteList(RecordPart.Author, article.Authors, a =>
        {
            _strings.Write(a.Name, near);
            _strings.Write(a.Place, near);
            _strings.Write(a.Role, near);
        });
        Write(article.Published);
        _strings.Write(article.Publication, near);
        WriteList(RecordPart.Heading, article.Headings, h =>
        {
            _strings.Write(h.Text, h.Source.Start);
            _body.Write(h.Level);
            Write(h.Source);
        });
        WriteList(RecordPart.Paragraph, article.Paragraphs, p =>
        {
            _strings.Write(p.Text, p.Source.Start);
            Write(p.Source);
        });
        WriteList(RecordPart.Figure, article.Statistics, s => Write(s, article.Id));
        WriteList(RecordPart.Date, article.Dates, d =>
        {
            _strings.Write(d.Text, d.Source.Start);
            Write(d.Resolved);
            Write(d.Source);
        });
        Write(article.Source);
    }

    private void Write(Statistic statistic, string articleId)
    {
        var near = statistic.Source.Start;
        _strings.Write(statistic.Subject, near);
        _strings.Write(statistic.Text, near);
        WriteFigureId(statistic, articleId);
        Write(statistic.Value);
        Write(statistic.Low);
        Write(statistic.High);
        _body.Begin(RecordPart.Measure);
        _strings.Write(statistic.Unit, near);
        WriteList(RecordPart.Reference, statistic.Per, p => _strings.Write(p, near));
        _body.Begin(RecordPart.Time);
        _body.Write((int)statistic.Approximation);
        _body.Write(statistic.Change is { } change ? (int)change + 1 : 0);
        _body.Write((int)statistic.Kind);
        _strings.Write(statistic.Time, near);
        Write(statistic.TimeResolved);
        _body.Begin(RecordPart.Place);
        _strings.Write(statistic.Place, near);
        Write(statistic.Source);
    }

    private void WriteFigureId(Statistic statistic, string articleId)
    {
        var isOfArticle = statistic.Id.Length > articleId.Length && statistic.Id[articleId.Length] == '/'
            && statistic.Id.StartsWith(articleId, StringComparison.Ordinal);
        var (form, number) = isOfArticle
            ? FigureId.Decompose(statistic.Id.Substring(articleId.Length + 1), statistic.Subject, statistic.Text, statistic.Time, statistic.Place)
            : (FigureId.Own, 0);
        _body.Write(form);
        if (form == FigureId.Own)
        {
            WriteId(statistic.Id, statistic.Source.Start);
        }
        else if ((form & FigureId.Numbered) != 0)
        {
            _body.Write(number);
        }
    }

    private void Write(Program program)
    {
        var near = program.Mentions.Count > 0 ? program.Mentions[0].Source.Start : 0;
        _strings.Write(program.Id, near);
        _strings.Write(program.Name, near);
        WriteList(RecordPart.Reference, program.Aliases, a => _strings.Write(a, near));
        _strings.Write(program.Kind, near);
        WriteList(RecordPart.Reference, program.Components, c => _strings.Write(c, near));
        _strings.Write(program.Lead, near);
        WriteList(RecordPart.Reference, program.Members, m => _strings.Write(m, near));
        Write(program.Launched);
        WriteList(RecordPart.Mention, program.Mentions, m =>
        {
            WriteArticleNumber(m);
            _strings.Write(m.Text, m.Source.Start);
            Write(m.Source);
        });
        WriteList(RecordPart.Reference, program.Statistics, s => WriteStatisticNumber(s, near));
    }

    /// <summary>Writes an article of this page as its number from 1, another as 0 and its id.</summary>
    private void WriteArticleNumber(ProgramMention mention)
    {
        if (_articles.TryGetValue(mention.ArticleId, out var number))
        {
            _body.Write(number + 1);
            return;
        }

        _body.Write(0);
        WriteId(mention.ArticleId, mention.Source.Start);
    }

    /// <summary>Writes a figure of this page as its article's number from 1 and its own from 0, another as 0 and its id.</summary>
    private void WriteStatisticNumber(string id, int near)
    {
        if (_statistics.TryGetValue(id, out var place))
        {
            _body.Write(place.Article + 1);
            _body.Write(place.Number);
            return;
        }

        _body.Write(0);
        WriteId(id, near);
    }

    /// <summary>Writes an id without the page's own name, which the corpus may make longer.</summary>
    private void WriteId(string id, int near)
    {
        var isOfPage = id.Length > _localId.Length && id[_localId.Length] == '/' && id.StartsWith(_localId, StringComparison.Ordinal);
        _body.Write(!isOfPage);
        _strings.Write(isOfPage ? id.Substring(_localId.Length + 1) : id, near);
    }

    private void Write(SourceSpan span)
    {
        _body.Write(span.Start - _spanStart);
        _spanStart = span.Start;
        _body.Write(span.Length);
    }

    private void Write(TimePeriod? period)
    {
        if (period is not { } known)
        {
            _body.Write(0);
            return;
        }

        _body.Write(known.Start == known.End ? 1 : 2);
        WriteParts(known.Start);
        if (known.Start != known.End)
        {
            WriteParts(known.End);
        }
    }

    private void Write(PartialDate? date)
    {
        _body.Write(date is not null);
        if (date is { } known)
        {
            WriteParts(known);
        }
    }

    private void WriteParts(PartialDate date)
    {
        _body.Write(date.Year ?? 0);
        _body.Write(date.Month ?? 0);
        _body.Write(date.Day ?? 0);
    }

    private void Write(decimal? number)
    {
        _body.Begin(RecordPart.Amount);
        if (number is not { } known)
        {
            _body.Write(-1);
            return;
        }

        var words = decimal.GetBits(known);
        var scale = (words[3] >> 16) & 0xFF;
        _body.Write((scale << 3) | (words[2] != 0 ? 4 : 0) | (words[1] != 0 ? 2 : 0) | (words[3] < 0 ? 1 : 0));
        _body.Write((uint)words[0]);
        if (words[1] != 0)
        {
            _body.Write((uint)words[1]);
        }

        if (words[2] != 0)
        {
            _body.Write((uint)words[2]);
        }
    }

    private void WriteList<T>(int part, IReadOnlyList<T> items, Action<T> write)
    {
        _body.Write(items.Count);
        foreach (var item in items)
        {
            _body.Begin(part);
            write(item);
        }
    }
}
