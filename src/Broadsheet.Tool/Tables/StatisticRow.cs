using Broadsheet.Tool.Export;

namespace Broadsheet.Tool.Tables;

/// <summary>A statistic as a row of a table: what the export says of it, with its article.</summary>
/// <remarks>The columns of CSV and Parquet, in this order; absent values are empty cells.</remarks>
internal sealed class StatisticRow
{
    public string File { get; init; } = "";

    public string Article { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Published { get; init; }

    public string Id { get; init; } = "";

    public string Text { get; init; } = "";

    public int Start { get; init; }

    public int End { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }

    public decimal? Value { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public string? Unit { get; init; }

    /// <summary>The denominators with <c>/</c> between them: 人/月.</summary>
    public string? Per { get; init; }

    public string Approximation { get; init; } = "";

    public string? Change { get; init; }

    public string Kind { get; init; } = "";

    public string? Subject { get; init; }

    public string? Time { get; init; }

    public string? TimeResolved { get; init; }

    public string? Place { get; init; }

    /// <summary>The rows of an article.</summary>
    /// <param name="article">The article.</param>
    internal static IEnumerable<StatisticRow> Of(ExportArticle article) => article.Statistics.Select(statistic => new StatisticRow
    {
        File = article.File,
        Article = article.Id,
        Title = article.Title,
        Published = article.Published,
        Id = statistic.Id,
        Text = statistic.Text,
        Start = statistic.Start,
        End = statistic.End,
        Line = statistic.Line,
        Column = statistic.Column,
        Value = statistic.Value,
        Low = statistic.Low,
        High = statistic.High,
        Unit = statistic.Unit,
        Per = statistic.Per.Count == 0 ? null : string.Join('/', statistic.Per),
        Approximation = statistic.Approximation,
        Change = statistic.Change,
        Kind = statistic.Kind,
        Subject = statistic.Subject,
        Time = statistic.Time,
        TimeResolved = statistic.TimeResolved,
        Place = statistic.Place,
    });
}
