namespace Broadsheet.Core.Text;

/// <summary>Tells the scripts of a Chinese page apart: Han, Latin, digits, white space.</summary>
internal static class Scripts
{
    private static readonly CharacterBits Blanks = new(c =>
        char.IsWhiteSpace(c) || c < ' ' || c is (>= '\u007f' and <= '\u009f') or (>= '\u200b' and <= '\u200f') or '\u2060' or '\ufeff' or '\u00ad');

    private static readonly CharacterSet LineBreaks = new("\n\r\u2028\u2029\u0085");

    /// <summary>Whether a character is a Chinese character, those of extension A and halves of a surrogate pair included.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u4e00' and <= '\u9fff') or '〇' or (>= '\u3400' and <= '\u4dbf') or (>= '\uf900' and <= '\ufaff') || char.IsSurrogate(c);

    /// <summary>Whether a character is a decimal digit, half or full width.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>The value of a decimal digit.</summary>
    public static int DigitValue(char c) => c >= '０' ? c - '０' : c - '0';

    /// <summary>Whether a character is a Latin letter, half or full width.</summary>
    public static bool IsLatinLetter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 'ａ' and <= 'ｚ') or (>= 'Ａ' and <= 'Ｚ') or (>= '\u00c0' and <= '\u024f' and not '×' and not '÷');

    /// <summary>Whether a character ends a line.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085';

    /// <summary>Where a line ends that goes on at a place: at its line break, or where the text ends.</summary>
    public static int LineEnd(ReadOnlySpan<char> text, int at) => LineBreaks.FirstIn(text.Slice(at)) is >= 0 and var ahead ? at + ahead : text.Length;

    /// <summary>Whether a character shows nothing: white space, control and format characters.</summary>
    public static bool IsBlank(char c) => Blanks.Contains(c);

    /// <summary>The columns a text takes in fixed-width text.</summary>
    public static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var c in text)
        {
            columns += c is >= '\u2e80' and < '\ud800' ? 2 : Columns(c); // nearly all are Chinese characters
        }

        return columns;
    }

    /// <summary>The columns a character takes in fixed-width text: 2 for Chinese characters and full-width forms, else 1.</summary>
    public static int Columns(char c) => c switch
    {
        < '\u0100' => c is '·' or '×' or '÷' or '±' or '°' ? 2 : c < ' ' && c != '\t' ? 0 : 1,
        (>= '\u200b' and <= '\u200f') or '\ufeff' => 0,
        (>= '\uff61' and <= '\uffdc') => 1,
        _ => char.IsSurrogate(c) ? 1 : c >= '\u2010' ? 2 : 1,
    };
}
