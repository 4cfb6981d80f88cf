namespace Broadsheet.Tests;

public sealed class IntervalTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(0, false)]
    public void Contains_what_lies_between_its_bounds(int value, bool contained) =>
        Assert.Equal(contained, new Interval(1, 3, IncludesHigh: false).Contains(value));

    [Fact]
    public void Prints_without_filling_zeros() => Assert.Equal("[1, 1.5)", new Interval(1.0m, 1.50m, IncludesHigh: false).ToString());

    [Fact]
    public void Without_bounds_contains_everything() => Assert.True(new Interval(null, null).Contains(decimal.MinValue));

    [Theory]
    [InlineData(3, 5, true)]
    [InlineData(0, 1, true)]
    [InlineData(4, 5, false)]
    public void Overlaps_what_shares_a_value(int low, int high, bool overlaps)
    {
        var interval = new Interval(1, 3);
        Assert.Equal(overlaps, interval.Overlaps(new Interval(low, high)));
        Assert.Equal(overlaps, new Interval(low, high).Overlaps(interval));
    }

    [Fact]
    public void Does_not_overlap_at_a_bound_that_is_not_possible() =>
        Assert.False(new Interval(1, 3, IncludesHigh: false).Overlaps(new Interval(3, 4)));
}
