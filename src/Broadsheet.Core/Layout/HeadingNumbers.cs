using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Numbers and marks at the start of a line: of a heading (一、, （一）, 第一章) or of a list's item (①, 1., (1)).</summary>
internal static class HeadingNumbers
{
    private const string HanNumerals = "一二三四五六七八九十百〇零";

    /// <summary>Reads the number a heading starts with.</summary>
    /// <param name="line">The line.</param>
    /// <param name="length">The length of the number and its mark.</param>
    /// <returns>Its rank in the order 第一章, 一、, （一）, 1.; 0 when there is none.</returns>
    public static int RankAt(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        if (line.Length < 3)
        {
            return 0;
        }

        if (line[0] == '第')
        {
            var end = NumeralEnd(line, 1);
            if (end > 1 && end < line.Length && line[end] is '章' or '节' or '编' or '部' or '篇' && end + 1 < line.Length && !Scripts.IsHan(line[end + 1]))
            {
                length = end + 1;
                return line[end] == '节' ? 2 : 1;
            }

            return 0;
        }

        var bracketed = Punctuation.OpensRound(line[0]);
        var from = bracketed ? 1 : 0;
        var stop = HanNumeralEnd(line, from);
        if (stop > from && stop < line.Length)
        {
            if (bracketed ? Punctuation.ClosesRound(line[stop]) : line[stop] is '、' or '．' or '.' or '，')
            {
                length = stop + 1;
                return bracketed ? 4 : 3;
            }

            return 0;
        }

        stop = ArabicEnd(line, 0);
        if (stop is > 0 and <= 2 && stop + 1 < line.Length && line[stop] is '、' or '．' or '.' && !Scripts.IsDigit(line[stop + 1]))
        {
            length = stop + 1;
            return 5;
        }

        return 0;
    }

    /// <summary>Whether a line starts as a list's item does: ①, 1., (1), •, 一是.</summary>
    /// <param name="line">The line.</param>
    public static bool StartsItem(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
        {
            return false;
        }

        if (line[0] is (>= '①' and <= '⒛') or (>= '⓪' and <= '⓿') or (>= '❶' and <= '➓') or '•' or '·' or '‣' or '▪' or '▶' or '►' or '➤' or '✓' or '√'
            || (line[0] is '-' or '*' or '+' && Scripts.IsBlank(line[1])))
        {
            return true;
        }

        var bracketed = Punctuation.OpensRound(line[0]);
        var from = bracketed ? 1 : 0;
        var end = ArabicEnd(line, from);
        if (end > from && end - from <= 3 && end < line.Length)
        {
            return bracketed
                ? Punctuation.ClosesRound(line[end])
                : line[end] is '、' or '．' or ')' or '）' || (line[end] == '.' && end + 1 < line.Length && !Scripts.IsDigit(line[end + 1]));
        }

        end = HanNumeralEnd(line, 0);
        return end is 1 or 2 && end < line.Length && line[end] == '是';
    }

    private static int NumeralEnd(ReadOnlySpan<char> line, int from) => Math.Max(HanNumeralEnd(line, from), ArabicEnd(line, from));

    private static int HanNumeralEnd(ReadOnlySpan<char> line, int from)
    {
        var end = from;
        while (end < line.Length && end - from < 4 && HanNumerals.IndexOf(line[end]) >= 0)
        {
            end++;
        }

        return end;
    }

    private static int ArabicEnd(ReadOnlySpan<char> line, int from)
    {
        var end = from;
        while (end < line.Length && end - from < 4 && Scripts.IsDigit(line[end]))
        {
            end++;
        }

        return end;
    }
}
