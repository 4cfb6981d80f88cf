using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>Runs the generator as the compiler does, and asks why its steps ran.</summary>
internal sealed class Driven
{
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    internal Driven(ProjectSettings settings, params AdditionalText[] files)
    {
        _compilation = CSharpCompilation.Create("News", [CSharpSyntaxTree.ParseText("class C { }")], Frameworks.References("netstandard2.0"));
        _driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            files,
            (CSharpParseOptions)_compilation.SyntaxTrees[0].Options,
            settings,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    internal GeneratorRunResult Result { get; private set; }

    internal IEnumerable<string> HintNames => Result.GeneratedSources.Select(s => s.HintName);

    internal Driven EditCode()
    {
        var tree = _compilation.SyntaxTrees[0];
        _compilation = _compilation.ReplaceSyntaxTree(
            tree, CSharpSyntaxTree.ParseText(tree + " class D { }", (CSharpParseOptions)tree.Options));
        return Run();
    }

    internal Driven Replace(AdditionalText file, AdditionalText by)
    {
        _driver = _driver.ReplaceAdditionalText(file, by);
        return Run();
    }

    internal Driven ReplaceAll(params AdditionalText[] files)
    {
        _driver = _driver.ReplaceAdditionalTexts([.. files]);
        return Run();
    }

    internal Driven Set(ProjectSettings settings)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(settings);
        return Run();
    }

    /// <summary>How often each reason occurs among the outputs of a step.</summary>
    internal Dictionary<IncrementalStepRunReason, int> Reasons(string step) =>
        (Result.TrackedSteps.TryGetValue(step, out var runs) ? runs : [])
            .SelectMany(r => r.Outputs).GroupBy(o => o.Reason).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>The reasons of all outputs of the generator.</summary>
    internal IEnumerable<IncrementalStepRunReason> OutputReasons =>
        Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(r => r.Outputs).Select(o => o.Reason);

    /// <summary>How many outputs of a step are other than before.</summary>
    internal int Changed(string step) => Reasons(step)
        .Where(r => r.Key is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified).Sum(r => r.Value);

    /// <summary>How many outputs of a step were computed, be the result other than before or not.</summary>
    internal int Computed(string step) => Reasons(step)
        .Where(r => r.Key is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed)).Sum(r => r.Value);

    private Driven Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
        return this;
    }
}
