using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Broadsheet.Tool.Export;

namespace Broadsheet.Tool.Report;

/// <summary>The report: one HTML file with its data, style, script and charts in it.</summary>
internal static class ReportPage
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    // One page, opened from disk: the parts of its script are put together in this order, each using those before.
    private static readonly string[] Script =
        ["words.js", "model.js", "elements.js", "record.js", "articles.js", "figures.js", "programs.js", "findings.js", "charts.js", "report.js"];

    // Chinese stays readable; <, > and & are escaped, so that no text of a page ends the element it stands in.
    private static readonly ReportJson Json = new(new JsonSerializerOptions(ReportJson.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <summary>Writes the report.</summary>
    /// <param name="output">Takes the file in UTF-8.</param>
    /// <param name="data">What it shows.</param>
    /// <param name="culture">The language it opens in; its reader may change it.</param>
    internal static void Write(Stream output, ReportData data, CultureInfo culture)
    {
        var template = Asset("report.html");
        var at = 0;
        while (template.IndexOf("{{", at, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = template.IndexOf("}}", open, StringComparison.Ordinal);
            output.Write(Utf8.GetBytes(template[at..open]));
            switch (template[(open + 2)..close])
            {
                case "charts":
                    output.Write(Utf8.GetBytes(Asset("chart.umd.min.js")));
                    break;
                case "data":
                    JsonSerializer.Serialize(output, data, Json.ReportData);
                    break;
                case "language":
                    output.Write(Utf8.GetBytes(culture.TwoLetterISOLanguageName == "zh" ? "zh-Hans" : "en"));
                    break;
                case "script":
                    foreach (var part in Script)
                    {
                        output.Write(Utf8.GetBytes(Asset(part)));
                    }

                    break;
                case "style":
                    output.Write(Utf8.GetBytes(Asset("report.css")));
                    break;
            }

            at = close + 2;
        }

        output.Write(Utf8.GetBytes(template[at..]));
    }

    private static string Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Report.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>How the report's data is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(PlainNumberConverter)])]
[JsonSerializable(typeof(ReportData))]
internal sealed partial class ReportJson : JsonSerializerContext;
