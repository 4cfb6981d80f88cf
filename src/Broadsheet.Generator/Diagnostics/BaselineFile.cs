using System.Runtime.CompilerServices;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>A baseline of the project; each version of the file is read once.</summary>
internal sealed class BaselineFile
{
    private static readonly ConditionalWeakTable<SourceText, Reading> Readings = new();

    private readonly Reading _reading;

    private BaselineFile(AdditionalText file, SourceText text)
    {
        File = file;
        Locations = new(file.Path, text);
        _reading = Readings.GetValue(text, static text => new Reading(text.ToString()));
    }

    /// <summary>The file.</summary>
    internal AdditionalText File { get; }

    /// <summary>What it knows; nothing when it cannot be read.</summary>
    internal Baseline Baseline => _reading.Baseline;

    /// <summary>Why it cannot be read, or <see langword="null"/>.</summary>
    internal Finding? Error => _reading.Error is { } error ? InputFindings.Of(File.Path, error) : null;

    /// <summary>The way from its lines to locations.</summary>
    internal FileLocations Locations { get; }

    /// <summary>The baselines of a project.</summary>
    /// <param name="options">The project's options.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <returns>The baselines.</returns>
    internal static BaselineFile[] All(AnalyzerOptions options, CancellationToken cancellation) =>
    [
        .. options.AdditionalFiles
            .Where(file => PageItems.IsBaseline(file, options.AnalyzerConfigOptionsProvider))
            .Select(file => file.GetText(cancellation) is { } text ? new BaselineFile(file, text) : null)
            .OfType<BaselineFile>(),
    ];

    private sealed class Reading
    {
        internal Reading(string text)
        {
            try
            {
                Baseline = Baseline.Read(text);
            }
            catch (BaselineFormatException e)
            {
                Baseline = Baseline.Empty;
                Error = e;
            }
        }

        internal Baseline Baseline { get; }

        internal BaselineFormatException? Error { get; }
    }
}
