namespace Broadsheet.Core.Checks;

/// <summary>What a newspaper's graders would make of the findings: errors to 10,000 characters (编校差错率).</summary>
/// <param name="Characters">The characters of titles, bylines and bodies without white space, punctuation counted. Graders
/// count the space on the page instead, pictures and blanks included, so the true rate is lower.</param>
/// <param name="Errors">The errors that the findings at warning level and above add up to.</param>
/// <param name="DoubtfulErrors">What the suggestions about the text's content would add if each were an error.</param>
/// <remarks>报纸期刊质量管理规定 (国家新闻出版署, 2020), article 5 and annex 报纸编校差错率计算方法, part 3: a wrong fact or figure
/// counts 1 whatever its length; a breach of a standard on numerals, punctuation or units counts 0.1, and these at most 1 an
/// issue; in a headline each counts double; an error that repeats counts three times at most in an issue. It is an estimate:
/// graders find more than figures, and a finding may be wrong.</remarks>
public sealed record ErrorRate(int Characters, decimal Errors, decimal DoubtfulErrors)
{
    /// <summary>The highest rate at which a newspaper passes: 3 errors to 10,000 characters.</summary>
    public const decimal HighestPassing = 3;

    private const decimal WrongFigure = 1;
    private const decimal StyleBreach = 0.1m;
    private const decimal MostStyleAnIssue = 1;
    private const decimal HeadlineFactor = 2;
    private const int MostRepeats = 3;

    /// <summary>Errors to 10,000 characters; 0 for an empty text.</summary>
    public decimal PerTenThousand => Characters == 0 ? 0 : Errors * 10_000 / Characters;

    /// <summary>Whether the rate is one a newspaper passes with.</summary>
    public bool Passes => PerTenThousand <= HighestPassing;

    /// <summary>Estimates the rate of articles.</summary>
    /// <param name="articles">All articles that were checked, those without findings included.</param>
    /// <param name="findings">What was found in them. What is located outside them does not count, nor does what is wrong with
    /// a file as input.</param>
    /// <param name="severity">The severity of a finding as configured, or <see langword="null"/> for its rule's default.
    /// Hidden findings do not count.</param>
    /// <returns>The estimate.</returns>
    /// <remarks>Pages of one publication and date are one issue; a page without a date is one by itself.</remarks>
    public static ErrorRate Estimate(
        IReadOnlyCollection<ArticleReading> articles, IEnumerable<Finding> findings, Func<Finding, Severity>? severity = null)
    {
        var pages = articles.GroupBy(article => article.Article.Source.File, StringComparer.Ordinal)
            .ToDictionary(page => page.Key, page => page.OrderBy(article => article.Article.Source.Start).ToArray(), StringComparer.Ordinal);
        var errors = 0m;
        var doubtful = 0m;
        var styleOfIssues = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var repeats = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var weighs = severity?.Invoke(finding) ?? finding.Rule.DefaultSeverity;
            if (weighs == Severity.Hidden || ArticleOf(finding, pages) is not { } article)
            {
                continue;
            }

            var issue = Issue(article.Article);
            var error = string.Join("\n", [issue, finding.MessageKey, .. finding.Arguments]);
            repeats.TryGetValue(error, out var before);
            repeats[error] = before + 1;
            if (before >= MostRepeats)
            {
                continue;
            }

            var factor = IsInHeadline(finding, article) ? HeadlineFactor : 1;
            switch (finding.Rule.Category)
            {
                case "data" when weighs >= Severity.Warning:
                    errors += WrongFigure * factor;
                    break;
                case "data":
                    doubtful += WrongFigure * factor;
                    break;
                case "style":
                    styleOfIssues.TryGetValue(issue, out var style);
                    styleOfIssues[issue] = Math.Min(MostStyleAnIssue, style + (StyleBreach * factor));
                    break;
            }
        }

        return new(articles.Sum(Count), errors + styleOfIssues.Values.Sum(), doubtful);
    }

    private static ArticleReading? ArticleOf(Finding finding, Dictionary<string, ArticleReading[]> pages)
    {
        if (!pages.TryGetValue(finding.Source.File, out var articles))
        {
            return null;
        }

        var low = 0;
        var high = articles.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (articles[middle].Article.Source.End <= finding.Source.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < articles.Length && articles[low].Article.Source.Start <= finding.Source.Start ? articles[low] : null;
    }

    private static string Issue(Article article) =>
        article.Published is { } published ? article.Publication + "\n" + published : article.Source.File;

    private static bool IsInHeadline(Finding finding, ArticleReading article)
    {
        var start = article.Text.ToJoined(finding.Source.Start);
        return article.Layout.TitleLines.Any(line => line.Contains(start))
            || article.Layout.Subtitle?.Contains(start) == true
            || article.Layout.Headings.Any(heading => heading.Range.Contains(start));
    }

    private static int Count(ArticleReading article)
    {
        var count = 0;
        foreach (var character in article.Layout.Range.In(article.Text.Joined.AsSpan()))
        {
            count += char.IsWhiteSpace(character) || char.IsLowSurrogate(character) ? 0 : 1;
        }

        return count;
    }
}
