namespace Broadsheet.Tests;

public sealed class StatisticSeriesTests
{
    private static readonly NewsCorpus Corpus = Make(
        Area(9_000, "亩", new(2024)),
        Area(500, "公顷", new(2022)),
        Area(8_000, "亩", new(2023, 12)) with { Approximation = Approximation.Over },
        Area(5, "%", new(2024)) with { Change = Change.Increase },
        Area(700, "亩", new(null, 4)),
        Area(1, "亩", new(2021)) with { Place = "河西镇" },
        Figures.Of(3, "个") with { Subject = "果园", TimeResolved = new(new PartialDate(2024)) });

    [Fact]
    public void Follows_a_measure_through_time_in_one_unit()
    {
        var series = Corpus.SeriesOf("果园面积", place: "河东镇");
        Assert.Equal(("果园面积", "亩", 3), (series.Subject, series.Unit, series.Count));
        Assert.Equal(["2022", "2023-12", "2024"], series.Select(p => p.Period.ToString()));
        Assert.Equal([7_500m, 8_000m, 9_000m], series.Select(p => p.Value));
        Assert.Equal("(8000, ∞)", series[1].Interval.ToString());
        Assert.Equal("公顷", series[0].Statistic.Unit);
        Assert.Throws<ArgumentOutOfRangeException>(() => series[3]);
    }

    [Fact]
    public void Follows_it_in_the_unit_asked_for() =>
        Assert.Equal([500m, 600m], Corpus.SeriesOf("果园面积", "公顷", "河东镇").Where(p => p.Statistic.Approximation == Approximation.Exact).Select(p => p.Value));

    [Fact]
    public void Follows_the_measure_of_a_figure()
    {
        var series = Corpus.SeriesOf(Corpus.Statistics[0]);
        Assert.Equal(3, series.Count);
        Assert.All(series, p => Assert.Equal("河东镇", p.Statistic.Place));
    }

    [Fact]
    public void All_places_are_followed_when_none_is_named() => Assert.Equal(4, Corpus.SeriesOf("果园面积").Count);

    [Fact]
    public void Changes_and_times_without_a_year_are_left_out() =>
        Assert.DoesNotContain(Corpus.SeriesOf("果园面积"), p => p.Statistic.Unit == "%" || p.Value == 700);

    [Fact]
    public void A_measure_in_two_dimensions_is_refused_unless_one_is_named()
    {
        var mixed = Make(Area(9_000, "亩", new(2024)), Area(3, "处", new(2023)));
        var exception = Assert.Throws<UnitMismatchException>(() => mixed.SeriesOf("果园面积"));
        Assert.Equal(("亩", "处"), (exception.FirstUnit, exception.SecondUnit));
        Assert.Equal(3, Assert.Single(mixed.SeriesOf("果园面积", "处")).Value);
    }

    [Fact]
    public void What_is_never_measured_is_an_empty_series()
    {
        Assert.Empty(Corpus.SeriesOf("没有的"));
        Assert.Equal("公顷", Corpus.SeriesOf("没有的", "公顷").Unit);
        Assert.Throws<ArgumentException>(() => Corpus.SeriesOf(Figures.Of(3, "个")));
    }

    private static Statistic Area(decimal value, string unit, PartialDate time) =>
        Figures.Of(value, unit) with { Subject = "果园面积", Place = "河东镇", TimeResolved = new(time) };

    private static NewsCorpus Make(params Statistic[] figures) => new(
        [new Article { Id = "page/1", Title = "果园", Statistics = new(figures), Source = new("page.txt", 0, 9, 1, 1) }], []);
}
