using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>What a running paragraph tells at the end of a line: whether a sentence, a quotation or a bracket is open.</summary>
/// <remarks>Fed line after line, so that a paragraph cut into many lines is read once.</remarks>
internal struct SentenceState
{
    // A quotation that stays open over more than this many characters was never closed: a slip of the page.
    private const int LongestQuotation = 400;

    private int _openQuotes;
    private int _openBrackets;
    private int _sinceOpening;
    private char _beforeOpening;
    private char _beforeClosing;

    /// <summary>Characters read, white space left out.</summary>
    public int Length { get; private set; }

    /// <summary>Commas of both kinds (， and 、) read.</summary>
    public int Commas { get; private set; }

    /// <summary>Whether a full stop or semicolon has been read; ？ and ！ do not count, titles have them.</summary>
    public bool HasSentenceEnd { get; private set; }

    /// <summary>The last character read.</summary>
    public char Last { get; private set; }

    /// <summary>Whether a quotation, title or bracket is open.</summary>
    public readonly bool IsInside => (_openQuotes > 0 || _openBrackets > 0) && _sinceOpening <= LongestQuotation;

    /// <summary>Whether the last sentence is at its end: 。 or its like, closing quotes and a bracket behind it looked through.</summary>
    public readonly bool IsAtSentenceEnd =>
        Punctuation.EndsSentence(Last) || (Punctuation.Closes(Last) && Punctuation.EndsSentence(_beforeClosing)) || IsHalfWidthStop;

    /// <summary>Whether the last line left off where a sentence must go on.</summary>
    public readonly bool IsLeftOpen => Punctuation.LeavesOpen(Last) || Punctuation.Opens(Last);

    /// <summary>Whether what has been read is running text and no title, name or column.</summary>
    public readonly bool IsRunningText => HasSentenceEnd || (Commas >= 2 && Length > 30) || Length > 45;

    private readonly bool IsHalfWidthStop => Last == '.' && Scripts.IsHan(_beforeClosing);

    /// <summary>Reads on.</summary>
    /// <param name="line">The next line of the same paragraph.</param>
    public void Read(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is >= '\u4e00' and <= '\u9fff')
            {
                ReadPlain(line[i]);
            }
            else
            {
                Read(line[i]);
            }
        }
    }

    /// <summary>Reads a character that is no mark, as most are.</summary>
    private void ReadPlain(char c)
    {
        Length++;
        _sinceOpening++;
        Last = c;
    }

    private void Read(char c)
    {
        if (Scripts.IsBlank(c))
        {
            return;
        }

        Length++;
        _sinceOpening++;
        switch (c)
        {
            case '“' or '「' or '『' or '《' or '【':
                _openQuotes++;
                _sinceOpening = 0;
                break;
            case '”' or '」' or '』' or '》' or '】':
                _openQuotes = Math.Max(0, _openQuotes - 1);
                break;
            case '（' or '(' or '〔' or '[':
                _openBrackets++;
                _sinceOpening = 0;
                _beforeOpening = Last;
                break;
            case '）' or ')' or '〕' or ']':
                _openBrackets = Math.Max(0, _openBrackets - 1);
                break;
        }

        Commas += Punctuation.LeavesOpen(c) ? 1 : 0;
        HasSentenceEnd |= c is '。' or '；' or '｡';
        Remember(c);
    }

    private void Remember(char c)
    {
        if (Punctuation.Closes(c))
        {
            var inside = Punctuation.Closes(Last) ? _beforeClosing : Last;
            _beforeClosing = Punctuation.ClosesRound(c) && Punctuation.EndsSentence(_beforeOpening) ? _beforeOpening : inside;
        }
        else if (c == '.')
        {
            _beforeClosing = Last;
        }

        Last = c;
    }
}
