using System.Globalization;

namespace Broadsheet.Tests;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("28", "个", "28个")]
    [InlineData("0.5", "%", "0.5%")]
    [InlineData("5.20", "%", "5.2%")]
    [InlineData("9999", "元", "9999元")]
    [InlineData("6000000", "元", "600万元")]
    [InlineData("12000", "亩", "1.2万亩")]
    [InlineData("12345", "人", "12345人")]
    [InlineData("57990000", "元", "5799万元")]
    [InlineData("120000000", "元", "1.2亿元")]
    [InlineData("123450000", "元", "1.2345亿元")]
    [InlineData("2000000000000", "元", "2万亿元")]
    [InlineData("-5", "℃", "-5℃")]
    public void A_number_prints_as_a_newspaper_sets_it(string value, string unit, string text) =>
        Assert.Equal(text, Figure(unit, Number(value)).ToString());

    [Theory]
    [InlineData(Approximation.Exact, "600万元")]
    [InlineData(Approximation.About, "约600万元")]
    [InlineData(Approximation.Under, "近600万元")]
    [InlineData(Approximation.Over, "超600万元")]
    [InlineData(Approximation.AtLeast, "至少600万元")]
    [InlineData(Approximation.AtMost, "至多600万元")]
    public void Approximation_prints_before_the_number(Approximation approximation, string text) =>
        Assert.Equal(text, (Figure("元", 6_000_000) with { Approximation = approximation }).ToString());

    [Fact]
    public void None_prints_as_a_word() =>
        Assert.Equal("零起", (Figure("起", 0) with { Approximation = Approximation.Zero }).ToString());

    [Theory]
    [InlineData("300", "500", "300–500元")]
    [InlineData("50000", "80000", "5–8万元")]
    [InlineData("8000", "12000", "8000–1.2万元")]
    public void A_range_prints_both_ends(string low, string high, string text) =>
        Assert.Equal(text, (Figure("元", null) with { Low = Number(low), High = Number(high) }).ToString());

    [Theory]
    [InlineData(new[] { "月" }, "1000元/月")]
    [InlineData(new[] { "人", "月" }, "1000元/(人·月)")]
    public void Denominators_print_behind_the_unit(string[] per, string text) =>
        Assert.Equal(text, (Figure("元", 1000) with { Per = new(per) }).ToString());

    [Theory]
    [InlineData(Change.Increase, "增长5.2%")]
    [InlineData(Change.Decrease, "下降5.2%")]
    public void A_change_prints_its_direction(Change change, string text) =>
        Assert.Equal(text, (Figure("%", 5.2m) with { Change = change }).ToString());

    [Theory]
    [InlineData(Approximation.Exact, "28", "[28, 28]")]
    [InlineData(Approximation.Zero, "0", "[0, 0]")]
    [InlineData(Approximation.Under, "600", "(-∞, 600)")]
    [InlineData(Approximation.Over, "1", "(1, ∞)")]
    [InlineData(Approximation.AtLeast, "60", "[60, ∞)")]
    [InlineData(Approximation.AtMost, "60", "(-∞, 60]")]
    [InlineData(Approximation.About, "300", "[250, 350]")]
    [InlineData(Approximation.About, "1.2", "[1.15, 1.25]")]
    [InlineData(Approximation.About, "0", "[0, 0]")]
    public void An_approximation_bounds_the_value(Approximation approximation, string value, string bounds) =>
        Assert.Equal(bounds, (Figure("个", Number(value)) with { Approximation = approximation }).Interval.ToString());

    [Fact]
    public void A_range_bounds_the_value_by_its_ends() =>
        Assert.Equal(new Interval(300, 500), (Figure("元", null) with { Low = 300, High = 500 }).Interval);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Statistic Figure(string unit, decimal? value) => new()
    {
        Id = "page/1/x",
        Text = "x",
        Value = value,
        Unit = unit,
        Source = new SourceSpan("page.txt", 0, 1, 1, 1),
    };
}
