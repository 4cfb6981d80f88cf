using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>Reads one figure: number or range, unit, denominators, approximation, change.</summary>
internal static class FigureReader
{
    private const int LongestSlogan = 9;

    // Words before 一 and a measure word that make it a number and not an article. Sorted by code point.
    private static readonly Lexicon.PhraseTable CountingWords = new(
    [
        "仅",
        "仅有",
        "共",
        "共有",
        "占",
        "只",
        "只有",
        "各",
        "唯有",
        "少于",
        "每",
        "相当于",
    ]);

    // Words before 一 or 半 and a unit of time that make it a measured time. Sorted by code point.
    private static readonly Lexicon.PhraseTable MeasuringWords = new(
    [
        "不满",
        "为期",
        "仅用",
        "仅用了",
        "仅需",
        "历时",
        "只用了",
        "只需",
        "年限为",
        "延长",
        "持续",
        "提前",
        "有效期",
        "期限",
        "期限为",
        "满",
        "用时",
        "缩短到",
        "缩短至",
        "耗时",
        "耗时近",
        "长达",
    ]);

    /// <summary>Reads the figure that a number begins.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="limits">From the end of the figure or date before to the end of the paragraph.</param>
    /// <param name="context">The end of the figure before, from where words may say what the figure is for each of and how it changes.</param>
    /// <param name="number">The number.</param>
    /// <param name="quantity">The figure.</param>
    /// <param name="after">Where to go on when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, TextRange limits, int context, Numeral number, out Quantity? quantity, out int after)
    {
        quantity = null;
        after = number.Range.End;
        if (NotFigures.IsOrdinal(text, limits.Start, number.Range.Start))
        {
            after = SkipOrdinal(text, after, limits.End);
            return false;
        }

        var figure = new FigureDraft(text, limits, context, number);
        if (!figure.ReadNumbersAndUnit(text))
        {
            after = NotFigures.ClockEnd(text, after, limits.End);
            return false;
        }

        figure.ReadSign(text);
        figure.ReadApproximation(text);
        if (!IsMeant(text, limits, in figure))
        {
            return false;
        }

        quantity = figure.ToQuantity(text);
        return true;
    }

    /// <summary>The end of 第三名, or of the ordinals that one 第 stands before: 第1至3名.</summary>
    private static int SkipOrdinal(ReadOnlySpan<char> text, int at, int end)
    {
        var last = at + 1 < end && FigureDraft.IsRangeMark(text[at]) && NumeralReader.TryRead(text, at + 1, end, out var other) ? other.Range.End : at;
        return UnitTable.TryRead(text, last, end, out var unit) ? last + unit.Text.Length : last;
    }

    /// <summary>Whether the number is one: 一 before a measure word is an article, 百 千 万 alone begin names.</summary>
    private static bool IsMeant(ReadOnlySpan<char> text, TextRange limits, in FigureDraft figure)
    {
        var first = text[figure.Number.Range.Start];
        var isApproximate = figure.Approximation != Approximation.Exact;
        var start = figure.Start;
        if (figure.Number.Form != NumeralForm.Plain || figure.IsRange)
        {
            return true;
        }

        // 前三名 are places in an order.
        if (figure.Unit is { Text: "名" or "位" or "强" or "甲" } && figure.Number.Range.Start > limits.Start && text[figure.Number.Range.Start - 1] == '前')
        {
            return false;
        }

        var printed = new TextRange(figure.Number.Range.Start, figure.End);
        if (Denominators.IsPriced(text, printed, limits.End) || RateOfOne.Is(text, limits.Start, printed, limits.End))
        {
            return false;
        }

        if (figure.Number.Range.Length == 1 && first is '几' or '数')
        {
            return false;
        }

        if (first is '数' && figure.Number.Range.Length > 1)
        {
            return true;
        }

        var startsWithMultiplier = Digits.SmallMultiplier(first) >= 100 || Digits.LargeMultiplier(first) > 0;
        if (startsWithMultiplier && !figure.Number.IsMore && !(isApproximate && figure.Start < figure.Number.Range.Start))
        {
            return false;
        }

        if (figure.Unit is { Text: "米" or "公里" } && NotFigures.IsEventName(text, figure.End, limits.End))
        {
            return false;
        }

        if (!figure.Number.IsArabic && IsSlogan(text, limits, start))
        {
            return false;
        }

        if (figure.Unit is { Text: "级" } && !figure.Number.IsArabic)
        {
            return false;
        }

        if (figure.Number.Range.Length == 1 && first is '一' or '半')
        {
            var isTime = figure.Unit is { Kind: StatisticKind.Duration };
            return isTime ? isApproximate && !(figure.Unit is { Text: "年" } && text[figure.End - 1] == '内') || figure.HasHalf || MeasuringWords.EndingAt(text, limits.Start, start) is not null
                : figure.Unit is { IsMeasureWord: false } or { Text: "番" } || CountingWords.EndingAt(text, limits.Start, start) is not null;
        }

        return true;
    }

    /// <summary>Whether a 汉字 number opens a short quotation: “七个规范化”, “三大攻坚” are names.</summary>
    private static bool IsSlogan(ReadOnlySpan<char> text, TextRange limits, int start)
    {
        if (start == 0 || text[start - 1] is not ('“' or '「'))
        {
            return false;
        }

        var close = text.Slice(start, Math.Min(LongestSlogan, limits.End - start)).IndexOfAny('”', '」');
        return close > 0;
    }
}
