using Broadsheet.Core.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>The severities that <c>.editorconfig</c> gives rules for some pages.</summary>
/// <remarks>The compiler does not apply <c>dotnet_diagnostic</c> sections to text files (dotnet/roslyn#31916), but lets
/// analyzers read keys of their own: <c>broadsheet_diagnostic.BSH1001.severity</c>.</remarks>
internal static class SeverityOptions
{
    /// <summary>The severity of a rule in a file.</summary>
    /// <param name="options">The options of the file.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The severity; <see langword="null"/> when the rule is off there.</returns>
    internal static DiagnosticSeverity? Of(AnalyzerConfigOptions options, DiagnosticDescriptor rule)
    {
        options.TryGetValue($"broadsheet_diagnostic.{rule.Id}.severity", out var value);
        return value?.Trim().ToUpperInvariant() switch
        {
            "NONE" => null,
            "SILENT" or "HIDDEN" => DiagnosticSeverity.Hidden,
            "SUGGESTION" => DiagnosticSeverity.Info,
            "WARNING" => DiagnosticSeverity.Warning,
            "ERROR" => DiagnosticSeverity.Error,
            _ => rule.DefaultSeverity,
        };
    }

    /// <summary>A severity of Core as the compiler calls it.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The same for the compiler.</returns>
    internal static DiagnosticSeverity Of(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Suggestion => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
