using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Broadsheet.Tool.Tables;

/// <summary>Writes rows as CSV (RFC 4180) in UTF-8, with a byte-order mark so that spreadsheets read Chinese.</summary>
internal static class CsvTable
{
    /// <summary>Writes rows as they come.</summary>
    /// <param name="output">Takes the file.</param>
    /// <param name="rows">The rows.</param>
    internal static void Write(Stream output, IEnumerable<StatisticRow> rows)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            // A cell that begins like a formula would be run by spreadsheets.
            InjectionOptions = InjectionOptions.Escape,
        });
        csv.WriteRecords(rows);
    }
}
