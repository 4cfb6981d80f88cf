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

    [Fact]
    public void Adds_bound_by_bound()
    {
        Assert.Equal(new Interval(11, 23, IncludesHigh: false), new Interval(1, 3, IncludesHigh: false) + new Interval(10, 20));
        Assert.Equal(new Interval(null, 23), new Interval(null, 3) + new Interval(10, 20));
    }

    [Fact]
    public void Turns_around_when_multiplied_by_a_negative_number()
    {
        Assert.Equal(new Interval(-6, -2, IncludesLow: false), new Interval(1, 3, IncludesHigh: false) * -2);
        Assert.Equal(new Interval(null, -2), new Interval(1, null) * -2);
        Assert.Equal(new Interval(0, 0), new Interval(1, null) * 0);
    }

    [Fact]
    public void Intersects_at_the_tighter_bounds()
    {
        Assert.Equal(new Interval(2, 3), new Interval(1, 3).Intersect(new Interval(2, 5)));
        Assert.Equal(new Interval(1, 3, IncludesLow: false), new Interval(1, 3).Intersect(new Interval(1, null, IncludesLow: false)));
        Assert.Equal(new Interval(1, 3), new Interval(null, null).Intersect(new Interval(1, 3)));
        Assert.Null(new Interval(1, 3).Intersect(new Interval(4, 5)));
        Assert.Null(new Interval(1, 3).Intersect(new Interval(3, 5, IncludesLow: false)));
    }

    [Fact]
    public void Knows_whether_it_is_exact_and_bounded()
    {
        Assert.True(new Interval(3, 3).IsExact);
        Assert.False(new Interval(3, 4).IsExact);
        Assert.False(new Interval(null, null).IsExact);
        Assert.True(new Interval(3, 4).IsBounded);
        Assert.False(new Interval(3, null).IsBounded);
    }
}
