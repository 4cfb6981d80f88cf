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
}
