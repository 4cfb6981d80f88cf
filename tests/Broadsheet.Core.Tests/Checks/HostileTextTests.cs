using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Checks;

public sealed class HostileTextTests
{
    private const int Repetitions = 5000;

    // Work is counted by what it allocates, since time is noisy: four times the text may cost six times the bytes.
    [Theory]
    [InlineData("三个、")]
    [InlineData("共3人、")]
    [InlineData("从1元到2元,增长3%,")]
    [InlineData("”三级")]
    [InlineData("（“《")]
    [InlineData("一是")]
    public void Rules_cost_no_more_than_the_text_grows(string unit)
    {
        _ = Cost(unit, Repetitions);
        var once = Cost(unit, Repetitions);
        var fourTimes = Cost(unit, 4 * Repetitions);
        Assert.True(fourTimes <= (6 * once) + 1_000_000, $"{once} bytes, four times the text {fourTimes}");
    }

    [Fact]
    public void An_article_full_of_one_breach_is_told_so_only_so_often() =>
        Assert.Equal(100, RuleSet.Check(CheckedText.Read("标题\n" + string.Concat(Enumerable.Repeat("《", 500)))).Count);

    private static long Cost(string unit, int repetitions)
    {
        var page = "标题\n\n" + string.Concat(Enumerable.Repeat(unit, repetitions)) + "。";
        PageReader.Read(page, new PageMetadata { File = "page.txt", PageId = "page" }, out var articles);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var article in articles)
        {
            RuleSet.Check(article);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
