using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Broadsheet.Tool.Export;
using Broadsheet.Tool.Input;
using Broadsheet.Tool.Output;
using Spectre.Console;

namespace Broadsheet.Tool.Commands;

/// <summary><c>broadsheet stats</c>: how much of what pages hold.</summary>
internal static class StatsCommand
{
    private const int MostUnits = 12;
    private const int MostPrograms = 20;

    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var pages = SharedArguments.Pages();
        var format = SharedArguments.Format(Texts.StatsFormat, "table", "json");
        var published = SharedArguments.Published();
        var command = new Command("stats", Texts.StatsDescription) { pages, format, published };
        command.SetWork((arguments, cancellation) =>
            Count(arguments.GetRequiredValue(pages), arguments.GetRequiredValue(format), arguments.GetValue(published), cancellation));
        return command;
    }

    private static int Count(string[] arguments, string format, PartialDate? published, CancellationToken cancellation)
    {
        var sources = SharedArguments.Resolve(arguments, out var isComplete);
        if (sources.Count == 0)
        {
            return ExitCode.Unreadable;
        }

        var corpus = SharedArguments.ReadAll(sources, published, cancellation);

        var counts = CorpusCounts.Of(corpus);
        if (format == "json")
        {
            using var output = OutputTarget.Open(path: null);
            JsonSerializer.Serialize(output.Stream, counts, ExportJson.Readable.CorpusCounts);
            output.Stream.WriteByte((byte)'\n');
        }
        else
        {
            Print(counts);
        }

        return isComplete && !corpus.HasErrors ? ExitCode.Success : ExitCode.Unreadable;
    }

    private static void Print(CorpusCounts counts)
    {
        using var lines = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(lines), Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns(Texts.ArticleColumn, Texts.StatisticsColumn, Texts.ProgramsColumn, Texts.DatesColumn, Texts.FindingsColumn);
        foreach (var article in counts.Articles)
        {
            table.AddRow(new Text(article.Title), Number(article.Statistics), Number(article.Programs), Number(article.Dates), Number(article.Findings));
        }

        console.Write(table);
        Print(console, Texts.KindColumn, counts.Kinds);
        Print(console, Texts.UnitColumn, counts.Units.Take(MostUnits));
        Print(console, Texts.ProgramColumn, counts.Programs.Take(MostPrograms));
    }

    private static void Print(IAnsiConsole console, string name, IEnumerable<CountOf> counts)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(name, Texts.CountColumn);
        foreach (var count in counts)
        {
            table.AddRow(new Text(count.Name), Number(count.Count));
        }

        console.Write(table);
    }

    private static Text Number(int count) => new Text(count.ToString(CultureInfo.InvariantCulture)).RightJustified();
}
