using Broadsheet.Generator.Emit;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator;

/// <summary>Gives a project typed access to the newspaper pages it lists.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The options of the project, as plain strings.
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => PageItems.ProjectOptionsOf(provider))
            .WithTrackingName(TrackingNames.Options);

        // The page files and what the project says of each: the last step that an option can rerun for every file.
        var items = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => PageItems.PropertiesOf(pair.Left, pair.Right) is { } properties
                ? new PageItem(pair.Left, properties)
                : null)
            .Where(static item => item is not null)
            .Select(static (item, _) => item!)
            .WithTrackingName(TrackingNames.Items);

        // Each page, read and encoded.
        var pages = items.Select(PageModels.Of).WithTrackingName(TrackingNames.Pages);

        // What depends on all pages: order, ids and class names, from small keys; and the programs.
        var contents = pages.Select(static (page, _) => page.Key).Collect()
            .Select(static (keys, _) => CorpusOrder.Of(keys))
            .WithTrackingName(TrackingNames.Contents);
        var sizes = pages.Select(static (page, _) => page.Size).Collect()
            .Select(static (all, _) => new ValueList<PageSize>(all))
            .WithTrackingName(TrackingNames.Sizes);
        var programs = pages.Select(static (page, _) => new PagePrograms(page.Path, page.Programs)).Collect()
            .Select(static (all, _) => CorpusPrograms.Merge(all))
            .WithTrackingName(TrackingNames.Programs);

        // Each page with what the corpus says of it, and its source.
        var sources = pages.Combine(contents)
            .Select(static (pair, _) => new NamedPage(pair.Left, pair.Right.Pages[pair.Right.PositionOf(pair.Left.Path)]))
            .WithTrackingName(TrackingNames.NamedPages)
            .Combine(options)
            .Select(static (pair, _) => new PageSource(pair.Left.Page.Path, pair.Left.Entry.Copies, PageEmitter.Emit(pair.Left, pair.Right)))
            .WithTrackingName(TrackingNames.PageSources);

        // A file a page while they are few, else a fixed number of files.
        var isSharded = contents.Select(static (all, _) => all.Pages.Count > SourceFiles.MostSingleFiles);
        var single = sources.Combine(isSharded)
            .Where(static pair => !pair.Right && pair.Left.Copies == 1)
            .Select(static (pair, _) => SourceFiles.FileOf(SourceFiles.Single(pair.Left)))
            .WithTrackingName(TrackingNames.Files);
        var shared = sources.Collect()
            .SelectMany(static (all, _) => SourceFiles.Shared(all))
            .Select(static (group, _) => SourceFiles.FileOf(group))
            .WithTrackingName(TrackingNames.Files);
        context.RegisterSourceOutput(single, Add);
        context.RegisterSourceOutput(shared, Add);

        // The lists and programs; nothing in a project without pages.
        context.RegisterSourceOutput(contents.Combine(sizes).Combine(programs).Combine(options), static (output, all) =>
        {
            var (((pages, sizes), programs), options) = all;
            if (pages.Pages.Count > 0)
            {
                Add(output, new SourceFile("Corpus.g.cs", new([CorpusEmitter.Emit(pages, sizes, programs, options)])));
            }
        });
        context.RegisterSourceOutput(contents.Combine(options), static (output, all) =>
        {
            if (all.Left.Pages.Count > 0)
            {
                Add(output, new SourceFile("CorpusPages.g.cs", new([PageTree.Emit(all.Left.Pages, all.Right)])));
            }
        });
    }

    private static void Add(SourceProductionContext output, SourceFile file) =>
        output.AddSource(file.HintName, new JoinedText(file.Parts));
}
