using System.Globalization;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1006: one quantity given in two units that do not agree: 3公里(3500米), 1000元/月(1.5万元/年).</summary>
/// <remarks>Judged is a figure right behind another of the same dimension, in brackets or after 即, 合, 折合, 相当于: there the
/// text says that they are one. Conversion factors are those of GB 3100-1993 and 1 亩 = 1/15 公顷.</remarks>
internal sealed class TwoUnits : IArticleRule
{
    private const int LongestLink = 5;

    // A conversion is printed to few digits, 亩 to 公顷 most of all.
    private const decimal Tolerance = 0.02m;

    // What stands between the two figures; one entry a line.
    private static readonly string[] Links =
    [
        "(",
        "(即",
        "(合",
        "(约合",
        "(折合",
        "(相当于",
        ",合",
        ",即",
        ",折合",
        ",相当于",
        ",约合",
        "合",
        "折合",
        "相当于",
        "，合",
        "，即",
        "，折合",
        "，相当于",
        "，约合",
        "（",
        "（即",
        "（合",
        "（折合",
        "（相当于",
        "（约合",
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1006", nameof(TwoUnits), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = 1; i < article.Figures.Count; i++)
        {
            var (first, firstStatistic) = article.Figures[i - 1];
            var (second, secondStatistic) = article.Figures[i];
            if (!IsLinked(text, first.Range, second.Range) || Factor(first, second) is not { } factor || first.Value is not { } value)
            {
                continue;
            }

            var bounds = Bounds.Of(first, text);
            var other = Bounds.Of(second, text);
            if (bounds.IsOpen || other.IsOpen)
            {
                continue;
            }

            var converted = new Bounds(bounds.Low * factor * (1 - Tolerance), bounds.High * factor * (1 + Tolerance));
            if (!converted.Overlaps(other))
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(TwoUnits) + "_Message",
                    second.Range,
                    [firstStatistic.Text, Math.Round(value * factor, 4).ToString("0.####", CultureInfo.InvariantCulture) + second.Unit, secondStatistic.Text],
                    related: [first.Range]));
            }
        }
    }

    private static bool IsLinked(ReadOnlySpan<char> text, TextRange first, TextRange second)
    {
        var length = second.Start - first.End;
        if (length is < 1 or > LongestLink)
        {
            return false;
        }

        var between = text.Slice(first.End, length);
        foreach (var link in Links)
        {
            if (between.SequenceEqual(link.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the first figure is multiplied by to be in the unit of the second; their denominators convert the other way.</summary>
    private static decimal? Factor(Quantity first, Quantity second)
    {
        if (first.Unit is null || second.Unit is null || (first.Unit == second.Unit && first.Per.Equals(second.Per)))
        {
            return null;
        }

        var factor = UnitScale.Factor(first.Unit, second.Unit);
        if (first.Per.Count != second.Per.Count)
        {
            return null;
        }

        for (var i = 0; i < first.Per.Count && factor is not null; i++)
        {
            factor *= UnitScale.Factor(second.Per[i], first.Per[i]);
        }

        return factor;
    }
}
