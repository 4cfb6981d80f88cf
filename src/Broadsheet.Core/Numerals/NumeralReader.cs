using Broadsheet.Core.Text;

namespace Broadsheet.Core.Numerals;

/// <summary>Reads numbers in Arabic digits, 汉字 and mixtures of both.</summary>
/// <remarks>
/// <para>number := fraction | percent | tenths | sections. A section is digits, or digits with 十 百 千; 万 and 亿 join
/// sections (25万6千, 3万4000, 1亿2000万, 二十万亿). 多, 余, 来 may stand before 万 and 亿 and at the end. Two neighbouring digits in
/// the same place are an approximate pair (二三十, 三五, 两三百; GB/T 15835-2011, 5.2.1).</para>
/// <para>Each character is looked at a constant number of times; a run of digits too long for a decimal is no number.</para>
/// </remarks>
internal static class NumeralReader
{
    private const int LongestTenths = 3;

    // Characters that make 成 the beginning of another word: 三成员, 两成果.
    private const string NotTenths = "员立功为果本都长人绩套就型品分交年因";
    private const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>Reads the number that begins at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The place.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="numeral">The number.</param>
    /// <returns>Whether one begins there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int end, out Numeral numeral)
    {
        if (TryReadSpecial(text, start, end, out numeral))
        {
            return true;
        }

        var at = start;
        if (!Sections.TryRead(text, ref at, end, out var sections) || sections.High > Largest)
        {
            numeral = default;
            return false;
        }

        numeral = new(
            new(start, at), sections.Value, sections.IsPair ? sections.High : null, sections.IsMore, NumeralForm.Plain, Digits.Arabic(text[start]) >= 0);
        return ReadTail(text, end, ref numeral);
    }

    /// <summary>The length of a run of Arabic digits from a place on.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The number of digits.</returns>
    public static int DigitRun(ReadOnlySpan<char> text, int at, int end)
    {
        var start = at;
        while (at < end && Digits.Arabic(text[at]) >= 0)
        {
            at++;
        }

        return at - start;
    }

    /// <summary>半, 一半, 半数, 过半 and 百分之….</summary>
    private static bool TryReadSpecial(ReadOnlySpan<char> text, int start, int end, out Numeral numeral)
    {
        numeral = default;
        if (text[start] is not ('一' or '万' or '千' or '半' or '百'))
        {
            return false; // the first characters of all that follows
        }

        var rest = text.Slice(start, end - start);
        foreach (var (prefix, divisor) in PercentPrefixes)
        {
            if (rest.StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
            {
                var at = start + prefix.Length;
                if (at < end && Sections.TryRead(text, ref at, end, out var sections) && sections.High <= Largest)
                {
                    numeral = new(
                        new(start, at), sections.Value * 100 / divisor, sections.IsPair ? sections.High * 100 / divisor : null, sections.IsMore, NumeralForm.Percent, false);
                    return true;
                }
            }
        }

        foreach (var half in Halves)
        {
            if (rest.StartsWith(half.AsSpan(), StringComparison.Ordinal))
            {
                numeral = new(new(start, start + half.Length), 0.5m, null, false, NumeralForm.Fraction, false);
                return true;
            }
        }

        if (text[start] == '半')
        {
            var halvesUnit = start + 1 < end && HalvedUnits.IndexOf(text[start + 1]) >= 0;
            var isShare = !halvesUnit && start > 0 && text[start - 1] == '过';
            numeral = new(new(start, start + 1), 0.5m, null, false, isShare ? NumeralForm.Fraction : NumeralForm.Plain, false);
            return halvesUnit || isShare;
        }

        return false;
    }

    // The first characters of what 半 halves: 半年, 半个月, 半公里. Behind 过 anything else makes it a share: 过半.
    private const string HalvedUnits = "个公分刻周天小年斤日秒米辈里";

    // 百分之 and its kind, with what they divide by.
    private static readonly (string Prefix, decimal Divisor)[] PercentPrefixes =
    [
        ("百分之", 100m),
        ("千分之", 1000m),
        ("万分之", 10_000m),
    ];

    // Words for 1/2, longer before shorter.
    private static readonly string[] Halves = ["一半", "半数"];

    /// <summary>Reads 成 and 分之 behind a number.</summary>
    private static bool ReadTail(ReadOnlySpan<char> text, int end, ref Numeral numeral)
    {
        var at = numeral.Range.End;
        if (at >= end)
        {
            return true;
        }

        if (text[at] == '成' && numeral.Value is >= 1 and <= 10 && numeral.Range.Length <= LongestTenths && !(at + 1 < end && NotTenths.IndexOf(text[at + 1]) >= 0))
        {
            // 七成半, 三成五
            var half = at + 1 >= end ? 0m : text[at + 1] == '半' ? 5m : !numeral.IsArabic && EndsTenths(text, at + 2, end) ? Digits.Chinese(text[at + 1]) : 0m;
            half = Math.Max(half, 0);
            numeral = numeral with
            {
                Range = new(numeral.Range.Start, at + (half > 0 ? 2 : 1)),
                Value = (numeral.Value * 10) + half,
                High = numeral.High * 10,
                Form = NumeralForm.Tenths,
            };
        }
        else if (text[at] == '分' && at + 2 < end && text[at + 1] == '之' && numeral.Value > 0)
        {
            var next = at + 2;
            if (Sections.TryRead(text, ref next, end, out var numerator))
            {
                numeral = numeral with
                {
                    Range = new(numeral.Range.Start, next),
                    Value = numerator.Value / numeral.Value,
                    High = null,
                    IsMore = numerator.IsMore,
                    Form = NumeralForm.Fraction,
                };
            }
        }

        return true;
    }

    private static bool EndsTenths(ReadOnlySpan<char> text, int at, int end) => at >= end || !char.IsLetterOrDigit(text[at]) || text[at] is '的' or '以' or '左';
}
