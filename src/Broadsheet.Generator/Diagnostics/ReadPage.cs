using Broadsheet.Core.Checks;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>A page as the analyzers see it.</summary>
internal sealed class ReadPage
{
    private readonly SourceText _text;
    private readonly PageProperties _properties;

    private ReadPage(AdditionalText file, SourceText text, PageProperties properties)
    {
        _text = text;
        _properties = properties;
        File = file;
        Input = PageReadings.Of(text, properties);
        Locations = new(file.Path, text);
    }

    /// <summary>The file.</summary>
    internal AdditionalText File { get; }

    /// <summary>The page's path in its corpus.</summary>
    internal string Path => _properties.Path;

    /// <summary>What was read from it.</summary>
    internal CheckInput Input { get; }

    /// <summary>What was found in it alone.</summary>
    internal IReadOnlyList<Finding> Findings => PageReadings.FindingsOf(_text, _properties);

    /// <summary>The way from its spans to locations.</summary>
    internal FileLocations Locations { get; }

    /// <summary>Reads an additional file, or finds its reading.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="cancellation">Stops before the file is read.</param>
    /// <returns>The page, or <see langword="null"/> for a file that is none.</returns>
    internal static ReadPage? Of(AdditionalText file, AnalyzerOptions options, CancellationToken cancellation) =>
        PageItems.PropertiesOf(file, options.AnalyzerConfigOptionsProvider) is { } properties && file.GetText(cancellation) is { } text
            ? new ReadPage(file, text, properties)
            : null;

    /// <summary>Reads all pages of a project, in corpus order; a page that is listed twice stands there once.</summary>
    /// <param name="options">The project's options.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    /// <returns>The pages.</returns>
    internal static ReadPage[] All(AnalyzerOptions options, CancellationToken cancellation) =>
    [
        .. options.AdditionalFiles
            .Select(file => Of(file, options, cancellation))
            .OfType<ReadPage>()
            .GroupBy(page => page.Path, StringComparer.Ordinal).Select(copies => copies.First())
            .OrderBy(page => page.Path, StringComparer.Ordinal),
    ];
}
