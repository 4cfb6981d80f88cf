using System.Globalization;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1007: a rate times a number that is not the total: 每人补助300元,20人共补助6600元.</summary>
/// <remarks>Judged are three figures of one sentence: a rate (元 per 人), a number in the rate's denominator (人), and a total
/// in the rate's unit that 共, 合计 or 总 introduces. Averages are rates; rounded figures are intervals.</remarks>
internal sealed class ProductOfRate : IArticleRule
{
    // Words that introduce a total. One entry a line, sorted by code point.
    private static readonly string[] TotalWords =
    [
        "一共",
        "共",
        "共计",
        "合计",
        "总",
        "累计",
    ];

    // Denominators and the measure words that count them. One entry a line, sorted by code point.
    private static readonly Dictionary<string, string> Counters = new(StringComparer.Ordinal)
    {
        ["人"] = "人名位",
        ["户"] = "户家",
        ["亩"] = "亩",
        ["公斤"] = "公斤",
        ["斤"] = "斤",
        ["吨"] = "吨",
        ["件"] = "件",
        ["台"] = "台",
        ["平方公里"] = "平方公里",
        ["平方米"] = "平方米",
        ["天"] = "天日",
        ["瓶"] = "瓶",
        ["箱"] = "箱",
        ["袋"] = "袋",
        ["只"] = "只",
        ["头"] = "头",
        ["个"] = "个",
        ["套"] = "套",
        ["月"] = "个月",
    };

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1007", nameof(ProductOfRate), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = 0; i < article.Figures.Count; i++)
        {
            var rate = article.Figures[i];
            if (rate.Quantity is { Value: not null, Unit: not null, Change: null } && rate.Quantity.Per.Count == 1
                && Counters.TryGetValue(rate.Quantity.Per[0], out var counters))
            {
                var sentence = Sentence.Around(text, rate.Quantity.Range.Start);
                JudgeSentence(article, i, counters, sentence, findings);
            }
        }
    }

    private void JudgeSentence(ArticleReading article, int rateIndex, string counters, TextRange sentence, ICollection<Finding> findings)
    {
        Figure? number = null;
        Figure? total = null;
        var rate = article.Figures[rateIndex];
        var text = article.Text.Joined.AsSpan();
        for (var i = Math.Max(0, rateIndex - 3); i < article.Figures.Count && i <= rateIndex + 3; i++)
        {
            var figure = article.Figures[i];
            if (i == rateIndex || !sentence.Contains(figure.Quantity.Range.Start) || figure.Quantity.Value is null || figure.Quantity.Change is not null)
            {
                continue;
            }

            if (figure.Quantity.Unit is { } unit && counters.IndexOf(unit, StringComparison.Ordinal) >= 0)
            {
                if (number is not null)
                {
                    return; // two numbers: which of them the rate is multiplied by is not said
                }

                number = figure;
            }
            else if (figure.Quantity.Unit == rate.Quantity.Unit && IsTotal(text, sentence, figure))
            {
                if (total is not null)
                {
                    return;
                }

                total = figure;
            }
        }

        if (number is { } n && total is { } t)
        {
            Judge(article, rate, n, t, findings);
        }
    }

    private void Judge(ArticleReading article, Figure rate, Figure number, Figure total, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var rateBounds = Bounds.OfRate(rate.Quantity, text);
        var numberBounds = Bounds.Of(number.Quantity, text);
        var totalBounds = Bounds.Of(total.Quantity, text);
        if (rateBounds.IsOpen || numberBounds.IsOpen || totalBounds.IsOpen || rateBounds.Low < 0 || rateBounds.High > 1_000_000_000_000m || numberBounds.High > 1_000_000_000_000m)
        {
            return;
        }

        var product = rateBounds * numberBounds;
        if (!product.Overlaps(totalBounds))
        {
            var middle = Math.Round((rate.Quantity.Value ?? 0) * (number.Quantity.Value ?? 0), 2).ToString("0.##", CultureInfo.InvariantCulture);
            findings.Add(article.Finding(
                Descriptor,
                nameof(ProductOfRate) + "_Message",
                total.Quantity.Range,
                [rate.Statistic.Text, number.Statistic.Text, middle + rate.Quantity.Unit, total.Statistic.Text],
                related: [rate.Quantity.Range, number.Quantity.Range]));
        }
    }

    private static bool IsTotal(ReadOnlySpan<char> text, TextRange sentence, Figure figure)
    {
        if (figure.Quantity.Per.Count > 1)
        {
            return false;
        }

        var start = figure.Quantity.Range.Start;
        var clause = sentence.Start + text.Slice(sentence.Start, start - sentence.Start).LastIndexOfAny("，,；;：:".AsSpan()) + 1;
        var lead = text.Slice(clause, start - clause);
        foreach (var word in TotalWords)
        {
            if (lead.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
