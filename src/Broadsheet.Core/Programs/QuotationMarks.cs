using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Quotation marks and what stands between them.</summary>
internal static class QuotationMarks
{
    /// <summary>Whether a character is a quotation mark, of either side.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> for the marks of GB/T 15834, corner brackets and the ASCII mark.</returns>
    public static bool Is(char character) => Closes(character) != '\0' || Opens(character) != '\0';

    /// <summary>Pairs the quotation marks of a passage.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="tokens">The passage's words.</param>
    /// <returns>For each token that opens a quotation, the index of the token that closes it; otherwise -1.</returns>
    public static int[] Pair(ReadOnlySpan<char> joined, List<Token> tokens)
    {
        var closing = new int[tokens.Count];
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            closing[i] = -1;
            if (tokens[i].Range.Length != 1)
            {
                continue;
            }

            var mark = joined[tokens[i].Range.Start];
            var closes = Opens(mark);
            if (closes != '\0' && open.Count > 0 && joined[tokens[open.Peek()].Range.Start] == closes)
            {
                closing[open.Pop()] = i;
            }
            else if (Closes(mark) != '\0')
            {
                open.Push(i);
            }
        }

        return closing;
    }

    /// <summary>Takes the quotation marks out of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name without them; itself when it holds none.</returns>
    public static string Strip(string name)
    {
        var kept = new char[name.Length];
        var length = 0;
        foreach (var character in name)
        {
            if (!Is(character))
            {
                kept[length++] = character;
            }
        }

        return length == name.Length ? name : new string(kept, 0, length);
    }

    private static char Closes(char opening) => opening switch
    {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '"' => '"',
        _ => '\0',
    };

    private static char Opens(char closing) => closing switch
    {
        '”' => '“',
        '’' => '‘',
        '」' => '「',
        '』' => '『',
        '"' => '"',
        _ => '\0',
    };
}
