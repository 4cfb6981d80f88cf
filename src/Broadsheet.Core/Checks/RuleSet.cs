using Broadsheet.Core.Checks.Rules;
using Broadsheet.Core.Checks.Style;

namespace Broadsheet.Core.Checks;

/// <summary>All rules, and the running of them.</summary>
public static class RuleSet
{
    // An article that breaks one rule more often than this is no prose, and more of the same helps nobody.
    private const int MostFindingsOfARule = 100;

    // One line a rule, sorted by name.
    private static readonly IArticleRule[] ArticleRules =
    [
        new AgeAgainstYear(),
        new ArabicApproximation(),
        new ArabicWithSmallScale(),
        new ChangeArithmetic(),
        new ConflictingValues(),
        new DeclaredCount(),
        new DividedApproximation(),
        new DurationAgainstDates(),
        new EllipsisWithEtc(),
        new FutureAsPast(),
        new ImpossibleDate(),
        new ImpossiblePercentage(),
        new KnownConfusion(),
        new MarkBetweenQuotations(),
        new MixedDateNumerals(),
        new MixedRangeMarks(),
        new MixedUnitSymbols(),
        new MixedWidths(),
        new NumberingGap(),
        new PartsAgainstTotal(),
        new PartsNearTotal(),
        new ProductOfRate(),
        new QuotationNesting(),
        new RangeWithoutUnit(),
        new ReversedPeriod(),
        new ReversedRange(),
        new ShareOfWhole(),
        new SharesAboveWhole(),
        new SplitCelsius(),
        new SplitUnit(),
        new TwoUnits(),
        new UnbalancedMarks(),
        new WrongRelativeDate(),
        new WrongWeekday(),
        new ZeroForm(),
    ];

    private static readonly ICorpusRule[] CorpusRules =
    [
        new ConflictingArticles(),
        new NameVariant(),
        new RepeatedArticle(),
    ];

    /// <summary>What is known of each rule, in the order of the ids.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
        [.. ArticleRules.Select(rule => rule.Descriptor).Concat(CorpusRules.Select(rule => rule.Descriptor)).OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>Whether a rule needs the whole corpus to decide.</summary>
    /// <param name="id">The rule's id.</param>
    /// <returns><see langword="true"/> for those that <see cref="CheckCorpus"/> runs.</returns>
    public static bool IsCorpusRule(string id) => Array.Exists(CorpusRules, rule => rule.Descriptor.Id == id);

    /// <summary>Runs the rules that need one article to decide.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The findings, in the order of the text.</returns>
    public static IReadOnlyList<Finding> Check(ArticleReading article)
    {
        var findings = new List<Finding>();
        foreach (var rule in ArticleRules)
        {
            var before = findings.Count;
            rule.Check(article, findings);
            if (findings.Count - before > MostFindingsOfARule)
            {
                findings.RemoveRange(before + MostFindingsOfARule, findings.Count - before - MostFindingsOfARule);
            }
        }

        return [.. findings.OrderBy(finding => finding.Source.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>Runs the rules that need the whole corpus to decide.</summary>
    /// <param name="articles">The articles, in corpus order.</param>
    /// <returns>The findings.</returns>
    public static IReadOnlyList<Finding> CheckCorpus(IReadOnlyList<ArticleReading> articles)
    {
        var findings = new List<Finding>();
        foreach (var rule in CorpusRules)
        {
            rule.Check(articles, findings);
        }

        return findings;
    }
}
