using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Calendar;

/// <summary>The kinds of dates, as far as the character that one begins with tells them apart.</summary>
[Flags]
internal enum DateStart : byte
{
    /// <summary>No date begins with it.</summary>
    None = 0,

    /// <summary>A five-year plan.</summary>
    Plan = 1,

    /// <summary>A date of the lunar calendar.</summary>
    Lunar = 2,

    /// <summary>A decade or century.</summary>
    Decade = 4,

    /// <summary>A holiday or weekday.</summary>
    Holiday = 8,

    /// <summary>A date in numbers.</summary>
    Number = 16,

    /// <summary>A word that dates relative to something.</summary>
    Relative = 32,

    /// <summary>A part of a year.</summary>
    Period = 64,

    /// <summary>A span that ends now.</summary>
    Recent = 128,
}

/// <summary>The characters that a date may begin with, so that reading passes over all others at once.</summary>
internal static class DateStarts
{
    private static readonly DateStart[] Kinds = All();
    private static readonly CharacterBits Marks = new(static character => EndsSentence(character) || Kinds[character] != DateStart.None);

    /// <summary>Finds the next place where a date may begin or a sentence ends.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where to start.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The place, or <paramref name="end"/>.</returns>
    public static int Next(ReadOnlySpan<char> text, int at, int end) => Marks.NextIn(text, at, end);

    /// <summary>Whether a character ends a sentence, and with it what a year named in it stands for.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public static bool EndsSentence(char character) => character is '。' or '！' or '!' or '？' or '?';

    /// <summary>The dates that may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns>Their kinds; those left out do not begin with it.</returns>
    public static DateStart Of(char character) => Kinds[character];

    /// <summary>Whether kinds hold one.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <param name="kind">The one.</param>
    /// <returns><see langword="true"/> if they do.</returns>
    public static bool Has(this DateStart kinds, DateStart kind) => (kinds & kind) != 0;

    private static DateStart[] All()
    {
        var kinds = new DateStart[char.MaxValue + 1];
        for (var character = 0; character < kinds.Length; character++)
        {
            kinds[character] = Find((char)character);
        }

        return kinds;
    }

    private static DateStart Find(char character) =>
        (FiveYearPlans.MayBeginWith(character) ? DateStart.Plan : 0)
        | (LunarDates.MayBeginWith(character) ? DateStart.Lunar : 0)
        | (DecadeDates.MayBeginWith(character) ? DateStart.Decade : 0)
        | (HolidayWords.MayBeginWith(character) ? DateStart.Holiday : 0)
        | (Digits.BeginsNumber(character) ? DateStart.Number : 0)
        | (RelativeWord.MayBeginWith(character) ? DateStart.Relative : 0)
        | (PeriodWords.MayBeginWith(character) ? DateStart.Period : 0)
        | (RecentSpans.MayBeginWith(character) ? DateStart.Recent : 0);
}
