using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2003: an event told as past on a date after the publication: a paper of 22 September with 9月25日,大会召开了.</summary>
/// <remarks>Judged is a date to the day that its own words or the publication's year complete, with 已, 了 or 过 in its sentence and
/// nothing that looks ahead (将, 拟, 预计, 截止).</remarks>
internal sealed class FutureAsPast : IArticleRule
{
    // Words that tell an event as past; one entry a line, sorted by code point.
    private static readonly string[] PastWords =
    [
        "举办了",
        "举行了",
        "了解到",
        "召开了",
        "完成了",
        "已经",
        "已于",
        "获悉",
        "闭幕",
    ];

    // Words that look ahead, or set a term; one entry a line, sorted by code point.
    private static readonly string[] AheadWords =
    [
        "之前",
        "力争",
        "定于",
        "将",
        "截止",
        "截至",
        "拟",
        "有效期",
        "计划",
        "预计",
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2003", nameof(FutureAsPast), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        if (article.Article.Published is not { Year: not null, Month: not null, Day: not null } published)
        {
            return;
        }

        var text = article.Text.Joined.AsSpan();
        foreach (var date in article.Dates)
        {
            if (date.Resolved is not { } period || period.Start is not { Year: not null, Month: not null, Day: not null } start
                || start != period.End || start.CompareTo(published) <= 0)
            {
                continue;
            }

            var sentence = Sentence.Around(text, date.Range.Start);
            if (Holds(text, sentence, PastWords) && !Holds(text, sentence, AheadWords))
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(FutureAsPast) + "_Message",
                    date.Range,
                    [article.Text.Text(date.Range), start.ToString(), published.ToString()]));
            }
        }
    }

    private static bool Holds(ReadOnlySpan<char> text, TextRange sentence, string[] words)
    {
        foreach (var word in words)
        {
            if (sentence.In(text).IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
