using Broadsheet.Core.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>What <c>.editorconfig</c> says of rules for some pages, and <c>.globalconfig</c> for all: severities, and words that
/// are right there.</summary>
/// <remarks>The compiler does not apply <c>dotnet_diagnostic</c> sections to text files (dotnet/roslyn#31916), but lets
/// analyzers read keys of their own: <c>broadsheet_diagnostic.BSH1001.severity</c>.</remarks>
internal sealed class RuleOptions
{
    private readonly AnalyzerConfigOptions _file;
    private readonly AnalyzerConfigOptions _project;

    /// <summary>The options of a file.</summary>
    /// <param name="options">The project's options.</param>
    /// <param name="file">The file.</param>
    internal RuleOptions(AnalyzerOptions options, AdditionalText file)
    {
        _file = options.AnalyzerConfigOptionsProvider.GetOptions(file);
        _project = options.AnalyzerConfigOptionsProvider.GlobalOptions;
    }

    /// <summary>The severity of a rule: the folder's, else the project's, else the rule's own.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The severity; <see langword="null"/> when the rule is off.</returns>
    internal DiagnosticSeverity? SeverityOf(DiagnosticDescriptor rule) => Value(rule.Id, "severity")?.Trim().ToUpperInvariant() switch
    {
        "NONE" => null,
        "SILENT" or "HIDDEN" => DiagnosticSeverity.Hidden,
        "SUGGESTION" => DiagnosticSeverity.Info,
        "WARNING" => DiagnosticSeverity.Warning,
        "ERROR" => DiagnosticSeverity.Error,
        _ => rule.DefaultSeverity,
    };

    /// <summary>Whether a rule is told to leave words alone: <c>broadsheet_diagnostic.BSH3005.accepted = 副署, 凑和</c>.</summary>
    /// <param name="finding">A finding of the rule.</param>
    /// <returns><see langword="true"/> if the words it is located at are listed.</returns>
    internal bool Accepts(Finding finding) =>
        Value(finding.Rule.Id, "accepted") is { } words && words.Split(',', '，', '、').Any(word => word.Trim() == finding.Subject);

    /// <summary>A severity of Core as the compiler calls it.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The same for the compiler.</returns>
    internal static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Suggestion => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private string? Value(string rule, string key)
    {
        key = $"broadsheet_diagnostic.{rule}.{key}";
        return _file.TryGetValue(key, out var value) || _project.TryGetValue(key, out value) ? value : null;
    }
}
