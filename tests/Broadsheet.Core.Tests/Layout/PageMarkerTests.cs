using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;
using CsCheck;

namespace Broadsheet.Core.Tests.Layout;

public sealed class PageMarkerTests
{
    private const string Marker = "<!-- broadsheet-disable BSH1001 -->";

    [Theory]
    [InlineData("果园里的新课堂\n\n李秋云\n\n|今年4月,镇里开课。\n\n学员有30人。\n")]
    [InlineData("果园里的新课堂\n\n李秋云\n\n今年4月,镇里开课。\n\n|学员有30人。\n")]
    [InlineData("|果园里的新课堂\n\n李秋云\n\n今年4月,镇里开课。\n\n学员有30人。\n")]
    [InlineData("果园里的新课堂\n\n李秋云\n\n今年4月,镇里开课。\n\n学员有30人。\n|")]
    [InlineData("果园里的新课堂\n\n李秋云\n\n今年4月,镇里开课,学员有30人,\n|他们来自三个村。\n")] // inside a sentence that is cut
    [InlineData("---\ntitle: 果园里的新课堂\n---\n|今年4月,镇里开课。\n")]
    public void A_marker_on_a_line_of_its_own_is_no_text(string page)
    {
        foreach (var line in new[] { Marker + "\n", "  " + Marker + " \n", Marker + Marker + "\n", Marker + "\r\n", Marker + "\n" + Marker + "\n" })
        {
            AssertReadsAlike(page.Replace("|", "", StringComparison.Ordinal), page.Replace("|", line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_blank_line_behind_a_marker_goes_with_it_where_one_stands_before() =>
        AssertReadsAlike("果园里的新课堂\n\n李秋云\n\n今年4月,镇里开课。\n", $"果园里的新课堂\n\n李秋云\n\n{Marker}\n\n今年4月,镇里开课。\n");

    [Theory]
    [InlineData("今年4月,镇里开课。|", " ")]
    [InlineData("今年4月,镇里开课。|", "")]
    [InlineData("|今年4月,镇里开课。", "")]
    [InlineData("今年4月,|镇里开课。", "")]
    public void A_marker_in_a_line_is_no_text(string line, string space)
    {
        const string Head = "果园里的新课堂\n\n李秋云\n\n";
        AssertReadsAlike(Head + line.Replace("|", "", StringComparison.Ordinal), Head + line.Replace("|", space + Marker, StringComparison.Ordinal));
    }

    [Fact]
    public void Spans_point_into_the_file_as_it_is()
    {
        var page = $"果园里的新课堂\n\n李秋云\n\n{Marker}\n今年4月,学员有30人,{Marker}来自\n三个村。\n";
        var article = Assert.Single(PageReader.Read(page, new PageMetadata { File = "a.md", PageId = "a" }).Articles);
        Assert.Equal(["30人", "三个"], article.Statistics.Select(s => page[s.Source.Start..s.Source.End]));
        Assert.Equal([6, 7], article.Statistics.Select(s => s.Source.Line));
        Assert.Equal("今年4月,学员有30人,来自三个村。", Assert.Single(article.Paragraphs).Text);
    }

    [Theory]
    [InlineData("<!-- 校对:李秋云 -->")]
    [InlineData("broadsheet-disable BSH1001")]
    [InlineData("<! broadsheet-disable BSH1001 >")]
    public void Other_text_stays(string line) =>
        Assert.Empty(PageLayout.Read($"果园里的新课堂\n\n{line}\n今年4月,镇里开课。\n", new PageMetadata { File = "a.md", PageId = "a" }).Markers);

    [Fact]
    public void A_marker_that_is_not_closed_takes_the_rest_of_its_line() =>
        AssertReadsAlike("果园里的新课堂\n\n李秋云\n\n今年4月,镇里开课。\n学员有30人。", "果园里的新课堂\n\n李秋云\n\n<!-- broadsheet-disable BSH1001\n今年4月,镇里开课。\n学员有30人。");

    [Fact]
    public void No_text_with_markers_makes_the_reading_fail() =>
        Gen.OneOfConst("<!--", "-->", "broadsheet-", Marker, " ", "\n", "\r\n", "\r", "今年4月,", "学员有30人。", "\u2028").Array[0, 30]
            .Select(string.Concat).Sample(page =>
            {
                var layout = PageLayout.Read(page, new PageMetadata { File = "a.md", PageId = "a" });
                Assert.All(layout.Markers, marker => Assert.StartsWith("<!--", page[marker.Range.Start..marker.Range.End], StringComparison.Ordinal));
                Assert.DoesNotContain(Marker, layout.Text.Joined, StringComparison.Ordinal);
                Assert.All(layout.Articles.SelectMany(a => a.Blocks()), block => Assert.InRange(layout.Text.ToRaw(block).End, 0, page.Length));
            });

    private static void AssertReadsAlike(string plain, string marked)
    {
        var (expected, actual) = (Read(plain), Read(marked));
        Assert.Equal(expected.Text.Joined, actual.Text.Joined.Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Empty(expected.Markers);
        Assert.NotEmpty(actual.Markers);
        Assert.Equal(expected.Articles.SelectMany(a => a.Blocks()), actual.Articles.SelectMany(a => a.Blocks()));
        Assert.All(
            expected.Articles.SelectMany(a => a.Blocks()),
            block => Assert.Equal(plain[expected.Text.ToRaw(block).Start], marked[actual.Text.ToRaw(block).Start]));
    }

    private static PageLayout Read(string page) => PageLayout.Read(page, new PageMetadata { File = "a.md", PageId = "a" });
}
