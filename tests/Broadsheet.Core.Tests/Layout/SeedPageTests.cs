using System.Text.Json;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Layout;

/// <summary>The layout of the seed page against its expert annotation.</summary>
public sealed class SeedPageTests
{
    private static readonly string Raw = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "maoming-opinion-page.txt"));
    private static readonly JsonElement Gold = JsonDocument.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "seed.gold.json"))).RootElement;

    private static readonly PageLayout Layout = PageLayout.Read(Raw, new() { File = "seeds/maoming-opinion-page.txt", PageId = "maoming-opinion-page" });

    [Fact]
    public void Articles_have_the_titles_columns_and_authors_of_the_annotation()
    {
        var expected = Gold.GetProperty("articles").EnumerateArray().Select(a => string.Join(
            '|',
            a.GetProperty("column").GetString() ?? "",
            a.GetProperty("title").GetString()!,
            string.Join(';', a.GetProperty("authors").EnumerateArray().Select(w => new Author(
                w.GetProperty("name").GetString()!, w.GetProperty("place").GetString(), w.GetProperty("role").GetString()).ToString()))));

        Assert.Equal(expected, Layout.Articles.Select(a => string.Join('|', a.Column ?? "", a.Title, string.Join(';', a.Authors))));
    }

    [Fact]
    public void Articles_stand_where_the_annotation_says()
    {
        var expected = Gold.GetProperty("articles").EnumerateArray().Select(a =>
            (a.GetProperty("start").GetInt32(), a.GetProperty("bodyStart").GetInt32(), a.GetProperty("end").GetInt32()));

        Assert.Equal(expected, Layout.Articles.Select(a =>
        {
            var range = Layout.Text.ToRaw(a.Range);
            return (range.Start, Layout.Text.ToRaw(a.Paragraphs[0]).Start, range.End);
        }));
    }

    [Fact]
    public void Headings_are_those_of_the_annotation_and_run_in_headings_stay_in_their_paragraphs()
    {
        var expected = Gold.GetProperty("articles").EnumerateArray().Select(a =>
            string.Join('|', a.GetProperty("headings").EnumerateArray().Select(h => h.GetString())));

        Assert.Equal(expected, Layout.Articles.Select(a => string.Join('|', a.Headings.Select(h => Layout.Text.Text(h.Range)))));
        Assert.All(Layout.Articles[2].Headings, h => Assert.Equal(1, h.Level));
    }

    [Fact]
    public void The_breaks_inside_sentences_are_healed_and_no_other() =>
        Assert.Equal([5, 3, 2, 1], Layout.Articles.Select(a => Layout.Text.Cuts.Count(c => c.Start >= Layout.Text.ToRaw(a.Range.Start) && c.End <= Layout.Text.ToRaw(a.Range.End - 1))));

    [Fact]
    public void A_cut_leaves_out_white_space_only() =>
        Assert.All(Layout.Text.Cuts, c => Assert.True(c.In(Raw).IsWhiteSpace()));

    [Fact]
    public void A_break_after_a_finished_sentence_ends_the_paragraph() =>
        Assert.Contains(Layout.Articles[1].Paragraphs, p => Layout.Text.Text(p).EndsWith("推动云端医疗,效果显著。", StringComparison.Ordinal));

    [Fact]
    public void The_page_has_no_problems() => Assert.Empty(Layout.Problems);
}
