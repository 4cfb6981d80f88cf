using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Finds the line breaks that cut a sentence, a number or a name, and takes them out.</summary>
/// <remarks>A break after a finished sentence is a paragraph's end, unless the page is wrapped at a fixed width and
/// sets its paragraphs in. A break inside a sentence is told by what stands before it: running text, an open
/// quotation or bracket, a comma, a word cut in two, a byline above. Titles, names and headings are never joined to what follows.</remarks>
internal static class LineBreakHealing
{
    // Function words that no paragraph, title or name ends with.
    private const string NeverEndsParagraph = "与且且为以使元其及和并或把是的而被让";
    private const string UnitStarts = "%％‰℃万亿千百十年月日时分秒元个名人家次亩公米吨岁多余";

    // Characters on each side of a break that the segmenter looks at.
    private const int WordReach = 6;

    /// <summary>Heals a page.</summary>
    /// <param name="page">The page's text, markers taken out.</param>
    /// <param name="bodyStart">Where the page's text starts, front matter left out.</param>
    /// <returns>The joined text.</returns>
    public static PageText Heal(PageText page, int bodyStart)
    {
        var text = page.Joined.AsSpan();
        var lines = LineReader.Read(text, bodyStart);
        var wrap = HardWrap.Find(text, lines);
        var setsIn = SetsParagraphsIn(text, lines);
        var cuts = new List<TextRange>();
        var spaces = new List<int>();
        var tokens = new List<Token>();
        var state = default(SentenceState);
        var first = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            state.Read(lines[i].Range.In(text));
            var above = first > 0 ? lines[first - 1].Range : default;
            var pair = new LinePair(lines[i], lines[i + 1], i == first, above);
            if (IsCut(text, pair, state, wrap, setsIn, tokens) && IsWhiteSpace(text, pair))
            {
                Cut(text, pair, cuts, spaces);
            }
            else
            {
                state = default;
                first = i + 1;
            }
        }

        return page.WithCuts(cuts, spaces);
    }

    private static bool IsCut(ReadOnlySpan<char> text, LinePair pair, SentenceState state, HardWrap wrap, bool setsIn, List<Token> tokens)
    {
        var line = pair.Line.Range.In(text);
        var next = pair.Next.Range.In(text);
        if (pair.IsFirst && LineStart.StandsAlone(line))
        {
            return false;
        }

        if (Punctuation.NeverStartsLine(next[0]))
        {
            return true;
        }

        if (LineStart.StandsAlone(next))
        {
            return false;
        }

        var insideSentence = !state.IsAtSentenceEnd;
        var isSurelyText = !pair.IsFirst || wrap.StartsParagraph(pair.Line) || (!pair.Above.IsEmpty && Punctuation.EndsSentence(text[pair.Above.End - 1]));
        if (wrap.IsFull(pair.Line, next, insideSentence && isSurelyText ? 2 : 0) && !wrap.StartsParagraph(pair.Next) && (pair.Next.BlankBefore == 0 || wrap.HasBlankLinesInside))
        {
            if (insideSentence || (wrap.GoesOn(pair.Next) && LineStart.Of(next) == LineStartKind.Text))
            {
                return !BylineGrammar.IsByline(next);
            }
        }

        return insideSentence && IsCutSentence(text, pair, state, wrap, setsIn, tokens);
    }

    private static bool IsCutSentence(ReadOnlySpan<char> text, LinePair pair, SentenceState state, HardWrap wrap, bool setsIn, List<Token> tokens)
    {
        var line = pair.Line.Range.In(text);
        var next = pair.Next.Range.In(text);
        var nextIsBare = IsBare(next);
        var mustGoOn = state.IsLeftOpen || state.IsInside || NeverEndsParagraph.IndexOf(state.Last) >= 0;
        if (nextIsBare || LineStart.Of(next) != LineStartKind.Text)
        {
            return state.IsInside && state.IsRunningText && !nextIsBare;
        }

        if (mustGoOn && (state.IsRunningText || state.IsLeftOpen || state.IsInside))
        {
            return true;
        }

        if (Scripts.IsDigit(state.Last) && UnitStarts.IndexOf(next[0]) >= 0)
        {
            return true;
        }

        if ((setsIn && pair.Next.Indent >= 2) || wrap.StartsParagraph(pair.Next) || LineStart.Of(line) is LineStartKind.Caption or LineStartKind.ListItem)
        {
            return false;
        }

        return state.IsRunningText
            || (state.Length > 20 && CutsWord(text, pair, tokens))
            || (state.Commas > 0 && !pair.Above.IsEmpty && HeadingNumbers.RankAt(line, out _) == 0 && BylineGrammar.Read(pair.Above.In(text), false, null) != BylineStrength.None);
    }

    private static bool IsBare(ReadOnlySpan<char> line)
    {
        if (line.Length > 40)
        {
            return false;
        }

        var state = default(SentenceState);
        state.Read(line);
        return !state.IsAtSentenceEnd && !state.HasSentenceEnd && state.Commas <= 1;
    }

    private static bool CutsWord(ReadOnlySpan<char> text, LinePair pair, List<Token> tokens)
    {
        var before = Math.Max(pair.Line.Range.Start, pair.Line.Range.End - WordReach);
        var after = Math.Min(pair.Next.Range.End, pair.Next.Range.Start + WordReach);
        var left = pair.Line.Range.End - before;
        Span<char> window = stackalloc char[2 * WordReach];
        text.Slice(before, left).CopyTo(window);
        text.Slice(pair.Next.Range.Start, after - pair.Next.Range.Start).CopyTo(window.Slice(left));
        tokens.Clear();
        Segmenter.Segment(window, new(0, left + after - pair.Next.Range.Start), tokens);
        foreach (var token in tokens)
        {
            if (token.Range.Start < left && token.Range.End > left)
            {
                return true;
            }
        }

        return false;
    }

    private static bool SetsParagraphsIn(ReadOnlySpan<char> text, List<TextLine> lines)
    {
        var (setIn, all) = (0, 0);
        foreach (var line in lines)
        {
            if (Punctuation.EndsSentence(text[line.Range.End - 1]))
            {
                all++;
                setIn += line.Indent >= 2 ? 1 : 0;
            }
        }

        return setIn * 2 > all;
    }

    /// <summary>Whether nothing but white space stands between the lines: a control character there would be lost with the break.</summary>
    private static bool IsWhiteSpace(ReadOnlySpan<char> text, LinePair pair) =>
        text.Slice(pair.Line.Range.End, pair.Next.Range.Start - pair.Line.Range.End).IsWhiteSpace();

    private static void Cut(ReadOnlySpan<char> text, LinePair pair, List<TextRange> cuts, List<int> spaces)
    {
        var from = pair.Line.Range.End;
        var last = text[from - 1];
        var lastOfWord = Scripts.IsLatinLetter(last) || (last is ',' or '.' or ';' && from > 1 && Scripts.IsLatinLetter(text[from - 2]));
        if (lastOfWord && Scripts.IsLatinLetter(text[pair.Next.Range.Start]))
        {
            spaces.Add(from);
            from++;
        }

        if (from < pair.Next.Range.Start)
        {
            cuts.Add(new(from, pair.Next.Range.Start));
        }
    }

    private readonly record struct LinePair(TextLine Line, TextLine Next, bool IsFirst, TextRange Above);
}
