namespace Broadsheet;

/// <content>What a program asks of a corpus.</content>
public sealed partial class NewsCorpus
{
    /// <summary>Finds the articles of a title.</summary>
    /// <param name="title">The whole <see cref="Article.Title"/>.</param>
    /// <returns>The articles; several where a title is used again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Article> FindArticles(string title) =>
        title is null ? throw new ArgumentNullException(nameof(title))
            : _combined is not null ? _combined.FindArticles(title)
            : Index.Titles.TryGetValue(title, out var found) ? found : [];

    /// <summary>Selects the articles whose title holds the given words.</summary>
    /// <param name="words">Part of the title.</param>
    /// <returns>The articles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public IEnumerable<Article> ArticlesTitled(string words) => Where(Articles, words, nameof(words), a => a.Title);

    /// <summary>Selects the articles of a column.</summary>
    /// <param name="column">The column's name.</param>
    /// <returns>The articles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is <see langword="null"/>.</exception>
    public IEnumerable<Article> ArticlesIn(string column) =>
        column is null ? throw new ArgumentNullException(nameof(column)) : Articles.Where(a => a.Column == column);

    /// <summary>Selects the articles that a person signs.</summary>
    /// <param name="author">The person's name.</param>
    /// <returns>The articles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="author"/> is <see langword="null"/>.</exception>
    public IEnumerable<Article> ArticlesBy(string author) =>
        author is null ? throw new ArgumentNullException(nameof(author)) : Articles.Where(a => a.Authors.Any(x => x.Name == author));

    /// <summary>Selects the articles published within a period.</summary>
    /// <param name="period">The period; its ends need a year.</param>
    /// <returns>The articles whose publication date is known and shares a day with the period.</returns>
    public IEnumerable<Article> ArticlesPublished(TimePeriod period) =>
        Articles.Where(a => a.Published is { } published && new TimePeriod(published).Overlaps(period));

    /// <summary>Selects the articles whose title, subtitle, headings or body holds the given words.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The articles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public IEnumerable<Article> ArticlesContaining(string words) =>
        words is null ? throw new ArgumentNullException(nameof(words)) : Articles.Where(a =>
            Holds(a.Title, words) || Holds(a.Subtitle, words) ||
            a.Headings.Any(h => Holds(h.Text, words)) || a.Paragraphs.Any(p => Holds(p.Text, words)));

    /// <summary>Selects the articles that name a program.</summary>
    /// <param name="program">A program of this corpus.</param>
    /// <returns>The articles, in the order of its mentions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is <see langword="null"/>.</exception>
    public IEnumerable<Article> ArticlesNaming(Program program) =>
        program is null ? throw new ArgumentNullException(nameof(program))
            : _combined is not null ? _combined.ArticlesNaming(program)
            : program.Mentions.Select(m => m.ArticleId).Distinct().Select(FindArticle).OfType<Article>();

    /// <summary>Selects the programs of a kind.</summary>
    /// <param name="kind">The <see cref="Program.Kind"/>: <c>工程</c>, <c>机制</c>, <c>经验</c>.</param>
    /// <returns>The programs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is <see langword="null"/>.</exception>
    public IEnumerable<Program> ProgramsOf(string kind) =>
        kind is null ? throw new ArgumentNullException(nameof(kind)) : Programs.Where(p => p.Kind == kind);

    /// <summary>Selects the programs that an article names.</summary>
    /// <param name="article">An article of this corpus.</param>
    /// <returns>The programs, in corpus order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    public IEnumerable<Program> ProgramsOf(Article article) =>
        article is null ? throw new ArgumentNullException(nameof(article))
            : _combined is not null ? _combined.ProgramsOf(article)
            : Index.ProgramsByArticle[article.Id];

    /// <summary>Selects the programs that a figure is stated about.</summary>
    /// <param name="statistic">A figure of this corpus.</param>
    /// <returns>The programs, in corpus order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistic"/> is <see langword="null"/>.</exception>
    public IEnumerable<Program> ProgramsOf(Statistic statistic) =>
        statistic is null ? throw new ArgumentNullException(nameof(statistic))
            : _combined is not null ? _combined.ProgramsOf(statistic)
            : Index.ProgramsByStatistic[statistic.Id];

    /// <summary>Selects the figures stated about a program.</summary>
    /// <param name="program">A program of this corpus.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is <see langword="null"/>.</exception>
    public IEnumerable<Statistic> StatisticsOf(Program program) =>
        program is null ? throw new ArgumentNullException(nameof(program))
            : _combined is not null ? _combined.StatisticsOf(program)
            : program.Statistics.Select(FindStatistic).OfType<Statistic>();

    /// <summary>Selects the figures of a dimension: money, areas, counts.</summary>
    /// <param name="kind">The dimension.</param>
    /// <returns>The figures.</returns>
    public IEnumerable<Statistic> StatisticsOf(StatisticKind kind) => Statistics.Where(s => s.Kind == kind);

    /// <summary>Selects the figures in a unit or with a measure word.</summary>
    /// <param name="unit">The unit as the figures have it: <c>元</c>, <c>个</c>, <c>%</c>. Figures in other units of the dimension are
    /// selected by <see cref="StatisticExtensions.ConvertibleTo"/>.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public IEnumerable<Statistic> StatisticsIn(string unit) =>
        unit is null ? throw new ArgumentNullException(nameof(unit)) : Statistics.Where(s => s.Unit == unit);

    /// <summary>Selects the figures whose subject holds the given words.</summary>
    /// <param name="subject">Part of what was counted or measured.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public IEnumerable<Statistic> StatisticsAbout(string subject) => Where(Statistics, subject, nameof(subject), s => s.Subject);

    /// <summary>Selects the figures whose place holds the given words.</summary>
    /// <param name="place">Part of the place.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is <see langword="null"/>.</exception>
    public IEnumerable<Statistic> StatisticsAt(string place) => Where(Statistics, place, nameof(place), s => s.Place);

    /// <summary>Selects the figures that are printed with the given words.</summary>
    /// <param name="text">Part of the figure as it is printed: <c>600万</c>.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public IEnumerable<Statistic> StatisticsPrinted(string text) => Where(Statistics, text, nameof(text), s => s.Text);

    /// <summary>Selects the figures dated within a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The figures whose time is known and shares a day with the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    public IEnumerable<Statistic> StatisticsDuring(int year) => StatisticsDuring(new TimePeriod(new PartialDate(year)));

    /// <summary>Selects the figures dated within a period.</summary>
    /// <param name="period">The period; its ends need a year.</param>
    /// <returns>The figures whose time is known and shares a day with the period.</returns>
    public IEnumerable<Statistic> StatisticsDuring(TimePeriod period) =>
        Statistics.Where(s => s.TimeResolved is { } time && time.Overlaps(period));

    /// <summary>Follows one measure through time, over all articles.</summary>
    /// <param name="subject">What was counted or measured, the whole <see cref="Statistic.Subject"/>.</param>
    /// <param name="unit">The unit of the series (<c>公顷</c>, <c>元/年</c>), into which the figures are converted and for which those
    /// of another dimension are left out; <see langword="null"/> for the unit of the first figure, which the others must be
    /// convertible to.</param>
    /// <param name="place">The whole <see cref="Statistic.Place"/>, or <see langword="null"/> for all places.</param>
    /// <returns>The figures whose year is known and which state no change, by their time; figures of one time in corpus order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a unit.</exception>
    /// <exception cref="UnitMismatchException"><paramref name="unit"/> is <see langword="null"/> and two figures do not measure the
    /// same. The message names both.</exception>
    public StatisticSeries SeriesOf(string subject, string? unit = null, string? place = null)
    {
        if (subject is null)
        {
            throw new ArgumentNullException(nameof(subject));
        }

        var target = unit is null ? null : UnitExpression.Parse(unit);
        return StatisticSeries.Of(subject, [.. Statistics.Where(s =>
            s.Subject == subject && (place is null || s.Place == place) && IsDatedLevel(s) &&
            (target is null || UnitExpression.Of(s).TryFindConversion(target, out _)))], target);
    }

    /// <summary>Follows the measure of a figure through time, over all articles.</summary>
    /// <param name="like">A figure with a subject.</param>
    /// <returns>The figures of the same subject and place in convertible units, in the unit of <paramref name="like"/>; only those
    /// whose year is known and which state no change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="like"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="like"/> has no <see cref="Statistic.Subject"/>.</exception>
    public StatisticSeries SeriesOf(Statistic like)
    {
        var subject = (like ?? throw new ArgumentNullException(nameof(like))).Subject
            ?? throw new ArgumentException("A figure without a subject has no series.", nameof(like));
        var unit = UnitExpression.Of(like);
        return StatisticSeries.Of(subject, [.. Statistics.Where(s =>
            s.Subject == subject && s.Place == like.Place && IsDatedLevel(s) &&
            UnitExpression.Of(s).TryFindConversion(unit, out _))], unit);
    }

    private static bool IsDatedLevel(Statistic figure) => figure.TimeResolved?.Start.Year is not null && figure.Change is null;

    private static IEnumerable<T> Where<T>(IEnumerable<T> items, string words, string parameter, Func<T, string?> text) =>
        words is null ? throw new ArgumentNullException(parameter) : items.Where(item => Holds(text(item), words));

    private static bool Holds(string? text, string words) => text is not null && text.Contains(words);
}
