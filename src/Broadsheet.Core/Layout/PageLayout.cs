using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>A page's text, healed of hard line breaks, and the articles found on it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Articles">The articles, in the order of the page.</param>
public sealed record PageLayout(PageText Text, ValueList<ArticleLayout> Articles)
{
    /// <summary>What keeps the page, or a part of it, from being laid out, in the order of the page.</summary>
    public ValueList<LayoutProblem> Problems { get; init; } = ValueList<LayoutProblem>.Empty;

    /// <summary>The comments that speak to the checks, in the order of the page; the joined text does not hold them.</summary>
    public ValueList<PageMarker> Markers { get; init; } = ValueList<PageMarker>.Empty;

    /// <summary>Finds the articles of a page.</summary>
    /// <param name="raw">The file's text, without byte-order mark.</param>
    /// <param name="metadata">What is known of the page besides its text.</param>
    /// <returns>The layout; a text that is not laid out as an article is one article all the same, perhaps with an empty title. Never throws on any text.</returns>
    public static PageLayout Read(string raw, PageMetadata metadata)
    {
        var matter = FrontMatter.Read(raw);
        var markers = new List<PageMarker>();
        var text = LineBreakHealing.Heal(PageMarkers.TakeOut(metadata.File, raw, matter.BodyStart, markers), matter.BodyStart);
        var blocks = BlockReader.Read(text.Joined.AsSpan(), matter.BodyStart);
        var assembly = ArticleAssembly.Assemble(text, blocks, matter);
        metadata = metadata with { Column = metadata.Column ?? matter.Column, Publication = metadata.Publication ?? matter.Source };
        var pageDate = matter.Published ?? assembly.PageDate ?? FileDate(metadata.File);
        var articles = new List<ArticleLayout>();
        var problems = new List<LayoutProblem>();
        if (matter.Error is not null)
        {
            problems.Add(new(LayoutProblemKind.BadFrontMatter, matter.ErrorRange.IsEmpty ? new(0, Math.Min(3, raw.Length)) : matter.ErrorRange, matter.Error));
        }

        foreach (var article in assembly.Articles)
        {
            if (article.HasBody)
            {
                var layout = article.ToLayout(text, metadata, pageDate);
                if (!TitleEvidence.IsIndexTitle(layout.Title))
                {
                    articles.Add(layout);
                }
            }
            else
            {
                problems.Add(new(LayoutProblemKind.TitleWithoutBody, article.TitleLines[0], article.ExplicitTitle ?? text.Text(article.TitleLines[0])));
            }
        }

        if (articles.Count == 0 && problems.Count == 0)
        {
            problems.Add(blocks.Count == 0
                ? new(LayoutProblemKind.Empty, default)
                : new(LayoutProblemKind.NoArticle, blocks[0].Range));
        }

        if (articles.Count == 0 && PlainText(blocks) is { } plain)
        {
            var authors = new List<Author>();
            _ = plain.Paragraphs.Count > 0 && NewsLead.Read(plain.Paragraphs[0].In(text.Joined.AsSpan()), authors);
            articles.Add(plain with
            {
                Title = text.Text(plain.TitleLines[0]),
                Authors = new(authors),
                Column = metadata.Column,
                Published = metadata.Published ?? pageDate,
                Publication = metadata.Publication,
            });
        }

        return new(text, new(articles)) { Problems = new(problems), Markers = new(markers) };
    }

    /// <summary>A text that is not laid out as an article is read all the same, so that its figures are not lost: a line above others as
    /// title and all others as body, or all as the body of an article whose title is empty.</summary>
    private static ArticleLayout? PlainText(List<Block> blocks)
    {
        var lines = blocks.FindAll(block => block.Kind is BlockKind.Text or BlockKind.Bare);
        if (lines.Count == 0 || (lines.Count == 1 && lines[0].Kind == BlockKind.Bare && blocks.Count > 1))
        {
            return null;
        }

        var hasTitle = lines.Count > 1 && lines[0].Kind == BlockKind.Bare;
        var start = lines[0].Range.Start;
        return new()
        {
            Title = "",
            TitleLines = new([hasTitle ? lines[0].Range : new TextRange(start, start)]),
            Paragraphs = new(lines.Skip(hasTitle ? 1 : 0).Select(line => line.Range)),
            Range = new(start, lines[lines.Count - 1].Range.End),
        };
    }

    private static PartialDate? FileDate(string file) =>
        DateReading.TryFind(file.AsSpan(file.LastIndexOf('/') + 1), out var date) ? date : null;
}
