using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>The years of birth and death in brackets: （1930—2020）, （1930年—2020年）.</summary>
/// <param name="Birth">The first year.</param>
/// <param name="Death">The second year.</param>
/// <param name="Range">Both, without the brackets.</param>
internal readonly record struct LifeYears(int Birth, int Death, TextRange Range)
{
    private const int YearLength = 4;

    /// <summary>Finds the first in a range.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="range">The range.</param>
    /// <param name="life">The years.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, TextRange range, out LifeYears life)
    {
        for (var at = range.Start; at + YearLength < range.End; at++)
        {
            if (text[at] is not ('(' or '（') || NumeralReader.DigitRun(text, at + 1, range.End) != YearLength)
            {
                continue;
            }

            var next = at + 1 + YearLength;
            while (next < range.End && text[next] is '年' or '—' or '-' or '－' or '～' or '~' or '至')
            {
                next++;
            }

            if (next > at + 1 + YearLength && NumeralReader.DigitRun(text, next, range.End) == YearLength)
            {
                life = new(Year(text, at + 1), Year(text, next), new(at + 1, next + YearLength));
                return true;
            }
        }

        life = default;
        return false;
    }

    private static int Year(ReadOnlySpan<char> text, int at)
    {
        var year = 0;
        for (var i = at; i < at + YearLength; i++)
        {
            year = (year * 10) + Digits.Arabic(text[i]);
        }

        return year;
    }
}
