using CsCheck;

namespace Broadsheet.Tests;

public sealed class UnitsTests
{
    [Theory]
    [InlineData("1.5", "万亩", "公顷", "1000")]
    [InlineData("1000", "公顷", "万亩", "1.5")]
    [InlineData("15", "亩", "公顷", "1")]
    [InlineData("1", "平方公里", "亩", "1500")]
    [InlineData("1", "顷", "亩", "100")]
    [InlineData("3", "斤", "千克", "1.5")]
    [InlineData("1", "吨", "斤", "2000")]
    [InlineData("2", "里", "公里", "1")]
    [InlineData("1", "海里", "米", "1852")]
    [InlineData("3", "尺", "米", "1")]
    [InlineData("1", "立方米", "升", "1000")]
    [InlineData("2", "个小时", "分钟", "120")]
    [InlineData("2", "年", "个月", "24")]
    [InlineData("1", "周", "天", "7")]
    [InlineData("36", "个月", "年", "3")]
    [InlineData("5", "角", "元", "0.5")]
    [InlineData("3.2", "亿元", "万元", "32000")]
    [InlineData("1", "万亿元", "亿元", "10000")]
    [InlineData("1", "度电", "千瓦时", "1")]
    [InlineData("1", "兆瓦", "千瓦", "1000")]
    [InlineData("100", "大卡", "千焦", "418.4")]
    [InlineData("5", "成", "%", "50")]
    [InlineData("3", "‰", "%", "0.3")]
    [InlineData("25", "个基点", "个百分点", "0.25")]
    [InlineData("212", "℉", "℃", "100")]
    [InlineData("-40", "℃", "℉", "-40")]
    [InlineData("3000", "元/月", "元/年", "36000")]
    [InlineData("12", "万元/年", "元/月", "10000")]
    [InlineData("1000", "元/(人·月)", "元/(月·人)", "1000")]
    [InlineData("600", "公斤/亩", "吨/公顷", "9")]
    [InlineData("120", "公里/小时", "米/分钟", "2000")]
    [InlineData("30", "元/平方米", "元/亩", "20000")]
    [InlineData("3", "万名", "名", "30000")]
    [InlineData("5", "千米", "米", "5000")]
    public void Units_of_a_dimension_convert(string value, string from, string to, string expected) =>
        Assert.Equal(Number(expected), Broadsheet.Units.Convert(Number(value), from, to));

    [Theory]
    [InlineData("亩", "米")]
    [InlineData("元", "美元")]
    [InlineData("港元", "元")]
    [InlineData("个", "名")]
    [InlineData("人", "户")]
    [InlineData("%", "个百分点")]
    [InlineData("倍", "%")]
    [InlineData("千瓦", "千瓦时")]
    [InlineData("年", "天")]
    [InlineData("月", "周")]
    [InlineData("元", "元/月")]
    [InlineData("元/月", "元/天")]
    [InlineData("元/(人·月)", "元/月")]
    [InlineData("元/人", "元/户")]
    [InlineData("加仑", "升")]
    [InlineData("度", "千瓦时")]
    [InlineData("吨标准煤", "吨")]
    [InlineData("百分点", "点")]
    public void Units_that_measure_something_else_do_not(string from, string to)
    {
        Assert.False(Broadsheet.Units.AreConvertible(from, to));
        Assert.False(Broadsheet.Units.TryConvert(1, from, to, out _));
        var exception = Assert.Throws<UnitMismatchException>(() => Broadsheet.Units.Convert(1, from, to));
        Assert.Equal((from, to), (exception.FirstUnit, exception.SecondUnit));
        Assert.Contains(from, exception.Message, StringComparison.Ordinal);
        Assert.Contains(to, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/月")]
    [InlineData("元/")]
    [InlineData("元/(人·)")]
    public void What_is_no_unit_is_refused(string text) =>
        Assert.Equal("text", Assert.Throws<ArgumentException>(() => Broadsheet.Units.AreConvertible(text, "元")).ParamName);

    [Fact]
    public void Every_unit_of_the_table_converts_to_its_base_and_back()
    {
        var units = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "units.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ')).ToList();
        Assert.Equal(units.Select(u => u[0]).Distinct().Order(StringComparer.Ordinal), units.Select(u => u[0]));
        foreach (var unit in units.Where(u => u.Length > 2))
        {
            var there = Broadsheet.Units.Convert(3, unit[0], unit[2]);
            Assert.Equal(3, Math.Round(Broadsheet.Units.Convert(there, unit[2], unit[0]), 6));
        }
    }

    [Fact]
    public void Converting_there_and_back_gives_the_number_again()
    {
        (string, string)[] pairs = [("亩", "公顷"), ("斤", "吨"), ("尺", "英里"), ("℃", "℉"), ("元/月", "元/年"), ("公里/小时", "米/秒"), ("千卡", "千瓦时")];
        Gen.Select(Gen.OneOfConst(pairs), Gen.Decimal[-1_000_000_000m, 1_000_000_000m]).Sample((pair, value) =>
            Math.Abs(Broadsheet.Units.Convert(Broadsheet.Units.Convert(value, pair.Item1, pair.Item2), pair.Item2, pair.Item1) - value) < 0.0001m);
    }

    [Fact]
    public void A_number_too_large_says_so() =>
        Assert.Throws<OverflowException>(() => Broadsheet.Units.Convert(decimal.MaxValue, "光年", "米"));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
