using System.Collections.Immutable;
using Broadsheet.Core.Corpus;
using Broadsheet.Generator.Emit;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Diagnostics.Usage;

/// <summary>What code may name of a project's corpus: ids, titles, programs, members, and the words of its articles. Each list is
/// made when it is first asked for.</summary>
internal sealed class CorpusNames
{
    private readonly Lazy<IReadOnlyList<string>> _articleIds;
    private readonly Lazy<IReadOnlyList<string>> _titles;
    private readonly Lazy<IReadOnlyList<string>> _programs;
    private readonly Lazy<IReadOnlyList<string>> _statisticIds;
    private readonly Lazy<IReadOnlyList<string>> _subjects;
    private readonly Lazy<IReadOnlyList<Passage>> _passages;
    private readonly Lazy<Dictionary<string, NamedArticle>> _classes;

    /// <summary>Reads the pages of a project, or finds their readings.</summary>
    /// <param name="options">The project's options.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    internal CorpusNames(AnalyzerOptions options, CancellationToken cancellation)
    {
        var articles = ArticlesOf(ReadPage.All(options, cancellation));
        _articleIds = new(() => [.. articles.Select(a => a.IdOf(a.Article.Id))]);
        _titles = new(() => [.. articles.Select(a => a.Article.Title).Distinct(StringComparer.Ordinal)]);
        _statisticIds = new(() => [.. articles.SelectMany(a => a.Article.Statistics.Select(s => a.IdOf(s.Id)))]);
        _subjects = new(() => [.. articles.SelectMany(a => a.Article.Statistics.Select(s => s.Subject)).OfType<string>().Distinct(StringComparer.Ordinal)]);
        _passages = new(() => [.. articles.SelectMany(PassagesOf)]);
        _classes = new(() => articles.ToDictionary(a => a.ClassName, StringComparer.Ordinal));
        _programs = new(() => [.. ProgramMerger.Merge(articles.Select(a => a.Page).Distinct().Select(page => page.Input.Page.Programs))
            .SelectMany(program => program.Aliases.Concat([program.Id, program.Name])).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The articles' ids.</summary>
    internal IReadOnlyList<string> ArticleIds => _articleIds.Value;

    /// <summary>The articles' titles.</summary>
    internal IReadOnlyList<string> Titles => _titles.Value;

    /// <summary>The programs' names, ids and other names.</summary>
    internal IReadOnlyList<string> Programs => _programs.Value;

    /// <summary>The figures' ids.</summary>
    internal IReadOnlyList<string> StatisticIds => _statisticIds.Value;

    /// <summary>What the figures count or measure.</summary>
    internal IReadOnlyList<string> Subjects => _subjects.Value;

    /// <summary>The titles, subtitles, headings and paragraphs of all articles.</summary>
    internal IReadOnlyList<Passage> Passages => _passages.Value;

    /// <summary>The figure of a member of <c>Articles</c>, and where it stands.</summary>
    /// <param name="className">The article's class.</param>
    /// <param name="memberName">The member.</param>
    /// <returns>The figure; <see langword="null"/> when there is none of that name.</returns>
    internal (Statistic Statistic, Location Location)? Find(string className, string memberName)
    {
        if (!_classes.Value.TryGetValue(className, out var named))
        {
            return null;
        }

        var names = PageModels.NamesOf(named.Article);
        for (var i = 0; i < names.Length; i++)
        {
            if (PageEmitter.MemberName(names, className, i) == memberName)
            {
                var statistic = named.Article.Statistics[i];
                return (statistic, named.Page.Locations.Of(statistic.Source));
            }
        }

        return null;
    }

    private static List<NamedArticle> ArticlesOf(ReadPage[] pages)
    {
        var readings = pages.Select(page => PageModels.Legible(page.Input.Page)).ToArray();
        var contents = CorpusOrder.Of(
            pages.Select((page, i) => new PageKey(page.Path, new(readings[i].Articles.Select(PageModels.KeyOf)))).ToImmutableArray());
        return [.. pages.SelectMany((page, i) => readings[i].Articles.Select(
            (article, number) => new NamedArticle(page, article, contents.Pages[i].Id, contents.Pages[i].ClassNames[number])))];
    }

    private static IEnumerable<Passage> PassagesOf(NamedArticle named)
    {
        var (page, article) = (named.Page, named.Article);
        var title = article.Source with { End = Math.Min(article.Source.End, article.Source.Start + article.Title.Length) };
        yield return new(article.Title, page, title);
        if (article.Subtitle is { } subtitle)
        {
            yield return new(subtitle, page, title);
        }

        foreach (var heading in article.Headings)
        {
            yield return new(heading.Text, page, heading.Source);
        }

        foreach (var paragraph in article.Paragraphs)
        {
            yield return new(paragraph.Text, page, paragraph.Source);
        }
    }

    private sealed record NamedArticle(ReadPage Page, Article Article, string PageId, string ClassName)
    {
        /// <summary>An id as the corpus has it: pages of one file name are told apart by more of their paths.</summary>
        internal string IdOf(string id) => PageId + id.Substring(PageIds.FileName(Page.Path).Length);
    }
}

/// <summary>Words of an article that stand together.</summary>
/// <param name="Text">The words, on one line.</param>
/// <param name="Page">The page.</param>
/// <param name="Source">Where they stand; of a subtitle, the title.</param>
internal sealed record Passage(string Text, ReadPage Page, SourceSpan Source);
