using System.Globalization;
using Broadsheet.Core.Checks;
using Broadsheet.Tool.Export;

namespace Broadsheet.Tool.Report;

/// <summary>What the report's page is given: the export, the articles' texts, and the rules that found something.</summary>
internal sealed record ReportData(
    IReadOnlyList<ReportArticle> Articles, IReadOnlyList<ExportProgram> Programs, IReadOnlyList<ExportFinding> Findings, IReadOnlyList<ReportRule> Rules);

/// <summary>A rule, and what it reports in both languages.</summary>
internal sealed record ReportRule(string Id, string En, string Zh)
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>Makes it of a rule.</summary>
    /// <param name="rule">The rule.</param>
    internal static ReportRule Of(RuleDescriptor rule) => new(
        rule.Id, RuleTexts.Get(rule.Name + "_Title", CultureInfo.InvariantCulture), RuleTexts.Get(rule.Name + "_Title", Chinese));
}

/// <summary>An article of the export with its text.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">The file's text from the article's start to its end, line breaks included.</param>
/// <param name="TitleStart">Where the title begins in the file; <see langword="null"/> for a title that does not stand in it as one piece.</param>
/// <param name="TitleEnd">Where it ends.</param>
internal sealed record ReportArticle(ExportArticle Article, string Text, int? TitleStart, int? TitleEnd)
{
    /// <summary>Makes it of an article and its page.</summary>
    /// <param name="article">The article.</param>
    /// <param name="page">The page's text.</param>
    internal static ReportArticle Of(ExportArticle article, string page)
    {
        var text = page[article.Start..article.End];
        var title = text.IndexOf(article.Title, StringComparison.Ordinal);
        int? start = article.Title.Length > 0 && title >= 0 ? article.Start + title : null;
        return new(article, text, start, start + article.Title.Length);
    }
}
