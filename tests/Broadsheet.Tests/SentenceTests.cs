namespace Broadsheet.Tests;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("先修路。再建2座桥!最后通车。", "2座", "再建2座桥!")]
    [InlineData("再建2座桥", "2座", "再建2座桥")]
    [InlineData("他说:“再建2座桥。”大家鼓掌。", "2座", "他说:“再建2座桥。”")]
    [InlineData("“修路。”再建2座桥。", "2座", "再建2座桥。")]
    [InlineData("建2.5公里路。", "2.5公里", "建2.5公里路。")]
    public void Is_the_one_around_the_figure(string paragraph, string figure, string sentence)
    {
        var at = paragraph.IndexOf(figure, StringComparison.Ordinal);
        Assert.Equal(sentence, Article(paragraph, 100, paragraph.Length).SentenceOf(Figure(figure, 100 + at)));
    }

    [Fact]
    public void Is_found_behind_a_healed_line_break()
    {
        // In the file: 先修\n\n路。再建2座桥。
        var article = Article("先修路。再建2座桥。", 100, 12);
        Assert.Equal("再建2座桥。", article.SentenceOf(Figure("2座", 108)));
    }

    [Theory]
    [InlineData(0, "修1条路。")]
    [InlineData(1, "架1条线。")]
    [InlineData(2, "通1条河。")]
    public void Is_the_right_one_of_several_with_the_same_figure(int number, string sentence)
    {
        // In the file the sentences stand on lines of their own, with an empty line between them.
        var article = Article("修1条路。架1条线。通1条河。", 100, 19);
        Assert.Equal(sentence, article.SentenceOf(Figure("1条", 101 + (number * 7))));
    }

    [Fact]
    public void Is_cut_where_there_is_no_end()
    {
        var sentence = Article(new string('长', 5000) + "2座" + new string('长', 5000), 100, 10_002).SentenceOf(Figure("2座", 5100));
        Assert.Equal(2002, sentence.Length);
    }

    [Fact]
    public void Is_the_title_for_a_figure_in_it() =>
        Assert.Equal("建成2座桥", Article("正文。", 100, 3).SentenceOf(Figure("2座", 2)));

    [Fact]
    public void Is_the_figure_itself_when_it_stands_elsewhere() =>
        Assert.Equal("9座", Article("正文。", 100, 3).SentenceOf(Figure("9座", 900)));

    private static Article Article(string paragraph, int start, int length) => new()
    {
        Id = "page/1",
        Title = "建成2座桥",
        Paragraphs = new([new Paragraph(paragraph, Span(start, length))]),
        Source = Span(0, start + length),
    };

    private static Statistic Figure(string text, int start) =>
        new() { Id = "page/1/" + text, Text = text, Source = Span(start, text.Length) };

    private static SourceSpan Span(int start, int length) => new("page.txt", start, start + length, 1, start + 1);
}
