using System.Diagnostics;

namespace Broadsheet;

/// <summary>A corpus of newspaper articles: lists that are read when they are asked for, and questions to them.</summary>
/// <remarks>A project that lists pages gets its corpus as <c>Corpus.All</c>. The members that return an
/// <see cref="IEnumerable{T}"/> ask anew each time they are enumerated, in corpus order.</remarks>
[DebuggerDisplay("{Articles.Count} articles, {Programs.Count} programs, {Statistics.Count} figures")]
public sealed partial class NewsCorpus
{
    private readonly CombinedCorpora? _combined;
    private Lookup? _lookup;

    /// <summary>Makes a corpus of articles and the programs they name.</summary>
    /// <param name="articles">The articles, in order.</param>
    /// <param name="programs">The programs, merged over the articles.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public NewsCorpus(IEnumerable<Article> articles, IEnumerable<Program> programs)
    {
        Articles = new ValueList<Article>(articles);
        Programs = new ValueList<Program>(programs);
        Statistics = new ValueList<Statistic>(Articles.SelectMany(a => a.Statistics));
    }

    internal NewsCorpus(IReadOnlyList<Article> articles, IReadOnlyList<Program> programs, IReadOnlyList<Statistic> statistics)
    {
        Articles = articles;
        Programs = programs;
        Statistics = statistics;
    }

    /// <summary>The articles, by page and in the order of each page. Their number is known without reading them.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The programs, in the order of their first mention.</summary>
    public IReadOnlyList<Program> Programs { get; }

    /// <summary>The figures of all articles, in order. Their number is known without reading them.</summary>
    public IReadOnlyList<Statistic> Statistics { get; }

    private NewsCorpus(NewsCorpus[] corpora)
    {
        var combined = new CombinedCorpora(corpora);
        _combined = combined;
        Articles = ChainedList<Article>.Of(corpora, c => c.Articles);
        Programs = new LazyList<Program>(() => combined.Programs.All);
        Statistics = ChainedList<Statistic>.Of(corpora, c => c.Statistics);
    }

    /// <summary>Makes one corpus of several, for instance of those of several assemblies.</summary>
    /// <param name="corpora">The corpora, in order; one that is given twice counts once.</param>
    /// <returns>A corpus of all their articles. Programs that share a name are merged, and those of one kind that share another
    /// name. Articles and figures of two corpora may have the same id: the first is found by it, and all by walking from a
    /// program, an article or a figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="corpora"/> or one of them is <see langword="null"/>.</exception>
    public static NewsCorpus Combine(params NewsCorpus[] corpora)
    {
        if (corpora is null || Array.IndexOf(corpora, null!) >= 0)
        {
            throw new ArgumentNullException(nameof(corpora));
        }

        corpora = [.. corpora.SelectMany(corpus => corpus._combined?.Corpora ?? [corpus]).Distinct()];
        return corpora.Length == 1 ? corpora[0] : new NewsCorpus(corpora);
    }

    /// <summary>Finds an article by its id.</summary>
    /// <param name="id">The <see cref="Article.Id"/>.</param>
    /// <returns>The article, or <see langword="null"/> when the corpus has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Article? FindArticle(string id) =>
        id is null ? throw new ArgumentNullException(nameof(id))
            : _combined is not null ? _combined.FindArticle(id)
            : Index.Articles.TryGetValue(id, out var article) ? article : null;

    /// <summary>Finds a figure by its id.</summary>
    /// <param name="id">The <see cref="Statistic.Id"/>.</param>
    /// <returns>The figure, or <see langword="null"/> when the corpus has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Statistic? FindStatistic(string id) =>
        id is null ? throw new ArgumentNullException(nameof(id))
            : _combined is not null ? _combined.FindStatistic(id)
            : Index.Statistics.TryGetValue(id, out var found) ? found.Statistic : null;

    /// <summary>Finds a program by its name or one of its other names.</summary>
    /// <param name="name">The <see cref="Program.Id"/>, <see cref="Program.Name"/> or one of the <see cref="Program.Aliases"/>.</param>
    /// <returns>The program, or <see langword="null"/> when the corpus has none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public Program? FindProgram(string name) =>
        name is null ? throw new ArgumentNullException(nameof(name))
            : _combined is not null ? _combined.Programs.Find(name)
            : Index.Programs.TryGetValue(name, out var program) ? program : null;

    /// <summary>The article that a figure of this corpus stands in.</summary>
    /// <param name="statistic">The figure.</param>
    /// <returns>The article, or <see langword="null"/> when the figure is not of this corpus.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistic"/> is <see langword="null"/>.</exception>
    public Article? ArticleOf(Statistic statistic) =>
        statistic is null ? throw new ArgumentNullException(nameof(statistic))
            : _combined is not null ? _combined.ArticleOf(statistic)
            : Index.Statistics.TryGetValue(statistic.Id, out var found) ? found.Article : null;

    private Lookup Index =>
        Volatile.Read(ref _lookup) ?? Interlocked.CompareExchange(ref _lookup, new Lookup(this), null) ?? _lookup!;

    /// <summary>The corpus by id; made on the first question that needs it, which reads every page.</summary>
    private sealed class Lookup
    {
        internal Lookup(NewsCorpus corpus)
        {
            foreach (var article in corpus.Articles)
            {
                Articles[article.Id] = article;
                if (!Titles.TryGetValue(article.Title, out var namesakes))
                {
                    Titles.Add(article.Title, namesakes = []);
                }

                namesakes.Add(article);
                foreach (var statistic in article.Statistics)
                {
                    Statistics[statistic.Id] = (article, statistic);
                }
            }

            foreach (var program in corpus.Programs)
            {
                foreach (var name in program.Aliases)
                {
                    if (!Programs.ContainsKey(name))
                    {
                        Programs.Add(name, program);
                    }
                }
            }

            // A program's own name wins over another's alias.
            foreach (var program in corpus.Programs)
            {
                Programs[program.Name] = program;
                Programs[program.Id] = program;
            }

            ProgramsByArticle = corpus.Programs
                .SelectMany(p => p.Mentions.Select(m => m.ArticleId).Distinct(), (p, id) => (Program: p, Id: id))
                .ToLookup(pair => pair.Id, pair => pair.Program, StringComparer.Ordinal);
            ProgramsByStatistic = corpus.Programs
                .SelectMany(p => p.Statistics, (p, id) => (Program: p, Id: id))
                .ToLookup(pair => pair.Id, pair => pair.Program, StringComparer.Ordinal);
        }

        internal Dictionary<string, Article> Articles { get; } = new(StringComparer.Ordinal);

        internal Dictionary<string, List<Article>> Titles { get; } = new(StringComparer.Ordinal);

        internal Dictionary<string, (Article Article, Statistic Statistic)> Statistics { get; } = new(StringComparer.Ordinal);

        internal Dictionary<string, Program> Programs { get; } = new(StringComparer.Ordinal);

        internal ILookup<string, Program> ProgramsByArticle { get; }

        internal ILookup<string, Program> ProgramsByStatistic { get; }
    }
}
