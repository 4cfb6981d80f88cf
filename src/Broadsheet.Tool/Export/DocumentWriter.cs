using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Broadsheet.Tool.Export;

/// <summary>Writes the one JSON document of <c>--format json</c>, article by article.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins the document.</summary>
    /// <param name="output">Takes the document in UTF-8.</param>
    internal DocumentWriter(Stream output)
    {
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = ExportJson.Encoder, Indented = true, NewLine = "\n" });
        _json.WriteStartObject();
        _json.WriteNumber("version", 1);
    }

    /// <summary>Writes a list of the document.</summary>
    /// <param name="name">The list's name.</param>
    /// <param name="items">Its objects; each is written before the next is asked for.</param>
    /// <param name="type">How they are written.</param>
    internal void WriteList<T>(string name, IEnumerable<T> items, JsonTypeInfo<T> type)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            JsonSerializer.Serialize(_json, item, type);
            _json.Flush();
        }

        _json.WriteEndArray();
    }

    /// <summary>Ends the document with a line break.</summary>
    /// <param name="output">The stream the document was begun on.</param>
    internal void End(Stream output)
    {
        _json.WriteEndObject();
        _json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
