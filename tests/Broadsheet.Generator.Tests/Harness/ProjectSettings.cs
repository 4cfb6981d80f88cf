using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>The options of a project: its properties, and the metadata of its files by path.</summary>
internal sealed class ProjectSettings : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, string> _properties = [];
    private readonly Dictionary<string, Dictionary<string, string>> _metadata = [];
    private readonly List<(string Folder, string Key, string Value)> _sections = [];

    /// <summary>A project in <c>/news</c> in which every <c>.txt</c> file is a page, every <c>.json</c> file a baseline.</summary>
    internal ProjectSettings() => _properties["build_property.ProjectDir"] = "/news/";

    public override AnalyzerConfigOptions GlobalOptions => new Options(_properties);

    internal ProjectSettings With(string property, string value) => WithGlobalOption("build_property." + property, value);

    /// <summary>Sets what <c>.globalconfig</c> sets.</summary>
    internal ProjectSettings WithGlobalOption(string key, string value)
    {
        var copy = Copy();
        copy._properties[key] = value;
        return copy;
    }

    internal ProjectSettings WithMetadata(string path, string name, string value)
    {
        var copy = Copy();
        if (!copy._metadata.TryGetValue(path, out var values))
        {
            copy._metadata.Add(path, values = []);
        }

        values["build_metadata.AdditionalFiles." + name] = value;
        return copy;
    }

    /// <summary>Sets what a section of <c>.editorconfig</c> sets for files whose path begins with a folder.</summary>
    internal ProjectSettings WithOption(string folder, string key, string value)
    {
        var copy = Copy();
        copy._sections.Add((folder, key, value));
        return copy;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var values = new Dictionary<string, string>(_metadata.GetValueOrDefault(textFile.Path) ?? []);
        if (textFile.Path.EndsWith(".json", StringComparison.Ordinal))
        {
            values.TryAdd("build_metadata.AdditionalFiles.BroadsheetKind", "baseline");
        }
        else if (textFile.Path.EndsWith(".txt", StringComparison.Ordinal))
        {
            values.TryAdd("build_metadata.AdditionalFiles.BroadsheetKind", "page");
        }

        foreach (var (_, key, value) in _sections.Where(s => textFile.Path.StartsWith(s.Folder, StringComparison.Ordinal)))
        {
            values[key] = value;
        }

        return new Options(values);
    }

    private ProjectSettings Copy()
    {
        var copy = new ProjectSettings();
        foreach (var (key, value) in _properties)
        {
            copy._properties[key] = value;
        }

        foreach (var (path, values) in _metadata)
        {
            copy._metadata[path] = new(values);
        }

        copy._sections.AddRange(_sections);

        return copy;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
