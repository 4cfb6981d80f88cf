using System.Globalization;

namespace Broadsheet.Tests;

public sealed class FormatTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    [Theory]
    [InlineData(null, "近600万元")]
    [InlineData("", "近600万元")]
    [InlineData("G", "近600万元")]
    [InlineData("Z", "近600万元")]
    [InlineData("I", "<6000000 元")]
    [InlineData("N0", "<6.000.000 元")]
    [InlineData("#,##0.0", "<6.000.000,0 元")]
    public void A_figure_prints_in_the_form_asked_for(string? format, string text) =>
        Assert.Equal(text, Figures.Under(6_000_000, "元").ToString(format, German));

    [Theory]
    [InlineData(Approximation.Exact, "3 个")]
    [InlineData(Approximation.About, "~3 个")]
    [InlineData(Approximation.Under, "<3 个")]
    [InlineData(Approximation.Over, ">3 个")]
    [InlineData(Approximation.AtLeast, ">=3 个")]
    [InlineData(Approximation.AtMost, "<=3 个")]
    public void The_invariant_form_has_a_sign_for_each_approximation(Approximation approximation, string text) =>
        Assert.Equal(text, (Figures.Of(3, "个") with { Approximation = approximation }).ToString("I", null));

    [Fact]
    public void The_invariant_form_prints_ranges_changes_and_denominators()
    {
        Assert.Equal("300..500 元/(人·月)", Figures.Range(300, 500, "元", "人", "月").ToString("I", German));
        Assert.Equal("+5.2 %", (Figures.Of(5.2m, "%") with { Change = Change.Increase }).ToString("I", German));
        Assert.Equal("-5.2 %", (Figures.Of(5.20m, "%") with { Change = Change.Decrease }).ToString("I", German));
        Assert.Equal("3", Figures.Of(3, null).ToString("I", German));
    }

    [Fact]
    public void Interpolation_prints_as_ToString_does_in_any_culture()
    {
        var figure = Figures.Of(1.5m, "亩");
        Assert.Equal("1.5亩", string.Create(German, $"{figure}"));
        Assert.Equal("1,50 亩", string.Create(German, $"{figure:F2}"));
    }

    [Fact]
    public void A_converted_figure_prints_six_decimals()
    {
        Assert.Equal("6.666667公顷", Figures.Of(100, "亩").ConvertTo("公顷").ToString());
        Assert.Equal("0.0000001公顷", Figures.Of(0.0000001m, "公顷").ToString());
    }

    [Fact]
    public void A_format_that_is_none_is_refused()
    {
        Assert.Throws<FormatException>(() => Figures.Of(3, "个").ToString("Q", null));
        Assert.Throws<FormatException>(() => new PartialDate(2024).ToString("d", null));
        Assert.Throws<FormatException>(() => new TimePeriod(new PartialDate(2024)).ToString("d", null));
    }

    [Fact]
    public void An_interval_prints_with_a_numeric_format()
    {
        Assert.Equal("[1.000,5, ∞)", new Interval(1000.5m, null).ToString("#,##0.0", German));
        Assert.Equal("[1000.5, ∞)", new Interval(1000.5m, null).ToString("G", German));
    }

    [Theory]
    [InlineData("2024", "2024年")]
    [InlineData("2024-11", "2024年11月")]
    [InlineData("2024-11-05", "2024年11月5日")]
    [InlineData("--09-14", "9月14日")]
    [InlineData("--04", "4月")]
    [InlineData("2025-01/2025-06", "2025年1月至6月")]
    [InlineData("2024-12/2025-01", "2024年12月至2025年1月")]
    [InlineData("2024/2025", "2024年至2025年")]
    [InlineData("2024-11-05/2024-11-07", "2024年11月5日至7日")]
    [InlineData("--11-05/--12-07", "11月5日至12月7日")]
    public void A_period_prints_in_Chinese_and_in_ISO(string iso, string chinese)
    {
        var period = TimePeriod.Parse(iso);
        Assert.Equal(chinese, period.ToString("Z", German));
        Assert.Equal(iso, period.ToString("I", German));
        Assert.Equal(iso, $"{period}");
    }
}
