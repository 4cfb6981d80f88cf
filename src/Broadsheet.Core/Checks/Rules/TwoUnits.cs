using System.Globalization;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1006: one quantity given in two units that do not agree: 3公里(3500米), 1000元/月(1.5万元/年).</summary>
/// <remarks>Judged is a figure right behind another of the same dimension, in brackets or after 即, 合, 折合, 相当于: there the
/// text says that they are one. Figures that stand apart may be two quantities (1000元/月…1.2万元/年) and are left alone. Conversion factors are those of GB 3100-1993 and 1 亩 = 1/15 公顷.</remarks>
internal sealed class TwoUnits : IArticleRule
{
    private const int LongestLink = 12;
    private const int LongestNoun = 4;

    // A conversion is printed to few digits, 亩 to 公顷 most of all.
    private const decimal Tolerance = 0.02m;

    // Words that say that the next figure is the last in other units; one entry a line, longer before shorter.
    private static readonly string[] Links =
    [
        "一年下来就是",
        "一年就是",
        "也就是说",
        "平均",
        "约等于",
        "相当于",
        "也就是",
        "换算成",
        "折合",
        "约合",
        "等于",
        "合计",
        "换算",
        "共计",
        "合",
        "即",
    ];

    // Those that say so wherever they stand. One entry a line.
    private static readonly string[] ConversionLinks = ["折合", "换算", "相当于", "约合"];

    // Words between the link and the figure: its denominators, and the name of a yearly or monthly rate. One entry a line.
    private static readonly string[] Fillers =
    [
        "一年",
        "全年",
        "每人",
        "每公斤",
        "每公顷",
        "每分钟",
        "每吨",
        "每天",
        "每小时",
        "每年",
        "每户",
        "每日",
        "每斤",
        "每秒",
        "每秒钟",
        "每月",
        "每亩",
        "人民币",
        "年薪",
        "年租金",
        "年收入",
        "月薪",
        "月租金",
        "月收入",
        "为",
        "是",
        "约",
        "达",
    ];

    // Denominators that two figures of one quantity may share while only one names them. One entry a line.
    private static readonly string[] Shared = ["亩", "人", "件", "名", "台", "套", "家", "户", "桶", "瓶", "盒", "箱", "袋"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1006", nameof(TwoUnits), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = 1; i < article.Figures.Count; i++)
        {
            var (first, firstStatistic) = article.Figures[i - 1];
            var (second, secondStatistic) = article.Figures[i];
            if (!IsLinked(text, first.Range, new(Math.Min(second.Core.Start, second.Range.End), second.Range.End)) || Factor(text, article.Figures, i) is not { } factor || first.Value is not { } value)
            {
                continue;
            }

            var bounds = Bounds.Of(first, text);
            var other = Bounds.Of(second, text);
            if (bounds.IsOpen || other.IsOpen)
            {
                continue;
            }

            var converted = new Bounds(bounds.Low * factor * (1 - Tolerance), bounds.High * factor * (1 + Tolerance));
            if (!converted.Overlaps(other))
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(TwoUnits) + "_Message",
                    second.Range,
                    [firstStatistic.Text, Math.Round(value * factor, 4).ToString("0.####", CultureInfo.InvariantCulture) + second.Unit, secondStatistic.Text],
                    related: [first.Range]));
            }
        }
    }

    private static bool IsLinked(ReadOnlySpan<char> text, TextRange first, TextRange second)
    {
        var length = second.Start - first.End;
        if (length is < 1 or > LongestLink)
        {
            return false;
        }

        var between = text.Slice(first.End, length);
        var mark = between.IndexOfAny("，,(（".AsSpan());
        var isBracketed = mark >= 0 && between[mark] is '(' or '（';
        var words = between.Slice(mark + 1);

        // 3吨鱼,折合6000斤: what is measured may stand before the mark of a conversion, and nowhere else.
        if (mark > 0 && (mark > LongestNoun || !FigureWords.BeginWith(words, ConversionLinks)))
        {
            return false;
        }

        while (Array.IndexOf(Links, words.ToString()) < 0)
        {
            var filler = Array.Find(Fillers, EndsWords(words));
            if (filler is null)
            {
                return isBracketed && words.IsEmpty;
            }

            words = words.Slice(0, words.Length - filler.Length);
        }

        return true;
    }

    private static Predicate<string> EndsWords(ReadOnlySpan<char> words)
    {
        var ending = words.ToString();
        return filler => ending.EndsWith(filler, StringComparison.Ordinal);
    }

    /// <summary>What the first figure is multiplied by to be in the unit of the second; their denominators convert the other way.</summary>
    private static decimal? Factor(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index)
    {
        var (first, second) = (figures[index - 1].Quantity, figures[index].Quantity);
        var firstPer = Denominators(text, figures, index - 1);
        var secondPer = Denominators(text, figures, index);
        if (first.Unit is null || second.Unit is null)
        {
            return null;
        }

        // 1.2亿立方米(12000万立方米), 8600平方米(0.86万平方米): one unit, printed in two scales.
        if (first.Unit == second.Unit && firstPer.SequenceEqual(secondPer))
        {
            return firstPer.Count == 0 && (Scale(text, first) != Scale(text, second) || IsComposite(text, first) != IsComposite(text, second)) ? 1 : null;
        }

        var factor = UnitScale.Factor(first.Unit, second.Unit);
        var converts = first.Unit != second.Unit;
        foreach (var per in secondPer)
        {
            var match = firstPer.FindIndex(other => UnitScale.Factor(per, other) is not null);
            if (match >= 0)
            {
                factor *= UnitScale.Factor(per, firstPer[match]);
                converts |= per != firstPer[match];
                firstPer.RemoveAt(match);
            }
            else if (Array.IndexOf(Shared, per) < 0)
            {
                return null;
            }
        }

        // 每户500元,合计6万元 is a sum and no conversion, and 1000元/月(1.2万元) may be of a year; of 每天90分钟(1.5小时) nothing else can be meant.
        var isLength = secondPer.Count == 0 && first.Unit != second.Unit && first.Kind != StatisticKind.Money;
        return converts && (isLength || firstPer.TrueForAll(per => Array.IndexOf(Shared, per) >= 0)) ? factor : null;
    }

    /// <summary>2小时25分钟 beside 135分钟: two units make one quantity.</summary>
    private static bool IsComposite(ReadOnlySpan<char> text, Quantity quantity)
    {
        var core = quantity.Core.In(text);
        var runs = 0;
        for (var at = 0; at < core.Length; at++)
        {
            runs += char.IsDigit(core[at]) && (at == 0 || !(char.IsDigit(core[at - 1]) || core[at - 1] is '.' or ',' or '，')) ? 1 : 0;
        }

        return runs > 1;
    }

    private static char Scale(ReadOnlySpan<char> text, Quantity quantity)
    {
        var at = quantity.Core.In(text).LastIndexOfAny('万', '亿');
        return at < 0 ? '\0' : quantity.Core.In(text)[at];
    }

    /// <summary>The figure's denominators, the year of 年薪 and the month of 月薪 among them.</summary>
    private static List<string> Denominators(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index)
    {
        var per = figures[index].Quantity.Per.ToList();
        var before = FigureWords.Before(text, figures, index).In(text);
        foreach (var (name, period) in new[] { ("年薪", "年"), ("一年就是", "年"), ("月工资", "月"), ("月租", "月"), ("年租", "年"), ("年租金", "年"), ("年收入", "年"), ("月薪", "月"), ("月租金", "月"), ("月收入", "月") })
        {
            if (per.Count == 0 && before.IndexOf(name.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                per.Add(period);
            }
        }

        return per;
    }
}
