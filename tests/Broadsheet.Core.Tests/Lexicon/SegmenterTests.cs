using Broadsheet.Core.Lexicon;
using CsCheck;

namespace Broadsheet.Core.Tests.Lexicon;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("村医通过远程监测系统", "村医/通过/远程/监测/系统")]
    [InlineData("推进基层医疗卫生建设", "推进/基层/医疗/卫生/建设")]
    [InlineData("选聘6名退休专家", "选聘/6/名/退休/专家")]
    [InlineData("使用5G网络", "使用/5/G/网络")]
    [InlineData("增长１２３吨", "增长/１２３/吨")]
    public void Words_are_cut_where_a_reader_cuts_them(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Fact]
    public void Corrections_win_over_the_dictionary()
    {
        var tokens = new List<Token>();
        Segmenter.Segment("全面", new(0, 2), tokens);
        Assert.Equal(PartOfSpeech.Adverb, Assert.Single(tokens).Tag);
    }

    [Fact]
    public void Tokens_cover_any_text_without_gaps() =>
        Gen.String.Sample(text =>
        {
            var tokens = new List<Token>();
            Segmenter.Segment(text, new(0, text.Length), tokens);
            var at = 0;
            foreach (var token in tokens)
            {
                Assert.Equal(at, token.Range.Start);
                Assert.True(token.Range.Length > 0);
                at = token.Range.End;
            }

            Assert.Equal(text.Length, at);
        });

    [Fact]
    public void Segmenting_allocates_nothing_once_the_list_has_grown()
    {
        const string text = "选聘6名退休专家推进基层医疗卫生建设,使用5G网络。";
        var tokens = new List<Token>();
        Segmenter.Segment(text, new(0, text.Length), tokens);
        tokens.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Segmenter.Segment(text, new(0, text.Length), tokens);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static string Cut(string text)
    {
        var tokens = new List<Token>();
        Segmenter.Segment(text, new(0, text.Length), tokens);
        return string.Join("/", tokens.Select(t => text[t.Range.Start..t.Range.End]));
    }
}
