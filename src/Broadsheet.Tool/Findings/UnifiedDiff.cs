using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Broadsheet.Tool.Findings;

/// <summary>Prints the change of a text as a unified diff that <c>patch</c> and <c>git apply</c> take.</summary>
/// <remarks>The format is that of POSIX <c>diff -u</c>. Lines keep their ends, so that a page with CRLF stays one.</remarks>
internal static class UnifiedDiff
{
    private const int ContextLines = 3;

    /// <summary>Prints a change.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="before">Its text.</param>
    /// <param name="after">The text that replaces it.</param>
    /// <returns>The diff; nothing when the texts are the same.</returns>
    internal static string Of(string file, string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new LineEndingsPreservingChunker());
        if (diff.DiffBlocks.Count == 0)
        {
            return "";
        }

        var output = new StringBuilder().Append("--- ").Append(file).Append("\n+++ ").Append(file).Append('\n');
        var hunk = new List<DiffBlock>();
        foreach (var block in diff.DiffBlocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - (hunk[^1].DeleteStartA + hunk[^1].DeleteCountA) > 2 * ContextLines)
            {
                Print(output, diff, hunk);
                hunk.Clear();
            }

            hunk.Add(block);
        }

        Print(output, diff, hunk);
        return output.ToString();
    }

    private static void Print(StringBuilder output, DiffResult diff, List<DiffBlock> hunk)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var from = Math.Max(0, first.DeleteStartA - ContextLines);
        var to = Math.Min(diff.PiecesOld.Count, last.DeleteStartA + last.DeleteCountA + ContextLines);
        var offset = first.InsertStartB - first.DeleteStartA;
        var grown = hunk.Sum(block => block.InsertCountB - block.DeleteCountA);
        output.Append("@@ -").Append(Range(from, to - from)).Append(" +").Append(Range(from + offset, to - from + grown)).Append(" @@\n");
        var at = from;
        foreach (var block in hunk)
        {
            Print(output, ' ', diff.PiecesOld, at, block.DeleteStartA - at);
            Print(output, '-', diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Print(output, '+', diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Print(output, ' ', diff.PiecesOld, at, to - at);
    }

    // An empty range names the line before it.
    private static string Range(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static void Print(StringBuilder output, char mark, IReadOnlyList<string> lines, int start, int count)
    {
        foreach (var line in lines.Skip(start).Take(count))
        {
            output.Append(mark).Append(line);
            if (!line.EndsWith('\n'))
            {
                output.Append("\n\\ No newline at end of file\n");
            }
        }
    }
}
