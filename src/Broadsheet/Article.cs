using System.Diagnostics;

namespace Broadsheet;

/// <summary>An article of a newspaper page.</summary>
[DebuggerDisplay("{Id,nq}: {Title,nq}")]
public sealed record Article
{
    /// <summary>Identifies the article in its corpus: the page's name and the article's 1-based number on it (<c>page/3</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The column (栏目) it stands in, or <see langword="null"/>.</summary>
    public string? Column { get; init; }

    /// <summary>The title; a title set over two lines is joined by a space.</summary>
    public required string Title { get; init; }

    /// <summary>The subtitle (副题) without its dash, or <see langword="null"/>.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The people of the byline, in order.</summary>
    public ValueList<Author> Authors { get; init; } = ValueList<Author>.Empty;

    /// <summary>The publication date, from item metadata, front matter, a dateline or the file's name; otherwise <see langword="null"/>.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The newspaper or other publication the page is from, from item metadata or front matter; otherwise <see langword="null"/>.</summary>
    public string? Publication { get; init; }

    /// <summary>The headings that stand on lines of their own, in order.</summary>
    public ValueList<Heading> Headings { get; init; } = ValueList<Heading>.Empty;

    /// <summary>The paragraphs of the body, in order, headings left out.</summary>
    public ValueList<Paragraph> Paragraphs { get; init; } = ValueList<Paragraph>.Empty;

    /// <summary>The figures of title and body, in the order of the text.</summary>
    public ValueList<Statistic> Statistics { get; init; } = ValueList<Statistic>.Empty;

    /// <summary>The dates and periods named in title and body, in the order of the text.</summary>
    public ValueList<DateMention> Dates { get; init; } = ValueList<DateMention>.Empty;

    /// <summary>Where the article stands, from its title to the end of its body.</summary>
    public required SourceSpan Source { get; init; }

    /// <summary>The sentence that states a figure of this article; the title for one that stands in the title.</summary>
    /// <param name="figure">One of <see cref="Statistics"/>.</param>
    /// <returns>The sentence on one line, cut 1,000 characters before and behind the figure, or the figure's own text when it
    /// does not stand in this article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is <see langword="null"/>.</exception>
    public string SentenceOf(Statistic figure) =>
        SentenceFinder.Around(this, (figure ?? throw new ArgumentNullException(nameof(figure))).Text, figure.Source);

    /// <summary>The sentences of the body, in order, headings left out.</summary>
    /// <returns>The sentences of all <see cref="Paragraphs"/>.</returns>
    public IEnumerable<Sentence> Sentences() => Paragraphs.SelectMany(SentenceFinder.Split);

    /// <summary>The article as plain text: title, subtitle, byline, then headings and paragraphs in the order of the page, each on
    /// a line of its own.</summary>
    /// <returns>The text, its lines separated by <c>\n</c>.</returns>
    public string FullText()
    {
        var body = Headings.Select(h => (h.Source.Start, h.Text)).Concat(Paragraphs.Select(p => (p.Source.Start, p.Text)))
            .OrderBy(block => block.Start).Select(block => block.Text);
        string?[] head = [Title, Subtitle is null ? null : "——" + Subtitle, Authors.Count == 0 ? null : string.Join(" ", Authors)];
        return string.Join("\n", head.OfType<string>().Concat(body));
    }

    /// <summary>Prints the title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
