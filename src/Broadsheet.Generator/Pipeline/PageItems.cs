using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Pipeline;

/// <summary>A page file and what the project says about it.</summary>
/// <param name="File">The file.</param>
/// <param name="Properties">What the project says.</param>
internal sealed record PageItem(AdditionalText File, PageProperties Properties);

/// <summary>Reads the project's items and properties into plain strings.</summary>
internal static class PageItems
{
    private const string Metadata = "build_metadata.AdditionalFiles.Broadsheet";
    private const string Option = "broadsheet_";
    private const string Property = "build_property.";

    /// <summary>Reads what the project says about an additional file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="provider">The project's options.</param>
    /// <returns>What the project says, or <see langword="null"/> for a file that is not a page.</returns>
    internal static PageProperties? PropertiesOf(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(file);
        if (!IsKind(options, "page"))
        {
            return null;
        }

        var path = Value(options, Metadata + "Path") ?? RelativePath(file.Path, Value(provider.GlobalOptions, Property + "ProjectDir"));
        return new PageProperties(
            path.Replace('\\', '/'),
            Value(options, Metadata + "Published") ?? Value(options, Option + "published"),
            Value(options, Metadata + "Source") ?? Value(options, Option + "source"),
            Value(options, Metadata + "Column") ?? Value(options, Option + "column"),
            !IsFalse(Value(provider.GlobalOptions, Property + "BroadsheetEmbedText")));
    }

    /// <summary>Whether an additional file is a baseline.</summary>
    /// <param name="file">The file.</param>
    /// <param name="provider">The project's options.</param>
    /// <returns><see langword="true"/> if the project says so, or the file is called like one.</returns>
    internal static bool IsBaseline(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        IsKind(provider.GetOptions(file), "baseline") || file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1) == Baseline.FileName;

    /// <summary>Reads the options of the emitted code.</summary>
    /// <param name="provider">The project's options.</param>
    /// <returns>The options.</returns>
    internal static ProjectOptions ProjectOptionsOf(AnalyzerConfigOptionsProvider provider)
    {
        var name = Value(provider.GlobalOptions, Property + "BroadsheetNamespace") ?? "Broadsheet";
        var parts = name.Split('.').Select(p => Emit.IdentifierName.Escape(Emit.IdentifierName.Of(p)));
        return new ProjectOptions(
            string.Join(".", parts),
            "true".Equals(Value(provider.GlobalOptions, Property + "BroadsheetPublic"), StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsKind(AnalyzerConfigOptions options, string kind) =>
        kind.Equals(Value(options, Metadata + "Kind"), StringComparison.OrdinalIgnoreCase);

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static bool IsFalse(string? value) => "false".Equals(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The way from the project's folder to a file; the file's name alone when there is none.</summary>
    private static string RelativePath(string path, string? projectFolder)
    {
        var segments = path.Replace('\\', '/').Split('/');
        var folders = projectFolder?.Replace('\\', '/').TrimEnd('/').Split('/') ?? [];
        var shared = 0;
        while (shared < folders.Length && shared < segments.Length - 1 && folders[shared] == segments[shared])
        {
            shared++;
        }

        var isRooted = segments[0].Length == 0 || segments[0].EndsWith(":", StringComparison.Ordinal);
        return !isRooted ? string.Join("/", segments)
            : shared == 0 || (shared == 1 && segments[0].Length == 0 && folders.Length > 1) ? segments[segments.Length - 1]
            : string.Join("/", Enumerable.Repeat("..", folders.Length - shared).Concat(segments.Skip(shared)));
    }
}
