using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Broadsheet.Tool.Tables;

/// <summary>Prints rows as a table for people.</summary>
internal static class ConsoleTable
{
    /// <summary>Prints a table for each article.</summary>
    /// <param name="output">Takes the text in UTF-8.</param>
    /// <param name="rows">The rows, those of one article together.</param>
    internal static void Write(Stream output, IEnumerable<StatisticRow> rows)
    {
        using var lines = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(lines),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = 160;
        }

        Table? table = null;
        var article = "";
        foreach (var row in rows)
        {
            if (table is null || row.Article != article)
            {
                Print(console, table);
                article = row.Article;
                table = new Table().Border(TableBorder.Simple).Title(new TableTitle(Markup.Escape($"{row.Title} ({row.File})")))
                    .AddColumns(Texts.TextColumn, Texts.ValueColumn, Texts.UnitColumn, Texts.SubjectColumn, Texts.TimeColumn, Texts.PlaceColumn, Texts.LineColumn);
            }

            table.AddRow(
                new Text(row.Text), new Text(Value(row)).RightJustified(), new Text(Unit(row)), new Text(row.Subject ?? ""), new Text(row.TimeResolved ?? row.Time ?? ""),
                new Text(row.Place ?? ""), new Text($"{row.Line},{row.Column}"));
        }

        Print(console, table);
    }

    private static void Print(IAnsiConsole console, Table? table)
    {
        if (table is not null)
        {
            console.Write(table);
        }
    }

    private static string Value(StatisticRow row) =>
        row.Value is { } value ? Number(value) : $"{Number(row.Low)}–{Number(row.High)}";

    private static string Number(decimal? number) => number?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "";

    private static string Unit(StatisticRow row) => row.Per is null ? row.Unit ?? "" : $"{row.Unit}/{row.Per}";
}
