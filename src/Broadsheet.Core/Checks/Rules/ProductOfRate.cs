using System.Globalization;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1007: a rate times a number that is not the total: 每人补助300元,20人共补助6600元.</summary>
/// <remarks>Judged are three figures of one sentence: a rate (元 per 人, or 单价), the only number in the rate's denominator (人), and the
/// only total in the rate's unit. An average, a density and a figure per head are rates that the total may stand before; otherwise a
/// word (共, 总价, 卖了) makes the figure a total, or a weaker one (收入, 花费) where it comes near the product. A net result (纯收入, 除去成本), a sum that holds something else and a payment that
/// recurs are left alone. Rounded figures are intervals, and units of one dimension convert (GB 3100-1993).</remarks>
internal sealed class ProductOfRate : IArticleRule
{
    private const int Neighbours = 4;
    private const decimal LargestPlainCount = 20;
    private const decimal Largest = 1_000_000_000_000m;

    // Words that introduce a total. One entry a line, sorted by code point.
    private static readonly string[] TotalWords =
    [
        "一共",
        "共",
        "募得",
        "募集",
        "卖了",
        "卖得",
        "发放",
        "合计",
        "售出",
        "年产",
        "总",
        "所得",
        "日产值",
        "销售收入",
        "筹得",
        "筹集",
        "累计",
        "补贴资金",
        "能完成",
        "节约",
        "花了",
        "赚了",
        "进账",
        "销售额",
    ];

    // Words of a figure that is the total where it comes near the product. One entry a line, sorted by code point.
    private static readonly string[] LikelyTotalWords =
    [
        "产",
        "全程",
        "发出",
        "奖励",
        "容纳",
        "挣",
        "接待",
        "支付",
        "支出",
        "收入",
        "收获",
        "栽下",
        "花费",
        "送出",
        "需",
    ];

    // Words of a sum that others share in. One entry a line.
    private static readonly string[] OthersWords = ["全家", "全年", "全村", "家庭", "年收入", "利润"];

    // How far a total may lie from the product where words alone do not make it one.
    private const decimal Near = 2m;

    // What an average without a denominator of its own is given for each of. One entry a line, sorted by first word.
    private static readonly (string Average, string Per)[] NamedAverages =
    [
        ("亩均", "亩"),
        ("人均", "人"),
        ("户均", "户"),
        ("村均", "村"),
        ("校均", "校"),
        ("班均", "班"),
    ];

    // Words that make a rate an average of the total over the number. One entry a line, sorted by code point.
    private static readonly string[] AverageWords = ["人均", "亩均", "单价", "均", "密度", "平均"];

    // Words that make a figure one for each of those counted before it. One entry a line, sorted by code point.
    private static readonly string[] EachWords = ["单价", "单台", "单套", "单机", "各发放", "各奖励", "各捐", "各送", "各领"];

    // Words of a result that something was taken from or added to. One entry a line, sorted by code point.
    private static readonly string[] NetWords = ["净", "利润", "加上", "另", "增收", "成本", "扣除", "纯", "结余", "补贴后", "除去"];

    // Words of a clause that compares, or tells of a part: its figures are no factors. One entry a line, sorted by code point.
    private static readonly string[] AsideWords = ["其中", "提前", "比", "较"];

    // Words of payments that recur, so that their sum has a number of times that is not said. One entry a line, sorted by code point.
    private static readonly string[] RecurringWords = ["以来", "历年", "每季", "每年", "每月", "连续", "年来"];

    // Words of a rate that not everyone pays or gets. One entry a line, sorted by code point.
    private static readonly string[] UnevenWords = ["不等", "优惠", "半价", "打折", "折扣", "免票", "减半", "减免"];

    // Denominators and the measure words that count them beside themselves. One entry a line, sorted by code point.
    private static readonly Dictionary<string, string[]> Counters = new(StringComparer.Ordinal)
    {
        ["人"] = ["人", "名", "位", "个"],
        ["天"] = ["天", "日"],
        ["户"] = ["户", "家"],
        ["日"] = ["天", "日"],
        ["月"] = ["个月"],
    };

    // What people come to, so that all who came are counted by the time. One entry a line.
    private static readonly string[] Occasions = ["场", "期", "次", "班", "天", "日"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1007", nameof(ProductOfRate), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = 0; i < article.Figures.Count; i++)
        {
            if (article.Figures[i].Quantity is { Value: not null, Unit: not null } && Denominator(article, i) is { } per && !IsExtreme(text, article.Figures, i))
            {
                JudgeSentence(article, i, per, Sentence.Around(text, article.Figures[i].Quantity.Range.Start), findings);
            }
        }
    }

    /// <summary>What the figure is a rate per; for 单价 the measure word of the figure before.</summary>
    private static string? Denominator(ArticleReading article, int index)
    {
        var quantity = article.Figures[index].Quantity;
        if (quantity.Per.Count is 1 or 2)
        {
            return quantity.Per[0];
        }

        var before = FigureWords.Before(article.Text.Joined.AsSpan(), article.Figures, index);
        foreach (var (average, per) in NamedAverages)
        {
            if (quantity.Per.Count == 0 && FigureWords.Hold(before.In(article.Text.Joined.AsSpan()), [average]))
            {
                return per;
            }
        }

        return quantity.Per.Count == 0 && index > 0 && FigureWords.Hold(before.In(article.Text.Joined.AsSpan()), EachWords)
            ? article.Figures[index - 1].Quantity.Unit
            : null;
    }

    /// <summary>人口密度最高的城关镇每平方公里2100人: the rate of one part.</summary>
    private static bool IsExtreme(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index) =>
        FigureWords.Before(text, figures, index).In(text).IndexOf('最') >= 0;

    private void JudgeSentence(ArticleReading article, int rateIndex, string per, TextRange sentence, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var rate = article.Figures[rateIndex];
        var isAverage = FigureWords.Hold(FigureWords.Before(text, article.Figures, rateIndex).In(text), AverageWords)
            || (rate.Quantity.Kind == StatisticKind.Count && UnitScale.Factor(per, "平方公里") is not null); // a density
        var isLikely = false;
        var numbers = new List<(Figure Figure, decimal Factor)>();
        var totals = new List<(Figure Figure, decimal Factor)>();
        for (var i = Math.Max(0, rateIndex - Neighbours); i < article.Figures.Count && i <= rateIndex + Neighbours; i++)
        {
            var figure = article.Figures[i];
            if (i == rateIndex || !sentence.Contains(figure.Quantity.Range.Start) || figure.Quantity is not { Value: not null, Unit: { } unit }
                || (figure.Quantity.Change is not null && figure.Quantity.Change != rate.Quantity.Change))
            {
                continue;
            }

            var before = WordsBefore(text, sentence, figure);
            if (FigureWords.Hold(before, AsideWords))
            {
                continue;
            }

            if (figure.Quantity is { Per.Count: 0, Change: null } && (FactorTo(unit, per) ?? (IsNumberOf(figure, per) ? 1 : null)) is { } factor)
            {
                numbers.Add((figure, factor));
            }
            else if (figure.Quantity.Change == rate.Quantity.Change && ScaleTo(unit, rate.Quantity.Unit!, per) is { } scale)
            {
                totals.Add((figure, scale));
                if (figure.Quantity.Change is null && FigureWords.Hold(before, NetWords))
                {
                    return;
                }

                if (!IsTotal(article, rate, figure, isAverage, before, isBehind: i > rateIndex))
                {
                    isLikely = figure.Quantity.Per.Count == 0 && !FigureWords.Hold(before, OthersWords)
                        && (isAverage ? (rate.Statistic.Subject ?? "").IndexOf("均", StringComparison.Ordinal) < 0 : i > rateIndex && (FigureWords.Hold(before, LikelyTotalWords) || ShareMeasure(text, article.Figures, rateIndex, before)));
                    if (!isLikely)
                    {
                        return;
                    }
                }
            }
        }

        // Two numbers or two sums: which of them belong together is not said.
        var isRecurring = FigureWords.Hold(sentence.In(text), RecurringWords) && !(rate.Quantity.Per.Count == 2 && totals.Count == 1
            && (totals[0].Figure.Quantity.Per.Count == 1 || WordsBefore(text, sentence, totals[0].Figure).IndexOf('每') >= 0));
        if (numbers.Count == 1 && totals.Count == 1 && !isRecurring
            && !FigureWords.Hold(sentence.In(text), UnevenWords))
        {
            Judge(article, rate, isAverage, numbers[0], totals[0], isLikely ? Near : null, findings);
        }
    }

    /// <summary>每亩租金600元, 一年租金30万元: the total is of the measure that the rate is of.</summary>
    private static bool ShareMeasure(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int rate, ReadOnlySpan<char> before)
    {
        var words = FigureWords.Before(text, figures, rate).In(text);
        return words.Length >= 2 && before.EndsWith(words.Slice(words.Length - 2), StringComparison.Ordinal);
    }

    /// <summary>Whether a figure in the rate's unit is the total for certain.</summary>
    private static bool IsTotal(ArticleReading article, Figure rate, Figure figure, bool isAverage, ReadOnlySpan<char> before, bool isBehind)
    {
        if (rate.Quantity.Per.Count == 2)
        {
            // 每台每天40亩, 5台一天200亩: the day is left on both sides.
            var left = rate.Quantity.Per[1];
            return isBehind && (figure.Quantity.Per.Count == 1 && figure.Quantity.Per[0] == left
                || before.IndexOf(("一" + left).AsSpan(), StringComparison.Ordinal) >= 0 || before.IndexOf(("每" + left).AsSpan(), StringComparison.Ordinal) >= 0
                || (left == "年" && before.IndexOf('年') >= 0));
        }

        if (figure.Quantity.Change is not null)
        {
            return isBehind && figure.Quantity.Per.Count == 0 && (FigureWords.Hold(before, TotalWords) || FigureWords.BeginWith(before, ["全村", "全镇", "全乡", "全县"])); // 村集体增收20万元 is no sum of 户均增收3000元
        }

        return figure.Quantity.Per.Count == 0
            && ((isBehind && FigureWords.Hold(before, TotalWords)) || (isAverage && IsAverageOf(rate.Statistic.Subject, figure.Statistic.Subject)));
    }

    /// <summary>人均地区生产总值 is an average of 地区生产总值, and 人均可支配收入 none of 村集体收入.</summary>
    private static bool IsAverageOf(string? average, string? total)
    {
        if (average is null || total is null)
        {
            return true;
        }

        // 住房总面积 is what 人均住房面积 is an average of.
        total = total.Replace("总", "");
        average = average.Replace("总", "");
        var measure = average.IndexOf("均", StringComparison.Ordinal) is >= 0 and < 3 and var at ? average.Substring(at + 1) : average;
        return measure.Length == 0 || measure.IndexOf(total, StringComparison.Ordinal) >= 0 || total.IndexOf(measure, StringComparison.Ordinal) >= 0
            || (measure.EndsWith("密度", StringComparison.Ordinal) && total.IndexOf(measure.Substring(0, measure.Length - 2), StringComparison.Ordinal) >= 0);
    }

    private void Judge(
        ArticleReading article, Figure rate, bool isAverage, (Figure Figure, decimal Factor) counted, (Figure Figure, decimal Factor) summed, decimal? near, ICollection<Finding> findings)
    {
        var (number, factor) = counted;
        var (total, scale) = summed;
        var text = article.Text.Joined.AsSpan();
        // 每间2张床位: so few are counted and not rounded, unless the text says that they are an average.
        var isCounted = !isAverage && rate.Quantity is { Kind: StatisticKind.Count, Value: < LargestPlainCount };
        var rateBounds = isCounted ? Bounds.Of(rate.Quantity, text) : Bounds.OfRate(rate.Quantity, text);
        var numberBounds = Bounds.Of(number.Quantity, text);
        var totalBounds = Bounds.Of(total.Quantity, text) is { IsOpen: false } printed ? new Bounds(printed.Low * scale, printed.High * scale) : Bounds.Of(total.Quantity, text);
        if (rateBounds.IsOpen || numberBounds.IsOpen || totalBounds.IsOpen || rateBounds.Low < 0 || numberBounds.Low < 0
            || rateBounds.High > Largest || numberBounds.High > Largest)
        {
            return;
        }

        var product = rateBounds * new Bounds(numberBounds.Low * factor, numberBounds.High * factor);
        var isNear = near is not { } reach || (totalBounds.Low <= product.High * reach && product.Low <= totalBounds.High * reach);
        if (isNear && !product.Overlaps(totalBounds))
        {
            var middle = Math.Round((rate.Quantity.Value ?? 0) * (number.Quantity.Value ?? 0) * factor, 2).ToString("0.##", CultureInfo.InvariantCulture);
            findings.Add(article.Finding(
                Descriptor,
                nameof(ProductOfRate) + "_Message",
                total.Quantity.Range,
                [rate.Statistic.Text, number.Statistic.Text, middle + rate.Quantity.Unit, total.Statistic.Text],
                related: [rate.Quantity.Range, number.Quantity.Range]));
        }
    }

    /// <summary>How many of the denominator one of a unit is, or <see langword="null"/> where it is no number of them.</summary>
    private static decimal? FactorTo(string unit, string per) =>
        unit == per || (Counters.TryGetValue(per, out var counters) && Array.IndexOf(counters, unit) >= 0) ? 1m
        : per is "月" or "年" or "季" or "季度" ? null // three months of a yearly sum are no payment
        : UnitScale.Factor(unit, per);

    /// <summary>How many of the rate's unit one of a total's is: of 平均每期50人 the total may be given in 人次.</summary>
    private static decimal? ScaleTo(string unit, string rate, string per) =>
        unit == "人次" && SameMeasure.Are(rate, "人") && Array.IndexOf(Occasions, per) >= 0 ? 1m : UnitScale.Factor(unit, rate);

    /// <summary>护林站12个, 每站8名: the number counts what the rate is per.</summary>
    private static bool IsNumberOf(Figure figure, string per) =>
        figure.Quantity.Kind == StatisticKind.Count && figure.Quantity.Unit is "个" or "座" or "所" or "家" or "间" or "栋" or "台" or "支" or "艘" or "辆"
        && figure.Statistic.Subject is { } subject && subject.Length >= per.Length && subject.EndsWith(per, StringComparison.Ordinal);

    private static ReadOnlySpan<char> WordsBefore(ReadOnlySpan<char> text, TextRange sentence, Figure figure)
    {
        var start = figure.Quantity.Range.Start;
        var clause = sentence.Start + text.Slice(sentence.Start, start - sentence.Start).LastIndexOfAny("，,；;：:".AsSpan()) + 1;
        return text.Slice(clause, start - clause);
    }
}
