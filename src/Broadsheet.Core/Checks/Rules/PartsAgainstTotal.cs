using System.Globalization;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1002: parts that do not add up to their total: 共20人,其中男12人、女7人.</summary>
/// <remarks>Judged are parts that make up the whole for certain: sets that complement each other (男/女, 城镇/农村), a list
/// with 其余, and parts summed up right behind them (A 3个、B 5个,共8个). 其中 without such a set names some parts of
/// many and is left alone.</remarks>
internal sealed class PartsAgainstTotal : IArticleRule
{
    private const int LongestReach = 60;

    // Words that name parts which together are the whole; one set a line.
    private static readonly string[][] CompleteSets =
    [
        ["上半年", "下半年"],
        ["公立", "民办"],
        ["公", "母"],
        ["出口", "进口"],
        ["反对", "弃权", "赞成"],
        ["国内", "国外"],
        ["城市", "农村"],
        ["城镇", "乡村"],
        ["城镇", "农村"],
        ["境内", "境外"],
        ["女", "男"],
        ["铜", "银", "金"],
    ];

    private static readonly string[] TotalWords = ["共", "总", "合计", "总计", "累计", "一共"];

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

            var sentence = Sentence.Around(text, total.Quantity.Range.Start);
            var parts = PartsBehind(article, i, sentence) ?? PartsBefore(article, i, sentence);
            if (parts is not null)
            {
                Judge(article, total, parts, findings);
            }
        }
    }

    private void Judge(ArticleReading article, Figure total, List<Figure> parts, ICollection<Finding> findings)
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
        if (whole.IsOpen || whole.Overlaps(sum))
        {
            return;
        }

        var printed = string.Join(" + ", parts.Select(part => Print(part.Quantity.Value)));
        findings.Add(article.Finding(
            Descriptor,
            nameof(PartsAgainstTotal) + "_Message",
            total.Quantity.Range,
            [total.Statistic.Text, printed, Print(parts.Sum(part => part.Quantity.Value ?? 0)), Print(total.Quantity.Value)],
            related: parts.Select(part => part.Quantity.Range)));
    }

    /// <summary>A complete set of parts behind their total: 共20人,其中男12人、女8人.</summary>
    private static List<Figure>? PartsBehind(ArticleReading article, int total, TextRange sentence)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var set in CompleteSets)
        {
            var parts = new List<Figure>();
            var named = new HashSet<string>(StringComparer.Ordinal);
            for (var i = total + 1; i < article.Figures.Count && parts.Count < set.Length; i++)
            {
                var figure = article.Figures[i];
                var from = article.Figures[i - 1].Quantity.Range.End;
                if (!IsPart(article.Figures[total].Quantity, figure.Quantity) || !sentence.Contains(figure.Quantity.Range.Start)
                    || from > figure.Quantity.Range.Start || figure.Quantity.Range.Start - from > LongestReach)
                {
                    break;
                }

                var after = Math.Min(figure.Quantity.Range.End + 4, sentence.End);
                var label = Array.Find(set, word => !named.Contains(word)
                    && (article.Text.Joined.IndexOf(word, from, figure.Quantity.Range.Start - from, StringComparison.Ordinal) >= 0
                        || article.Text.Joined.IndexOf(word, figure.Quantity.Range.End, after - figure.Quantity.Range.End, StringComparison.Ordinal) == figure.Quantity.Range.End));
                if (label is null || text.Slice(from, figure.Quantity.Range.Start - from).IndexOfAny('；', ';') >= 0)
                {
                    break;
                }

                named.Add(label);
                parts.Add(figure);
            }

            if (parts.Count == set.Length)
            {
                return parts;
            }
        }

        return null;
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
        if (!Array.Exists(TotalWords, word => lead.StartsWith(word, StringComparison.Ordinal)))
        {
            return null;
        }

        var parts = new List<Figure>();
        for (var i = total - 1; i >= 0; i--)
        {
            var figure = article.Figures[i];
            var until = i == total - 1 ? clause - 1 : article.Figures[i + 1].Quantity.Range.Start;
            if (!IsPart(article.Figures[total].Quantity, figure.Quantity) || !sentence.Contains(figure.Quantity.Range.Start)
                || until - figure.Quantity.Range.End is < 0 or > LongestReach
                || (i < total - 1 && text.IndexOf('、', figure.Quantity.Range.End, until - figure.Quantity.Range.End) < 0))
            {
                break;
            }

            parts.Insert(0, figure);
        }

        return parts.Count < 2 ? null : parts;
    }

    private static bool IsPart(Quantity total, Quantity part) =>
        part.Value is not null && part.Unit == total.Unit && part.Per.Equals(total.Per) && part.Change is null;

    private static string Print(decimal? value) => (value ?? 0).ToString("0.####", CultureInfo.InvariantCulture);
}
