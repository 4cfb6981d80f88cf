using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Quotation marks and what stands between them.</summary>
internal static class QuotationMarks
{
    private static readonly CharacterSet s_marks = new("“”‘’「」『』\"");

    /// <summary>The first quotation mark of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its index, or -1.</returns>
    public static int FirstIn(ReadOnlySpan<char> text) => s_marks.FirstIn(text);

    /// <summary>Whether a character is a quotation mark, of either side.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> for the marks of GB/T 15834, corner brackets and the ASCII mark.</returns>
    public static bool Is(char character) => Closes(character) != '\0' || Opens(character) != '\0';

    /// <summary>Takes the quotation marks out of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name without them; itself when it holds none.</returns>
    public static string Strip(string name)
    {
        if (FirstIn(name.AsSpan()) < 0)
        {
            return name;
        }

        var kept = new char[name.Length];
        var length = 0;
        foreach (var character in name)
        {
            if (!Is(character))
            {
                kept[length++] = character;
            }
        }

        return new(kept, 0, length);
    }

    /// <summary>The mark that closes what a mark opens.</summary>
    /// <param name="opening">A character.</param>
    /// <returns>The closing mark, or <c>'\0'</c> if the character opens nothing.</returns>
    public static char Closes(char opening) => opening switch
    {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '"' => '"',
        _ => '\0',
    };

    /// <summary>The mark that opens what a mark closes.</summary>
    /// <param name="closing">A character.</param>
    /// <returns>The opening mark, or <c>'\0'</c> if the character closes nothing.</returns>
    public static char Opens(char closing) => closing switch
    {
        '”' => '“',
        '’' => '‘',
        '」' => '「',
        '』' => '『',
        '"' => '"',
        _ => '\0',
    };
}
