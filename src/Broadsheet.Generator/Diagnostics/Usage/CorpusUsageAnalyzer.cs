using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Broadsheet.Generator.Diagnostics.Usage;

/// <summary>Checks code that uses the corpus of its own project against the pages: names given as strings, quotations
/// (<c>Corpus.Quote</c>) and pinned figures (<c>Corpus.Expect</c>).</summary>
/// <remarks>Only constants are judged, and only on the corpus that this project's pages make: one that is combined with others
/// or comes from another assembly may hold more.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusUsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => UsageRules.Supported;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var names = new Lazy<CorpusNames>(() => new(start.Options, start.CancellationToken));
            start.RegisterOperationAction(operation => Analyze(operation, names), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, Lazy<CorpusNames> names)
    {
        var call = (IInvocationOperation)context.Operation;
        if (IsEmittedCorpus(call.TargetMethod.ContainingType, context.Compilation))
        {
            switch (call.TargetMethod.Name)
            {
                case "Quote":
                    CheckQuotation(context, call, names.Value);
                    break;
                case "Expect":
                    CheckValue(context, call, names.Value);
                    break;
            }
        }
        else if (call.Instance is IPropertyReferenceOperation { Property.Name: "All" } corpus
            && IsEmittedCorpus(corpus.Property.ContainingType, context.Compilation))
        {
            CheckName(context, call, names);
        }
    }

    /// <summary>Whether a type is the class that the generator emitted into the project.</summary>
    private static bool IsEmittedCorpus(INamedTypeSymbol type, Compilation compilation) =>
        type.Name == "Corpus"
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
        && type.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments.Any(argument => argument.Value is "Broadsheet"));

    private static void CheckName(OperationAnalysisContext context, IInvocationOperation call, Lazy<CorpusNames> names)
    {
        if (call.Arguments.Length != 1 || call.Arguments[0].Value is not { ConstantValue: { HasValue: true, Value: string { Length: > 0 } name } } argument)
        {
            return;
        }

        // Ids and names are found whole, titles and subjects by any part of them.
        var (known, isWhole) = call.TargetMethod.Name switch
        {
            "FindArticle" => (names.Value.ArticleIds, true),
            "FindProgram" => (names.Value.Programs, true),
            "FindStatistic" => (names.Value.StatisticIds, true),
            "ArticlesTitled" => (names.Value.Titles, false),
            "StatisticsAbout" => (names.Value.Subjects, false),
            _ => (null, false),
        };
        if (known is null || known.Any(other => isWhole ? other == name : other.IndexOf(name, StringComparison.Ordinal) >= 0))
        {
            return;
        }

        var near = isWhole ? NearestText.Name(name, known) : NearestText.Stretch(name, known)?.Words;
        context.ReportDiagnostic(near is null
            ? Diagnostic.Create(UsageRules.UnknownName, argument.Syntax.GetLocation(), call.TargetMethod.Name, name)
            : Diagnostic.Create(
                UsageRules.UnknownNameNear, argument.Syntax.GetLocation(), FindingProperties.OfFix(near), call.TargetMethod.Name, name, near));
    }

    private static void CheckQuotation(OperationAnalysisContext context, IInvocationOperation call, CorpusNames names)
    {
        if (call.Arguments.Length != 1 || call.Arguments[0].Value is not { ConstantValue: { HasValue: true, Value: string words } } argument
            || names.Passages.Any(passage => passage.Text.IndexOf(words, StringComparison.Ordinal) >= 0))
        {
            return;
        }

        if (NearestText.Stretch(words, [.. names.Passages.Select(passage => passage.Text)]) is not var (number, near))
        {
            context.ReportDiagnostic(Diagnostic.Create(UsageRules.QuotationGone, argument.Syntax.GetLocation(), words));
            return;
        }

        var passage = names.Passages[number];
        context.ReportDiagnostic(Diagnostic.Create(
            UsageRules.QuotationGoneNear,
            argument.Syntax.GetLocation(),
            [passage.Page.Locations.Of(passage.Source)],
            FindingProperties.OfFix(near),
            words,
            near,
            passage.Source));
    }

    private static void CheckValue(OperationAnalysisContext context, IInvocationOperation call, CorpusNames names)
    {
        var figure = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value as IPropertyReferenceOperation;
        var argument = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 1)?.Value;
        if (argument is not { ConstantValue: { HasValue: true, Value: decimal expected } }
            || figure?.Property is not { IsStatic: true, ContainingType: { ContainingType.Name: "Articles" } article }
            || !SymbolEqualityComparer.Default.Equals(article.ContainingAssembly, context.Compilation.Assembly)
            || names.Find(article.Name, figure.Property.Name) is not var (statistic, location)
            || statistic.Value == expected)
        {
            return;
        }

        var printed = expected.ToString(CultureInfo.InvariantCulture);
        context.ReportDiagnostic(statistic.Value is { } value
            ? Diagnostic.Create(
                UsageRules.OtherValue,
                argument.Syntax.GetLocation(),
                [location],
                FindingProperties.OfFix(LiteralOf(value)),
                figure.Property.Name,
                statistic.Text,
                statistic.Source,
                printed)
            : Diagnostic.Create(
                UsageRules.OtherValueRange, argument.Syntax.GetLocation(), [location], figure.Property.Name, statistic.Text, statistic.Source, printed));
    }

    private static string LiteralOf(decimal value) =>
        decimal.Truncate(value) == value && Math.Abs(value) <= int.MaxValue
            ? decimal.Truncate(value).ToString(CultureInfo.InvariantCulture)
            : value.ToString(CultureInfo.InvariantCulture) + "m";
}
