using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Broadsheet.Json;

/// <summary>Writes a corpus as an object of its articles and programs; the figures stand in their articles.</summary>
internal sealed class NewsCorpusConverter : JsonConverter<NewsCorpus>
{
    public override NewsCorpus Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A corpus with articles and programs is expected.");
        }

        List<Article>? articles = null;
        List<Program>? programs = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("articles"u8))
            {
                reader.Read();
                articles = JsonSerializer.Deserialize(ref reader, InfoOf<List<Article>>(options));
            }
            else if (reader.ValueTextEquals("programs"u8))
            {
                reader.Read();
                programs = JsonSerializer.Deserialize(ref reader, InfoOf<List<Program>>(options));
            }
            else
            {
                reader.Skip();
            }
        }

        return new NewsCorpus(
            articles ?? throw new JsonException("The corpus has no articles."),
            programs ?? throw new JsonException("The corpus has no programs."));
    }

    public override void Write(Utf8JsonWriter writer, NewsCorpus value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("articles"u8);
        JsonSerializer.Serialize(writer, value.Articles, InfoOf<IReadOnlyList<Article>>(options));
        writer.WritePropertyName("programs"u8);
        JsonSerializer.Serialize(writer, value.Programs, InfoOf<IReadOnlyList<Program>>(options));
        writer.WriteEndObject();
    }

    private static JsonTypeInfo<T> InfoOf<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
