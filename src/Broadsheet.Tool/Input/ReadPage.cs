using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Tool.Input;

/// <summary>A page as it was read.</summary>
/// <param name="Source">The page.</param>
/// <param name="Reading">Its articles, programs and problems; without articles when the file could not be read.</param>
/// <param name="Articles">Its articles as the rules see them.</param>
/// <param name="Error">Why the file could not be read, or <see langword="null"/>.</param>
/// <param name="Text">Its text and encoding, or <see langword="null"/> when the file could not be read.</param>
internal sealed record ReadPage(PageSource Source, PageReading Reading, IReadOnlyList<ArticleReading> Articles, string? Error, DecodedText? Text)
{
    /// <summary>What should be said of the page although it was read, or <see langword="null"/>.</summary>
    internal string? Note => Text is { IsDetected: true } text ? Texts.Format(Texts.Detected, Source.Name, text.Encoding.WebName) : null;

    /// <summary>Reads a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="id">Its name in ids.</param>
    /// <param name="published">The publication date given for all pages, or <see langword="null"/>.</param>
    /// <returns>The page; never throws for what is in the file or on the disk.</returns>
    internal static ReadPage Of(PageSource source, string id, PartialDate? published)
    {
        byte[] bytes;
        try
        {
            bytes = source.ReadBytes();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return Failed(source, Texts.Format(Texts.CannotRead, source.Name, e.Message));
        }

        if (TextDecoding.IsCutOff(bytes))
        {
            return Failed(source, Texts.Format(Texts.CutOff, source.Name));
        }

        if (TextDecoding.Decode(bytes, out var invalid) is not { } text)
        {
            var line = TextDecoding.LineOf(bytes, invalid);
            var problem = new InputProblem(InputProblemKind.NotUtf8, new SourceSpan(source.Name, 0, 0, line, 1));
            return new(source, WithProblems(problem), [], Texts.Format(Texts.NotUtf8, source.Name, line, invalid, bytes[invalid].ToString("X2")), Text: null);
        }

        return Of(source, id, published, text);
    }

    /// <summary>Reads a page whose text is at hand.</summary>
    /// <param name="source">The page.</param>
    /// <param name="id">Its name in ids.</param>
    /// <param name="published">The publication date given for it, or <see langword="null"/>.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The page.</returns>
    internal static ReadPage Of(PageSource source, string id, PartialDate? published, DecodedText text)
    {
        var reading = PageReader.Read(text.Text, new PageMetadata { File = source.Name, PageId = id, Published = published }, out var articles);
        return new(source, reading, articles, Error: null, text);
    }

    /// <summary>A page that could not be read.</summary>
    /// <param name="source">The page.</param>
    /// <param name="error">Why.</param>
    internal static ReadPage Failed(PageSource source, string error) => new(source, WithProblems(), [], error, Text: null);

    private static PageReading WithProblems(params InputProblem[] problems) =>
        new(ValueList<Article>.Empty, ValueList<Program>.Empty, new(problems));
}
