using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>The rules about pages as input, one line each; the ids stand here again because release tracking wants literals.</summary>
internal static class InputRules
{
    internal static readonly DiagnosticDescriptor NotUtf8 = Rule("BSH0001", InputFindings.NotUtf8);
    internal static readonly DiagnosticDescriptor Empty = Rule("BSH0002", InputFindings.Empty);
    internal static readonly DiagnosticDescriptor NoArticle = Rule("BSH0003", InputFindings.NoArticle);
    internal static readonly DiagnosticDescriptor TitleWithoutBody = Rule("BSH0004", InputFindings.TitleWithoutBody);
    internal static readonly DiagnosticDescriptor ControlCharacter = Rule("BSH0005", InputFindings.ControlCharacter);
    internal static readonly DiagnosticDescriptor LoneSurrogate = Rule("BSH0006", InputFindings.LoneSurrogate);
    internal static readonly DiagnosticDescriptor BadFrontMatter = Rule("BSH0007", InputFindings.BadFrontMatter);
    internal static readonly DiagnosticDescriptor DuplicateTitle = Rule("BSH0008", InputFindings.DuplicateTitle, WellKnownDiagnosticTags.CompilationEnd);
    internal static readonly DiagnosticDescriptor SamePageName = Rule("BSH0009", InputFindings.SamePageName, WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The rule that a problem of a page falls under.</summary>
    /// <param name="kind">The kind of problem.</param>
    /// <returns>The rule.</returns>
    internal static DiagnosticDescriptor Of(InputProblemKind kind) => kind switch
    {
        InputProblemKind.NotUtf8 => NotUtf8,
        InputProblemKind.Empty => Empty,
        InputProblemKind.NoArticle => NoArticle,
        InputProblemKind.TitleWithoutBody => TitleWithoutBody,
        InputProblemKind.ControlCharacter => ControlCharacter,
        InputProblemKind.LoneSurrogate => LoneSurrogate,
        InputProblemKind.BadFrontMatter => BadFrontMatter,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static DiagnosticDescriptor Rule(string id, RuleDescriptor rule, params string[] tags) => new(
        id,
        Text(rule.Name + "_Title"),
        Text(rule.Name + "_Message"),
        rule.Category,
        rule.DefaultSeverity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            Severity.Suggestion => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Hidden,
        },
        isEnabledByDefault: true,
        Text(rule.Name + "_Description"),
        $"https://github.com/broadsheet-net/broadsheet/blob/main/docs/rules/{id}.md",
        tags);

    private static LocalizableResourceString Text(string key) => new(key, RuleTexts.ResourceManager, typeof(RuleTexts));
}
