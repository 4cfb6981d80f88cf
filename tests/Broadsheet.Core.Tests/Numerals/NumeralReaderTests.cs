using System.Globalization;
using Broadsheet.Core.Numerals;
using CsCheck;

namespace Broadsheet.Core.Tests.Numerals;

public sealed class NumeralReaderTests
{
    private static readonly Gen<long> Number = Gen.Long[1, 999_999_999_999];

    [Fact]
    public void A_number_written_out_reads_back() =>
        Number.Sample(number => Assert.Equal(number, Read(PrintedNumber.Chinese(number))));

    [Fact]
    public void A_number_digit_by_digit_reads_back() =>
        Gen.Long[100, 999_999_999_999].Sample(number => Assert.Equal(number, Read(PrintedNumber.Positional(number))));

    [Fact]
    public void A_number_in_groups_reads_back() =>
        Number.Sample(number => Assert.Equal(number, Read(PrintedNumber.Grouped(number))));

    [Fact]
    public void Digits_of_either_width_read_alike() =>
        Gen.Select(Number, Gen.Int[0, 999]).Sample((whole, decimals) =>
        {
            var printed = whole.ToString(CultureInfo.InvariantCulture) + "." + decimals.ToString("000", CultureInfo.InvariantCulture);
            Assert.Equal(Read(printed), Read(PrintedNumber.FullWidth(printed)));
        });

    [Fact]
    public void Decimals_of_万_and_亿_are_multiplied_out() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 99], Gen.Bool).Sample((whole, decimals, isYi) =>
        {
            var value = whole + (decimals / 100m);
            var printed = value.ToString(CultureInfo.InvariantCulture) + (isYi ? "亿" : "万");
            Assert.Equal(value * (isYi ? 100_000_000m : 10_000m), Read(printed));
        });

    [Fact]
    public void Mixed_sections_add_up() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1000, 9999]).Sample((ten, ones) =>
            Assert.Equal((ten * 10_000m) + ones, Read($"{ten}万{ones}")));

    [Fact]
    public void Percentages_in_characters_read_back() =>
        Gen.Long[1, 100].Sample(number =>
        {
            var printed = "百分之" + PrintedNumber.Chinese(number);
            Assert.True(NumeralReader.TryRead(printed, 0, printed.Length, out var numeral));
            Assert.Equal(NumeralForm.Percent, numeral.Form);
            Assert.Equal(number, numeral.Value);
        });

    [Fact]
    public void Any_text_is_read_without_a_fall() =>
        Gen.String["0123456789０９.,，一二三十百千万亿零〇两几数半多余来点分之成廿 a"].Sample(text =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (NumeralReader.TryRead(text, at, text.Length, out var numeral))
                {
                    Assert.Equal(at, numeral.Range.Start);
                    Assert.InRange(numeral.Range.End, at + 1, text.Length);
                }
            }
        }, iter: 3000);

    [Theory]
    [InlineData("1,100万", 11_000_000)]
    [InlineData("25万6千", 256_000)]
    [InlineData("3万4000", 34_000)]
    [InlineData("二十万亿", 20_000_000_000_000)]
    [InlineData("一万五千亿", 1_500_000_000_000)]
    [InlineData("九万四", 94_000)]
    [InlineData("九万零四", 90_004)]
    [InlineData("廿三", 23)]
    [InlineData("壹佰贰拾叁", 123)]
    [InlineData("5万4千6百", 54_600)]
    public void Forms_of_numbers_are_read(string text, long expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("二三十", 20, 30)]
    [InlineData("两三百", 200, 300)]
    [InlineData("三五", 3, 5)]
    [InlineData("十几", 11, 19)]
    [InlineData("几十", 20, 90)]
    public void Approximate_pairs_keep_both_ends(string text, int low, int high)
    {
        Assert.True(NumeralReader.TryRead(text, 0, text.Length, out var numeral));
        Assert.Equal((low, high), (numeral.Value, numeral.High));
    }

    [Theory]
    [InlineData("12345678901234567")] // too long for a decimal with 万 and 亿 behind it
    [InlineData("人")]
    public void What_is_no_number_is_none(string text) =>
        Assert.False(NumeralReader.TryRead(text, 0, text.Length, out _));

    private static decimal? Read(string printed) =>
        NumeralReader.TryRead(printed, 0, printed.Length, out var numeral) && numeral.Range.End == printed.Length && numeral.High is null
            ? numeral.Value : null;
}
