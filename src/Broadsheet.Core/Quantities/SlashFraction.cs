using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>Fractions printed with a slash: 占全国的1/3, 2/3以上.</summary>
/// <remarks>9/14 may be a date and 1/4决赛 a round, so that words around must show that a part is meant. GB/T 15835-2011, 4.1.</remarks>
internal static class SlashFraction
{
    private const int LongestTerm = 3;

    // Words that a part is named behind. One entry a line, sorted by code point.
    private static readonly PhraseTable PartBefore = new(
    [
        "不到",
        "不足",
        "为",
        "占",
        "占了",
        "的",
        "约",
        "超",
        "超过",
        "近",
        "达",
        "达到",
        "过",
    ]);

    // Words that go on about a part. One entry a line, sorted by code point.
    private static readonly PhraseTable PartBehind = new(
    [
        "以上",
        "以下",
        "多",
        "左右",
        "强",
        "的",
    ]);

    /// <summary>Reads such a fraction.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="limits">From the end of the figure before to the end of the paragraph.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="numeral">The fraction.</param>
    /// <returns>Whether one begins there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, TextRange limits, int at, out Numeral numeral)
    {
        numeral = default;
        if (!TryReadTerm(text, at, limits.End, out var numerator, out var slash)
            || slash >= limits.End || text[slash] is not ('/' or '／')
            || !TryReadTerm(text, slash + 1, limits.End, out var denominator, out var after)
            || numerator == 0 || numerator >= denominator
            || (at > limits.Start && IsJoint(text[at - 1])) || (after < limits.End && IsJoint(text[after])))
        {
            return false;
        }

        var isPart = PartBefore.EndingAt(text, limits.Start, at) is not null || PartBehind.StartingAt(text, after, limits.End) is not null;
        if (!isPart || (after + 1 < limits.End && text[after] == '决' && text[after + 1] == '赛'))
        {
            return false;
        }

        numeral = new(new(at, after), (decimal)numerator / denominator, null, false, NumeralForm.Fraction, true);
        return true;
    }

    private static bool TryReadTerm(ReadOnlySpan<char> text, int at, int end, out int value, out int after)
    {
        value = 0;
        after = at;
        while (after < end && after - at <= LongestTerm && Digits.Arabic(text[after]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            after++;
        }

        return after > at && after - at <= LongestTerm;
    }

    /// <summary>Whether a character joins the fraction to a longer code: 2025/9/14, A1/2.</summary>
    private static bool IsJoint(char character) =>
        Digits.Arabic(character) >= 0 || character is '/' or '／' or '.' or '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
