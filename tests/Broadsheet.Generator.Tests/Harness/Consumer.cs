using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>Compiles emitted code and runs it.</summary>
internal static class Consumer
{
    internal static CSharpCompilation Compile(
        IEnumerable<KeyValuePair<string, string>> emitted,
        string program = "",
        string framework = "net10.0",
        LanguageVersion language = LanguageVersion.CSharp7_3,
        NullableContextOptions nullable = NullableContextOptions.Disable,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary,
        IEnumerable<MetadataReference>? references = null,
        string assembly = "News")
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(language).WithDocumentationMode(DocumentationMode.Diagnose);
        var trees = emitted
            .Select(f => CSharpSyntaxTree.ParseText(SourceText.From(f.Value, Encoding.UTF8), options, f.Key))
            .Append(CSharpSyntaxTree.ParseText(SourceText.From(program, Encoding.UTF8), options, "Main.cs"));
        return CSharpCompilation.Create(
            assembly,
            trees,
            Frameworks.References(framework).Concat(references ?? []),
            new CSharpCompilationOptions(
                kind, warningLevel: 9999, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: nullable, deterministic: true));
    }

    /// <summary>Compiles, embeds the pages and loads the assembly.</summary>
    internal static Assembly Load(CSharpCompilation compilation, params Reading[] pages) =>
        Load(compilation, new UTF8Encoding(false), pages);

    /// <summary>Compiles, embeds the pages in an encoding and loads the assembly.</summary>
    internal static Assembly Load(CSharpCompilation compilation, Encoding encoding, params Reading[] pages)
    {
        var image = new MemoryStream();
        var resources = pages.Where(p => p.Properties.EmbedText).Select(p => new ResourceDescription(
            "broadsheet/" + p.Properties.Path, () => new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(p.Raw)]), isPublic: true));
        var result = compilation.Emit(image, manifestResources: resources);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>The corpus of a loaded assembly.</summary>
    internal static NewsCorpus CorpusOf(Assembly assembly, string type = "Broadsheet.Corpus") =>
        (NewsCorpus)assembly.GetType(type, throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
}
