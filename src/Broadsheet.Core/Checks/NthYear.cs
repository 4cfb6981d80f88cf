using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>A year counted from the first: 第三年.</summary>
/// <param name="Number">Which of them.</param>
/// <param name="Range">The words.</param>
internal readonly record struct NthYear(int Number, TextRange Range)
{
    private const int Length = 3;

    /// <summary>Reads the words right before a date that say when it is: 第三年,即2011年.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="date">Where the date begins.</param>
    /// <param name="links">What joins the words to the date.</param>
    /// <returns>The words, or <see langword="null"/>.</returns>
    public static NthYear? ReadBefore(ReadOnlySpan<char> text, int date, string[] links)
    {
        var end = TimeLater.WithoutLink(text.Slice(0, date), links);
        if (end < Length || end == date || text[end - 1] != '年' || text[end - Length] != '第')
        {
            return null;
        }

        var number = Digits.Chinese(text[end - 2]);
        return number is > 2 and < 10 ? new(number, new(end - Length, end)) : null;
    }
}
