namespace Broadsheet.Core.Tests.Checks;

public sealed class DateRuleTests
{
    [Theory]
    [InlineData("会议于2月30日举行。", "2月30日: 2月30日 does not exist: month 2 has 29 days")]
    [InlineData("2023年2月29日开工。", "2023年2月29日: 2023年2月29日 does not exist: month 2 has 28 days")]
    [InlineData("13月5日前报名。", "13月5日: 13月5日 does not exist: there is no month 13")]
    [InlineData("六月三十一日截止。", "六月三十一日: 六月三十一日 does not exist: month 6 has 30 days")]
    [InlineData("农历八月三十一日", "八月三十一日: 八月三十一日 does not exist: month 8 has 30 days")]
    public void Dates_of_no_calendar_are_found(string text, string expected) =>
        Assert.Equal([expected], CheckedText.Check("BSH2001", text));

    [Theory]
    [InlineData("2月29日")] // a leap year may be meant
    [InlineData("2024年2月29日")]
    [InlineData("12月31日")]
    [InlineData("农历二月三十日")]
    [InlineData("5个月30日均值")]
    public void Possible_dates_are_left_alone(string text) => Assert.Empty(CheckedText.Check("BSH2001", text));

    [Theory]
    [InlineData("2025年9月14日 星期一", "星期一: 2025年9月14日 is a 星期日, not 星期一")]
    [InlineData("9月14日(周六)上午", "周六: 2025年9月14日 is a 周日, not 周六")]
    public void Wrong_weekdays_are_found(string text, string expected) =>
        Assert.Equal([expected], CheckedText.Check("BSH2002", text, new(2025, 9, 22)));

    [Theory]
    [InlineData("2025年9月14日 星期日")]
    [InlineData("2025年9月14日（星期天）")]
    [InlineData("农历九月十四日 星期一")]
    public void Right_weekdays_are_left_alone(string text) => Assert.Empty(CheckedText.Check("BSH2002", text, new(2025, 9, 22)));

    [Fact]
    public void A_weekday_without_a_year_is_left_alone() => Assert.Empty(CheckedText.Check("BSH2002", "9月14日 星期一"));
}
