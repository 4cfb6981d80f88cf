namespace Broadsheet;

/// <summary>Several corpora that are asked as one. Pages of two projects may have the same ids, so each question goes to the
/// corpora, which know their own.</summary>
internal sealed class CombinedCorpora
{
    private readonly NewsCorpus[] _corpora;
    private readonly Lazy<CombinedPrograms> _programs;

    internal CombinedCorpora(NewsCorpus[] corpora)
    {
        _corpora = corpora;
        _programs = new(() => new CombinedPrograms(corpora));
    }

    internal IEnumerable<NewsCorpus> Corpora => _corpora;

    internal CombinedPrograms Programs => _programs.Value;

    internal Article? FindArticle(string id) => First(corpus => corpus.FindArticle(id));

    internal IReadOnlyList<Article> FindArticles(string title) => [.. _corpora.SelectMany(corpus => corpus.FindArticles(title))];

    internal Statistic? FindStatistic(string id) => First(corpus => corpus.FindStatistic(id));

    internal Article? ArticleOf(Statistic statistic) =>
        (Holder(statistic) ?? Array.Find(_corpora, corpus => corpus.FindStatistic(statistic.Id) is not null))?.ArticleOf(statistic);

    internal IEnumerable<Article> ArticlesNaming(Program program) =>
        Programs.PartsOf(program).SelectMany(part => part.Corpus.ArticlesNaming(part.Program)).Distinct();

    internal IEnumerable<Statistic> StatisticsOf(Program program) =>
        Programs.PartsOf(program).SelectMany(part => part.Corpus.StatisticsOf(part.Program)).Distinct();

    internal IEnumerable<Program> ProgramsOf(Article article)
    {
        var corpus = Array.Find(_corpora, corpus => article.Equals(corpus.FindArticle(article.Id)));
        return corpus is null ? [] : Programs.Merged(corpus, corpus.ProgramsOf(article));
    }

    internal IEnumerable<Program> ProgramsOf(Statistic statistic) =>
        Holder(statistic) is { } corpus ? Programs.Merged(corpus, corpus.ProgramsOf(statistic)) : [];

    private NewsCorpus? Holder(Statistic statistic) =>
        Array.Find(_corpora, corpus => statistic.Equals(corpus.FindStatistic(statistic.Id)));

    private T? First<T>(Func<NewsCorpus, T?> find)
        where T : class
    {
        foreach (var corpus in _corpora)
        {
            if (find(corpus) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
