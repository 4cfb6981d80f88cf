namespace Broadsheet.Tests;

public sealed class ConversionTests
{
    [Fact]
    public void A_figure_converts_and_stays_traceable()
    {
        var figure = Figures.Of(12_000, "亩");
        var converted = figure.ConvertTo("公顷");
        Assert.Equal((800m, "公顷", figure.Text, figure.Source), (converted.Value, converted.Unit, converted.Text, converted.Source));
        Assert.Equal("800公顷", converted.ToString());
    }

    [Fact]
    public void Denominators_convert()
    {
        var yearly = Figures.Of(1000, "元", "人", "月").ConvertTo("元/(人·年)");
        Assert.Equal("1.2万元/(人·年)", yearly.ToString());
    }

    [Fact]
    public void A_multiple_before_the_unit_scales_the_value_asked_for_and_not_the_figure()
    {
        var figure = Figures.Of(6_000_000, "元");
        Assert.Equal(600, figure.ValueIn("万元"));
        Assert.Equal((6_000_000m, "元"), (figure.ConvertTo("万元").Value, figure.ConvertTo("万元").Unit));
    }

    [Fact]
    public void A_range_converts_both_ends()
    {
        var converted = Figures.Range(300, 500, "元", "月").ConvertTo("元/年");
        Assert.Equal((null, 3600m, 6000m), (converted.Value, converted.Low, converted.High));
        Assert.Null(Figures.Range(300, 500, "元").ValueIn("角"));
        Assert.Equal(new Interval(3000, 5000), Figures.Range(300, 500, "元").IntervalIn("角"));
    }

    [Fact]
    public void An_approximation_leaves_as_much_open_as_before()
    {
        // 约300亩 is 250 to 350亩: not 20公顷 with half of its last place.
        var converted = Figures.About(300, "亩").ConvertTo("公顷");
        Assert.Equal("约20公顷", converted.ToString());
        Assert.Equal("[16.667, 23.333]", converted.Interval.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_fall_of_the_temperature_has_no_zero_point()
    {
        var fall = Figures.Of(5, "℃") with { Change = Change.Decrease };
        Assert.Equal(9, fall.ValueIn("℉"));
        Assert.Equal(41, Figures.Of(5, "℃").ValueIn("℉"));
    }

    [Fact]
    public void Another_dimension_is_refused()
    {
        var figure = Figures.Of(28, "个") with { Subject = "镇级中心" };
        var exception = Assert.Throws<UnitMismatchException>(() => figure.ConvertTo("公顷"));
        Assert.Contains("镇级中心 28个 (page.txt(1,1))", exception.Message, StringComparison.Ordinal);
        Assert.Contains("公顷", exception.Message, StringComparison.Ordinal);
        Assert.Throws<UnitMismatchException>(() => figure.ValueIn("元"));
        Assert.Throws<UnitMismatchException>(() => figure.IntervalIn("元"));
        Assert.False(figure.TryConvertTo("元", out var none));
        Assert.Null(none);
    }

    [Fact]
    public void A_figure_without_a_unit_is_of_no_dimension_but_its_own()
    {
        Assert.False(Figures.Of(3, null).TryConvertTo("个", out _));
        Assert.True(Figures.Of(3, null).IsLessThan(Figures.Of(4, null)));
    }

    [Theory]
    [InlineData(10, "亩", 1, "公顷", false, true)]
    [InlineData(15, "亩", 1, "公顷", false, false)]
    [InlineData(16, "亩", 1, "公顷", true, false)]
    public void Figures_of_a_dimension_compare(int one, string unit, int other, string otherUnit, bool greater, bool less)
    {
        var (first, second) = (Figures.Of(one, unit), Figures.Of(other, otherUnit));
        Assert.Equal(greater, first.IsGreaterThan(second));
        Assert.Equal(less, first.IsLessThan(second));
        Assert.Equal(greater, second.IsLessThan(first));
        Assert.Equal(!greater && !less, first.IsConsistentWith(second));
    }

    [Fact]
    public void What_the_words_leave_open_is_not_decided()
    {
        var close = Figures.Under(6_000_000, "元");
        Assert.Null(close.IsGreaterThan(Figures.Of(5_900_000, "元")));
        Assert.Null(close.IsLessThan(Figures.Of(5_900_000, "元")));
        Assert.True(close.IsLessThan(Figures.Of(6_000_000, "元")));
        Assert.False(close.IsGreaterThan(Figures.Of(6_000_000, "元")));
        Assert.True(close.IsConsistentWith(Figures.Of(5_900_000, "元")));
        Assert.False(close.IsConsistentWith(Figures.Of(6_000_000, "元")));
        Assert.Null(Figures.Range(300, 500, "元").IsGreaterThan(Figures.Of(400, "元")));
        Assert.False(Figures.Range(300, 500, "元").IsGreaterThan(Figures.Of(500, "元")));
    }

    [Fact]
    public void A_fall_is_less_than_a_rise()
    {
        var (fall, rise) = (Figures.Of(9, "%") with { Change = Change.Decrease }, Figures.Of(2, "%") with { Change = Change.Increase });
        Assert.True(fall.IsLessThan(rise));
        Assert.True(rise.IsGreaterThan(fall));
    }

    [Fact]
    public void A_change_and_a_level_do_not_compare()
    {
        var (level, change) = (Figures.Of(5, "%"), Figures.Of(5, "%") with { Change = Change.Increase });
        Assert.False(level.IsComparableWith(change));
        var exception = Assert.Throws<UnitMismatchException>(() => level.IsGreaterThan(change));
        Assert.Contains("change", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_sort_by_size_in_groups_of_one_dimension()
    {
        Statistic[] figures =
        [
            Figures.Of(1, "公顷"), Figures.Of(3, "元"), Figures.Of(10, "亩"), Figures.Range(1, 3, "元"), Figures.Of(1, "元", "月"),
            Figures.Of(13, "元", "年"), Figures.Of(null, "元"),
        ];
        Assert.Equal(
            ["元", "1–3元", "3元", "1元/月", "13元/年", "10亩", "1公顷"],
            figures.Order(StatisticComparer.BySize).Select(f => f.Value is null && f.Low is null ? f.Unit! : f.ToString()));
        Assert.True(StatisticComparer.BySize.Compare(null, figures[0]) < 0);
        Assert.Equal(0, StatisticComparer.BySize.Compare(Figures.Of(15, "亩"), Figures.Of(1, "公顷")));
    }
}
