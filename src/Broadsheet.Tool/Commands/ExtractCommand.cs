using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Broadsheet.Tool.Export;
using Broadsheet.Tool.Input;
using Broadsheet.Tool.Output;
using Broadsheet.Tool.Tables;

namespace Broadsheet.Tool.Commands;

/// <summary><c>broadsheet extract</c>: what is read from pages, as data.</summary>
internal static class ExtractCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        var pages = SharedArguments.Pages();
        var format = SharedArguments.Format(Texts.ExtractFormat, "json", "jsonl", "csv", "parquet", "table");
        var published = SharedArguments.Published();
        var output = new Option<string?>("--out") { Description = Texts.Out, HelpName = "FILE" };
        var input = new Option<string>("--input") { Description = Texts.InputKind, DefaultValueFactory = _ => "page" };
        input.AcceptOnlyFromAmong("page", "paths", "jsonl");
        var command = new Command("extract", Texts.ExtractDescription) { pages, format, published, output, input };
        command.SetWork((arguments, cancellation) => Extract(
            new(
                arguments.GetRequiredValue(pages),
                arguments.GetRequiredValue(input) == "page" ? SharedArguments.FormatOf(arguments, format, output) : arguments.GetRequiredValue(format),
                arguments.GetValue(published),
                arguments.GetValue(output),
                arguments.GetRequiredValue(input)),
            cancellation));
        return command;
    }

    private static int Extract(Settings settings, CancellationToken cancellation)
    {
        if (settings.Input != "page")
        {
            return ExtractStream(settings, cancellation);
        }

        var sources = SharedArguments.Resolve(settings.Pages, out var isComplete);
        if (sources.Count == 0)
        {
            return ExitCode.Unreadable;
        }

        // Only the one document has programs and findings over all pages; the other formats need no page twice.
        var corpus = new CorpusReader(sources, settings.Published, keepsPages: settings.Format == "json");
        using var progress = ReadingProgress.Start(sources, cancellation, isAlone: settings.Output is not null || Console.IsOutputRedirected);
        var (articles, statistics) = (0, 0);
        var pages = corpus.Read(progress.Report, cancellation).Select(page =>
        {
            progress.Advance(page);
            articles += page.Reading.Articles.Count;
            statistics += page.Reading.Articles.Sum(article => article.Statistics.Count);
            return page;
        });
        using (var target = OutputTarget.Open(settings.Output))
        {
            if (settings.Format == "json")
            {
                WriteDocument(target.Stream, pages, corpus);
            }
            else
            {
                WriteArticles(target.Stream, settings.Format, pages.SelectMany(page => page.Reading.Articles).Select(ExportMapping.Of), cancellation);
            }

            target.Complete();
        }

        progress.Dispose();
        SharedArguments.SaySkipped(corpus);
        if (settings.Output is not null)
        {
            Console.Error.WriteLine(Texts.Format(Texts.Extracted, settings.Output, corpus.Count - corpus.Unreadable, articles, statistics));
        }

        return isComplete && !corpus.HasErrors ? ExitCode.Success : ExitCode.Unreadable;
    }

    // One record in, its articles out at once: so that whoever starts many of these can kill and repeat one.
    private static int ExtractStream(Settings settings, CancellationToken cancellation)
    {
        if (settings.Pages is not ["-"] || settings.Format != "jsonl")
        {
            Console.Error.WriteLine(Texts.StreamNeedsStandardInput);
            return ExitCode.Unreadable;
        }

        var code = ExitCode.Success;
        using var input = Console.OpenStandardInput();
        using var target = OutputTarget.Open(settings.Output);
        foreach (var page in RecordStream.Read(settings.Input, settings.Published, input))
        {
            cancellation.ThrowIfCancellationRequested();
            if (page.Error is not null || page.Note is not null)
            {
                Console.Error.WriteLine(page.Error ?? page.Note);
                code = page.Error is null ? code : ExitCode.Unreadable;
            }

            WriteLines(target.Stream, page.Reading.Articles.Select(ExportMapping.Of));
            target.Stream.Flush();
        }

        target.Complete();
        return code;
    }

    private static void WriteArticles(Stream output, string format, IEnumerable<ExportArticle> articles, CancellationToken cancellation)
    {
        switch (format)
        {
            case "jsonl":
                WriteLines(output, articles);
                break;
            case "csv":
                CsvTable.Write(output, articles.SelectMany(StatisticRow.Of));
                break;
            case "parquet":
                ParquetTable.Write(output, articles.SelectMany(StatisticRow.Of), cancellation);
                break;
            default:
                ConsoleTable.Write(output, articles.SelectMany(StatisticRow.Of));
                break;
        }
    }

    private static void WriteLines(Stream output, IEnumerable<ExportArticle> articles)
    {
        foreach (var article in articles)
        {
            JsonSerializer.Serialize(output, article, ExportJson.Readable.ExportArticle);
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

    private sealed record Settings(string[] Pages, string Format, PartialDate? Published, string? Output, string Input);
}
