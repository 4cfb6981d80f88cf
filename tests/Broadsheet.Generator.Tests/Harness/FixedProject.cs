using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>A project in a workspace, as an editor has it: pages, baseline and code.</summary>
internal sealed class FixedProject : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private Project _project;

    /// <summary>Makes a project in <c>/news</c>.</summary>
    internal FixedProject(params (string Name, string Text)[] files)
    {
        _project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Create(),
            "News",
            "News",
            LanguageNames.CSharp,
            "/news/News.csproj",
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp7_3),
            metadataReferences: Frameworks.References("netstandard2.0")));
        var config = new StringBuilder("is_global = true\nbuild_property.ProjectDir = /news/\n");
        foreach (var (name, text) in files)
        {
            var path = "/news/" + name;
            if (name.EndsWith(".cs", StringComparison.Ordinal))
            {
                _project = _project.AddDocument(name, SourceText.From(text, Encoding.UTF8), filePath: path).Project;
                continue;
            }

            _project = _project.AddAdditionalDocument(name, SourceText.From(text, Encoding.UTF8), filePath: path).Project;
            config.Append($"[{path}]\nbuild_metadata.AdditionalFiles.BroadsheetKind = {(name.EndsWith(".txt", StringComparison.Ordinal) ? "page" : "")}\n");
        }

        _project = _project.AddAnalyzerConfigDocument("build.globalconfig", SourceText.From(config.ToString(), Encoding.UTF8), filePath: "/news/build.globalconfig").Project;
    }

    /// <summary>Adds what the generator emits for the pages.</summary>
    internal FixedProject WithEmittedCode()
    {
        var settings = new ProjectSettings();
        var pages = _project.AdditionalDocuments.Select(d => new PageFile(d.FilePath!, d.GetTextAsync().GetAwaiter().GetResult().ToString())).ToArray<AdditionalText>();
        foreach (var source in new Driven(settings, pages).Result.GeneratedSources)
        {
            _project = _project.AddDocument(source.HintName, source.SourceText, filePath: "/news/obj/" + source.HintName).Project;
        }

        return this;
    }

    /// <summary>The text of a file.</summary>
    internal string this[string name] =>
        (_project.Documents.Concat(_project.AdditionalDocuments).SingleOrDefault(document => document.Name == name)
            ?? throw new InvalidOperationException($"There is no file {name}.")).GetTextAsync().GetAwaiter().GetResult().ToString();

    /// <summary>What an analyzer reports.</summary>
    internal async Task<ImmutableArray<Diagnostic>> Report(DiagnosticAnalyzer analyzer)
    {
        var compilation = (await _project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var diagnostics = await compilation.WithAnalyzers([analyzer], _project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, d => d.Id.StartsWith("AD", StringComparison.Ordinal));
        return [.. diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>What an editor offers for a diagnostic.</summary>
    internal async Task<IReadOnlyList<CodeAction>> Offer(CodeFixProvider provider, Diagnostic diagnostic)
    {
        Assert.Contains(diagnostic.Id, provider.FixableDiagnosticIds);
        var actions = new List<CodeAction>();
        var path = diagnostic.Location.GetLineSpan().Path;
        var document = _project.Documents.Concat(_project.AdditionalDocuments).Single(d => d.FilePath == path);
        await provider.RegisterCodeFixesAsync(new CodeFixContext(
            document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions;
    }

    /// <summary>Applies what an editor offers.</summary>
    internal async Task Apply(CodeAction action)
    {
        var operation = Assert.Single(await action.GetOperationsAsync(TestContext.Current.CancellationToken));
        _project = Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution.GetProject(_project.Id)!;
    }

    public void Dispose() => _workspace.Dispose();
}
