using Broadsheet.Core.Corpus;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>Builds the reading of a page by hand, so that what is emitted does not hang on how pages are read.</summary>
internal sealed class Reading(string path, string raw)
{
    private readonly List<Article> _articles = [];
    private readonly List<Broadsheet.Program> _programs = [];

    internal string Raw => raw;

    internal PageProperties Properties { get; init; } = new(path, null, null, null, EmbedText: true);

    internal PageReading Result => new(new(_articles), new(_programs), ValueList<InputProblem>.Empty);

    internal PageModel Model => Generator.Pipeline.PageModels.Of(raw, Result, Properties);

    /// <summary>Where words stand that are given on one line; line breaks in the page are skipped.</summary>
    internal SourceSpan At(string words, int from = 0)
    {
        for (var start = raw.IndexOf(words[0], from); start >= 0; start = raw.IndexOf(words[0], start + 1))
        {
            var end = start;
            var matched = 0;
            while (end < raw.Length && matched < words.Length && (raw[end] == words[matched] || raw[end] is '\r' or '\n'))
            {
                matched += raw[end++] == words[matched] ? 1 : 0;
            }

            if (matched == words.Length)
            {
                return Span(start, end);
            }
        }

        throw new InvalidOperationException($"The page does not hold '{words}'.");
    }

    internal Reading Article(string title, string[] paragraphs, Func<string, Statistic[]>? statistics = null, Func<Article, Article>? change = null)
    {
        var id = $"{Properties.LocalId}/{_articles.Count + 1}";
        var titleAt = raw.Contains(title, StringComparison.Ordinal) ? At(title) : Span(0, 0);
        var spans = paragraphs.Select(p => new Paragraph(p, At(p, titleAt.End))).ToArray();
        var article = new Article
        {
            Id = id,
            Title = title,
            Paragraphs = new(spans),
            Statistics = new(statistics?.Invoke(id) ?? []),
            Source = titleAt with { End = spans.Length == 0 ? titleAt.End : spans[^1].Source.End },
        };
        _articles.Add(change?.Invoke(article) ?? article);
        return this;
    }

    internal Reading Program(Broadsheet.Program program)
    {
        _programs.Add(program);
        return this;
    }

    internal Statistic Count(string articleId, string text, string? subject, decimal value, string unit, string? time = null, string? place = null, string? id = null) => new()
    {
        Id = id ?? $"{articleId}/{subject ?? text}",
        Text = text,
        Value = value,
        Unit = unit,
        Kind = StatisticKind.Count,
        Subject = subject,
        Time = time,
        Place = place,
        Source = At(text),
    };

    private SourceSpan Span(int start, int end)
    {
        var lines = Broadsheet.Compiled.PageFormat.LineStarts(raw);
        var line = lines.Count(l => l <= start) - 1;
        return new SourceSpan(Properties.Path, start, end, line + 1, start - lines[line] + 1);
    }
}
