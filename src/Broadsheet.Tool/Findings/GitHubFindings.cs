using Broadsheet.Tool.Export;

namespace Broadsheet.Tool.Findings;

/// <summary>Prints findings as workflow commands, which GitHub shows beside the lines of a pull request.</summary>
/// <remarks>“Workflow commands for GitHub Actions”, “Setting a notice, warning or error message”.</remarks>
internal static class GitHubFindings
{
    // The commands know three levels.
    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["error"] = "error",
        ["hidden"] = "debug",
        ["suggestion"] = "notice",
        ["warning"] = "warning",
    };

    /// <summary>Prints findings, one line each.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="findings">The findings.</param>
    internal static void Write(TextWriter output, IEnumerable<ExportFinding> findings)
    {
        foreach (var finding in findings)
        {
            var width = Math.Max(0, finding.End - finding.Start);
            output.Write($"::{Commands[finding.Severity]} file={Property(finding.File)},line={finding.Line},col={finding.Column},endColumn={finding.Column + width},title={finding.Rule}::{Message(finding)}\n");
        }
    }

    private static string Message(ExportFinding finding) =>
        Escape(finding.Fix is null ? finding.Message : $"{finding.Message}\n{Texts.FixLabel}: {(finding.Fix.Length == 0 ? Texts.Delete : finding.Fix)}");

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
