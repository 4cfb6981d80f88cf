using System.CommandLine;
using System.CommandLine.Completions;
using Broadsheet.Core.Layout;
using Broadsheet.Tool.Input;
using Broadsheet.Tool.Output;

namespace Broadsheet.Tool.Commands;

/// <summary>The arguments and options that commands share.</summary>
internal static class SharedArguments
{
    /// <summary>PAGE…</summary>
    internal static Argument<string[]> Pages() => new("PAGE")
    {
        Description = Texts.Pages,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>--published DATE</summary>
    internal static Option<PartialDate?> Published() => new("--published")
    {
        Description = Texts.Published,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var date = PublishedDate.Parse(result.Tokens[0].Value);
            if (date is null)
            {
                result.AddError(Texts.Format(Texts.BadDate, result.Tokens[0].Value));
            }

            return date;
        },
    };

    /// <summary>--format, one of several; the first is the default.</summary>
    internal static Option<string> Format(string description, params string[] formats)
    {
        var option = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>The format that was asked for; where none was, the one that the output file is named after.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="format">--format; its completions are the formats.</param>
    /// <param name="output">--out.</param>
    internal static string FormatOf(ParseResult arguments, Option<string> format, Option<string?> output)
    {
        var extension = Path.GetExtension(arguments.GetValue(output) ?? "").TrimStart('.').ToLowerInvariant();
        return arguments.GetResult(format) is { Implicit: false } || !format.GetCompletions(CompletionContext.Empty).Any(item => item.Label == extension)
            ? arguments.GetRequiredValue(format)
            : extension;
    }

    /// <summary>Finds the pages of PAGE…, with a message on standard error for each argument that leads to none.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="isComplete">Whether every argument led to a page.</param>
    /// <returns>The pages.</returns>
    internal static IReadOnlyList<PageSource> Resolve(string[] arguments, out bool isComplete)
    {
        var missing = 0;
        var pages = PageArguments.Resolve(arguments, message =>
        {
            missing++;
            Console.Error.WriteLine(message);
        });
        isComplete = missing == 0;
        return pages;
    }

    /// <summary>Reads pages to the end, with a bar on a terminal and messages on standard error.</summary>
    /// <param name="sources">The pages.</param>
    /// <param name="published">The publication date of all pages, or <see langword="null"/>.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    /// <returns>What was read.</returns>
    internal static CorpusReader ReadAll(IReadOnlyList<PageSource> sources, PartialDate? published, CancellationToken cancellation)
    {
        var corpus = new CorpusReader(sources, published);
        using var progress = ReadingProgress.Start(sources, cancellation);
        foreach (var page in corpus.Read(progress.Report, cancellation))
        {
            progress.Advance(page);
        }

        SaySkipped(corpus);
        return corpus;
    }

    /// <summary>Says how many pages could not be read.</summary>
    /// <param name="corpus">The pages, read to the end.</param>
    internal static void SaySkipped(CorpusReader corpus)
    {
        if (corpus.HasErrors)
        {
            Console.Error.WriteLine(Texts.Format(Texts.PagesSkipped, corpus.Unreadable, corpus.Count));
        }
    }
}
