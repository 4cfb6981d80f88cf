using System.Globalization;
using System.Text.Json;
using Broadsheet.Core.Checks;

namespace Broadsheet.Tool.Export;

/// <summary>Makes the objects of the export format of the library's records.</summary>
internal static class ExportMapping
{
    /// <summary>The export's article.</summary>
    internal static ExportArticle Of(Article article) => new(
        article.Id,
        article.Source.File,
        article.Source.Start,
        article.Source.End,
        article.Source.Line,
        article.Column,
        article.Title,
        article.Subtitle,
        [.. article.Authors.Select(author => new ExportAuthor(author.Name, author.Place, author.Role))],
        article.Published?.ToString(),
        [.. article.Headings.Select(heading => new ExportHeading(heading.Text, heading.Level, heading.Source.Start, heading.Source.End))],
        [.. article.Paragraphs.Select(paragraph => new ExportParagraph(paragraph.Source.Start, paragraph.Source.End))],
        [.. article.Statistics.Select(Of)],
        [.. article.Dates.Select(date => new ExportDate(date.Text, date.Source.Start, date.Source.End, date.Resolved?.ToString()))]);

    /// <summary>The export's program.</summary>
    internal static ExportProgram Of(Program program) => new(
        program.Id,
        program.Name,
        program.Aliases,
        program.Kind,
        program.Components,
        program.Lead,
        program.Members,
        program.Launched?.ToString(),
        [.. program.Mentions.Select(mention =>
            new ExportMention(mention.ArticleId, mention.Source.File, mention.Source.Start, mention.Source.End, mention.Text))],
        program.Statistics);

    /// <summary>The export's finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="culture">The language of its message.</param>
    internal static ExportFinding Of(Finding finding, CultureInfo culture) => new(
        finding.Rule.Id,
        finding.Rule.Category,
        Name(finding.Rule.DefaultSeverity),
        finding.Message(culture),
        finding.Fix,
        finding.Source.File,
        finding.Source.Start,
        finding.Source.End,
        finding.Source.Line,
        finding.Source.Column,
        [.. finding.Related.Select(related => new ExportRelated(related.Source.File, related.Source.Start, related.Source.End, related.Text))]);

    /// <summary>A value's name in the export: <c>at_least</c>.</summary>
    internal static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static ExportStatistic Of(Statistic statistic) => new(
        statistic.Id,
        statistic.Text,
        statistic.Source.Start,
        statistic.Source.End,
        statistic.Source.Line,
        statistic.Source.Column,
        statistic.Value,
        statistic.Low,
        statistic.High,
        statistic.Unit,
        statistic.Per,
        Name(statistic.Approximation),
        statistic.Change is { } change ? Name(change) : null,
        Name(statistic.Kind),
        statistic.Subject,
        statistic.Time,
        statistic.TimeResolved?.ToString(),
        statistic.Place);
}
