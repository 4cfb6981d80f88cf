namespace Broadsheet.Core.Programs;

/// <summary>The numbers that names count their parts by.</summary>
internal static class SmallNumber
{
    /// <summary>Reads a number of one numeral: 三, 两, 双, 9.</summary>
    /// <param name="text">The numeral; what follows its first character is ignored unless it is a digit.</param>
    /// <returns>The number, or 0 if there is none.</returns>
    public static int Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (text.Length > 1 && char.IsDigit(text[1])))
        {
            return 0;
        }

        var numeral = "零一二三四五六七八九十".IndexOf(text[0]);
        return numeral > 0 ? numeral : text[0] switch
        {
            '两' or '双' => 2,
            >= '2' and <= '9' => text[0] - '0',
            >= '２' and <= '９' => text[0] - '０',
            _ => 0,
        };
    }
}
