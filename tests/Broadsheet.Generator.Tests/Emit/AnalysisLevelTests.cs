using System.Collections.Immutable;
using System.Reflection;
using Broadsheet.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Tests.Emit;

/// <summary>Runs all of the SDK's own analyzers, as <c>AnalysisLevel=latest-all</c> does.</summary>
public sealed class AnalysisLevelTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Emitted_code_satisfies_every_rule(bool isPublic)
    {
        var emitted = Emission.Of(Emission.Internal with { IsPublic = isPublic }, InventedPages.Bridges().Model, InventedPages.Springs().Model);
        Assert.Empty(await Analyze(emitted, ""));
    }

    [Fact]
    public async Task The_analyzers_do_run()
    {
        const string Bad = "namespace News { internal sealed class Bad { internal static int M(string text) => int.Parse(text); } }";
        Assert.Contains(await Analyze([], Bad), d => d.Id == "CA1305");
    }

    private static async Task<IEnumerable<Diagnostic>> Analyze(IEnumerable<KeyValuePair<string, string>> emitted, string main)
    {
        var folder = typeof(AnalysisLevelTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "NetAnalyzers").Value!;
        var analyzers = Directory.EnumerateFiles(folder, "Microsoft.CodeAnalysis*NetAnalyzers.dll")
            .SelectMany(f => LoadableTypes(Assembly.LoadFrom(f)))
            .Where(t => !t.IsAbstract && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)
            .ToImmutableArray();
        var compilation = Consumer.Compile(emitted, main);
        var everyRule = analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct().ToDictionary(id => id, _ => ReportDiagnostic.Warn);
        var diagnostics = await compilation
            .WithOptions(compilation.Options.WithSpecificDiagnosticOptions(everyRule))
            .WithAnalyzers(analyzers)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        // What these find about the assembly as a whole (CLS compliance, version) is for the project to settle.
        return diagnostics.Where(d => d.Location.IsInSource);
    }

    /// <summary>The types of an assembly; its code fixes need the workspaces, which are not here.</summary>
    private static IEnumerable<Type> LoadableTypes(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
