using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>The marks that open and close in pairs (GB/T 15834-2011, 4.8, 4.9, 4.15).</summary>
internal enum MarkPair
{
    /// <summary>“ ”</summary>
    DoubleQuotation,

    /// <summary>‘ ’</summary>
    SingleQuotation,

    /// <summary>「 」</summary>
    CornerQuotation,

    /// <summary>『 』</summary>
    WhiteCornerQuotation,

    /// <summary>《 》</summary>
    BookTitle,

    /// <summary>〈 〉</summary>
    SingleBookTitle,

    /// <summary>( ) and （ ）</summary>
    RoundBracket,

    /// <summary>[ ] and ［ ］</summary>
    SquareBracket,

    /// <summary>【 】</summary>
    LenticularBracket,

    /// <summary>〔 〕</summary>
    TortoiseShellBracket,
}

/// <summary>One mark of a pair.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Opens">Whether it is the one that opens.</param>
internal readonly record struct Mark(MarkPair Pair, bool Opens)
{
    private static readonly CharacterSet All = new("()[]‘’“”〈〉《》「」『』【】〔〕（）［］");

    /// <summary>Finds the next mark from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>Its place, or <paramref name="end"/>.</returns>
    public static int Next(ReadOnlySpan<char> text, int at, int end) => All.FirstIn(text.Slice(at, end - at)) is >= 0 and var ahead ? at + ahead : end;

    /// <summary>Looks a character up.</summary>
    /// <param name="character">The character.</param>
    /// <param name="mark">The mark it is.</param>
    /// <returns>Whether it is one of a pair.</returns>
    public static bool TryGet(char character, out Mark mark)
    {
        Mark? found = character switch
        {
            '(' => new(MarkPair.RoundBracket, true),
            ')' => new(MarkPair.RoundBracket, false),
            '[' => new(MarkPair.SquareBracket, true),
            ']' => new(MarkPair.SquareBracket, false),
            '‘' => new(MarkPair.SingleQuotation, true),
            '’' => new(MarkPair.SingleQuotation, false),
            '“' => new(MarkPair.DoubleQuotation, true),
            '”' => new(MarkPair.DoubleQuotation, false),
            '〈' => new(MarkPair.SingleBookTitle, true),
            '〉' => new(MarkPair.SingleBookTitle, false),
            '《' => new(MarkPair.BookTitle, true),
            '》' => new(MarkPair.BookTitle, false),
            '「' => new(MarkPair.CornerQuotation, true),
            '」' => new(MarkPair.CornerQuotation, false),
            '『' => new(MarkPair.WhiteCornerQuotation, true),
            '』' => new(MarkPair.WhiteCornerQuotation, false),
            '【' => new(MarkPair.LenticularBracket, true),
            '】' => new(MarkPair.LenticularBracket, false),
            '〔' => new(MarkPair.TortoiseShellBracket, true),
            '〕' => new(MarkPair.TortoiseShellBracket, false),
            '（' => new(MarkPair.RoundBracket, true),
            '）' => new(MarkPair.RoundBracket, false),
            '［' => new(MarkPair.SquareBracket, true),
            '］' => new(MarkPair.SquareBracket, false),
            _ => null,
        };
        mark = found.GetValueOrDefault();
        return found is not null;
    }
}
