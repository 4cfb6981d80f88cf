using System.Globalization;
using System.Text.RegularExpressions;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Broadsheet.Core.Tests.Checks;

/// <summary>The texts of <c>Data/pairs</c>, and what the rules find in them.</summary>
internal static partial class MinimalPairs
{
    private const string PageBreak = "=====\n";

    /// <summary>Contradictions, a file a category.</summary>
    public static IReadOnlyList<PairFile> Files { get; } = ReadAll("Data/pairs");

    /// <summary>House style, a file a rule.</summary>
    public static IReadOnlyList<PairFile> Style { get; } = ReadAll("Data/style");

    /// <summary>What the rules find in a corpus, marks taken out: the finding's rule, severity, words, and whether it stands on a mark.</summary>
    /// <param name="text">The pages.</param>
    /// <param name="published">Their date.</param>
    /// <param name="right">Whether the right twin is read.</param>
    public static IReadOnlyList<PairFinding> Check(string text, string? published, bool right)
    {
        var pages = text.Split(PageBreak).Select(page => Unmark(page, right)).ToArray();
        var articles = new List<ArticleReading>();
        for (var i = 0; i < pages.Length; i++)
        {
            var metadata = new PageMetadata
            {
                File = string.Create(CultureInfo.InvariantCulture, $"page-{i}.txt"),
                PageId = string.Create(CultureInfo.InvariantCulture, $"page-{i}"),
                Published = published is null ? null : Date(published),
            };
            PageReader.Read(pages[i].Text, metadata, out var read);
            articles.AddRange(read);
        }

        return [.. articles.SelectMany(RuleSet.Check).Concat(RuleSet.CheckCorpus(articles)).Select(finding =>
        {
            var page = pages[int.Parse(finding.Source.File.AsSpan(5, finding.Source.File.Length - 9), CultureInfo.InvariantCulture)];
            return new PairFinding(
                finding,
                page.Text[finding.Source.Start..finding.Source.End],
                page.Marks.Any(mark => finding.Source.Start < mark.End && mark.Start < finding.Source.End));
        })];
    }

    /// <summary>One of the twins, marks taken out.</summary>
    /// <param name="page">The page with marks.</param>
    /// <param name="right">Whether it is the right twin.</param>
    public static string Twin(string page, bool right) => Unmark(page, right).Text;

    private static PairFile[] ReadAll(string folder) => [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(Read)];

    private static (string Text, IReadOnlyList<(int Start, int End)> Marks) Unmark(string page, bool right)
    {
        var marks = new List<(int, int)>();
        var removed = 0;
        var text = Mark().Replace(page, match =>
        {
            var kept = right && match.Groups["right"].Success ? match.Groups["right"].Value : match.Groups["wrong"].Value;
            marks.Add((match.Index - removed, match.Index - removed + kept.Length));
            removed += match.Length - kept.Length;
            return kept;
        });
        return (text, marks.Count > 0 ? marks : [(0, text.Length)]);
    }

    private static PartialDate Date(string iso)
    {
        var day = DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(day.Year, day.Month, day.Day);
    }

    private static PairFile Read(string path)
    {
        var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var file = deserializer.Deserialize<PairFile>(File.ReadAllText(path));
        file.Category = Path.GetFileNameWithoutExtension(path);
        return file;
    }

    [GeneratedRegex(@"⟦(?<wrong>[^⟦⟧|]*)(\|(?<right>[^⟦⟧|]*))?⟧")]
    private static partial Regex Mark();
}

/// <summary>A finding in one of the texts.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Words">The words it is located at.</param>
/// <param name="IsOnMark">Whether they overlap a marked span; with no span marked, always.</param>
internal sealed record PairFinding(Finding Finding, string Words, bool IsOnMark)
{
    public override string ToString() =>
        $"{Finding.Rule.Id} {Finding.Rule.DefaultSeverity} {Words}: {Finding.Message(CultureInfo.InvariantCulture)}";
}

/// <summary>A file of <c>Data/pairs</c>.</summary>
internal sealed class PairFile
{
    public string Category { get; set; } = "";

    public List<string> Family { get; set; } = [];

    public Severity Severity { get; set; } = Severity.Warning;

    public List<PairEntry> Pairs { get; set; } = [];

    public List<PairEntry> Negatives { get; set; } = [];
}

/// <summary>A pair or a hard negative.</summary>
internal sealed class PairEntry
{
    public int Id { get; set; }

    public string? Published { get; set; }

    public string? Text { get; set; }

    public string? Same { get; set; }

    public string? Right { get; set; }
}
