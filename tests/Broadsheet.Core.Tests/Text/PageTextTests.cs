using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Text;

public sealed class PageTextTests
{
    private static readonly PageText Cut = new("p.txt", "市中医院2024\n\n年首批\n七支", [new(8, 10), new(13, 14)]);

    [Fact]
    public void Cuts_are_left_out_of_the_joined_text() => Assert.Equal("市中医院2024年首批七支", Cut.Joined);

    [Fact]
    public void A_text_without_cuts_is_not_copied()
    {
        var raw = "第一行\n第二行";
        Assert.Same(raw, new PageText("p.txt", raw, []).Joined);
    }

    [Fact]
    public void Every_joined_character_maps_to_itself_in_the_file_and_back()
    {
        for (var i = 0; i < Cut.Joined.Length; i++)
        {
            Assert.Equal(Cut.Joined[i], Cut.Raw[Cut.ToRaw(i)]);
            Assert.Equal(i, Cut.ToJoined(Cut.ToRaw(i)));
        }
    }

    [Theory]
    [InlineData(4, 9, 4, 11, 1, 5)] // 2024⏎⏎年: the span covers the cut
    [InlineData(8, 9, 10, 11, 3, 1)] // 年 starts after the cut
    [InlineData(9, 11, 11, 13, 3, 2)] // 首批 ends before the next cut
    public void A_span_points_into_the_file(int start, int end, int rawStart, int rawEnd, int line, int column) =>
        Assert.Equal(new SourceSpan("p.txt", rawStart, rawEnd, line, column), Cut.ToSource(new(start, end)));

    [Theory]
    [InlineData("a\r\nb\rc\nd", 7, 4)]
    [InlineData("a\r\r\nb", 4, 3)]
    public void All_line_ends_count_lines(string raw, int offset, int line) =>
        Assert.Equal(line, new PageText("p.txt", raw, []).ToSource(new(offset, offset + 1)).Line);
}
