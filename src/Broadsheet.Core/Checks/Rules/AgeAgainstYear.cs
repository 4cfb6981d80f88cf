using System.Globalization;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2005: an age that does not fit the year of birth, or an anniversary that does not fit the year of foundation.</summary>
/// <remarks>Judged is a year with 出生 or 生于, or with 成立, 创办 and their kind, and a figure in 岁 or 周年 in the same sentence, against
/// the year of publication. An age may be one more or less, by the birthday or counted in 虚岁.</remarks>
internal sealed class AgeAgainstYear : IArticleRule
{
    private const int LongestReach = 6;

    // Words that make a year one of birth; one entry a line, sorted by code point.
    private static readonly string[] BirthWords = ["出生", "生于", "诞生"];

    // Words that make a year one of foundation; one entry a line, sorted by code point.
    private static readonly string[] FoundationWords =
    [
        "创办",
        "创建",
        "创立",
        "始建",
        "建于",
        "建厂",
        "建校",
        "建立",
        "开业",
        "成立",
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2005", nameof(AgeAgainstYear), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var figure in article.Figures)
        {
            var isAge = figure.Quantity.Unit is "岁" or "周岁";
            if ((!isAge && figure.Quantity.Unit != "周年") || figure.Quantity is not { Value: { } value, Approximation: Approximation.Exact })
            {
                continue;
            }

            var sentence = Sentence.Around(text, figure.Quantity.Range.Start);
            if (BeginningIn(article, sentence, isAge ? BirthWords : FoundationWords) is not { } beginning
                || ReferenceYear(article, sentence, beginning.Range) is not { } reference)
            {
                continue;
            }

            var difference = reference - beginning.Year;
            if (Math.Abs(difference - value) > (isAge ? 1 : 0))
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(AgeAgainstYear) + "_Message",
                    figure.Quantity.Range,
                    [
                        figure.Statistic.Text,
                        reference.ToString(CultureInfo.InvariantCulture),
                        beginning.Year.ToString(CultureInfo.InvariantCulture),
                        difference.ToString(CultureInfo.InvariantCulture),
                    ],
                    related: [beginning.Range]));
            }
        }
    }

    /// <summary>The only year of the sentence with one of the words beside it.</summary>
    private static (int Year, TextRange Range)? BeginningIn(ArticleReading article, TextRange sentence, string[] words)
    {
        var text = article.Text.Joined.AsSpan();
        (int Year, TextRange Range)? found = null;
        foreach (var date in article.Dates)
        {
            if (!sentence.Contains(date.Range.Start) || date.Resolved?.Start.Year is not { } year)
            {
                continue;
            }

            var from = Math.Max(sentence.Start, date.Range.Start - LongestReach);
            var before = text.Slice(from, date.Range.Start - from);
            var after = text.Slice(date.Range.End, Math.Min(sentence.End, date.Range.End + LongestReach) - date.Range.End);
            foreach (var word in words)
            {
                if (Ends(before, word) || after.StartsWith(word.AsSpan(), StringComparison.Ordinal))
                {
                    if (found is { } other && other.Year != year)
                    {
                        return null;
                    }

                    found = (year, date.Range);
                }
            }
        }

        return found;
    }

    /// <summary>生于 and 成立于 right before a year; 于 may be left out.</summary>
    private static bool Ends(ReadOnlySpan<char> before, string word) =>
        before.EndsWith(word.AsSpan(), StringComparison.Ordinal)
        || (before.Length > 0 && before[before.Length - 1] is '于' or '在' && before.Slice(0, before.Length - 1).EndsWith(word.AsSpan(), StringComparison.Ordinal));

    /// <summary>The year the figure is stated for: another full year of the sentence, else that of publication.</summary>
    private static int? ReferenceYear(ArticleReading article, TextRange sentence, TextRange beginning)
    {
        int? year = null;
        foreach (var date in article.Dates)
        {
            if (sentence.Contains(date.Range.Start) && date.Range != beginning && date.Resolved?.Start.Year is { } other)
            {
                if (year is not null && year != other)
                {
                    return null;
                }

                year = other;
            }
        }

        return year ?? article.Article.Published?.Year;
    }
}
