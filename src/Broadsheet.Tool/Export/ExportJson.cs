using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Broadsheet.Tool.Export;

/// <summary>How the export's objects are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(PlainNumberConverter)])]
[JsonSerializable(typeof(ExportArticle))]
[JsonSerializable(typeof(ExportProgram))]
[JsonSerializable(typeof(ExportFinding))]
[JsonSerializable(typeof(CorpusCounts))]
internal sealed partial class ExportJson : JsonSerializerContext
{
    /// <summary>Leaves Chinese readable: the output is a file or a terminal, never part of an HTML page.</summary>
    internal static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The export's objects, with <see cref="Encoder"/>.</summary>
    internal static ExportJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = Encoder });
}

/// <summary>Writes numbers as people do: without exponent and without zeros at the end of decimals.</summary>
internal sealed class PlainNumberConverter : JsonConverter<decimal>
{
    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString("0.############################", CultureInfo.InvariantCulture));
}
