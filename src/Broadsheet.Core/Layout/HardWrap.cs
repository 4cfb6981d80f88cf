using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Whether a page's lines are wrapped at a fixed width, and how it marks its paragraphs then.</summary>
/// <remarks>Evidence is a width that many lines reach and few pass, where most of the lines that reach it stop in the
/// middle of a sentence. Wire text of the 1990s has 40 columns of Chinese characters, mail 35 to 38, columns cut out
/// of a printed page 12 to 25.</remarks>
internal sealed class HardWrap
{
    /// <summary>The page is not wrapped.</summary>
    public static readonly HardWrap None = new(0, false, 0, false, false, false);

    // Ten Chinese characters; verse and lists of names are narrower.
    private const int Narrowest = 20;
    private const int Widest = 400;

    // How far a line may stay below the width: a mark that may not start a line, a number kept whole.
    private const int Slack = 3;

    // Marks that titles, names and lists of them seldom have.
    private static readonly CharacterSet ClauseMarks = new("，,、､。；“”：");

    private HardWrap(int width, bool countsCharacters, int indent, bool marksParagraphsByIndent, bool hasBlankLinesInside, bool marksParagraphsByBlankLine)
    {
        Width = width;
        CountsCharacters = countsCharacters;
        Indent = indent;
        MarksParagraphsByIndent = marksParagraphsByIndent;
        HasBlankLinesInside = hasBlankLinesInside;
        MarksParagraphsByBlankLine = marksParagraphsByBlankLine && !hasBlankLinesInside;
    }

    /// <summary>The columns or characters of a full line; 0 on a page that is not wrapped.</summary>
    public int Width { get; }

    /// <summary>Whether the width counts characters, wide and narrow alike, as programs that know no columns wrap.</summary>
    public bool CountsCharacters { get; }

    /// <summary>The columns of white space before a wrapped line.</summary>
    public int Indent { get; }

    /// <summary>Whether the paragraphs start with an indent that the wrapped lines do not have.</summary>
    public bool MarksParagraphsByIndent { get; }

    /// <summary>Whether blank lines stand between the wrapped lines of one paragraph.</summary>
    public bool HasBlankLinesInside { get; }

    /// <summary>Whether blank lines part the paragraphs.</summary>
    public bool MarksParagraphsByBlankLine { get; }

    /// <summary>Whether what parts the page's paragraphs is missing before a line, so that it goes on with the one above.</summary>
    /// <param name="next">The line.</param>
    public bool GoesOn(TextLine next) => (MarksParagraphsByIndent && !StartsParagraph(next)) || (MarksParagraphsByBlankLine && next.BlankBefore == 0);

    /// <summary>Finds a page's width.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <returns>The wrap, or <see cref="None"/>.</returns>
    public static HardWrap Find(ReadOnlySpan<char> text, List<TextLine> lines)
    {
        var columns = WidthCount.Of(text, lines, false);
        var characters = WidthCount.Of(text, lines, true);
        var count = characters.Full > columns.Full ? characters : columns;
        if (count.Width == 0)
        {
            return None;
        }

        var near = new NearWidth(count.Width, count.CountsCharacters);
        var indent = WrappedIndent(lines, near);
        return new(
            count.Width,
            count.CountsCharacters,
            indent,
            HasIndentedParagraphs(lines, near, indent),
            HasBlanks(text, lines, near),
            HasBlanksBehindParagraphs(text, lines, near));
    }

    /// <summary>Whether a line is as full as the next one's start lets it be.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The text of the next line.</param>
    /// <param name="allowance">The Chinese characters that may be missing: an indent taken away, a mark kept from the next line's start.</param>
    /// <returns>Whether the break between the two may come from the width alone.</returns>
    public bool IsFull(TextLine line, ReadOnlySpan<char> next, int allowance) =>
        Width > 0 && Of(line, CountsCharacters) <= Width + 2 && Of(line, CountsCharacters) + FirstUnit(next, CountsCharacters) + (CountsCharacters ? allowance : 2 * allowance) > Width;

    /// <summary>Whether a line is set in as the first line of a paragraph is.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether a paragraph starts with it; <see langword="false"/> on pages that do not set them in.</returns>
    public bool StartsParagraph(TextLine line) => MarksParagraphsByIndent && line.Indent >= Indent + 2;

    private static int Of(TextLine line, bool characters) => characters ? line.Characters : line.Columns;

    private static int Of(char c, bool characters) => characters ? 1 : Scripts.Columns(c);

    // What may not be parted at the start of the next line: one Chinese character, or a word or number, and the marks behind it.
    private static int FirstUnit(ReadOnlySpan<char> next, bool characters)
    {
        var width = Of(next[0], characters);
        var i = 1;
        if (!Scripts.IsHan(next[0]))
        {
            for (; i < next.Length && i < 24 && !Scripts.IsHan(next[i]) && !Scripts.IsBlank(next[i]) && !Punctuation.LeavesOpen(next[i]); i++)
            {
                width += Of(next[i], characters);
            }
        }

        for (; i < next.Length && i < 30 && Punctuation.NeverStartsLine(next[i]); i++)
        {
            width += Of(next[i], characters);
        }

        return width;
    }

    private static int WrappedIndent(List<TextLine> lines, NearWidth near)
    {
        var least = int.MaxValue;
        foreach (var line in lines)
        {
            least = near.Holds(line) ? Math.Min(least, line.Indent) : least;
        }

        return least;
    }

    private static bool HasIndentedParagraphs(List<TextLine> lines, NearWidth near, int indent)
    {
        var (first, wrapped) = (0, 0);
        foreach (var line in lines)
        {
            if (near.Holds(line))
            {
                first += line.Indent >= indent + 2 ? 1 : 0;
                wrapped += line.Indent < indent + 2 ? 1 : 0;
            }
        }

        return first > 0 && wrapped > 0;
    }

    // A line that stays short and ends a sentence ends its paragraph for certain.
    private static bool HasBlanksBehindParagraphs(ReadOnlySpan<char> text, List<TextLine> lines, NearWidth near)
    {
        var (blank, ends) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (near.IsShort(lines[i]) && Punctuation.EndsSentence(text[lines[i].Range.End - 1]))
            {
                ends++;
                blank += lines[i + 1].BlankBefore > 0 ? 1 : 0;
            }
        }

        return ends > 0 && blank * 5 >= ends * 4;
    }

    private static bool HasBlanks(ReadOnlySpan<char> text, List<TextLine> lines, NearWidth near)
    {
        var (blank, open) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i].Range.In(text);
            if (near.Holds(lines[i]) && !Punctuation.EndsSentence(line[line.Length - 1]))
            {
                open++;
                blank += lines[i + 1].BlankBefore > 0 ? 1 : 0;
            }
        }

        return blank * 2 > open;
    }

    private readonly record struct NearWidth(int Width, bool CountsCharacters)
    {
        public bool Holds(TextLine line) => !IsShort(line) && Of(line, CountsCharacters) <= Width + 2;

        public bool IsShort(TextLine line) => Of(line, CountsCharacters) <= Width - Slack;
    }

    /// <summary>The lines of one width.</summary>
    /// <param name="Total">All of them.</param>
    /// <param name="OpenAtEnd">Those that end in the middle of a sentence.</param>
    /// <param name="WithClauseMark">Those of them that hold a mark of running text.</param>
    private readonly record struct WidthTally(int Total, int OpenAtEnd, int WithClauseMark);

    /// <summary>The width of a page's lines that looks like a wrap.</summary>
    /// <param name="CountsCharacters">Whether it counts characters.</param>
    /// <param name="Width">The width, or 0.</param>
    /// <param name="Full">The lines that reach it.</param>
    private readonly record struct WidthCount(bool CountsCharacters, int Width, int Full)
    {
        public static WidthCount Of(ReadOnlySpan<char> text, List<TextLine> lines, bool characters)
        {
            Span<WidthTally> tallies = stackalloc WidthTally[Widest + 1];
            var wider = 0;
            for (var i = 0; i + 1 < lines.Count; i++)
            {
                var width = HardWrap.Of(lines[i], characters);
                if (width > Widest)
                {
                    wider++;
                    continue;
                }

                var line = lines[i].Range.In(text);
                var (total, open, marked) = tallies[width];
                var isOpen = !Punctuation.EndsSentence(line[line.Length - 1]);
                tallies[width] = new(total + 1, open + (isOpen ? 1 : 0), marked + (isOpen && ClauseMarks.FirstIn(line) >= 0 ? 1 : 0));
            }

            return new WidthCount(characters, 0, 0).Best(tallies, wider);
        }

        private WidthCount Best(ReadOnlySpan<WidthTally> tallies, int passing)
        {
            var best = this;
            for (var width = Widest; width >= (CountsCharacters ? Narrowest / 2 : Narrowest); width--)
            {
                if (tallies[width].Total == 0)
                {
                    continue;
                }

                var (full, open, marked) = (0, 0, 0);
                for (var w = width; w > width - Slack; w--)
                {
                    full += tallies[w].Total;
                    open += tallies[w].OpenAtEnd;
                    marked += tallies[w].WithClauseMark;
                }

                if (open >= 3 && full > best.Full && open * 2 > full && marked * 5 >= open * 2 && passing * 3 <= full)
                {
                    best = best with { Width = width, Full = full };
                }

                passing += tallies[width].Total;
            }

            return best;
        }
    }
}
