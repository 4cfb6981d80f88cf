using System.Globalization;
using System.Text;

namespace Broadsheet.Core.Checks.Baselines;

/// <summary>Prints a baseline as JSON (RFC 8259), one entry a line, so that version control shows and merges entries.</summary>
internal static class BaselineWriter
{
    /// <summary>Prints entries.</summary>
    /// <param name="entries">The entries, in order.</param>
    /// <returns>The file's text; its lines end in LF.</returns>
    public static string Write(IReadOnlyList<BaselineEntry> entries)
    {
        var json = new StringBuilder();
        json.Append("{\n  \"version\": ").Append(BaselineReader.Version.ToString(CultureInfo.InvariantCulture)).Append(",\n  \"findings\": [");
        for (var i = 0; i < entries.Count; i++)
        {
            json.Append(i == 0 ? "\n    " : ",\n    ");
            Append(json, entries[i]);
        }

        return json.Append(entries.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    private static void Append(StringBuilder json, BaselineEntry entry)
    {
        var fingerprint = entry.Fingerprint;
        Append(json.Append("{ \"rule\": "), fingerprint.Rule);
        Append(json.Append(", \"article\": "), fingerprint.Article);
        Append(json.Append(", \"subject\": "), fingerprint.Subject);
        json.Append(", \"values\": [");
        for (var i = 0; i < fingerprint.Values.Count; i++)
        {
            Append(i == 0 ? json : json.Append(", "), fingerprint.Values[i]);
        }

        json.Append(']');
        if (entry.Count != 1)
        {
            json.Append(", \"count\": ").Append(entry.Count.ToString(CultureInfo.InvariantCulture));
        }

        json.Append(" }");
    }

    private static void Append(StringBuilder json, string text)
    {
        json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                json.Append(character).Append(text[++i]);
            }
            else if (character is '"' or '\\')
            {
                json.Append('\\').Append(character);
            }
            else if (char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029')
            {
                // Half a surrogate pair cannot be saved as UTF-8; the others would break the line.
                json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(character);
            }
        }

        json.Append('"');
    }
}
