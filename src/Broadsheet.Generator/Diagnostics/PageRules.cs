using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Broadsheet.Core.Checks;
using Microsoft.CodeAnalysis;
using RuleSet = Broadsheet.Core.Checks.RuleSet;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>The rules about pages as the compiler knows them, made of Core's table of rules.</summary>
/// <remarks>A rule that words its findings in several ways has a descriptor for each; they share the id.</remarks>
internal static class PageRules
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ByMessage = Describe();

    /// <summary>One descriptor a rule, in the order of the ids.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Supported { get; } =
        ByMessage.OrderBy(message => message.Value.Id, StringComparer.Ordinal).ThenBy(message => message.Key, StringComparer.Ordinal)
            .GroupBy(message => message.Value.Id, message => message.Value).Select(rules => rules.First()).ToImmutableArray();

    /// <summary>The descriptor of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The descriptor with the finding's message.</returns>
    internal static DiagnosticDescriptor Of(Finding finding) => ByMessage[finding.MessageKey];

    private static ImmutableDictionary<string, DiagnosticDescriptor> Describe()
    {
        var rules = InputFindings.Rules.Concat(RuleSet.Descriptors).ToDictionary(rule => rule.Name, StringComparer.Ordinal);
        var texts = RuleTexts.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!;
        var described = ImmutableDictionary.CreateBuilder<string, DiagnosticDescriptor>(StringComparer.Ordinal);
        foreach (DictionaryEntry text in texts)
        {
            var key = (string)text.Key;
            var end = key.IndexOf('_');
            if (end > 0 && key.Substring(end) is not ("_Title" or "_Description") && rules.TryGetValue(key.Substring(0, end), out var rule))
            {
                described.Add(key, Describe(rule, key));
            }
        }

        return described.ToImmutable();
    }

    private static DiagnosticDescriptor Describe(RuleDescriptor rule, string messageKey) => new(
        rule.Id,
        Text(rule.Name + "_Title"),
        Text(messageKey),
        rule.Category,
        RuleOptions.SeverityOf(rule.DefaultSeverity),
        isEnabledByDefault: true,
        Text(rule.Name + "_Description"),
        RuleLinks.Of(rule.Id),
        IsDecidedByCorpus(rule) ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static bool IsDecidedByCorpus(RuleDescriptor rule) =>
        RuleSet.IsCorpusRule(rule.Id) || rule == InputFindings.DuplicateTitle || rule == InputFindings.SamePageName || rule == InputFindings.KnownFindingGone;

    private static LocalizableResourceString Text(string key) => new(key, RuleTexts.ResourceManager, typeof(RuleTexts));
}
