using Broadsheet.Compiled;

namespace Broadsheet.Tests;

public sealed class ExpectTests
{
    private static readonly Statistic Bridges = new()
    {
        Id = "a/1/大桥",
        Text = "2座",
        Value = 2,
        Unit = "座",
        Subject = "大桥",
        Source = new("a.txt", 10, 12, 5, 9),
    };

    [Fact]
    public void A_figure_of_the_expected_value_is_returned() => Assert.Same(Bridges, CompiledCorpus.Expect(Bridges, 2.0m));

    [Fact]
    public void A_figure_of_another_value_is_an_error_that_says_where_it_stands()
    {
        var error = Assert.Throws<InvalidOperationException>(() => CompiledCorpus.Expect(Bridges, 3));
        Assert.Equal("a.txt(5,9): 大桥 is 2座, not 3.", error.Message);
    }

    [Fact]
    public void A_range_has_no_value() =>
        Assert.Throws<InvalidOperationException>(() => CompiledCorpus.Expect(Bridges with { Value = null, Low = 2, High = 3 }, 2));

    [Fact]
    public void A_figure_must_be_given() => Assert.Throws<ArgumentNullException>(() => CompiledCorpus.Expect(null!, 2));
}
