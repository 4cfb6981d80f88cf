using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Broadsheet.Core.Checks;
using Broadsheet.Tool.Export;

namespace Broadsheet.Tool.Findings;

/// <summary>Prints findings as SARIF 2.1.0 (OASIS, 2020), which code scanning reads.</summary>
/// <remarks>By hand: the library for the format asks for packages that cannot be restored.</remarks>
internal static class SarifFindings
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly Dictionary<string, string> Levels = new(StringComparer.Ordinal)
    {
        ["error"] = "error",
        ["hidden"] = "none",
        ["suggestion"] = "note",
        ["warning"] = "warning",
    };

    /// <summary>Writes a log of one run.</summary>
    /// <param name="output">Takes the document in UTF-8.</param>
    /// <param name="findings">The findings.</param>
    internal static void Write(Stream output, IReadOnlyList<ExportFinding> findings)
    {
        var rules = InputFindings.Rules.Concat(RuleSet.Descriptors).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var used = findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = ExportJson.Encoder, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "broadsheet");
        json.WriteString("semanticVersion", typeof(SarifFindings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        json.WriteStartArray("rules");
        foreach (var id in used)
        {
            Write(json, rules[id]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            Write(json, finding, used.IndexOf(finding.Rule));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        var culture = CultureInfo.CurrentUICulture;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteMessage(json, "shortDescription", RuleTexts.Get(rule.Name + "_Title", culture));
        WriteMessage(json, "fullDescription", RuleTexts.Get(rule.Name + "_Description", culture));
        json.WriteString("helpUri", RuleLinks.Of(rule.Id));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Levels[ExportMapping.Name(rule.DefaultSeverity)]);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportFinding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Levels[finding.Severity]);
        WriteMessage(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, finding.File);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        json.WriteNumber("startColumn", finding.Column);
        WriteOffsets(json, finding.Start, finding.End);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, finding.Related);
        if (finding.Fix is not null)
        {
            WriteFix(json, finding, finding.Fix);
        }

        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, IReadOnlyList<ExportRelated> related)
    {
        json.WriteStartArray("relatedLocations");
        foreach (var location in related)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteFile(json, location.File);
            json.WriteStartObject("region");
            WriteOffsets(json, location.Start, location.End);
            json.WriteEndObject();
            json.WriteEndObject();
            WriteMessage(json, "message", location.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, ExportFinding finding, string fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteFile(json, finding.File);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        WriteOffsets(json, finding.Start, finding.End);
        json.WriteEndObject();
        WriteMessage(json, "insertedContent", fix);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteOffsets(Utf8JsonWriter json, int start, int end)
    {
        json.WriteNumber("charOffset", start);
        json.WriteNumber("charLength", Math.Max(0, end - start));
    }

    private static void WriteFile(Utf8JsonWriter json, string file)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
