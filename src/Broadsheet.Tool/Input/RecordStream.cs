using System.Text;
using System.Text.Json;
using Broadsheet.Core.Layout;

namespace Broadsheet.Tool.Input;

/// <summary>Reads pages that standard input names or holds line by line, each as it comes.</summary>
/// <remarks>This is what Spark's <c>pipe</c>, Hadoop Streaming, a Slurm array and GNU parallel feed.</remarks>
internal static class RecordStream
{
    /// <summary>Reads records.</summary>
    /// <param name="kind"><c>paths</c>: a file a line; <c>jsonl</c>: an object a line with <c>file</c>, <c>text</c> and perhaps <c>published</c>.</param>
    /// <param name="published">The publication date of records that give none.</param>
    /// <param name="input">The lines, in UTF-8.</param>
    /// <returns>A page a record; a record that cannot be read is a page with an error that names its line.</returns>
    internal static IEnumerable<ReadPage> Read(string kind, PartialDate? published, Stream input)
    {
        var number = 0;
        foreach (var line in ByteLines.Read(input))
        {
            number++;
            if (line.Length > 0)
            {
                yield return kind == "paths" ? ReadFile(Encoding.UTF8.GetString(line), published) : ReadRecord(line, number, published);
            }
        }
    }

    private static ReadPage ReadFile(string path, PartialDate? published)
    {
        var source = new PageSource(OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path, path);
        return ReadPage.Of(source, IdOf(source.Name), published);
    }

    private static ReadPage ReadRecord(byte[] line, int number, PartialDate? published)
    {
        try
        {
            using var record = JsonDocument.Parse(line);
            var file = Required(record.RootElement, "file");
            var text = new DecodedText(Required(record.RootElement, "text"), Encoding.UTF8, HasMark: false, IsDetected: false);
            return ReadPage.Of(new PageSource(file, Path: null), IdOf(file), Date(record.RootElement) ?? published, text);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            return ReadPage.Failed(new PageSource("-", Path: null), Texts.Format(Texts.BadRecord, number, e.Message));
        }
    }

    private static string Required(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.GetString() is { } text ? text : throw new FormatException(Texts.Format(Texts.RecordWithout, name));

    private static PartialDate? Date(JsonElement record) =>
        !record.TryGetProperty("published", out var value) || value.GetString() is not { } text ? null
        : PublishedDate.Parse(text) ?? throw new FormatException(Texts.Format(Texts.BadDate, text));

    // Records are read one by one, so nothing but its own path can tell one page from another.
    private static string IdOf(string file) => file.Replace('\\', '/');
}
