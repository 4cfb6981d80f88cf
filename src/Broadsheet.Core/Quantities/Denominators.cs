using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>What a figure is given for each of: 元/月, 每人每月, 人均, 时速.</summary>
internal static class Denominators
{
    private static readonly CharacterSet ClauseEnds = new("，,。；;：:！!？?");
    private const int LongestUnit = 6;

    // Words that divide all figures behind them in their clause. One entry a line, sorted by code point.
    private static readonly PhraseMap<string> Averages = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["亩产"] = "亩",
        ["亩均"] = "亩",
        ["人均"] = "人",
        ["件均"] = "件",
        ["企均"] = "企",
        ["例均"] = "例",
        ["单均"] = "单",
        ["周均"] = "周",
        ["场均"] = "场",
        ["头均"] = "头",
        ["年均"] = "年",
        ["床均"] = "床",
        ["店均"] = "店",
        ["户均"] = "户",
        ["日均"] = "日",
        ["时速"] = "小时",
        ["月均"] = "月",
        ["村均"] = "村",
        ["校均"] = "校",
        ["桌均"] = "桌",
        ["次均"] = "次",
        ["班均"] = "班",
        ["生均"] = "生",
        ["笔均"] = "笔",
        ["车均"] = "车",
    });

    // Verbs between a thing and what it costs or brings. Sorted by code point.
    private static readonly PhraseTable PriceVerbs = new(
    [
        "为",
        "产值",
        "产值达",
        "仅",
        "仅需",
        "净赚",
        "利润",
        "卖",
        "卖到",
        "只卖",
        "只要",
        "只需",
        "可卖",
        "可得",
        "售价",
        "增收",
        "就是",
        "就要",
        "得",
        "得花",
        "才",
        "才卖",
        "收",
        "收入",
        "收入能有",
        "收益",
        "收费",
        "效益",
        "纯利润",
        "纯收入",
        "纯收入能有",
        "纯收入达",
        "纯赚",
        "能卖",
        "能卖到",
        "能得",
        "能挣",
        "能收",
        "能收入",
        "能有",
        "能赚",
        "花",
        "补",
        "补助",
        "补贴",
        "要",
        "要价",
        "要卖",
        "要收",
        "要花",
        "赚",
        "达",
        "达到",
        "需",
        "需要",
    ]);

    // Units without a number of their own that divide as well. Sorted by code point.
    private static readonly PhraseTable Dividers = new(
    [
        "万人",
        "万人口",
        "万常住人口",
        "万户",
        "人",
        "位",
        "例",
        "分钟",
        "十万人",
        "十万人口",
        "千人",
        "千人口",
        "千常住人口",
        "单",
        "周",
        "天",
        "头",
        "套",
        "学年",
        "学期",
        "家",
        "小时",
        "年",
        "户",
        "日",
        "星期",
        "晚",
        "月",
        "村",
        "校",
        "桌",
        "次",
        "班",
        "生",
        "百万人口",
        "百人",
        "百公里",
        "百户",
        "秒",
        "股",
        "课时",
        "间",
        "间夜",
        "队",
        "餐",
    ]);

    /// <summary>Reads <c>/月</c>, <c>/平方米·月</c> behind a unit, or 每月 there.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where the unit ends; afterwards, where the denominators end.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="isMoney">Whether the figure is an amount of money, behind which 每 always divides (元每吨); elsewhere only at the end of a clause (立方米每秒).</param>
    /// <param name="per">Takes the denominators.</param>
    public static void ReadBehind(ReadOnlySpan<char> text, ref int at, int end, bool isMoney, ref List<string>? per)
    {
        if (isMoney && at + 1 < end && text[at] == '一' && IsRate(text, at, end))
        {
            var unitOfOne = TryReadUnit(text, at + 1, end)!; // 4块5一斤
            (per ??= []).Add(WithoutClassifier(unitOfOne));
            at += 1 + unitOfOne.Length;
            return;
        }

        while (at + 1 < end && (text[at] is '/' or '／' || (text[at] == '每' && (isMoney || IsRate(text, at, end))) || (per is not null && text[at] == '·')))
        {
            if (TryReadUnit(text, at + 1, end) is not { } unit || (text[at] == '每' && per is not null))
            {
                return;
            }

            (per ??= []).Add(WithoutClassifier(unit));
            at += 1 + unit.Length;
        }
    }

    /// <summary>Reads 每人每月, 人均 and their kind to the left of a figure, in its clause.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph, or the end of the figure before.</param>
    /// <param name="at">Where the figure begins.</param>
    /// <param name="isMoney">Whether the figure is an amount of money, which a thing before it may cost or bring: 一亩要260元.</param>
    /// <param name="per">Takes the denominators, outermost first, before those it holds already.</param>
    public static void ReadBefore(ReadOnlySpan<char> text, int start, int at, bool isMoney, ref List<string>? per)
    {
        var found = 0;
        var clause = start + ClauseEnds.LastIn(text.Slice(start, at - start)) + 1;
        for (var i = clause; i < at; i++)
        {
            if (text[i] == '每' && RateOfOne.Read(text, i, at, out var one) is { } counted)
            {
                Insert(WithoutClassifier(counted), ref found, ref per);

                i = one.End - 1;
            }
            else if (text[i] == '每' && i + 1 < at && (TryReadUnit(text, i + 1, at) ?? EachThing(text, i + 1, at)) is { } unit)
            {
                Insert(WithoutClassifier(unit), ref found, ref per);

                i += unit.Length;
            }
            else if (isMoney && IsOne(text, i) && PricedUnit(text, i + 1, at) is { } priced && PriceStart(text, i + 1 + priced.Length, at) == at)
            {
                (per ??= []).Insert(found, WithoutClassifier(priced));
                return;
            }
            else if (Averages.StartingAt(text, i, at, out var divider) is { } word && !IsPartOfWord(text, i, word))
            {
                Insert(divider, ref found, ref per);

                i += word.Length - 1;
            }
        }
    }

    private static void Insert(string divider, ref int found, ref List<string>? per)
    {
        per ??= [];
        if (!per.Contains(divider))
        {
            per.Insert(found++, divider);
        }
    }

    private static bool IsRate(ReadOnlySpan<char> text, int at, int end) =>
        TryReadUnit(text, at + 1, end) is { } unit && (at + 1 + unit.Length >= end || !char.IsLetterOrDigit(text[at + 1 + unit.Length]));

    // 工人均…, 法人均…, 市场均价.
    private static bool IsPartOfWord(ReadOnlySpan<char> text, int at, string word) =>
        at > 0 && (word == "人均" && text[at - 1] is '工' or '法' || word[0] is '次' or '件' or '单' or '头' or '店' or '笔' or '例' or '桌' or '床' && text[at - 1] is '每' or '这' or '两' or '文' or '菜' or '门' or '商' or '病' or '案' or '比' or '一' || word == "场均" && text[at - 1] is '市' or '农' or '现' or '广');

    // 每个月: the number one needs its 个, the unit does not.
    private static string WithoutClassifier(string unit) =>
        unit.Length > 1 && unit[0] == '个' ? unit.Substring(1)
        : unit.EndsWith("人口", StringComparison.Ordinal) ? unit.Substring(0, unit.Length - (unit.EndsWith("常住人口", StringComparison.Ordinal) ? 4 : 2)) + "人" // 每千常住人口
        : unit is "亩地" ? "亩"
        : unit;

    // 每个网格配备1名; 每个月 is a unit already, and 每个人 counts people.
    private static string? EachThing(ReadOnlySpan<char> text, int at, int end) =>
        text[at] == '个' ? at + 1 < end && text[at + 1] == '人' ? "人" : "个" : null;

    // 1公斤5元, but not 21公斤 or 第1斤.
    private static bool IsOne(ReadOnlySpan<char> text, int at) =>
        text[at] is '一' or '1' or '１' && !(at > 0 && (Digits.BeginsNumber(text[at - 1]) || text[at - 1] is '第' or '.' or '每' or '-' or '－' or '—' or '～' or '至'));

    private static string? PricedUnit(ReadOnlySpan<char> text, int at, int end) =>
        TryReadUnit(text, at, end) ?? (at < end && text[at] == '个' ? "个" : null);

    // Where an amount begins behind the thing it is asked for: 一亩要260元.
    private static int PriceStart(ReadOnlySpan<char> text, int at, int end) => at + (PriceVerbs.StartingAt(text, at, end)?.Length ?? 0);

    /// <summary>Whether a figure of one is what an amount of money behind it is asked or paid for: 一亩要260元, 1公斤5元.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public static bool IsPriced(ReadOnlySpan<char> text, TextRange figure, int end)
    {
        if (!IsOne(text, figure.Start) || PricedUnit(text, figure.Start + 1, end) is not { } unit || figure.Start + 1 + unit.Length != figure.End)
        {
            return false;
        }

        var at = PriceStart(text, figure.End, end);
        return at < end && NumeralReader.TryRead(text, at, end, out var amount)
            && UnitTable.TryRead(text, amount.Range.End, end, out var money) && money.Kind == StatisticKind.Money;
    }

    private static string? TryReadUnit(ReadOnlySpan<char> text, int at, int end)
    {
        var limit = Math.Min(end, at + LongestUnit);
        var divider = Dividers.StartingAt(text, at, limit);
        return UnitTable.TryRead(text, at, limit, out var unit) && unit.Text is not ("个" or "度" or "批" or "届" or "当") && unit.Text.Length >= (divider?.Length ?? 0)
            ? unit.Text
            : divider;
    }
}
