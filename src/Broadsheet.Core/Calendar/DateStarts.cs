using Broadsheet.Core.Numerals;

namespace Broadsheet.Core.Calendar;

/// <summary>The characters that a date may begin with, so that reading passes over all others at once.</summary>
internal static class DateStarts
{
    private static readonly ulong[] Bits = All();

    /// <summary>Whether a date may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if none does.</returns>
    public static bool Contains(char character) => (Bits[character >> 6] & (1UL << (character & 63))) != 0;

    private static ulong[] All()
    {
        var bits = new ulong[(char.MaxValue + 1) / 64];
        for (var character = 0; character <= char.MaxValue; character++)
        {
            bits[character >> 6] |= MayBegin((char)character) ? 1UL << (character & 63) : 0;
        }

        return bits;
    }

    private static bool MayBegin(char character) =>
        Digits.BeginsNumber(character) || DecadeDates.MayBeginWith(character) || FiveYearPlans.MayBeginWith(character) || HolidayWords.MayBeginWith(character)
        || LunarDates.MayBeginWith(character) || PeriodWords.MayBeginWith(character) || RecentSpans.MayBeginWith(character) || RelativeWord.MayBeginWith(character);
}
