using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Corpus;

/// <summary>Reads a page: layout, dates, figures, programs.</summary>
public static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="raw">The file's text, without byte-order mark.</param>
    /// <param name="metadata">What is known of the page besides its text.</param>
    /// <returns>The articles, programs and problems of the page; never throws on any text.</returns>
    public static PageReading Read(string raw, PageMetadata metadata) =>
        new(ValueList<Article>.Empty, ValueList<Program>.Empty, ValueList<InputProblem>.Empty);
}
