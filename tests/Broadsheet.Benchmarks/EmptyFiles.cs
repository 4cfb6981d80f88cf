using Microsoft.CodeAnalysis;

namespace Broadsheet.Benchmarks;

/// <summary>A generator that gives a project one empty file for each of its pages: what any generator of as many files costs.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EmptyFiles : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select(static (text, _) => Path.GetFileNameWithoutExtension(text.Path)),
        static (output, name) => output.AddSource(name + ".g.cs", ""));
}
