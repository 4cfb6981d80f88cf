using System.Runtime.CompilerServices;
using Broadsheet.Core.Corpus;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Pipeline;

/// <summary>Reads each version of a page once for the generator and the analyzers; a reading lives as long as its text.</summary>
internal static class PageReadings
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Entries = new();

    /// <summary>Reads a page, or finds its reading.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="properties">What the project says about it.</param>
    /// <returns>The reading.</returns>
    internal static PageReading Of(SourceText text, PageProperties properties) =>
        Entries.GetOrCreateValue(text).Read(text, properties with { EmbedText = true });

    /// <summary>How often a text has been read.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number of readings; more than one when what the project says about it changed.</returns>
    internal static int CountOf(SourceText text) => Entries.TryGetValue(text, out var entry) ? entry.Count : 0;

    private sealed class Entry
    {
        private readonly object _gate = new();
        private PageProperties? _properties;
        private PageReading? _reading;

        internal int Count { get; private set; }

        internal PageReading Read(SourceText text, PageProperties properties)
        {
            lock (_gate)
            {
                if (_reading is null || properties != _properties)
                {
                    _reading = PageReader.Read(text.ToString(), properties.ToMetadata());
                    _properties = properties;
                    Count++;
                }

                return _reading;
            }
        }
    }
}
