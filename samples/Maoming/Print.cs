using System.Globalization;
using Broadsheet;
using Spectre.Console;

namespace Maoming;

/// <summary>Prints records as tables.</summary>
internal static class Print
{
    private const int WidthWithoutConsole = 120;

    private static readonly IAnsiConsole Console = Open();

    /// <summary>An article with its programs and figures.</summary>
    internal static void Article(Article article)
    {
        Console.Write(new Rule(Markup.Escape(article.Title)).LeftJustified());
        string?[] byline = [article.Column, article.Authors.ToString(), article.Publication, article.Published?.ToString(), article.Source.ToString()];
        Console.WriteLine(string.Join("  ", byline.Where(part => !string.IsNullOrEmpty(part))));
        Programs(article.Programs());
        Figures(article.Statistics, withArticle: false);
    }

    /// <summary>A program: its names and parts, where it is named, and the figures stated about it.</summary>
    internal static void Program(Broadsheet.Program program)
    {
        Programs([program]);
        var mentions = Table("文章", "提法", "位置");
        foreach (var mention in program.Mentions)
        {
            mentions.AddRow(Cell(Corpus.All.FindArticle(mention.ArticleId)?.Title), Cell(mention.Text), Cell(mention.Source));
        }

        Console.Write(mentions);
        Figures(program.Figures());
    }

    /// <summary>Figures: what was counted, as printed and as a number with the bounds its words imply, when, and where it stands.</summary>
    internal static void Figures(IEnumerable<Statistic> figures, bool withArticle = true)
    {
        var table = Table("对象", "原文", "数值", "单位", "范围", "时间", withArticle ? "位置" : "行");
        table.Columns[2].RightAligned();
        table.Columns[^1].NoWrap();
        foreach (var figure in figures)
        {
            table.AddRow(
                Cell(figure.Subject),
                Cell(figure.Text),
                Cell(Number(figure.Value)),
                Cell(string.Join('/', figure.Per.Prepend(figure.Unit))),
                Cell(IsExact(figure) ? null : figure.Interval),
                Cell(figure.TimeResolved is { } time ? $"{figure.Time} ({time})" : figure.Time),
                Cell(withArticle ? figure.Source : figure.Source.Line));
        }

        if (table.Rows.Count > 0)
        {
            Console.Write(table);
        }
    }

    /// <summary>What the sample can be asked.</summary>
    internal static void Help() => Console.WriteLine("""
        dotnet run --project samples/Maoming                        the page: articles, programs, figures
        dotnet run --project samples/Maoming -- program 枫桥经验     one program over all articles
        dotnet run --project samples/Maoming -- money               all money, the largest first
        dotnet run --project samples/Maoming -- year 2024           all figures dated in a year
        dotnet run --project samples/Maoming -- centres             three figures by name, added up
        """);

    private static void Programs(IEnumerable<Broadsheet.Program> programs)
    {
        var table = Table("项目", "类别", "又称", "组成");
        foreach (var program in programs)
        {
            table.AddRow(Cell(program.Name), Cell(program.Kind), Cell(program.Aliases), Cell(program.Components));
        }

        if (table.Rows.Count > 0)
        {
            Console.Write(table);
        }
    }

    private static bool IsExact(Statistic figure) => figure.Interval is { Low: { } low, High: { } high } && low == high;

    private static string? Number(decimal? value) => value?.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static Table Table(params string[] columns) => new Table().Border(TableBorder.Simple).AddColumns(columns);

    private static Text Cell(object? value) => new(value?.ToString() ?? "");

    private static IAnsiConsole Open()
    {
        var console = AnsiConsole.Console;
        if (System.Console.IsOutputRedirected)
        {
            console.Profile.Width = WidthWithoutConsole;
        }

        return console;
    }
}
