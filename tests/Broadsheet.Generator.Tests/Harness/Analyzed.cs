using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>Runs an analyzer as the compiler does.</summary>
internal static class Analyzed
{
    /// <summary>What the compiler reports of the given files: configured severities applied, in the order of files and text.</summary>
    internal static Task<ImmutableArray<Diagnostic>> Report(DiagnosticAnalyzer analyzer, ProjectSettings settings, params AdditionalText[] files) =>
        Report(analyzer, settings, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), files);

    internal static Task<ImmutableArray<Diagnostic>> Report(
        DiagnosticAnalyzer analyzer, ProjectSettings settings, CSharpCompilationOptions options, params AdditionalText[] files) =>
        Report(
            analyzer,
            settings,
            CSharpCompilation.Create("News", [CSharpSyntaxTree.ParseText("class C { }")], Frameworks.References("netstandard2.0"), options),
            files);

    internal static async Task<ImmutableArray<Diagnostic>> Report(
        DiagnosticAnalyzer analyzer, ProjectSettings settings, Compilation compilation, params AdditionalText[] files)
    {
        var options = new AnalyzerOptions([.. files], settings);
        var diagnostics = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, d => d.Id.StartsWith("AD", StringComparison.Ordinal));
        return [.. diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }
}
