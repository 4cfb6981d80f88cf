using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Tool.Input;

/// <summary>A page as it was read.</summary>
/// <param name="Source">The page.</param>
/// <param name="Reading">Its articles, programs and problems; without articles when the file could not be read.</param>
/// <param name="Articles">Its articles as the rules see them.</param>
/// <param name="Error">Why the file could not be read, or <see langword="null"/>.</param>
internal sealed record ReadPage(PageSource Source, PageReading Reading, IReadOnlyList<ArticleReading> Articles, string? Error)
{
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
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(source, WithProblems(), [], Texts.Format(Texts.CannotRead, source.Name, e.Message));
        }

        if (TextDecoding.TryDecode(bytes, out var text) is { } invalid)
        {
            var line = TextDecoding.LineOf(bytes, invalid);
            var problem = new InputProblem(InputProblemKind.NotUtf8, new SourceSpan(source.Name, 0, 0, line, 1));
            return new(source, WithProblems(problem), [], Texts.Format(Texts.NotUtf8, source.Name, line, invalid, bytes[invalid].ToString("X2")));
        }

        var reading = PageReader.Read(text, new PageMetadata { File = source.Name, PageId = id, Published = published }, out var articles);
        return new(source, reading, articles, Error: null);
    }

    private static PageReading WithProblems(params InputProblem[] problems) =>
        new(ValueList<Article>.Empty, ValueList<Program>.Empty, new(problems));
}
