namespace Broadsheet.Generator.Model;

/// <summary>A page, read and encoded: all that its source needs besides the names the corpus decides.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Data">Its integers.</param>
/// <param name="Pool">The characters of the strings its text does not hold.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="Programs">Its programs without mentions and figures, which stay in <paramref name="Data"/>.</param>
internal sealed record PageModel(
    string Path,
    string Data,
    string Pool,
    ValueList<ArticleModel> Articles,
    ValueList<Program> Programs)
{
    /// <summary>How many figures it states; no name depends on it, so that an edit of figures leaves all names alone.</summary>
    internal PageSize Size => new(Path, Articles.Sum(a => a.Statistics.Count));

    /// <summary>What the names over all pages depend on.</summary>
    internal PageKey Key => new(Path, new(Articles.Select(a => a.Key)));
}

/// <summary>An article as its class is emitted.</summary>
/// <param name="Key">What its class name depends on.</param>
/// <param name="Byline">Column, authors, publication and date on one line.</param>
/// <param name="Position">File, line and column.</param>
/// <param name="Statistics">Its figures, in the order of the text.</param>
internal sealed record ArticleModel(ArticleKey Key, string Byline, string Position, ValueList<StatisticModel> Statistics);

/// <summary>A figure as its member is emitted.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Summary">What was counted and how many.</param>
/// <param name="Sentence">The sentence that says so.</param>
/// <param name="Position">File, line and column.</param>
internal sealed record StatisticModel(string Name, string Summary, string Sentence, string Position);

/// <summary>What the names over all pages depend on.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Articles">Its articles.</param>
internal sealed record PageKey(string Path, ValueList<ArticleKey> Articles);

/// <summary>How many figures a page states.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="StatisticCount">Their number.</param>
internal sealed record PageSize(string Path, int StatisticCount);

/// <summary>What tells an article from another of the same title.</summary>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">The subtitle, or empty.</param>
/// <param name="Column">The column, or empty.</param>
/// <param name="Published">The publication date, or empty.</param>
/// <param name="Authors">The authors' names, or empty.</param>
internal sealed record ArticleKey(
    string Title, string Subtitle, string Column, string Published, string Authors);
