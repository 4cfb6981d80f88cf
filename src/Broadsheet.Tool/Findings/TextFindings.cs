using System.Globalization;
using Broadsheet.Core.Checks;
using Broadsheet.Tool.Export;
using Spectre.Console;

namespace Broadsheet.Tool.Findings;

/// <summary>Prints findings for people: a line as compilers print them, the words in their line, the correction.</summary>
internal static class TextFindings
{
    // Of a frame, in cells of the terminal; the margin holds the line's number.
    private const int MostCells = 90;
    private const int LeastCells = 40;
    private const int MarginCells = 10;

    private static readonly Dictionary<string, string> Colors = new(StringComparer.Ordinal)
    {
        ["error"] = "red",
        ["hidden"] = "grey",
        ["suggestion"] = "blue",
        ["warning"] = "yellow",
    };

    /// <summary>Prints findings.</summary>
    /// <param name="output">Takes the text; colored only where it is a terminal.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="texts">The texts of the pages by file.</param>
    internal static void Write(TextWriter output, IEnumerable<ExportFinding> findings, IReadOnlyDictionary<string, string> texts)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = Console.IsOutputRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });

        // Lines are for compilers' readers as well, which do not join what a console wraps.
        console.Profile.Width = short.MaxValue;
        var cells = Console.IsOutputRedirected ? MostCells : Math.Clamp(Console.WindowWidth - MarginCells, LeastCells, MostCells);
        foreach (var finding in findings)
        {
            Write(console, finding, texts, cells);
        }
    }

    private static void Write(IAnsiConsole console, ExportFinding finding, IReadOnlyDictionary<string, string> texts, int cells)
    {
        var color = Colors[finding.Severity];
        console.MarkupLineInterpolated(
            CultureInfo.InvariantCulture, $"{finding.File}({finding.Line},{finding.Column}): [{color}]{finding.Severity} {finding.Rule}[/]: {finding.Message}");
        if (texts.TryGetValue(finding.File, out var text) && SourceFrame.Of(text, finding.Start, finding.End, cells) is { } frame)
        {
            var number = finding.Line.ToString(CultureInfo.InvariantCulture).PadLeft(6);
            console.MarkupLineInterpolated($"[grey]{number} |[/] {frame.Line}");
            console.MarkupLineInterpolated($"[grey]{new string(' ', number.Length)} |[/] [{color}]{frame.Mark}[/]");
        }

        if (finding.Fix is not null)
        {
            console.MarkupLineInterpolated($"       [grey]=[/] {Texts.FixLabel}: [green]{(finding.Fix.Length == 0 ? Texts.Delete : finding.Fix)}[/]");
        }

        foreach (var related in finding.Related)
        {
            console.MarkupLineInterpolated($"       [grey]=[/] {related.File}{Position(related, texts)}: {related.Message}");
        }

        console.MarkupLineInterpolated($"       [grey]= {Texts.ExplainLabel}: {RuleLinks.Of(finding.Rule)}[/]");
    }

    private static string Position(ExportRelated related, IReadOnlyDictionary<string, string> texts)
    {
        if (!texts.TryGetValue(related.File, out var text) || related.Start > text.Length)
        {
            return "";
        }

        var lineStart = related.Start == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], related.Start - 1) + 1;
        var line = text.AsSpan(0, lineStart).Count('\n') + text.AsSpan(0, lineStart).Count('\r') - text.AsSpan(0, lineStart).Count("\r\n") + 1;
        return $"({line},{related.Start - lineStart + 1})";
    }
}
