using System.Reflection;
using Broadsheet.Core.Checks;

namespace Broadsheet.Tool.Findings;

/// <summary>The rules that run over texts, and the pages that explain them.</summary>
internal static class RuleCatalog
{
    /// <summary>All rules, in the order of their ids.</summary>
    internal static IReadOnlyList<RuleDescriptor> Rules { get; } =
        [.. InputFindings.Rules.Concat(RuleSet.Descriptors).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>Finds a rule.</summary>
    /// <param name="id">Its id or its name, in either case.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    internal static RuleDescriptor? Find(string id) =>
        Rules.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The page of the documentation that explains a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The page, in Markdown.</returns>
    internal static string Page(RuleDescriptor rule)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Rules.{rule.Id}.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
