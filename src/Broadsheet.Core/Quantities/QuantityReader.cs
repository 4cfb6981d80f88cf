using Broadsheet.Core.Calendar;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>Finds the figures of a paragraph.</summary>
public static class QuantityReader
{
    /// <summary>Reads one paragraph, title or heading.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="range">The paragraph.</param>
    /// <param name="dates">The dates found in it, in order; their numbers are not figures.</param>
    /// <param name="found">Takes the figures, in the order of the text.</param>
    public static void Read(ReadOnlySpan<char> joined, TextRange range, IReadOnlyList<DateExpression> dates, ICollection<Quantity> found)
    {
        var at = range.Start;
        var date = 0;
        var lastEnd = range.Start;
        var figureEnd = range.Start;
        Quantity? last = null;
        while (at < range.End)
        {
            while (date < dates.Count && dates[date].Range.End <= at)
            {
                date++;
            }

            var dated = date < dates.Count ? dates[date].Range : new(range.End, range.End);
            if (dated.Contains(at))
            {
                lastEnd = at = dated.End;
                continue;
            }

            var limit = Math.Min(dated.Start, range.End);
            at = Digits.NextBeginning(joined, at, limit);
            if (at == limit)
            {
                continue;
            }

            if (TryReadAt(joined, new(lastEnd, range.End), figureEnd, at, out var quantity, out var after))
            {
                last = JoinedFigures.Of(joined, last, quantity!);
                found.Add(last);
                lastEnd = figureEnd = after;
            }

            at = Math.Max(after, at + 1);
        }
    }

    /// <summary>Reads the figure whose number begins at a place, or finds how far to skip.</summary>
    private static bool TryReadAt(ReadOnlySpan<char> text, TextRange limits, int context, int at, out Quantity? quantity, out int after)
    {
        quantity = null;
        after = at + 1;
        if (text[at] == '零' && ZeroEvents.TryRead(text, limits.Start, at, limits.End, out quantity))
        {
            after = quantity!.Range.End;
            return true;
        }

        var isArabic = Digits.Arabic(text[at]) >= 0;
        var isFraction = SlashFraction.TryRead(text, limits, at, out var number);
        if (isArabic && !isFraction && NotFigures.IsCode(text, limits.Start, at, limits.End, out var codeEnd))
        {
            after = codeEnd;
            return false;
        }

        var isDoubling = at > limits.Start && text[at - 1] is '翻' or '了' && at + 1 < limits.End && text[at + 1] == '番';
        var isNumber = isFraction || NumeralReader.TryRead(text, at, limits.End, out number);
        var isRatio = isNumber && number.Form is NumeralForm.Percent or NumeralForm.Tenths && number.Range.Length > 2;
        if (!isArabic && !isDoubling && !isRatio && Lookalikes.Covers(text, limits.Start, at, limits.End, isNumber ? number : null, out var wordEnd))
        {
            after = wordEnd;
            return false;
        }

        if (!isNumber || !FigureReader.TryRead(text, limits, context, number, out quantity, out after))
        {
            return false;
        }

        after = quantity!.Range.End;
        return !IsSurname(text, quantity);
    }

    /// <summary>陆天翼, 伍家: a single 大写 digit is a surname or a name's part; amounts in 大写 have multipliers or 元.</summary>
    private static bool IsSurname(ReadOnlySpan<char> text, Quantity quantity)
    {
        var core = quantity.Core;
        return text[core.Start] is '陆' or '伍' or '柒' or '捌' or '玖' or '肆' or '叁' or '贰' or '壹'
            && Digits.Chinese(text[core.Start + 1]) < 0 && Digits.SmallMultiplier(text[core.Start + 1]) == 0 && Digits.LargeMultiplier(text[core.Start + 1]) == 0
            && quantity.Kind != StatisticKind.Money;
    }
}
