using System.Globalization;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1002: parts that do not add up to their total: 共20人,其中男12人、女7人.</summary>
/// <remarks>Judged are parts that make up the whole for certain: sets that complement each other (男/女, 城镇/农村), a list
/// with 其余, 由…组成, as many parts as the text counts, a list behind a colon, and parts summed up right behind them (A 3个、B 5个,
/// 共8个). Parts of such a set that are not all of it are only held against a total below them. 其中 without a set names some
/// parts of many, which may overlap, and is left alone, unless its parts are of one make and miss the total by one digit; two
/// that fall short of it are for <see cref="PartsNearTotal"/>.</remarks>
internal sealed class PartsAgainstTotal : IArticleRule
{
    private const int LongestReach = 60;

    private static readonly string[] TotalWords = ["一共", "全部", "共", "合计", "总", "总共", "总计", "累计"];

    private static readonly string[] CompositionWords = ["组成的", "构成的", "组成一支", "组成了一支"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1002", nameof(PartsAgainstTotal), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = 0; i < article.Figures.Count; i++)
        {
            var total = article.Figures[i];
            if (total.Quantity is not { Value: not null, Unit: not null, Change: null, Kind: not StatisticKind.Percent })
            {
                continue;
            }

            if (PartsList.Behind(article, i) is { Completeness: not (Completeness.Open or Completeness.Nearly) } list)
            {
                Judge(article, total, list.Parts, list.Completeness == Completeness.Complete, findings);
            }
            else if (PartsBefore(article, i, Sentence.Around(text, total.Quantity.Range.Start)) is { } parts)
            {
                Judge(article, total, parts, isComplete: true, findings);
            }
        }
    }

    private void Judge(ArticleReading article, Figure total, IReadOnlyList<Figure> parts, bool isComplete, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var sum = default(Bounds);
        foreach (var part in parts)
        {
            var bounds = Bounds.Of(part.Quantity, text);
            if (bounds.IsOpen)
            {
                return;
            }

            sum += bounds;
        }

        var whole = Bounds.Of(total.Quantity, text);
        if (whole.IsOpen || Meet(whole, sum) || (!isComplete && sum.Low <= whole.High))
        {
            return;
        }

        findings.Add(Finding(article, Descriptor, total, parts));
    }

    /// <summary>Whether sum and total can be one; rounding that would have to be the most it can be in every part does not make them so.</summary>
    private static bool Meet(Bounds whole, Bounds sum) =>
        whole.Overlaps(sum) && (whole.Low == whole.High || sum.Low == sum.High || (whole.Low < sum.High && sum.Low < whole.High));

    /// <summary>The finding that parts are not their total, with the sum.</summary>
    /// <param name="article">The article.</param>
    /// <param name="rule">The rule, whose message takes the total, the parts, their sum and the total's number.</param>
    /// <param name="total">The total.</param>
    /// <param name="parts">The parts.</param>
    /// <returns>The finding.</returns>
    internal static Finding Finding(ArticleReading article, RuleDescriptor rule, Figure total, IReadOnlyList<Figure> parts)
    {
        var printed = string.Join(" + ", parts.Select(part => Print(part.Quantity.Value)));
        return article.Finding(
            rule,
            rule.Name + "_Message",
            total.Quantity.Range,
            [total.Statistic.Text, printed, Print(parts.Sum(part => part.Quantity.Value ?? 0)), Print(total.Quantity.Value)],
            related: parts.Select(part => part.Quantity.Range));
    }

    /// <summary>Parts set side by side and summed up right behind them: A 3个、B 5个,共8个.</summary>
    private static List<Figure>? PartsBefore(ArticleReading article, int total, TextRange sentence)
    {
        var text = article.Text.Joined;
        var start = article.Figures[total].Quantity.Range.Start;
        var mark = start == 0 ? -1 : text.LastIndexOfAny(['，', ',', '。', '；', ';', '\n'], start - 1, Math.Min(start, LongestReach));
        if (mark < 0)
        {
            return null;
        }

        var clause = mark + 1;
        var lead = text.Substring(Math.Min(clause, start), start - Math.Min(clause, start));
        // 由医生8名、护士12名组成的20人医疗队: the parts stand in the clause of their total.
        var isComposed = Array.Exists(CompositionWords, word => lead.EndsWith(word, StringComparison.Ordinal)) && lead.Contains('由');
        if (!isComposed && !Array.Exists(TotalWords, word => lead.StartsWith(word, StringComparison.Ordinal)))
        {
            return null;
        }

        var parts = new List<Figure>();
        for (var i = total - 1; i >= 0 && !(isComposed && article.Figures[i].Quantity.Range.Start < clause); i--)
        {
            var figure = article.Figures[i];
            var until = i == total - 1 ? isComposed ? start : clause - 1 : article.Figures[i + 1].Quantity.Range.Start;
            if (!PartsList.IsPart(article.Figures[total].Quantity, figure.Quantity) || !sentence.Contains(figure.Quantity.Range.Start)
                || until - figure.Quantity.Range.End is < 0 or > LongestReach
                || (i < total - 1 && text.IndexOf('、', figure.Quantity.Range.End, until - figure.Quantity.Range.End) < 0))
            {
                break;
            }

            parts.Insert(0, figure);
        }

        return parts.Count < 2 ? null : parts;
    }

    private static string Print(decimal? value) => (value ?? 0).ToString("0.####", CultureInfo.InvariantCulture);
}
