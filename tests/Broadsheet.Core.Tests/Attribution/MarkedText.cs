using Broadsheet.Core.Attribution;
using Broadsheet.Core.Calendar;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Attribution;

/// <summary>A text in which figures stand in ⟦ ⟧ and dates in ⟨ ⟩, so that attribution is tested apart from the stages before it.</summary>
internal static class MarkedText
{
    private static readonly (string Unit, StatisticKind Kind)[] Kinds =
    [
        ("平方公里", StatisticKind.Area), ("平方米", StatisticKind.Area), ("立方米", StatisticKind.Volume), ("千瓦时", StatisticKind.Energy),
        ("公里/小时", StatisticKind.Speed), ("个百分点", StatisticKind.Percent), ("公里", StatisticKind.Distance), ("公斤", StatisticKind.Mass),
        ("公顷", StatisticKind.Area), ("个月", StatisticKind.Duration), ("小时", StatisticKind.Duration), ("分钟", StatisticKind.Duration),
        ("个工作日", StatisticKind.Duration), ("毫米", StatisticKind.Length), ("美元", StatisticKind.Money), ("千瓦", StatisticKind.Energy),
        ("人次", StatisticKind.Count), ("%", StatisticKind.Percent), ("倍", StatisticKind.Ratio), ("成", StatisticKind.Percent),
        ("元/月", StatisticKind.Money), ("元/年", StatisticKind.Money), ("元/公斤", StatisticKind.Money),
        ("元", StatisticKind.Money), ("亩", StatisticKind.Area), ("吨", StatisticKind.Mass), ("米", StatisticKind.Length), ("斤", StatisticKind.Mass),
        ("岁", StatisticKind.Age), ("年", StatisticKind.Duration), ("天", StatisticKind.Duration), ("秒", StatisticKind.Duration), ("折", StatisticKind.Ratio), ("℃", StatisticKind.Temperature),
    ];

    /// <summary>Attributes the marked figures.</summary>
    public static (string Text, IReadOnlyList<FigureContext> Contexts) Read(string marked)
    {
        var text = new System.Text.StringBuilder();
        var quantities = new List<Quantity>();
        var dates = new List<DateExpression>();
        var start = 0;
        foreach (var character in marked)
        {
            switch (character)
            {
                case '⟦' or '⟨':
                    start = text.Length;
                    break;
                case '⟧':
                    quantities.Add(Figure(text.ToString(), new(start, text.Length)));
                    break;
                case '⟩':
                    dates.Add(new(new(start, text.Length), Period(text.ToString(start, text.Length - start))));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        var joined = text.ToString();
        var paragraphs = new List<TextRange>();
        start = 0;
        foreach (var line in joined.Split('\n'))
        {
            paragraphs.Add(new(start, start + line.Length));
            start += line.Length + 1;
        }

        var article = new ArticleLayout
        {
            TitleLines = ValueList<TextRange>.Empty,
            Title = "",
            Paragraphs = new(paragraphs),
            Range = new(0, joined.Length),
        };
        return (joined, StatisticReader.Read(joined, article, quantities, dates));
    }

    private static Quantity Figure(string text, TextRange range)
    {
        var words = text[range.Start..range.End];
        var number = words.LastIndexOfAny("0123456789一二三四五六七八九十百千两零半几".ToCharArray());
        var unit = words[(number + 1)..].TrimStart('万', '亿', '多', '余', '”').Replace("以上", "").Replace("左右", "");
        var bare = words.Replace("以上", "").Replace("左右", "").TrimEnd("0123456789".ToCharArray());
        var (known, kind) = Kinds.FirstOrDefault(k => bare.EndsWith(k.Unit, StringComparison.Ordinal));
        unit = known ?? unit;
        var before = text[..range.Start];
        Change? change = new[] { "增长", "上升", "增加", "提高" }.Any(v => before.EndsWith(v, StringComparison.Ordinal)) ? Change.Increase
            : new[] { "下降", "减少", "降低" }.Any(v => before.EndsWith(v, StringComparison.Ordinal)) ? Change.Decrease : null;
        return new(range, 1, null, null, unit, ValueList<string>.Empty, words.Contains('零') ? Approximation.Zero : Approximation.Exact, change, kind == StatisticKind.Other ? StatisticKind.Count : kind)
        {
            Core = range,
        };
    }

    private static TimePeriod? Period(string words) =>
        words.EndsWith('日') ? new(new PartialDate(null, 1, 1))
        : words.Length is 5 or 6 && words[4] == '年' && int.TryParse(words[..4], out var year) ? new(new PartialDate(year))
        : null;
}
