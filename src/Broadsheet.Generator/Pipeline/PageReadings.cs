using System.Runtime.CompilerServices;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Pipeline;

/// <summary>Reads and checks each version of a page once for the generator and the analyzers; what was read lives as long as its text.</summary>
internal static class PageReadings
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Entries = new();

    /// <summary>Reads a page, or finds its reading.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="properties">What the project says about it.</param>
    /// <returns>The reading, and the articles as the rules see them.</returns>
    internal static CheckInput Of(SourceText text, PageProperties properties) =>
        Entries.GetOrCreateValue(text).Read(text, properties with { EmbedText = true }).Input;

    /// <summary>Checks a page, or finds what was found in it.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="properties">What the project says about it.</param>
    /// <returns>What the page alone decides, in the order of the text.</returns>
    internal static IReadOnlyList<Finding> FindingsOf(SourceText text, PageProperties properties) =>
        Entries.GetOrCreateValue(text).Read(text, properties with { EmbedText = true }).Findings.Value;

    /// <summary>How often a text has been read.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number of readings; more than one when what the project says about it changed.</returns>
    internal static int CountOf(SourceText text) => Entries.TryGetValue(text, out var entry) ? entry.Count : 0;

    private sealed class Entry
    {
        private readonly object _gate = new();
        private PageProperties? _properties;
        private Reading? _reading;

        internal int Count { get; private set; }

        internal Reading Read(SourceText text, PageProperties properties)
        {
            lock (_gate)
            {
                if (_reading is null || properties != _properties)
                {
                    var page = PageReader.Read(text.ToString(), properties.ToMetadata(), out var articles);
                    _reading = new(new(properties.Path, page, articles));
                    _properties = properties;
                    Count++;
                }

                return _reading;
            }
        }
    }

    private sealed class Reading(CheckInput input)
    {
        internal CheckInput Input { get; } = input;

        internal Lazy<IReadOnlyList<Finding>> Findings { get; } = new(() => PageChecks.OfPage(input));
    }
}
