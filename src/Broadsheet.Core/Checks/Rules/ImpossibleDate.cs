using System.Globalization;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2001: a date that no calendar has: 2月30日, 13月5日, 农历八月三十一日.</summary>
/// <remarks>GB/T 7408 (ISO 8601) for the Gregorian calendar; GB/T 33661-2017 for the lunar one, whose months have 29 or 30
/// days. 29 February without a year is left alone.</remarks>
internal sealed class ImpossibleDate : IArticleRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2001", nameof(ImpossibleDate), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var block in article.Layout.Blocks())
        {
            for (var at = block.Start; at < block.End; at++)
            {
                if (text[at] == '月' && PrintedDate.TryRead(text, block, at, out var date)
                    && (date.Day < 1 || date.Day > date.DaysInMonth(date.Year)))
                {
                    var days = date.DaysInMonth(date.Year).ToString(CultureInfo.InvariantCulture);
                    findings.Add(article.Finding(
                        Descriptor,
                        nameof(ImpossibleDate) + (days == "0" ? "_Month" : "_Day"),
                        date.Range,
                        [article.Text.Text(date.Range), date.Month.ToString(CultureInfo.InvariantCulture), days]));
                }
            }
        }
    }
}
