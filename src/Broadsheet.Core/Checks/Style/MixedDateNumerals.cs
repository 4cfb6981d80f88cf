using System.Text;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4004: a date partly in 汉字 and partly in Arabic digits: 二〇〇八年8月8日, 2008年八月8日.</summary>
/// <remarks>GB/T 15835-2011, 4.3.3 (numbers of one kind in one place take one form). A day of the lunar calendar is in 汉字 beside any
/// year (4.2.1): 2025年八月十五, 2025年正月初一.</remarks>
internal sealed class MixedDateNumerals() : StyleRule("BSH4004", nameof(MixedDateNumerals))
{
    private const string Parts = "年月日";

    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        for (var at = block.Start; text.Slice(at, block.End - at).IndexOfAny('年', '月') is >= 0 and var ahead; at++)
        {
            at += ahead;
            if (IsBetweenDigits(text, block, at) && ReadDate(text, block, at) is { } date)
            {
                if (IsMixed(text, date.Numbers) && !IsLunar(text, block, date))
                {
                    findings.Add(Rewrite(article, date.Range, Print(text, date)));
                }

                at = date.Range.End - 1;
            }
        }
    }

    /// <summary>Whether a date goes on behind a part of it.</summary>
    private static bool IsBetweenDigits(ReadOnlySpan<char> text, TextRange block, int mark) =>
        mark > block.Start && mark + 1 < block.End && IsDigit(text[mark - 1]) && IsDigit(text[mark + 1]);

    private static Date? ReadDate(ReadOnlySpan<char> text, TextRange block, int mark)
    {
        var start = mark;
        while (start > block.Start && IsDigit(text[start - 1]))
        {
            start--;
        }

        var numbers = new List<TextRange>();
        var end = start;
        var part = Parts.IndexOf(text[mark]);
        for (var at = start; part < Parts.Length; part++)
        {
            var from = at;
            while (at < block.End && IsDigit(text[at]))
            {
                at++;
            }

            if (at == from || at == block.End || (text[at] != Parts[part] && !(part == 2 && text[at] == '号')))
            {
                break;
            }

            numbers.Add(new(from, at));
            end = ++at;
        }

        return numbers.Count < 2 || (text[mark] == '年' && numbers[0].Length != 4) ? null : new(new(start, end), numbers);
    }

    private static bool IsMixed(ReadOnlySpan<char> text, IReadOnlyList<TextRange> numbers)
    {
        var arabic = 0;
        foreach (var number in numbers)
        {
            arabic += Digits.Arabic(text[number.Start]) >= 0 ? 1 : 0;
        }

        return arabic > 0 && arabic < numbers.Count;
    }

    private static bool IsLunar(ReadOnlySpan<char> text, TextRange block, Date date)
    {
        var sentence = Sentence.Around(text, date.Range.Start).In(text);
        var after = date.Range.End;
        return sentence.IndexOf('历') >= 0
            || (date.Numbers.Count == 2 && text[after - 1] == '月' && after < block.End && (IsDigit(text[after]) || text[after] is '初' or '廿'));
    }

    /// <summary>The date as its first number is written.</summary>
    private static string Print(ReadOnlySpan<char> text, Date date)
    {
        var isArabic = Digits.Arabic(text[date.Numbers[0].Start]) >= 0;
        var printed = new StringBuilder();
        foreach (var number in date.Numbers)
        {
            var value = Value(number.In(text));
            printed.Append(isArabic ? ArabicNumber.Print(value) : value > 99 ? ChineseNumber.Digits(value) : ChineseNumber.Of(value)).Append(text[number.End]);
        }

        return printed.ToString();
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = digit == '十' ? Math.Max(value, 1) * 10 : Math.Max(Digits.Arabic(digit), Digits.Chinese(digit)) + Shift(value, digits);
        }

        return value;
    }

    /// <summary>What digits before another are worth: tens where 十 parts them, else places of a year.</summary>
    private static int Shift(int value, ReadOnlySpan<char> digits) => digits.IndexOf('十') >= 0 ? value : value * 10;

    private static bool IsDigit(char character) => Digits.Arabic(character) >= 0 || Digits.Chinese(character) >= 0 || character == '十';

    private sealed record Date(TextRange Range, IReadOnlyList<TextRange> Numbers);
}
