using System.Globalization;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Corpus;
using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Tests.Checks;

/// <summary>Runs the rules over a page that is read as any other: a title, then the text.</summary>
internal static class CheckedPage
{
    /// <summary>The findings of one rule as "words: message in English".</summary>
    public static IReadOnlyList<string> Check(string ruleId, string text, PartialDate? published = null, string title = "今日要闻")
    {
        var page = title + "\n\n" + text;
        PageReader.Read(page, new PageMetadata { File = "page.txt", PageId = "page", Published = published }, out var articles);
        return [.. articles.SelectMany(RuleSet.Check).Where(finding => finding.Rule.Id == ruleId)
            .Select(finding => page[finding.Source.Start..finding.Source.End] + ": " + finding.Message(CultureInfo.InvariantCulture))];
    }
}
