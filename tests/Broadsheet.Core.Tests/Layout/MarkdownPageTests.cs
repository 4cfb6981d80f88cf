using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Layout;

public sealed class MarkdownPageTests
{
    private const string Text = "清晨六点,老城南门外的早市已经热闹起来。";

    [Theory]
    [InlineData("# 江州日报民生版\n\n## 南门早市添新棚\n\n林秋实\n\n" + Text + "\n\n## 老街修缮不能图快\n\n何远\n\n" + Text, "|南门早市添新棚||林秋实||1\n|老街修缮不能图快||何远||1")]
    [InlineData("## 南门早市添新棚\n\n" + Text + "\n\n## 老街修缮不能图快\n\n" + Text, "|南门早市添新棚||||1\n|老街修缮不能图快||||1")]
    [InlineData("# 南门早市添新棚\n\n林秋实\n\n" + Text + "\n\n## 听意见\n\n" + Text, "|南门早市添新棚||林秋实|1听意见|2")]
    [InlineData("# 南门早市添新棚\n\n" + Text + "\n\n## 一、听意见\n\n### （一）摊主\n\n" + Text, "|南门早市添新棚|||1一、听意见;2（一）摊主|2")]
    [InlineData("# 南门早市添新棚\n\n**林秋实**\n\n" + Text, "|南门早市添新棚||林秋实||1")]
    [InlineData("# 南门早市添新棚\n\n" + Text + "\n\n# 老街修缮不能图快\n\n" + Text, "|南门早市添新棚||||1\n|老街修缮不能图快||||1")]
    [InlineData("# 一版要闻\n\n## 【江边夜话】南门早市添新棚\n\n*记者 林秋实*\n\n" + Text, "江边夜话|南门早市添新棚||记者 林秋实||1")]
    public void Headings_are_titles_where_their_level_says_so(string page, string outline) => Assert.Equal(outline, Outline.Of(page, "p.md"));

    [Theory]
    [InlineData("---\ntitle: 南门早市添新棚\ncolumn: 江边夜话\nauthor: 林秋实\npublished: 2025-09-18\nsource: 江州日报\n---\n\n" + Text)]
    [InlineData("---\r\ntitle: \"南门早市添新棚\"\r\ncolumn: '江边夜话'\r\nauthors:\r\n  - 林秋实\r\npublished: 2025年9月18日\r\nsource: 江州日报\r\n---\r\n" + Text)]
    [InlineData("---\ntitle: 南门早市添新棚\ncolumn: 江边夜话\nauthor: [林秋实]\ndate: 2025-09-18\nsource: 江州日报\ntags: [a, b]\nmore:\n  author: 何远\n---\n# 南门早市添新棚\n\n" + Text)]
    public void Front_matter_says_what_the_page_is(string page)
    {
        var article = Assert.Single(Outline.Read(page, "p.md").Articles);
        Assert.Equal(
            ("南门早市添新棚", "江边夜话", "林秋实", "2025-09-18", "江州日报", 1),
            (article.Title, article.Column, Assert.Single(article.Authors).Name, article.Published.ToString(), article.Publication, article.Paragraphs.Count));
        Assert.Empty(article.Headings);
    }

    [Fact]
    public void Under_front_matter_headings_with_a_writer_each_are_titles() =>
        Assert.Equal(
            "江边夜话|南门早市添新棚||林秋实||1\n江边夜话|老街修缮不能图快||何远||1",
            Outline.Of($"---\ntitle: 本周两篇\ncolumn: 江边夜话\n---\n## 南门早市添新棚\n林秋实\n\n{Text}\n\n## 老街修缮不能图快\n何远\n\n{Text}", "p.md"));

    [Fact]
    public void Bare_lines_under_front_matter_are_headings() =>
        Assert.Equal("|南门早市添新棚|||1听意见;1定方案|2", Outline.Of($"---\ntitle: 南门早市添新棚\n---\n## 听意见\n\n{Text}\n\n## 定方案\n\n{Text}", "p.md"));

    [Theory]
    [InlineData("---\ntitle: [南门\n---\n")]
    [InlineData("---\ntitle: \"南门\n---\n")]
    [InlineData("---\ntitle: 南门\n")]
    [InlineData("---\ntitle: x: y: z\n---\n")]
    public void Front_matter_that_is_no_yaml_is_a_problem_and_the_page_is_read(string matter)
    {
        var layout = Outline.Read(matter + $"\n早市添了新棚子\n\n林秋实\n\n{Text}", "p.md");
        Assert.Contains(layout.Problems, p => p.Kind == LayoutProblemKind.BadFrontMatter);
        Assert.Equal("早市添了新棚子", Assert.Single(layout.Articles).Title);
    }

    [Theory]
    [InlineData("published: 2025-13-45", "2025-13-45")]
    [InlineData("日期: 昨天", "昨天")]
    [InlineData("published: 2025-09-22", "")]
    [InlineData("date: 2025年9月22日", "")]
    [InlineData("published: 2025-09", "")]
    [InlineData("published: 2025", "")]
    public void A_date_in_front_matter_that_is_none_is_a_problem_at_its_place(string line, string problem)
    {
        var layout = Outline.Read($"---\ntitle: 南门早市添新棚\n{line}\n---\n\n{Text}", "p.md");
        var article = Assert.Single(layout.Articles);
        Assert.Equal("南门早市添新棚", article.Title);
        Assert.Equal(problem.Length > 0, article.Published is null);
        Assert.Equal(problem, string.Concat(layout.Problems.Select(p => layout.Text.Text(p.Range))));
    }

    [Fact]
    public void A_rule_at_the_start_of_a_page_is_no_front_matter()
    {
        var layout = Outline.Read($"---\n\n南门早市添新棚\n\n林秋实\n\n{Text}");
        Assert.Empty(layout.Problems);
        Assert.Equal("南门早市添新棚", Assert.Single(layout.Articles).Title);
    }
}
