using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Programs;

namespace Broadsheet.Core.Tests.Programs;

public sealed class TableTests
{
    [Theory]
    [InlineData("诉调对接平台", "平台", 2)]
    [InlineData("工作体系建设", "体系", 4)]
    [InlineData("联席会议制度", "机制", 2)]
    [InlineData("首接负责制", "机制", 3)]
    public void The_longest_head_noun_decides_the_kind(string name, string kind, int length)
    {
        Assert.Equal(length, HeadNouns.All.LongestSuffix(name, out var head));
        Assert.Equal(kind, head.Kind);
    }

    [Fact]
    public void A_text_without_head_noun_has_none() => Assert.Equal(0, HeadNouns.All.LongestSuffix("人才帮扶", out _));

    [Fact]
    public void Words_longer_than_a_table_takes_are_refused() =>
        Assert.Throws<ArgumentException>(() => new ShortWordSet(["一二三四五"]));
}
