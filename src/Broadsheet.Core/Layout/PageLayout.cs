using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>A page's text, healed of hard line breaks, and the articles found on it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Articles">The articles, in the order of the page.</param>
public sealed record PageLayout(PageText Text, ValueList<ArticleLayout> Articles)
{
    /// <summary>What keeps the page, or a part of it, from being laid out, in the order of the page.</summary>
    public ValueList<LayoutProblem> Problems { get; init; } = ValueList<LayoutProblem>.Empty;

    /// <summary>Finds the articles of a page.</summary>
    /// <param name="raw">The file's text, without byte-order mark.</param>
    /// <param name="metadata">What is known of the page besides its text.</param>
    /// <returns>The layout; without articles when the page holds none. Never throws on any text.</returns>
    public static PageLayout Read(string raw, PageMetadata metadata)
    {
        var matter = FrontMatter.Read(raw);
        var text = LineBreakHealing.Heal(metadata.File, raw, matter.BodyStart);
        var blocks = BlockReader.Read(text.Joined.AsSpan(), matter.BodyStart);
        var assembly = ArticleAssembly.Assemble(text, blocks, matter);
        var pageDate = matter.Published ?? assembly.PageDate ?? FileDate(metadata.File);
        var articles = new List<ArticleLayout>();
        var problems = new List<LayoutProblem>();
        if (matter.Error is not null)
        {
            problems.Add(new(LayoutProblemKind.BadFrontMatter, new(0, Math.Min(3, raw.Length)), matter.Error));
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

        return new(text, new(articles)) { Problems = new(problems) };
    }

    private static PartialDate? FileDate(string file) =>
        DateReading.TryFind(file.AsSpan(file.LastIndexOf('/') + 1), out var date) ? date : null;
}
