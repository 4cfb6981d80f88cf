using Broadsheet.Generator.Emit;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Pipeline;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>Emits hand-built pages as the generator does.</summary>
internal static class Emission
{
    internal static ProjectOptions Internal { get; } = new("Broadsheet", IsPublic: false);

    /// <summary>The emitted files by hint name.</summary>
    internal static SortedDictionary<string, string> Of(ProjectOptions options, params PageModel[] pages)
    {
        var contents = CorpusOrder.Of([.. pages.Select(p => p.Key)]);
        var programs = CorpusPrograms.Merge([.. pages.Select(p => new PagePrograms(p.Path, p.Programs))]);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Corpus.g.cs"] = CorpusEmitter.Emit(contents, new([.. pages.Select(p => p.Size)]), programs, options),
            ["CorpusPages.g.cs"] = PageTree.Emit(contents.Pages, options),
        };
        foreach (var page in pages)
        {
            var named = new NamedPage(page, contents.Pages[contents.PositionOf(page.Path)]);
            var file = SourceFiles.FileOf(SourceFiles.Single(new PageSource(page.Path, 1, PageEmitter.Emit(named, options))));
            files.Add(file.HintName, string.Concat(file.Parts));
        }

        return files;
    }
}
