namespace Broadsheet.Tests;

public sealed class ArticleTextTests
{
    private static readonly Article Article = new()
    {
        Id = "page/1",
        Title = "新桥通车",
        Subtitle = "河湾县见闻",
        Authors = new([new Author("王小明", "河湾"), new Author("李秋云", null, "通讯员")]),
        Headings = new([new Heading("一、修路", 1, Span(10, 14))]),
        Paragraphs = new([new Paragraph("开头。", Span(5, 8)), new Paragraph("路修好了!他说:“走吧。”大家 走了", Span(15, 40)), new Paragraph("……", Span(41, 43))]),
        Source = Span(0, 50),
    };

    [Fact]
    public void Full_text_keeps_the_order_of_the_page() => Assert.Equal(
        "新桥通车\n——河湾县见闻\n王小明(河湾) 通讯员 李秋云\n开头。\n一、修路\n路修好了!他说:“走吧。”大家 走了\n……",
        Article.FullText());

    [Fact]
    public void Full_text_of_a_title_is_the_title() =>
        Assert.Equal("新桥", new Article { Id = "page/2", Title = "新桥", Source = Span(0, 2) }.FullText());

    [Fact]
    public void Sentences_keep_their_closing_marks()
    {
        var sentences = Article.Sentences().ToList();
        Assert.Equal(["开头。", "路修好了!", "他说:“走吧。”", "大家 走了", "……"], sentences.Select(s => s.Text));
        Assert.All(sentences, s => Assert.Equal(s.Text, s.Paragraph.Text.Substring(s.Start, s.Text.Length)));
    }

    [Theory]
    [InlineData("建2.5公里路", new[] { "建2.5公里路" })]
    [InlineData("真的吗?!真的。", new[] { "真的吗?!", "真的。" })]
    [InlineData("  ", new string[0])]
    [InlineData("甲; 乙,丙:丁。 戊", new[] { "甲; 乙,丙:丁。", "戊" })]
    public void Only_a_full_stop_ends_a_sentence(string paragraph, string[] sentences) => Assert.Equal(
        sentences,
        (Article with { Paragraphs = new([new Paragraph(paragraph, Span(5, 5 + paragraph.Length))]) }).Sentences().Select(s => s.ToString()));

    private static SourceSpan Span(int start, int end) => new("page.txt", start, end, 1, 1);
}
