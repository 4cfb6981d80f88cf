using Broadsheet.Compiled;
using Broadsheet.Core.Corpus;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>A page, and the way from its spans to locations.</summary>
internal sealed class ReadPage
{
    private readonly AdditionalText _file;
    private readonly SourceText _text;
    private IReadOnlyList<int>? _lineStarts;

    private ReadPage(AdditionalText file, SourceText text, PageProperties properties)
    {
        _file = file;
        _text = text;
        Properties = properties;
        Reading = PageReadings.Of(text, properties);
    }

    /// <summary>What the project says about it.</summary>
    internal PageProperties Properties { get; }

    /// <summary>What was read from it.</summary>
    internal PageReading Reading { get; }

    /// <summary>The beginning of the file.</summary>
    internal Location Start => Location.Create(_file.Path, default, default);

    /// <summary>Reads an additional file, or finds its reading; <see langword="null"/> for one that is no page.</summary>
    internal static ReadPage? Of(AdditionalText file, AnalyzerOptions options, CancellationToken cancellation) =>
        PageItems.PropertiesOf(file, options.AnalyzerConfigOptionsProvider) is { } properties && file.GetText(cancellation) is { } text
            ? new ReadPage(file, text, properties)
            : null;

    /// <summary>Where an article's title stands.</summary>
    internal Location TitleOf(Article article) => LocationOf(article.Source with
    {
        End = Math.Min(article.Source.End, article.Source.Start + article.Title.Length),
    });

    /// <summary>Where a span stands.</summary>
    internal Location LocationOf(SourceSpan source)
    {
        var start = Math.Min(source.Start, _text.Length);
        var end = Math.Min(Math.Max(start, source.End), _text.Length);
        return Location.Create(_file.Path, TextSpan.FromBounds(start, end), new LinePositionSpan(PositionOf(start), PositionOf(end)));
    }

    private LinePosition PositionOf(int offset)
    {
        _lineStarts ??= PageFormat.LineStarts(_text.ToString());
        var low = 0;
        var high = _lineStarts.Count;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (_lineStarts[middle] <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return new LinePosition(low, offset - _lineStarts[low]);
    }
}
