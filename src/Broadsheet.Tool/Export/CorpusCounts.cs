using Broadsheet.Tool.Input;

namespace Broadsheet.Tool.Export;

/// <summary>How much of what a corpus holds.</summary>
/// <param name="Articles">Its articles, in order.</param>
/// <param name="Kinds">Its statistics by kind, most first.</param>
/// <param name="Units">Its statistics by unit, most first; those without a unit under an empty name.</param>
/// <param name="Programs">Its programs by mentions, most first.</param>
internal sealed record CorpusCounts(
    IReadOnlyList<ArticleCounts> Articles, IReadOnlyList<CountOf> Kinds, IReadOnlyList<CountOf> Units, IReadOnlyList<CountOf> Programs)
{
    /// <summary>Counts what was read.</summary>
    /// <param name="corpus">The pages, read to the end.</param>
    internal static CorpusCounts Of(CorpusReader corpus)
    {
        var findings = corpus.Findings().ToLookup(finding => finding.Source.File, StringComparer.Ordinal);
        var programs = corpus.Programs();
        var programsOf = programs.SelectMany(program => program.Mentions.Select(mention => mention.ArticleId).Distinct(StringComparer.Ordinal))
            .CountBy(article => article, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var articles = corpus.Pages.SelectMany(page => page.Reading.Articles).ToArray();
        var statistics = articles.SelectMany(article => article.Statistics).ToArray();
        return new(
            [.. articles.Select(article => new ArticleCounts(
                article.Id,
                article.Source.File,
                article.Title,
                article.Statistics.Count,
                programsOf.GetValueOrDefault(article.Id),
                article.Dates.Count,
                findings[article.Source.File].Count(finding => finding.Source.Start >= article.Source.Start && finding.Source.Start < article.Source.End)))],
            MostFirst(statistics.CountBy(statistic => ExportMapping.Name(statistic.Kind), StringComparer.Ordinal)),
            MostFirst(statistics.CountBy(statistic => statistic.Unit ?? "", StringComparer.Ordinal)),
            MostFirst(programs.Select(program => KeyValuePair.Create(program.Name, program.Mentions.Count))));
    }

    private static CountOf[] MostFirst(IEnumerable<KeyValuePair<string, int>> counts) =>
        [.. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => new CountOf(count.Key, count.Value))];
}

/// <summary>How much of what an article holds.</summary>
internal sealed record ArticleCounts(string Id, string File, string Title, int Statistics, int Programs, int Dates, int Findings);

/// <summary>A name and how often it occurs.</summary>
internal sealed record CountOf(string Name, int Count);
