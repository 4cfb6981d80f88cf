using System.Globalization;
using System.Text.Json;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Quantities;

namespace Broadsheet.Core.Tests.Quantities;

/// <summary>The Chinese cases of Recognizers-Text (MIT; see Data/recognizers/README.md), through an adapter.</summary>
/// <remarks>A case agrees when each of the peer's results is read at its place with its value: a plain number by the numeral
/// grammar, a number with a unit by the quantity reader. Cases that differ are listed in <c>differing.txt</c> with the reason; the
/// list must be exact, so that a change that makes a case agree or differ shows.</remarks>
public sealed class RecognizersCasesTests
{
    private static readonly string[] Suites = ["age", "currency", "dimension", "number", "number-range", "percent", "temperature"];

    [Fact]
    public void Cases_agree_but_for_those_that_differ_by_design()
    {
        var expected = File.ReadLines("Data/recognizers/differing.txt").Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')[0] + "\t" + line.Split('\t')[1]);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Differing().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Differing()
    {
        foreach (var suite in Suites)
        {
            using var document = JsonDocument.Parse(File.ReadAllText($"Data/recognizers/{suite}.json"));
            foreach (var test in document.RootElement.EnumerateArray())
            {
                var input = test.GetProperty("input").GetString()!;
                var results = test.GetProperty("results").EnumerateArray().ToList();
                var agrees = suite switch
                {
                    "number" => results.All(result => ReadsNumber(input, result)),
                    "number-range" => results.All(result => ReadsRange(input, result)),
                    _ => results.All(result => ReadsQuantity(input, result)),
                };
                if (!agrees)
                {
                    yield return suite + "\t" + input;
                }
            }
        }
    }

    private static bool ReadsNumber(string input, JsonElement result)
    {
        var start = result.GetProperty("start").GetInt32();
        return NumeralReader.TryRead(input, start, input.Length, out var numeral)
            && numeral.Range.End == result.GetProperty("end").GetInt32() && numeral.Value == Value(result, 1);
    }

    private static bool ReadsQuantity(string input, JsonElement result)
    {
        var quantities = new List<Quantity>();
        QuantityReader.Read(input, new(0, input.Length), [], quantities);
        var start = result.GetProperty("start").GetInt32();
        var end = result.GetProperty("end").GetInt32();
        return quantities.Any(quantity => quantity.Range.Start < end && start < quantity.Range.End
            && quantity.Value is { } value && Value(result, Scale(quantity.Unit)) is { } expected && value == expected);
    }

    /// <summary>The peer prints intervals, <c>[20,100)</c>: a range has both ends, a bound (至少10次) one and the word that says which.</summary>
    private static bool ReadsRange(string input, JsonElement result)
    {
        var quantities = new List<Quantity>();
        QuantityReader.Read(input, new(0, input.Length), [], quantities);
        var start = result.GetProperty("start").GetInt32();
        var end = result.GetProperty("end").GetInt32();
        var interval = result.GetProperty("resolution").GetProperty("value").GetString()!;
        var ends = interval.Trim('[', ']', '(', ')').Split(',');
        return quantities.Any(quantity => quantity.Range.Start < end && start < quantity.Range.End && (Bound(ends[0]), Bound(ends[1])) switch
        {
            ({ } low, { } high) => quantity.Low == low && quantity.High == high,
            ({ } low, null) => quantity.Value == low && quantity.Approximation is Approximation.AtLeast or Approximation.Over,
            (null, { } high) => quantity.Value == high && quantity.Approximation is Approximation.AtMost or Approximation.Under,
            _ => false,
        });
    }

    private static decimal? Bound(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The peer gives tenths and thousandths as percentages.</summary>
    private static decimal Scale(string? unit) => unit == "‰" ? 10 : unit is "折" ? 0.1m : unit is null ? 0.01m : 1;

    private static decimal? Value(JsonElement result, decimal scale)
    {
        var text = result.GetProperty("resolution").GetProperty("value").GetString();
        return decimal.TryParse(text?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value * scale : null;
    }
}
