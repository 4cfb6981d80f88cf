using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Broadsheet.Tool.Export;
using Broadsheet.Tool.Input;
using Broadsheet.Tool.Output;

namespace Broadsheet.Tool.Commands;

/// <summary><c>broadsheet extract</c>: pages as JSON.</summary>
internal static class ExtractCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var pages = SharedArguments.Pages();
        var format = SharedArguments.Format(Texts.ExtractFormat, "json", "jsonl");
        var published = SharedArguments.Published();
        var output = new Option<string?>("--out") { Description = Texts.Out, HelpName = "FILE" };
        var command = new Command("extract", Texts.ExtractDescription) { pages, format, published, output };
        command.SetAction((arguments, cancellation) => Task.Run(
            () => Extract(
                arguments.GetRequiredValue(pages),
                arguments.GetRequiredValue(format),
                arguments.GetValue(published),
                arguments.GetValue(output),
                cancellation),
            CancellationToken.None));
        return command;
    }

    private static int Extract(string[] arguments, string format, PartialDate? published, string? file, CancellationToken cancellation)
    {
        var sources = SharedArguments.Resolve(arguments, out var isComplete);
        if (sources.Count == 0)
        {
            return ExitCode.Unreadable;
        }

        var corpus = new CorpusReader(sources, published);
        var pages = corpus.Read(Console.Error.WriteLine, cancellation);
        using (var target = OutputTarget.Open(file))
        {
            if (format == "jsonl")
            {
                WriteLines(target.Stream, pages);
            }
            else
            {
                WriteDocument(target.Stream, pages, corpus);
            }

            target.Complete();
        }

        return isComplete && !corpus.HasErrors ? ExitCode.Success : ExitCode.Unreadable;
    }

    private static void WriteLines(Stream output, IEnumerable<ReadPage> pages)
    {
        foreach (var article in pages.SelectMany(page => page.Reading.Articles))
        {
            JsonSerializer.Serialize(output, ExportMapping.Of(article), ExportJson.Readable.ExportArticle);
            output.WriteByte((byte)'\n');
        }
    }

    private static void WriteDocument(Stream output, IEnumerable<ReadPage> pages, CorpusReader corpus)
    {
        using var document = new DocumentWriter(output);
        document.WriteList(
            "articles", pages.SelectMany(page => page.Reading.Articles).Select(ExportMapping.Of), ExportJson.Readable.ExportArticle);
        document.WriteList("programs", corpus.Programs().Select(ExportMapping.Of), ExportJson.Readable.ExportProgram);
        document.WriteList(
            "findings",
            corpus.Findings().Select(finding => ExportMapping.Of(finding, CultureInfo.CurrentUICulture)),
            ExportJson.Readable.ExportFinding);
        document.End(output);
    }
}
