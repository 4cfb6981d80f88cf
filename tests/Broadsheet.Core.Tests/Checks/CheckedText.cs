using System.Globalization;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Tests.Checks;

/// <summary>Runs the rules over a text whose first line is the title and whose other lines are paragraphs.</summary>
internal static class CheckedText
{
    public static IReadOnlyList<Finding> Check(string text, PartialDate? published = null) =>
        RuleSet.Check(Read("标题\n" + text, published));

    /// <summary>The findings of one rule as "words: message in English".</summary>
    public static IReadOnlyList<string> Check(string ruleId, string text, PartialDate? published = null)
    {
        var page = "标题\n" + text;
        return [.. RuleSet.Check(Read(page, published)).Where(finding => finding.Rule.Id == ruleId)
            .Select(finding => page[finding.Source.Start..finding.Source.End] + ": " + finding.Message(CultureInfo.InvariantCulture))];
    }

    public static ArticleReading Read(string page, PartialDate? published = null)
    {
        var text = new PageText("page.txt", page, []);
        var lines = new List<TextRange>();
        var start = 0;
        foreach (var line in page.Split('\n'))
        {
            lines.Add(new(start, start + line.Length));
            start += line.Length + 1;
        }

        var layout = new ArticleLayout
        {
            Title = page[..lines[0].End],
            TitleLines = new([lines[0]]),
            Paragraphs = new(lines.Skip(1)),
            Range = new(0, page.Length),
        };
        var figures = new List<Figure>();
        foreach (var line in lines)
        {
            var quantities = new List<Quantity>();
            QuantityReader.Read(page, line, [], quantities);
            figures.AddRange(quantities.Select(quantity => new Figure(quantity, new Statistic
            {
                Id = "page/1/" + text.Text(quantity.Range),
                Text = text.Text(quantity.Range),
                Value = quantity.Value,
                Unit = quantity.Unit,
                Source = text.ToSource(quantity.Range),
            })));
        }

        var article = new Article { Id = "page/1", Title = layout.Title, Published = published, Source = text.ToSource(layout.Range) };
        return new(article, text, layout, figures, []);
    }
}
