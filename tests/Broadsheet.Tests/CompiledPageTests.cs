using Broadsheet.Compiled;

namespace Broadsheet.Tests;

public sealed class CompiledPageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("中")]
    [InlineData("\u4001\u4000\u4000")]
    [InlineData("\u4002")]
    [InlineData("\u4002\u4000")]
    [InlineData("\u4002\u4000\u4000")]
    [InlineData("\u4002\u4000\u4002\u4000!")]
    [InlineData("\u4002\u4000\u4009\u4000")]
    [InlineData("\u4002\u4000\u4003\uBFFF\uBFFF\uBFFF")]
    public void Damaged_data_says_to_rebuild(string data)
    {
        var page = new CompiledPage(typeof(CompiledPageTests).Assembly, "page", "page.txt", data, "");
        var exception = Assert.Throws<InvalidDataException>(() => page.Article(0));
        Assert.Contains("rebuild", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0x811C9DC5u)]
    [InlineData("a", 0xE40C292Cu)]
    [InlineData("foobar", 0xBF9CF968u)]
    public void The_checksum_is_FNV_1a(string text, uint checksum) =>
        Assert.Equal(unchecked((int)checksum), PageFormat.Checksum(text));

    [Theory]
    [InlineData("", new[] { 0 })]
    [InlineData("a\nb", new[] { 0, 2 })]
    [InlineData("a\r\nb\rc\n", new[] { 0, 3, 5, 7 })]
    public void CR_LF_and_both_end_a_line(string text, int[] starts) => Assert.Equal(starts, PageFormat.LineStarts(text));

    [Fact]
    public void A_corpus_of_another_version_says_to_rebuild() =>
        Assert.Contains("rebuild", Assert.Throws<InvalidDataException>(() => CompiledCorpus.Open("\u4001", "", _ => null!)).Message, StringComparison.Ordinal);
}
