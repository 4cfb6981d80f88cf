namespace Broadsheet.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData(2024, null, null, "2024")]
    [InlineData(2024, 11, null, "2024-11")]
    [InlineData(2024, 11, 5, "2024-11-05")]
    [InlineData(null, 9, 14, "--09-14")]
    [InlineData(null, 4, null, "--04")]
    [InlineData(null, null, 5, "---05")]
    public void Prints_the_parts_it_has(int? year, int? month, int? day, string expected) =>
        Assert.Equal(expected, new PartialDate(year, month, day).ToString());

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(2024, 13, null)]
    [InlineData(2024, 1, 32)]
    public void Refuses_parts_out_of_range(int? year, int? month, int? day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day));

    [Fact]
    public void A_period_of_two_dates_prints_as_an_interval() =>
        Assert.Equal("2025-01/2025-06", new TimePeriod(new(2025, 1), new(2025, 6)).ToString());

    [Fact]
    public void A_period_of_one_date_prints_as_the_date() =>
        Assert.Equal("2024", new TimePeriod(new PartialDate(2024)).ToString());

    [Theory]
    [InlineData("2024", 2024, null, null)]
    [InlineData("2024-11", 2024, 11, null)]
    [InlineData("2024-11-05", 2024, 11, 5)]
    [InlineData("--09-14", null, 9, 14)]
    [InlineData("--04", null, 4, null)]
    [InlineData("---05", null, null, 5)]
    [InlineData("", null, null, null)]
    public void Reads_what_it_prints(string text, int? year, int? month, int? day) =>
        Assert.Equal(new PartialDate(year, month, day), PartialDate.Parse(text));

    [Theory]
    [InlineData("24")]
    [InlineData("0000")]
    [InlineData("2024-13")]
    [InlineData("2024-1")]
    [InlineData("2024/11")]
    [InlineData("2024-11-32")]
    [InlineData("2024-11-05T00")]
    [InlineData("--13")]
    [InlineData("-----")]
    [InlineData("-2024")]
    [InlineData("二〇二四")]
    public void Refuses_what_is_no_date(string text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.Contains(text, Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => TimePeriod.Parse(text + "/2024"));
    }

    [Fact]
    public void Reads_nothing_of_nothing()
    {
        Assert.False(PartialDate.TryParse(null, out _));
        Assert.False(TimePeriod.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => TimePeriod.Parse(null!));
    }

    [Fact]
    public void Goes_to_a_calendar_day_and_back()
    {
        var day = new DateTime(2024, 2, 29);
        Assert.Equal(day, PartialDate.FromDateTime(day).ToDateTime());
        Assert.Null(new PartialDate(2023, 2, 29).ToDateTime());
        Assert.Null(new PartialDate(2024, 2).ToDateTime());
        Assert.Null(new PartialDate(null, 2, 29).ToDateTime());
    }

    [Theory]
    [InlineData("2024", true)]
    [InlineData("2024-02", true)]
    [InlineData("2024-03", false)]
    [InlineData("2023/2025", true)]
    [InlineData("--02", false)]
    public void A_period_contains_its_days(string period, bool contained) =>
        Assert.Equal(contained, TimePeriod.Parse(period).Contains(new DateTime(2024, 2, 29)));

    [Fact]
    public void Orders_from_coarse_to_fine()
    {
        Assert.True(new PartialDate(2024) < new PartialDate(2024, 1));
        Assert.True(new PartialDate(2024, 1, 31) < new PartialDate(2024, 2));
        Assert.True(new PartialDate(2024, 2) >= new PartialDate(2024, 2));
        Assert.True(new PartialDate(2024, 2) <= new PartialDate(2024, 2));
        Assert.True(new PartialDate(2025) > new PartialDate(2024, 12, 31));
    }
}
