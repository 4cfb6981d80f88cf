using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Pipeline;

public sealed class IncrementalityTests
{
    private static readonly ProjectSettings Settings = new();

    [Fact]
    public void An_edit_of_code_reruns_nothing()
    {
        var run = new Driven(Settings, Pages(3)).EditCode();
        Assert.All(run.OutputReasons, r => Assert.True(r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Equal(0, run.Computed(TrackingNames.Items));
        Assert.Equal(0, run.Computed(TrackingNames.Pages));
        Assert.Equal(0, run.Computed(TrackingNames.PageSources));
    }

    [Fact]
    public void An_edit_of_a_text_reruns_that_page_only()
    {
        var pages = Pages(3);
        var run = new Driven(Settings, pages).Replace(pages[1], Page(1, "新桥通车。"));
        Assert.Equal(1, run.Computed(TrackingNames.Pages));
        Assert.Equal(1, run.Changed(TrackingNames.PageSources));
        Assert.Equal(1, run.Changed(TrackingNames.Files));
    }

    [Fact]
    public void A_figure_more_changes_that_pages_file_and_the_index_and_no_name()
    {
        var pages = Pages(3);
        var run = new Driven(Settings, pages).Replace(pages[1], Page(1, "全县另建成5个码头。"));
        Assert.Equal(1, run.Changed(TrackingNames.Sizes));
        Assert.Equal(0, run.Changed(TrackingNames.Contents));
        Assert.Equal(1, run.Changed(TrackingNames.NamedPages));
        Assert.Equal(2, run.OutputReasons.Count(r => r is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void The_same_text_in_a_new_file_object_changes_no_output()
    {
        var pages = Pages(3);
        var run = new Driven(Settings, pages).Replace(pages[1], Page(1));
        Assert.Equal(1, run.Computed(TrackingNames.Pages));
        Assert.Equal(0, run.Changed(TrackingNames.Pages));
        Assert.All(run.OutputReasons, r => Assert.True(r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void An_option_of_the_emitted_code_reads_no_page()
    {
        var pages = Pages(3);
        var run = new Driven(Settings, pages).Set(Settings.With("BroadsheetNamespace", "News"));
        Assert.Equal(0, run.Computed(TrackingNames.Pages));
        Assert.Equal(3, run.Changed(TrackingNames.PageSources));
        Assert.All(pages, p => Assert.Equal(1, PageReadings.CountOf(p.Content)));
    }

    [Fact]
    public void An_option_that_concerns_nothing_here_reruns_nothing()
    {
        var run = new Driven(Settings, Pages(3)).Set(Settings.With("Configuration", "Release"));
        Assert.Equal(0, run.Changed(TrackingNames.Items));
        Assert.Equal(0, run.Computed(TrackingNames.Pages));
        Assert.Equal(0, run.Computed(TrackingNames.PageSources));
    }

    [Fact]
    public void Metadata_of_one_page_reads_that_page_only()
    {
        var pages = Pages(3);
        var run = new Driven(Settings, pages).Set(Settings.WithMetadata(pages[0].Path, "BroadsheetPublished", "2025-09-22"));
        Assert.Equal(1, run.Computed(TrackingNames.Pages));
        Assert.Equal([2, 1, 1], pages.Select(p => PageReadings.CountOf(p.Content)));
    }

    [Fact]
    public void Embedding_no_text_encodes_anew_without_reading()
    {
        var pages = Pages(2);
        var run = new Driven(Settings, pages).Set(Settings.With("BroadsheetEmbedText", "false"));
        Assert.Equal(2, run.Computed(TrackingNames.Pages));
        Assert.All(pages, p => Assert.Equal(1, PageReadings.CountOf(p.Content)));
    }

    [Fact]
    public void A_page_more_changes_no_other_page()
    {
        var pages = Pages(3);
        var run = new Driven(Settings, pages).ReplaceAll([.. pages, Page(9)]);
        Assert.Equal(1, run.Computed(TrackingNames.Pages));
        Assert.Equal(1, run.Changed(TrackingNames.PageSources));
        Assert.Equal(6, run.HintNames.Count());
    }

    [Fact]
    public void A_page_less_changes_no_other_page()
    {
        var pages = Pages(3);
        var run = new Driven(Settings, pages).ReplaceAll(pages[0], pages[1]);
        Assert.Equal(0, run.Changed(TrackingNames.PageSources));
        Assert.Equal(4, run.HintNames.Count());
    }

    [Fact]
    public void The_order_of_the_pages_changes_no_source()
    {
        var pages = Pages(3);
        var run = new Driven(Settings, pages);
        var before = Sources(run);
        run.ReplaceAll(pages[2], pages[0], pages[1]);
        Assert.Equal(before, Sources(run));
        Assert.All(pages, p => Assert.Equal(1, PageReadings.CountOf(p.Content)));
    }

    [Fact]
    public void A_second_page_of_the_same_name_gets_a_longer_id_without_reading_the_first_again()
    {
        var pages = Pages(2);
        var run = new Driven(Settings, pages).ReplaceAll([.. pages, new PageFile("/news/other/p0.txt", Text(0))]);
        Assert.Equal(1, run.Computed(TrackingNames.Pages));
        Assert.Contains("\"pages/p0\"", string.Concat(run.Result.GeneratedSources.Select(s => s.SourceText.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_listed_twice_is_one_page()
    {
        var pages = Pages(2);
        var once = new Driven(Settings, pages);
        var twice = new Driven(Settings, [.. pages, Page(1)]);
        Assert.Equal(Sources(once), Sources(twice));
    }

    [Fact]
    public void Many_pages_share_files_and_an_edit_changes_one_of_them()
    {
        var pages = Pages(SourceFiles.MostSingleFiles + 1);
        var run = new Driven(Settings, pages);
        Assert.Equal(SourceFiles.ShardCount + 2, run.HintNames.Count());
        run.Replace(pages[7], Page(7, "新桥通车。"));
        Assert.Equal(1, run.Computed(TrackingNames.Pages));
        Assert.Equal(1, run.Changed(TrackingNames.Files));
    }

    [Fact]
    public void Files_that_are_no_pages_give_nothing()
    {
        var run = new Driven(Settings, new PageFile("/news/notes.md", Text(0)));
        Assert.Empty(run.HintNames);
    }

    [Fact]
    public void Models_hold_nothing_of_the_compiler()
    {
        var run = new Driven(Settings, Pages(3));
        string[] names =
        [
            TrackingNames.Options, TrackingNames.Items, TrackingNames.Pages, TrackingNames.Contents, TrackingNames.Sizes, TrackingNames.NamedPages,
            TrackingNames.PageSources, TrackingNames.Files, TrackingNames.Programs,
        ];
        foreach (var name in names)
        {
            foreach (var (value, _) in run.Result.TrackedSteps[name].SelectMany(s => s.Outputs))
            {
                ModelWalk.Check(value, name);
            }
        }
    }

    private static SortedDictionary<string, string> Sources(Driven run) =>
        new(run.Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()), StringComparer.Ordinal);

    private static PageFile[] Pages(int count) => [.. Enumerable.Range(0, count).Select(i => Page(i))];

    private static PageFile Page(int number, string more = "") => new($"/news/pages/p{number}.txt", Text(number) + more);

    private static string Text(int number) =>
        $"第{number}座新桥通车\n\n王小明\n\n2024年,全县建成{number + 2}座大桥,总投资近600万元。大桥通车以后,两岸群众出行更加方便。\n";
}
