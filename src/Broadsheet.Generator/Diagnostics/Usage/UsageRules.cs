using System.Collections.Immutable;
using Broadsheet.Core.Checks;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Diagnostics.Usage;

/// <summary>The rules about C# that uses the corpus (<c>BSH5xxx</c>). A rule that words its findings in several ways has a
/// descriptor for each; they share the id.</summary>
internal static class UsageRules
{
    private const string Category = "code";

    /// <summary>A name given as a string is none of the corpus.</summary>
    internal static readonly DiagnosticDescriptor UnknownName = Rule("BSH5001", "UnknownName", "UnknownName_Message", DiagnosticSeverity.Warning);

    /// <summary>The same, where another name is near.</summary>
    internal static readonly DiagnosticDescriptor UnknownNameNear = Rule("BSH5001", "UnknownName", "UnknownName_Near", DiagnosticSeverity.Warning);

    /// <summary>No article holds a quotation.</summary>
    internal static readonly DiagnosticDescriptor QuotationGone = Rule("BSH5002", "QuotationGone", "QuotationGone_Message", DiagnosticSeverity.Error);

    /// <summary>The same, where other words are near.</summary>
    internal static readonly DiagnosticDescriptor QuotationGoneNear = Rule("BSH5002", "QuotationGone", "QuotationGone_Near", DiagnosticSeverity.Error);

    /// <summary>A figure has another value than the one it is pinned to.</summary>
    internal static readonly DiagnosticDescriptor OtherValue = Rule("BSH5003", "OtherValue", "OtherValue_Message", DiagnosticSeverity.Error);

    /// <summary>The same, where the page states a range.</summary>
    internal static readonly DiagnosticDescriptor OtherValueRange = Rule("BSH5003", "OtherValue", "OtherValue_Range", DiagnosticSeverity.Error);

    /// <summary>One descriptor a rule, in the order of the ids.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Supported { get; } = ImmutableArray.Create(UnknownName, QuotationGone, OtherValue);

    private static DiagnosticDescriptor Rule(string id, string name, string messageKey, DiagnosticSeverity severity) => new(
        id,
        UsageTexts.Of(name + "_Title"),
        UsageTexts.Of(messageKey),
        Category,
        severity,
        isEnabledByDefault: true,
        UsageTexts.Of(name + "_Description"),
        RuleLinks.Of(id));
}
