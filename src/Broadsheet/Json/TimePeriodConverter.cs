using System.Text.Json;
using System.Text.Json.Serialization;

namespace Broadsheet.Json;

/// <summary>Writes a period as partial ISO date, or two of them around a stroke.</summary>
internal sealed class TimePeriodConverter : JsonConverter<TimePeriod>
{
    public override TimePeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TimePeriod.TryParse(reader.GetString(), out var period)
            ? period
            : throw new JsonException("A partial ISO date like 2024-11 is expected, or two of them around a '/'.");

    public override void Write(Utf8JsonWriter writer, TimePeriod value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
