using System.Globalization;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2005: an age that does not fit the year of birth, or an anniversary that does not fit the year of foundation.</summary>
/// <remarks>Judged is a figure in 岁 or 周年 whose words say whose it is, against the one year of birth (出生, 生于) or of foundation (成立,
/// 创办) in its sentence or the one beside it. The year it is counted to is that of publication or another of the sentence. An age may be
/// one more or less, by the birthday or counted in 虚岁.</remarks>
internal sealed class AgeAgainstYear : IArticleRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2005", nameof(AgeAgainstYear), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        foreach (var figure in article.Figures)
        {
            if (figure.Quantity is not { Value: { } value, Approximation: Approximation.Exact, Unit: { } unit })
            {
                continue;
            }

            var isAge = unit is "岁" or "周岁";
            var years = isAge ? AgeYears.Of(article, figure.Quantity.Range)
                : unit is "周年" or "华诞" ? AnniversaryYears.Of(article, figure.Quantity.Range)
                : null;
            if (years is { } found && (value < found.Years - (isAge ? 1 : 0) || value > found.Years + found.Ahead + (isAge ? 1 : 0)))
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(AgeAgainstYear) + "_Message",
                    figure.Quantity.Range,
                    [
                        figure.Statistic.Text,
                        found.To.ToString(CultureInfo.InvariantCulture),
                        found.From.ToString(CultureInfo.InvariantCulture),
                        found.Years.ToString(CultureInfo.InvariantCulture),
                    ],
                    related: [found.Beginning]));
            }
        }
    }
}
