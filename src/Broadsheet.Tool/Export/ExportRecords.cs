namespace Broadsheet.Tool.Export;

// The objects of the export format; docs/export-format.md says what each property means.

internal sealed record ExportArticle(
    string Id,
    string File,
    int Start,
    int End,
    int Line,
    string? Column,
    string Title,
    string? Subtitle,
    IReadOnlyList<ExportAuthor> Authors,
    string? Published,
    IReadOnlyList<ExportHeading> Headings,
    IReadOnlyList<ExportParagraph> Paragraphs,
    IReadOnlyList<ExportStatistic> Statistics,
    IReadOnlyList<ExportDate> Dates);

internal sealed record ExportAuthor(string Name, string? Place, string? Role);

internal sealed record ExportHeading(string Text, int Level, int Start, int End);

internal sealed record ExportParagraph(int Start, int End);

internal sealed record ExportStatistic(
    string Id,
    string Text,
    int Start,
    int End,
    int Line,
    int Column,
    decimal? Value,
    decimal? Low,
    decimal? High,
    string? Unit,
    IReadOnlyList<string> Per,
    string Approximation,
    string? Change,
    string Kind,
    string? Subject,
    string? Time,
    string? TimeResolved,
    string? Place);

internal sealed record ExportDate(string Text, int Start, int End, string? Resolved);

internal sealed record ExportProgram(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    string Kind,
    IReadOnlyList<string> Components,
    string? Lead,
    IReadOnlyList<string> Members,
    string? Launched,
    IReadOnlyList<ExportMention> Mentions,
    IReadOnlyList<string> Statistics);

internal sealed record ExportMention(string Article, string File, int Start, int End, string Text);

internal sealed record ExportFinding(
    string Rule,
    string Category,
    string Severity,
    string Message,
    string? Fix,
    string File,
    int Start,
    int End,
    int Line,
    int Column,
    IReadOnlyList<ExportRelated> Related);

internal sealed record ExportRelated(string File, int Start, int End, string Message);
