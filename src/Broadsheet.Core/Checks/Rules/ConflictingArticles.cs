namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1011: one measure with two values in two articles of the corpus.</summary>
/// <remarks>The judgement is that of <see cref="ConflictingValues"/>, between articles that both name the thing in full (清水河大桥, 县中医院),
/// of one day, or where the measure lasts (全长, 总投资): what is counted changes from one day's paper to the next.</remarks>
internal sealed class ConflictingArticles : ICorpusRule
{
    // A corpus that says one thing more often than this is compared with the first that say it; the bound keeps it linear.
    private const int MostKept = 8;

    // What does not change from one day's paper to the next. One entry a line, sorted by code point.
    private static readonly string[] LastingMeasures =
    [
        "全长",
        "占地",
        "占地面积",
        "库容",
        "建筑面积",
        "总库容",
        "总投资",
        "总长",
        "总面积",
        "投资",
        "造价",
        "长度",
        "面积",
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1011", nameof(ConflictingArticles), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(IReadOnlyList<ArticleReading> articles, ICollection<Finding> findings)
    {
        var stated = new Dictionary<string, List<StatedValue>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var value in StatedValue.Of(article))
            {
                if (value.Thing is not { } thing || !(NamedThings.IsSpecific(thing) || IsTerritory(thing)))
                {
                    continue;
                }

                var key = (thing.EndsWith("项目", StringComparison.Ordinal) ? thing.Substring(0, thing.Length - 2) : thing) + "|" + value.Key; // 会展中心项目 is the 会展中心
                if (!stated.TryGetValue(key, out var others))
                {
                    stated.Add(key, others = []);
                }

                if (others.Find(other => other.Article != article && other.Article.Article.Title != article.Article.Title && Lasts(other, value) && ((value.IsOf(other) && value.Contradicts(other)) || LikelyConflicts.InCorpus(value, other))
                    && (!IsTerritory(thing) || LikelyConflicts.AreTransposed(value, other))) is { } conflict
                    && !others.Exists(other => other.Article == conflict.Article && other.Figure.Quantity.Unit == value.Figure.Quantity.Unit && !other.Contradicts(value)))
                {
                    findings.Add(Conflict(value, conflict));
                }

                if (others.Count < MostKept)
                {
                    others.Add(value);
                }
            }
        }
    }

    /// <summary>全市: of a territory so much is told that only a number whose digits changed places is the other's for certain.</summary>
    private static bool IsTerritory(string thing) => thing.Length == 2 && thing[0] == '全';

    private Finding Conflict(StatedValue value, StatedValue other)
    {
        var source = other.Figure.Statistic.Source;
        var finding = value.Article.Finding(
            Descriptor,
            nameof(ConflictingArticles) + "_Message",
            value.Figure.Quantity.Range,
            [value.Figure.Statistic.Subject ?? "", value.Figure.Statistic.Text, other.Figure.Statistic.Text, source.ToString()]);
        return finding with { Related = new([new RelatedSpan(source, other.Figure.Statistic.Text)]) };
    }

    /// <summary>Whether a measure keeps its value between the two articles: of one day, or of a kind that lasts.</summary>
    private static bool Lasts(StatedValue left, StatedValue right) =>
        Equals(left.Article.Article.Published, right.Article.Article.Published)
        || (FigureWords.EndIn(left.Measure.AsSpan(), LastingMeasures) && FigureWords.EndIn(right.Measure.AsSpan(), LastingMeasures));
}
