namespace Broadsheet.Tests;

public sealed class StatisticTotalTests
{
    [Fact]
    public void Figures_of_one_unit_add_up()
    {
        var total = new[] { Figures.Of(1, "个"), Figures.Of(28, "个"), Figures.Of(488, "个") }.Sum();
        Assert.Equal((517m, "个", 3), (total.Value, total.Unit, total.Count));
        Assert.Equal(new Interval(517, 517), total.Interval);
        Assert.Equal("517个", total.ToString());
    }

    [Fact]
    public void Mixed_units_are_refused_by_name()
    {
        Statistic[] figures = [Figures.Of(28, "个") with { Subject = "中心" }, Figures.Of(3, "名") with { Subject = "干部" }];
        var exception = Assert.Throws<UnitMismatchException>(() => figures.Sum());
        Assert.Equal(("个", "名"), (exception.FirstUnit, exception.SecondUnit));
        Assert.Equal(
            "中心 28个 (page.txt(1,1)) and 干部 3名 (page.txt(1,1)) cannot be added or compared: they are in 个 and in 名.",
            exception.Message);
    }

    [Fact]
    public void Units_of_one_dimension_add_up_only_in_a_unit_that_is_said()
    {
        Statistic[] figures = [Figures.Of(15, "亩"), Figures.Of(2, "公顷")];
        Assert.Throws<UnitMismatchException>(() => figures.Sum());
        Assert.Equal("3公顷", figures.Sum("公顷").ToString());
        Assert.Equal("45亩", figures.Sum("亩").ToString());
        Assert.Throws<UnitMismatchException>(() => figures.Sum("米"));
    }

    [Fact]
    public void Denominators_must_agree()
    {
        Statistic[] figures = [Figures.Of(100, "元", "月"), Figures.Of(100, "元", "年")];
        var exception = Assert.Throws<UnitMismatchException>(() => figures.Sum());
        Assert.Equal(("元/月", "元/年"), (exception.FirstUnit, exception.SecondUnit));
        Assert.Equal("1300元/年", figures.Sum("元/年").ToString());
    }

    [Fact]
    public void Rises_and_falls_and_levels_do_not_add_up()
    {
        var rise = Figures.Of(5, "%") with { Change = Change.Increase };
        Assert.Throws<UnitMismatchException>(() => new[] { rise, Figures.Of(5, "%") }.Sum());
        Assert.Throws<UnitMismatchException>(() => new[] { rise, rise with { Change = Change.Decrease } }.Sum());
        Assert.Equal("增长10%", new[] { rise, rise }.Sum().ToString());
    }

    [Fact]
    public void What_the_words_leave_open_stays_open()
    {
        var total = new[] { Figures.Under(6_000_000, "元"), Figures.Of(1_000_000, "元") }.Sum();
        Assert.Equal(new Interval(null, 7_000_000, IncludesHigh: false), total.Interval);
        Assert.Equal("近700万元", total.ToString());
        Assert.Equal("约8元", new[] { Figures.Under(3, "元"), Figures.Over(5, "元") }.Sum().ToString());
    }

    [Fact]
    public void A_range_makes_the_sum_a_range()
    {
        var total = new[] { Figures.Range(300, 500, "元"), Figures.Of(100, "元") }.Sum();
        Assert.Null(total.Value);
        Assert.Equal("400–600元", total.ToString());
    }

    [Fact]
    public void What_is_open_to_both_sides_is_not_printed_as_a_number()
    {
        var total = new[] { Figures.Under(3, "元"), Figures.Over(5, "元"), Figures.Range(300, 500, "元") }.Sum();
        Assert.Equal("若干元", total.ToString());
        Assert.Equal("? 元", total.ToString("I", null));
    }

    [Fact]
    public void Nothing_adds_up_to_nothing()
    {
        var total = Array.Empty<Statistic>().Sum();
        Assert.Equal((0, 0m, null, new Interval(0, 0)), (total.Count, total.Value, total.Unit, total.Interval));
        Assert.Throws<ArgumentNullException>(() => ((Statistic[])null!).Sum());
    }

    [Fact]
    public void Selecting_by_dimension_leaves_the_others_out()
    {
        Statistic[] figures = [Figures.Of(15, "亩"), Figures.Of(2, "元"), Figures.Of(1, "公顷")];
        Assert.Equal(["1公顷", "1公顷"], figures.ConvertibleTo("公顷").Select(f => f.ToString()));
        Assert.Throws<ArgumentException>(() => figures.ConvertibleTo(""));
    }
}
