using System.Globalization;
using System.Text;
using Broadsheet.Tool.Export;

namespace Broadsheet.Tool.Serve;

/// <summary>What hovering over a figure, a date or a program shows: its record.</summary>
internal static class PageHover
{
    /// <summary>Finds the record at a place.</summary>
    /// <param name="page">The page.</param>
    /// <param name="offset">The place.</param>
    /// <returns>The hover, or <see langword="null"/> where nothing was read.</returns>
    internal static Hover? At(PageDocument page, int offset)
    {
        foreach (var article in page.Page.Articles)
        {
            if (article.Statistics.FirstOrDefault(statistic => Holds(statistic.Source, offset)) is { } statistic)
            {
                return Of(page, statistic.Source, Record(statistic));
            }
        }

        foreach (var program in page.Page.Programs)
        {
            if (program.Mentions.FirstOrDefault(mention => Holds(mention.Source, offset)) is { } mention)
            {
                return Of(page, mention.Source, Record(program));
            }
        }

        var date = page.Page.Articles.SelectMany(article => article.Dates).FirstOrDefault(date => Holds(date.Source, offset));
        return date is null ? null : Of(page, date.Source, Lines((date.Text, null), (Texts.TimeColumn, date.Resolved?.ToString() ?? "—")));
    }

    /// <summary>Whether a place stands within words.</summary>
    internal static bool Holds(SourceSpan source, int offset) => offset >= source.Start && offset < source.End;

    private static Hover Of(PageDocument page, SourceSpan source, string text) =>
        new(new MarkupContent("markdown", text), page.Lines.Between(source.Start, source.End));

    private static string Record(Statistic statistic)
    {
        var value = statistic.Value is { } exact ? Number(exact) : $"{Number(statistic.Low)}–{Number(statistic.High)}";
        var unit = string.Join('/', new[] { statistic.Unit }.Concat(statistic.Per).Where(part => part is not null));
        return Lines(
            (statistic.Text, null),
            (Texts.ValueColumn, $"{value} {unit}".Trim()),
            (Texts.SubjectColumn, statistic.Subject),
            (Texts.KindColumn, ExportMapping.Name(statistic.Kind)),
            (Texts.ApproximationLabel, statistic.Approximation == Approximation.Exact ? null : ExportMapping.Name(statistic.Approximation)),
            (Texts.ChangeLabel, statistic.Change is { } change ? ExportMapping.Name(change) : null),
            (Texts.TimeColumn, statistic.TimeResolved is { } resolved ? $"{statistic.Time} = {resolved}" : statistic.Time),
            (Texts.PlaceColumn, statistic.Place));
    }

    private static string Record(Program program) => Lines(
        (program.Name, null),
        (Texts.KindColumn, program.Kind),
        (Texts.AliasesLabel, string.Join('、', program.Aliases)),
        (Texts.ComponentsLabel, string.Join('、', program.Components)),
        (Texts.LeadLabel, program.Lead),
        (Texts.MembersLabel, string.Join('、', program.Members)));

    private static string Lines(params (string Name, string? Value)[] lines)
    {
        var text = new StringBuilder($"**{Escape(lines[0].Name)}**\n");
        foreach (var (name, value) in lines.Skip(1).Where(line => !string.IsNullOrEmpty(line.Value)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- {name}: {Escape(value!)}");
        }

        return text.ToString();
    }

    private static string Number(decimal? number) => number?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "";

    private static string Escape(string text) =>
        string.Concat(text.Select(character => character is '*' or '_' or '`' or '[' or ']' or '<' or '\\' or '#' ? $"\\{character}" : character.ToString()));
}
