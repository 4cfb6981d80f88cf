using Spectre.Console.Rendering;

namespace Broadsheet.Tool.Findings;

/// <summary>The words of a finding in their line, with a mark under them.</summary>
/// <param name="Line">What is shown of the line.</param>
/// <param name="Mark">White space, then <c>^</c> under the words.</param>
internal readonly record struct SourceFrame(string Line, string Mark)
{
    // The mark of what is cut off, in terminals for Chinese.
    private const int EllipsisCells = 2;

    /// <summary>Cuts the frame of a finding out of its page.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="start">The first UTF-16 code unit of the words.</param>
    /// <param name="end">The one after their last.</param>
    /// <param name="width">The cells of a terminal to fill: a paragraph of a newspaper is one long line, and what stands around the words is enough.</param>
    /// <returns>The frame, or <see langword="null"/> where there is no text to show.</returns>
    internal static SourceFrame? Of(string text, int start, int end, int width)
    {
        if (start >= text.Length)
        {
            return null;
        }

        var lineStart = start == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], start - 1) + 1;
        var lineEnd = text.IndexOfAny(['\r', '\n'], start) is >= 0 and var at ? at : text.Length;
        end = Math.Clamp(end, start, lineEnd);
        var from = start;
        for (var cells = 0; from > lineStart && cells < 2 * width / 5; from--)
        {
            cells += Cells(text.AsSpan(from - 1, 1));
        }

        var to = end;
        for (var cells = Cells(text.AsSpan(from, end - from)); to < lineEnd && cells < width - 2 * EllipsisCells; to++)
        {
            cells += Cells(text.AsSpan(to, 1));
        }

        // Neither end may cut a surrogate pair.
        from -= from > lineStart && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to += to < lineEnd && char.IsLowSurrogate(text[to]) ? 1 : 0;
        var before = (from > lineStart ? "…" : "") + Visible(text[from..start]);
        var line = before + Visible(text[start..to]) + (to < lineEnd ? "…" : "");
        return new(line, new string(' ', Cells(before)) + new string('^', Math.Max(1, Cells(Visible(text[start..end])))));
    }

    /// <summary>Tabs and control characters would move the mark.</summary>
    private static string Visible(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));

    private static int Cells(ReadOnlySpan<char> text) => new Segment(text.ToString()).CellCount();
}
