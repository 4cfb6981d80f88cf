using System.Text;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>BSH4005: 零, a letter O, a circle or 0 in a year in 汉字 (二零二四年), or 〇 in an amount (三千〇五十二).</summary>
/// <remarks>GB/T 15835-2011, 5.2.5: 0 is 〇 in numbers that name (years) and 零 in numbers that measure.</remarks>
internal sealed class ZeroForm() : StyleRule("BSH4005", nameof(ZeroForm))
{
    private const int YearLength = 4;

    // What stands for 〇 in years. One string, sorted by code point.
    private const string Zeros = "0OoΟО○◯零０Ｏ";

    /// <inheritdoc/>
    protected override void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings)
    {
        for (var at = block.Start; text.Slice(at, block.End - at).IndexOfAny('年', '〇') is >= 0 and var ahead; at++)
        {
            at += ahead;
            if (text[at] == '年' && at - YearLength >= block.Start && Year(text, block, at - YearLength) is { } year)
            {
                findings.Add(Rewrite(article, new(at - YearLength, at), year));
            }
            else if (text[at] == '〇' && at > block.Start && at + 1 < block.End && IsScale(text[at - 1]) && Digits.Chinese(text[at + 1]) > 0)
            {
                findings.Add(Rewrite(article, new(at, at + 1), "零"));
            }
        }
    }

    /// <summary>The year as it should be written; <see langword="null"/> where it is, or where none stands.</summary>
    private static string? Year(ReadOnlySpan<char> text, TextRange block, int start)
    {
        if ((start > block.Start && (Digits.BeginsNumber(text[start - 1]) || Scripts.IsLatinLetter(text[start - 1]) || text[start - 1] == '第')) || text[start] is not ('一' or '二'))
        {
            return null;
        }

        var year = new StringBuilder();
        for (var at = start; at < start + YearLength; at++)
        {
            var isDigit = Digits.Chinese(text[at]) > 0 && text[at] != '两';
            if (!isDigit && text[at] != '〇' && Zeros.IndexOf(text[at]) < 0)
            {
                return null;
            }

            year.Append(isDigit ? text[at] : '〇');
        }

        var right = year.ToString();
        return right.AsSpan().SequenceEqual(text.Slice(start, YearLength)) ? null : right;
    }

    private static bool IsScale(char character) => Digits.SmallMultiplier(character) > 0 || Digits.LargeMultiplier(character) > 0;
}
