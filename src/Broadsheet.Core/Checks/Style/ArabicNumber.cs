using System.Globalization;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>A number in Arabic digits as it is printed: 1,500, 3.5, １２.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Value">What it says.</param>
internal readonly record struct ArabicNumber(TextRange Range, decimal Value)
{
    private static readonly CharacterSet ArabicDigits = new("0123456789０１２３４５６７８９");

    // Longer runs are account or telephone numbers.
    private const int Longest = 18;

    /// <summary>Whether a digit stands right before one of some marks, without which a rule need not read the numbers of a range.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="range">The range.</param>
    /// <param name="marks">The marks.</param>
    /// <returns><see langword="true"/> if one does.</returns>
    public static bool StandsBefore(ReadOnlySpan<char> text, TextRange range, CharacterSet marks)
    {
        for (var at = range.Start + 1; at < range.End && marks.FirstIn(text.Slice(at, range.End - at)) is >= 0 and var ahead; at++)
        {
            at += ahead;
            if (Digits.Arabic(text[at - 1]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the first number of a range.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where to look from.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether there is one; those that are part of a name (G20, A4) are passed over.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, int at, int end, out ArabicNumber number)
    {
        for (; at < end && ArabicDigits.FirstIn(text.Slice(at, end - at)) is >= 0 and var ahead; at++)
        {
            at += ahead;
            var stop = EndOf(text, at, end);
            if (!(at > 0 && Scripts.IsLatinLetter(text[at - 1])) && TryValue(text.Slice(at, stop - at), out var value))
            {
                number = new(new(at, stop), value);
                return true;
            }

            at = stop;
        }

        number = default;
        return false;
    }

    /// <summary>Reads the number that begins at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether one begins there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int at, int end, out ArabicNumber number)
    {
        if (at < end && Digits.Arabic(text[at]) >= 0)
        {
            var stop = EndOf(text, at, end);
            if (TryValue(text.Slice(at, stop - at), out var value))
            {
                number = new(new(at, stop), value);
                return true;
            }
        }

        number = default;
        return false;
    }

    /// <summary>A value in Arabic digits, without separators.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its digits, zeros behind the point left out.</returns>
    public static string Print(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static int EndOf(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && (Digits.Arabic(text[at]) >= 0
            || (text[at] is '.' or '．' or ',' && at + 1 < end && Digits.Arabic(text[at + 1]) >= 0)))
        {
            at++;
        }

        return at;
    }

    private static bool TryValue(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        var scale = 0m;
        if (digits.Length > Longest)
        {
            return false;
        }

        for (var at = 0; at < digits.Length; at++)
        {
            var digit = Digits.Arabic(digits[at]);
            if (digit >= 0 && scale == 0)
            {
                value = (value * 10) + digit;
            }
            else if (digit >= 0)
            {
                value += digit * scale;
                scale /= 10;
            }
            else if (digits[at] != ',' && scale == 0)
            {
                scale = 0.1m;
            }
            else if (digits[at] != ',' || scale != 0 || !IsThousands(digits, at))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a comma parts three digits from those before: 1,500, not 1,5.</summary>
    private static bool IsThousands(ReadOnlySpan<char> digits, int comma)
    {
        var after = 0;
        while (comma + 1 + after < digits.Length && Digits.Arabic(digits[comma + 1 + after]) >= 0)
        {
            after++;
        }

        return after == 3;
    }
}
