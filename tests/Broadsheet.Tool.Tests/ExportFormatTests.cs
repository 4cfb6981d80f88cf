using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Parquet.Serialization;

namespace Broadsheet.Tool.Tests;

public sealed class ExportFormatTests : IDisposable
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "Data", "seeds");
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_documents_of_extract_and_check_follow_the_published_schema()
    {
        _folder.Write("orchard.txt", PageFolder.Orchard);
        _folder.Write("empty.txt", "");
        ValidJson.Against("export.schema.json", ToolRun.In(Seeds, "extract", ".").Json);
        ValidJson.Against("export.schema.json", ToolRun.In(_folder.Path, "extract", ".").Json);
        ValidJson.Against("export.schema.json", ToolRun.In(_folder.Path, "check", ".", "--format", "json").Json);
    }

    [Fact]
    public void The_schema_refuses_what_is_not_the_format()
    {
        var json = ToolRun.In(Seeds, "extract", ".").Output;
        Assert.ThrowsAny<Exception>(() => ValidJson.Against("export.schema.json", JsonDocument.Parse(json.Replace("\"approximation\": \"under\"", "\"approximation\": \"near\"", StringComparison.Ordinal)).RootElement));
    }

    [Fact]
    public async Task Csv_and_Parquet_hold_a_row_for_each_statistic_of_the_document()
    {
        var statistics = ToolRun.In(Seeds, "extract", ".").Json.GetProperty("articles").EnumerateArray()
            .SelectMany(article => article.GetProperty("statistics").EnumerateArray()).ToArray();
        var expected = statistics.Select(s => (s.GetProperty("text").GetString(), Number(s.GetProperty("value")), s.GetProperty("unit").GetString(), s.GetProperty("start").GetInt32())).ToArray();

        var csv = ToolRun.In(Seeds, "extract", ".", "--format", "csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], csv.OutputBytes[..3]);
        using var reader = new CsvReader(new StreamReader(new MemoryStream(csv.OutputBytes)), CultureInfo.InvariantCulture);
        reader.Read();
        reader.ReadHeader();
        var rows = new List<(string?, decimal?, string?, int)>();
        while (reader.Read())
        {
            rows.Add((reader.GetField("Text"), reader.GetField<decimal?>("Value"), reader.GetField("Unit") is { Length: > 0 } unit ? unit : null, reader.GetField<int>("Start")));
        }

        Assert.Equal(expected, rows);

        var file = Path.Combine(_folder.Path, "figures.parquet");
        Assert.Equal(0, ToolRun.In(Seeds, "extract", ".", "--format", "parquet", "--out", file).ExitCode);
        using var stream = File.OpenRead(file);
        var parquet = await ParquetSerializer.DeserializeAsync<ParquetRow>(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(expected, parquet.Data.Select(row => ((string?)row.Text, row.Value, row.Unit, row.Start)));
    }

    [Fact]
    public void A_table_is_for_reading()
    {
        _folder.Write("bridge.txt", PageFolder.Bridge);
        var run = ToolRun.In(_folder.Path, "extract", "bridge.txt", "--format", "table");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("两座新桥通车 (bridge.txt)", run.Output, StringComparison.Ordinal);
        Assert.Contains("6,000,000", run.Output, StringComparison.Ordinal);
    }

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal();

    internal sealed class ParquetRow
    {
        public string Text { get; set; } = "";

        public decimal? Value { get; set; }

        public string? Unit { get; set; }

        public int Start { get; set; }
    }
}
