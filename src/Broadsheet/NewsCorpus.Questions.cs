namespace Broadsheet;

/// <content>What a program asks of a corpus.</content>
public sealed partial class NewsCorpus
{
    /// <summary>The articles whose title holds the given words.</summary>
    /// <param name="words">Part of the title.</param>
    /// <returns>The articles.</returns>
    public IEnumerable<Article> ArticlesTitled(string words) => Articles.Where(a => Holds(a.Title, words));

    /// <summary>The articles of a column.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>The articles.</returns>
    public IEnumerable<Article> ArticlesIn(string column) => Articles.Where(a => a.Column == column);

    /// <summary>The articles that a person signs.</summary>
    /// <param name="author">The person's name.</param>
    /// <returns>The articles.</returns>
    public IEnumerable<Article> ArticlesBy(string author) => Articles.Where(a => a.Authors.Any(x => x.Name == author));

    /// <summary>The articles whose title, subtitle, headings or body holds the given words.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The articles.</returns>
    public IEnumerable<Article> ArticlesContaining(string words) => Articles.Where(a =>
        Holds(a.Title, words) || Holds(a.Subtitle, words) ||
        a.Headings.Any(h => Holds(h.Text, words)) || a.Paragraphs.Any(p => Holds(p.Text, words)));

    /// <summary>The articles that name a program.</summary>
    /// <param name="program">A program of this corpus.</param>
    /// <returns>The articles, in the order of its mentions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is <see langword="null"/>.</exception>
    public IEnumerable<Article> ArticlesNaming(Program program) =>
        (program ?? throw new ArgumentNullException(nameof(program))).Mentions
            .Select(m => m.ArticleId).Distinct().Select(FindArticle).OfType<Article>();

    /// <summary>The programs that an article names.</summary>
    /// <param name="article">An article of this corpus.</param>
    /// <returns>The programs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    public IEnumerable<Program> ProgramsOf(Article article)
    {
        var id = (article ?? throw new ArgumentNullException(nameof(article))).Id;
        return Programs.Where(p => p.Mentions.Any(m => m.ArticleId == id));
    }

    /// <summary>The figures stated about a program.</summary>
    /// <param name="program">A program of this corpus.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is <see langword="null"/>.</exception>
    public IEnumerable<Statistic> StatisticsOf(Program program) =>
        (program ?? throw new ArgumentNullException(nameof(program))).Statistics.Select(FindStatistic).OfType<Statistic>();

    /// <summary>The figures of a dimension: money, areas, counts.</summary>
    /// <param name="kind">The dimension.</param>
    /// <returns>The figures.</returns>
    public IEnumerable<Statistic> StatisticsOf(StatisticKind kind) => Statistics.Where(s => s.Kind == kind);

    /// <summary>The figures in a unit or with a measure word.</summary>
    /// <param name="unit">The unit: <c>元</c>, <c>个</c>, <c>%</c>.</param>
    /// <returns>The figures.</returns>
    public IEnumerable<Statistic> StatisticsIn(string unit) => Statistics.Where(s => s.Unit == unit);

    /// <summary>The figures whose subject holds the given words.</summary>
    /// <param name="subject">Part of what was counted or measured.</param>
    /// <returns>The figures.</returns>
    public IEnumerable<Statistic> StatisticsAbout(string subject) => Statistics.Where(s => Holds(s.Subject, subject));

    /// <summary>The figures whose place holds the given words.</summary>
    /// <param name="place">Part of the place.</param>
    /// <returns>The figures.</returns>
    public IEnumerable<Statistic> StatisticsAt(string place) => Statistics.Where(s => Holds(s.Place, place));

    /// <summary>The figures dated within a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The figures whose time is known and shares a day with the year.</returns>
    public IEnumerable<Statistic> StatisticsDuring(int year) => StatisticsDuring(new TimePeriod(new PartialDate(year)));

    /// <summary>The figures dated within a period.</summary>
    /// <param name="period">The period; its ends need a year.</param>
    /// <returns>The figures whose time is known and shares a day with the period.</returns>
    public IEnumerable<Statistic> StatisticsDuring(TimePeriod period) =>
        Statistics.Where(s => s.TimeResolved is { } time && time.Overlaps(period));

    private static bool Holds(string? text, string words) => text is not null && text.Contains(words);
}
