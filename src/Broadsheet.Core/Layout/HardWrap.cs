using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Whether a page's lines are wrapped at a fixed width, and how it marks its paragraphs then.</summary>
/// <remarks>Evidence is a width that many lines reach and few pass, where most of the lines that reach it stop in the
/// middle of a sentence. Wire text of the 1990s has 40 columns of Chinese characters, mail 35 to 38, columns cut out
/// of a printed page 12 to 25.</remarks>
internal sealed class HardWrap
{
    /// <summary>The page is not wrapped.</summary>
    public static readonly HardWrap None = new(0, 0, false, false, false);

    // Ten Chinese characters; verse and lists of names are narrower.
    private const int Narrowest = 20;
    private const int Widest = 400;

    // How far a line may stay below the width: a mark that may not start a line, a number kept whole.
    private const int Slack = 3;

    private HardWrap(int width, int indent, bool marksParagraphsByIndent, bool hasBlankLinesInside, bool marksParagraphsByBlankLine)
    {
        Width = width;
        Indent = indent;
        MarksParagraphsByIndent = marksParagraphsByIndent;
        HasBlankLinesInside = hasBlankLinesInside;
        MarksParagraphsByBlankLine = marksParagraphsByBlankLine && !hasBlankLinesInside;
    }

    /// <summary>The columns of a full line; 0 on a page that is not wrapped.</summary>
    public int Width { get; }

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
        var total = new int[Widest + 1];
        var openAtEnd = new int[Widest + 1];
        var withComma = new int[Widest + 1];
        var wider = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var columns = lines[i].Columns;
            if (columns > Widest)
            {
                wider++;
                continue;
            }

            var line = lines[i].Range.In(text);
            total[columns]++;
            if (!Punctuation.EndsSentence(line[line.Length - 1]))
            {
                openAtEnd[columns]++;
                withComma[columns] += HasClauseMark(line) ? 1 : 0;
            }
        }

        var width = Width(total, openAtEnd, withComma, wider);
        if (width == 0)
        {
            return None;
        }

        var indent = WrappedIndent(lines, width);
        return new(width, indent, HasIndentedParagraphs(lines, width, indent), HasBlanks(text, lines, width), HasBlanksBehindParagraphs(text, lines, width));

        static int Width(int[] total, int[] openAtEnd, int[] withComma, int wider)
        {
            var (best, bestCount) = (0, 0);
            var passing = wider;
            for (var width = Widest; width >= Narrowest; width--)
            {
                var (full, open, commas) = (0, 0, 0);
                for (var w = width; w > width - Slack; w--)
                {
                    full += total[w];
                    open += openAtEnd[w];
                    commas += withComma[w];
                }

                if (total[width] > 0 && open >= 3 && full > bestCount && open * 2 > full && commas * 5 >= open * 2 && passing * 3 <= full)
                {
                    (best, bestCount) = (width, full);
                }

                passing += total[width];
            }

            return best;
        }
    }

    /// <summary>Whether a line is as full as the next one's start lets it be.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The text of the next line.</param>
    /// <returns>Whether the break between the two may come from the width alone.</returns>
    public bool IsFull(TextLine line, ReadOnlySpan<char> next) =>
        Width > 0 && line.Columns <= Width + 2 && line.Columns + FirstUnitColumns(next) > Width;

    /// <summary>Whether a line is set in as the first line of a paragraph is.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether a paragraph starts with it; <see langword="false"/> on pages that do not set them in.</returns>
    public bool StartsParagraph(TextLine line) => MarksParagraphsByIndent && line.Indent >= Indent + 2;

    private static int FirstUnitColumns(ReadOnlySpan<char> next)
    {
        var columns = Scripts.Columns(next[0]);
        var i = 1;
        if (!Scripts.IsHan(next[0]))
        {
            for (; i < next.Length && i < 24 && !Scripts.IsHan(next[i]) && !Scripts.IsBlank(next[i]) && !Punctuation.LeavesOpen(next[i]); i++)
            {
                columns += Scripts.Columns(next[i]);
            }
        }

        for (; i < next.Length && i < 30 && Punctuation.NeverStartsLine(next[i]); i++)
        {
            columns += Scripts.Columns(next[i]);
        }

        return columns;
    }

    private static bool HasClauseMark(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (Punctuation.LeavesOpen(line[i]) || line[i] is '。' or '；' or '“' or '”' or '：')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNear(TextLine line, int width) => line.Columns > width - Slack && line.Columns <= width + 2;

    private static int WrappedIndent(List<TextLine> lines, int width)
    {
        var least = width;
        foreach (var line in lines)
        {
            least = IsNear(line, width) ? Math.Min(least, line.Indent) : least;
        }

        return least;
    }

    private static bool HasIndentedParagraphs(List<TextLine> lines, int width, int indent)
    {
        var (first, wrapped) = (0, 0);
        foreach (var line in lines)
        {
            if (IsNear(line, width))
            {
                first += line.Indent >= indent + 2 ? 1 : 0;
                wrapped += line.Indent < indent + 2 ? 1 : 0;
            }
        }

        return first > 0 && wrapped > 0;
    }

    // A line that stays short and ends a sentence ends its paragraph for certain.
    private static bool HasBlanksBehindParagraphs(ReadOnlySpan<char> text, List<TextLine> lines, int width)
    {
        var (blank, ends) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Columns <= width - Slack && Punctuation.EndsSentence(text[lines[i].Range.End - 1]))
            {
                ends++;
                blank += lines[i + 1].BlankBefore > 0 ? 1 : 0;
            }
        }

        return ends > 0 && blank * 5 >= ends * 4;
    }

    private static bool HasBlanks(ReadOnlySpan<char> text, List<TextLine> lines, int width)
    {
        var (blank, open) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i].Range.In(text);
            if (IsNear(lines[i], width) && !Punctuation.EndsSentence(line[line.Length - 1]))
            {
                open++;
                blank += lines[i + 1].BlankBefore > 0 ? 1 : 0;
            }
        }

        return blank * 2 > open;
    }
}
