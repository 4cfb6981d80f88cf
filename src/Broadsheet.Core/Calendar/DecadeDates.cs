using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Numerals;

namespace Broadsheet.Core.Calendar;

/// <summary>Decades and centuries: 90年代, 上世纪80年代, 20世纪90年代, 21世纪.</summary>
internal static class DecadeDates
{
    private static readonly PhraseTable LastCentury = new(["上世纪", "上个世纪"]);

    /// <summary>Whether what this reads may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if nothing does.</returns>
    public static bool MayBeginWith(char character) => LastCentury.MayBeginWith(character) || Digits.BeginsNumber(character);

    /// <summary>Finds the decade or century that begins at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="period">Its years; <see langword="null"/> where the century is left open and not the last.</param>
    /// <returns>Its length, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, int end, out TimePeriod? period)
    {
        period = null;
        var start = at;
        var century = 0;
        if (LastCentury.StartingAt(text, at, end) is { } last)
        {
            century = 20;
            at += last.Length;
        }

        var before = at;
        var number = DateNumber.Read(text, ref at, end, out _);
        if (number is >= 1 and <= 21 && century == 0 && text.Slice(at, end - at).StartsWith("世纪".AsSpan()))
        {
            century = number;
            at += 2;
            before = at;
            number = DateNumber.Read(text, ref at, end, out _);
        }

        if (number is >= 10 and <= 90 && number % 10 == 0 && text.Slice(at, end - at).StartsWith("年代".AsSpan()))
        {
            var first = ((century == 0 ? 20 : century) - 1) * 100 + number;
            period = new(new PartialDate(first), new PartialDate(first + 9));
            at += 2;
            at += at < end && text[at] is '初' or '末' ? 1 : 0;
            return at - start;
        }

        if (century == 0 || before == start)
        {
            return 0;
        }

        period = new(new PartialDate(((century - 1) * 100) + 1), new PartialDate(century * 100));
        return before - start;
    }
}
