using Broadsheet.Benchmarks.Pages;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;
using CsCheck;

namespace Broadsheet.Core.Tests.Lexicon;

public sealed class PartialTokensTests
{
    private static readonly string s_page = PageMaker.Make(5, 1).Single().Text;

    [Theory]
    [InlineData("全市今年新建道路三百公里", 2, 4, "今年")]
    [InlineData("全市今年新建道路三百公里", 4, 8, "新建/道路")]
    [InlineData("全市今年新建道路三百公里", 3, 7, "年/新建/道")]
    [InlineData("增长12.5%,达到300亿", 3, 9, "2/./5/%/,/达")]
    public void A_part_is_cut_as_if_it_stood_alone(string text, int start, int end, string expected) =>
        Assert.Equal(expected, string.Join('/', Parts(text, new(0, text.Length), [new(start, end)]).Select(token => text[token.Range.Start..token.Range.End])));

    [Fact]
    public void Parts_of_any_text_are_what_the_segmenter_makes_of_them() =>
        Gen.Select(Gen.Int[0, s_page.Length - 1], Gen.Int[0, 120], Gen.Int[0, 30].Array[1, 8]).Sample((start, length, lengths) =>
        {
            var block = new TextRange(start, Math.Min(s_page.Length, start + length));
            var parts = new List<TextRange>();
            var expected = new List<Token>();
            var at = block.Start;
            foreach (var step in lengths)
            {
                var part = new TextRange(at, Math.Min(block.End, at + step));
                parts.Add(part);
                Segmenter.Segment(s_page, part, expected);
                at = Math.Min(block.End, part.End + (step % 3));
            }

            Assert.Equal(expected, Parts(s_page, block, parts));
        });

    private static List<Token> Parts(string text, TextRange block, IReadOnlyList<TextRange> parts)
    {
        var tokens = new List<Token>();
        Segmenter.Segment(text, block, tokens);
        var partial = new PartialTokens();
        var read = new List<Token>();
        partial.Start(new(tokens, 0, tokens.Count), parts[0].Start);
        foreach (var part in parts)
        {
            var words = partial.Read(text, part);
            for (var i = 0; i < words.Count; i++)
            {
                read.Add(words[i]);
            }
        }

        return read;
    }
}
