using System.Resources;
using Broadsheet.Core.Corpus;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>The rules about pages as input, one line each.</summary>
internal static class InputRules
{
    /// <summary>The texts, in English and 简体中文.</summary>
    internal static readonly ResourceManager Texts = new("Broadsheet.Generator.Diagnostics.InputTexts", typeof(InputRules).Assembly);

    internal static readonly DiagnosticDescriptor NotUtf8 = Rule("BSH0001", nameof(NotUtf8), DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor Empty = Rule("BSH0002", nameof(Empty), DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor NoArticle = Rule("BSH0003", nameof(NoArticle), DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor TitleWithoutBody = Rule("BSH0004", nameof(TitleWithoutBody), DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor ControlCharacter = Rule("BSH0005", nameof(ControlCharacter), DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor LoneSurrogate = Rule("BSH0006", nameof(LoneSurrogate), DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor BadFrontMatter = Rule("BSH0007", nameof(BadFrontMatter), DiagnosticSeverity.Warning);
    internal static readonly DiagnosticDescriptor DuplicateTitle = Rule("BSH0008", nameof(DuplicateTitle), DiagnosticSeverity.Warning, WellKnownDiagnosticTags.CompilationEnd);
    internal static readonly DiagnosticDescriptor SamePageName = Rule("BSH0009", nameof(SamePageName), DiagnosticSeverity.Info, WellKnownDiagnosticTags.CompilationEnd);

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

    private static DiagnosticDescriptor Rule(string id, string name, DiagnosticSeverity severity, params string[] tags) => new(
        id,
        Text(name + "_Title"),
        Text(name + "_Message"),
        "input",
        severity,
        isEnabledByDefault: true,
        Text(name + "_Description"),
        $"https://github.com/broadsheet-net/broadsheet/blob/main/docs/rules/{id}.md",
        tags);

    private static LocalizableResourceString Text(string key) => new(key, Texts, typeof(InputRules));
}
