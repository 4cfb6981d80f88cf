using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Tests.Lexicon;

/// <summary>Which phrase of a table stands at a place of a text.</summary>
public sealed class PhraseTableTests
{
    private static readonly PhraseTable Table = new(["公里", "公", "公里每小时", "里程", "约", "大约", "公里"]);

    [Theory]
    [InlineData("5公里长", 1, 4, "公里")]
    [InlineData("5公斤", 1, 3, "公")]
    [InlineData("5公里每小时", 1, 6, "公里每小时")]
    [InlineData("5公里每小时", 1, 4, "公里")] // ends where it may
    [InlineData("5公里", 1, 2, "公")]
    [InlineData("5公里", 0, 3, null)]
    [InlineData("5公里", 3, 3, null)]
    public void The_longest_that_begins_there_counts(string text, int at, int end, string? phrase) =>
        Assert.Equal(phrase, Table.StartingAt(text.AsSpan(), at, end));

    [Theory]
    [InlineData("长大约", 0, 3, "大约")]
    [InlineData("长大约", 2, 3, "约")] // begins where it may
    [InlineData("节约", 0, 2, "约")]
    [InlineData("约5", 0, 2, null)]
    [InlineData("约", 0, 0, null)]
    public void The_longest_that_ends_there_counts(string text, int start, int end, string? phrase) =>
        Assert.Equal(phrase, Table.EndingAt(text.AsSpan(), start, end));

    [Fact]
    public void Characters_that_share_a_bit_are_told_apart()
    {
        Assert.True(Table.MayBeginWith('公'));
        Assert.False(Table.MayBeginWith((char)('公' + 1024)));
        Assert.Null(Table.StartingAt([(char)('公' + 1024)], 0, 1));
    }

    [Fact]
    public void A_map_says_what_the_phrase_says()
    {
        var map = new PhraseMap<int>(new Dictionary<string, int> { ["三"] = 3, ["十三"] = 13 });
        Assert.Equal("三", map.StartingAt("三十三".AsSpan(), 0, 3, out var first));
        Assert.Equal(3, first);
        Assert.Equal("十三", map.EndingAt("三十三".AsSpan(), 0, 3, out var last));
        Assert.Equal(13, last);
        Assert.Null(map.StartingAt("十".AsSpan(), 0, 1, out var none));
        Assert.Equal(0, none);
    }
}
