using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Tool.Serve;

/// <summary>A version of a page: its text, and what is read from it when somebody first asks.</summary>
/// <param name="uri">The document's URI.</param>
/// <param name="version">The version that the editor gave it; <see langword="null"/> for a file on disk.</param>
/// <param name="text">The text, without byte-order mark.</param>
internal sealed class PageDocument(string uri, int? version, string text)
{
    private readonly Lazy<CheckInput> _reading = new(() => Read(uri, text));
    private IReadOnlyList<Finding>? _findings;

    /// <summary>The document's URI, as the editor gave it.</summary>
    internal string Uri => uri;

    /// <summary>The version that the editor gave it.</summary>
    internal int? Version => version;

    /// <summary>The text.</summary>
    internal string Text => text;

    /// <summary>Its lines.</summary>
    internal LineIndex Lines { get; } = new(text);

    /// <summary>The path, with <c>/</c> as separator.</summary>
    internal string Path { get; } = PathOf(uri);

    /// <summary>What was read from it.</summary>
    internal PageReading Page => _reading.Value.Page;

    /// <summary>What is wrong with it, markers in the page respected.</summary>
    internal IReadOnlyList<Finding> Findings => _findings ??= PageChecks.OfPage(_reading.Value);

    /// <summary>The path that a URI names.</summary>
    /// <param name="uri">A <c>file:</c> URI, or another.</param>
    internal static string PathOf(string uri) =>
        System.Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile ? parsed.LocalPath.Replace('\\', '/') : uri;

    /// <summary>The document after an edit.</summary>
    /// <param name="newVersion">Its version.</param>
    /// <param name="changes">The changes, in order, each to the text that the one before left.</param>
    internal PageDocument Changed(int? newVersion, IEnumerable<ContentChange> changes)
    {
        var changed = text;
        foreach (var change in changes)
        {
            if (change.Range is not { } range)
            {
                changed = change.Text;
                continue;
            }

            var lines = new LineIndex(changed);
            var (from, to) = (lines.Offset(range.Start), lines.Offset(range.End));
            changed = string.Concat(changed.AsSpan(0, Math.Min(from, to)), change.Text, changed.AsSpan(Math.Max(from, to)));
        }

        return new(uri, newVersion, changed);
    }

    private static CheckInput Read(string uri, string text)
    {
        var path = PathOf(uri);
        var page = PageReader.Read(text, new PageMetadata { File = path, PageId = path }, out var articles);
        return new(path, page, articles);
    }
}
