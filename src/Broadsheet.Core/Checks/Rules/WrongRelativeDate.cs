using System.Globalization;
using Broadsheet.Core.Calendar;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH2006: a date that is not the one its words count to: 2015年…次年即2017年; 2011年…三年后,即2015年.</summary>
/// <remarks>Judged is a date right behind 次年, 同年, 次月, 次日 or a number of years with 后, joined by 即, 的 or a bracket, so that the
/// text says they are one; and a month of 同年 that goes back behind the month named before it. Words that tell of what came before
/// (此前, 早在, 曾) leave the order open, and so does a number of years from a month late in its year.</remarks>
internal sealed class WrongRelativeDate : IArticleRule
{
    private const int LongestLink = 4;

    // Words that count from the date named before. One entry a line, sorted by code point.
    private static readonly string[] CountingWords = ["上月", "下月", "今年", "前年", "去年", "明年", "本月", "今天", "今日", "前天", "前日", "同年", "同日", "同月", "后天", "当年", "昨天", "昨日", "昨晚", "明天", "明日", "次年", "次日", "次月", "第二天", "第二年", "翌年", "翌日"];

    // What joins a date to the words it explains; one entry a line.
    private static readonly string[] Links = ["", "(", "（", "即", "，即", ",即", "（即", "(即", "也就是", "，也就是", "的", "——"];

    // Words of what came before. One entry a line.
    private static readonly string[] LookingBack = ["早在", "此前", "之前", "曾", "原定"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH2006", nameof(WrongRelativeDate), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        for (var i = 1; i < article.Dates.Count; i++)
        {
            if (!CheckExplained(article, i, findings))
            {
                CheckOrder(article, i, findings);
                CheckLater(article, i, findings);
                CheckNthYear(article, i, findings);
            }
        }
    }

    /// <summary>次年(2010年), 次月,即7月: the words and the date say the same time.</summary>
    private bool CheckExplained(ArticleReading article, int index, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var (words, date) = (article.Dates[index - 1], article.Dates[index]);
        if (!FigureWords.BeginWith(words.Range.In(text), CountingWords) || words.Resolved is not { } counted || date.Resolved is not { } printed
            || !AreLinked(text, words.Range.End, date.Range.Start) || IsLeapDay(counted.Start))
        {
            return false;
        }

        var hasYear = date.Range.In(text).IndexOf('年') >= 0;
        if ((hasYear && counted.Start.Year is { } year && printed.Start.Year is { } other && year != other)
            || (counted.Start.Month is { } month && printed.Start.Month is { } otherMonth && month != otherMonth)
            || (counted.Start.Day is { } day && printed.Start.Day is { } otherDay && day != otherDay))
        {
            Report(article, new(words.Range.Start, date.Range.End), article.Text.Text(words.Range), counted.ToString(), article.Text.Text(date.Range), findings);
            return true;
        }

        return false;
    }

    /// <summary>次日 of 28 February of no year.</summary>
    private static bool IsLeapDay(PartialDate date) => date is { Year: null, Month: 2, Day: 29 };

    /// <summary>2016年7月…同年5月: what follows goes on, unless the text looks back.</summary>
    private void CheckOrder(ArticleReading article, int index, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var (before, date) = (article.Dates[index - 1], article.Dates[index]);
        if (!date.Range.In(text).StartsWith("同年".AsSpan()) || date.Resolved is not { Start: { Year: { } year, Month: { } month } }
            || before.Resolved is not { Start: { Year: { } otherYear, Month: { } otherMonth } } || year != otherYear || month >= otherMonth
            || text[Math.Max(0, date.Range.Start - 1)] == '而' || FigureWords.Hold(Sentence.Around(text, date.Range.Start).In(text), LookingBack))
        {
            return;
        }

        findings.Add(article.Finding(
            Descriptor,
            nameof(WrongRelativeDate) + "_Backwards",
            date.Range,
            [article.Text.Text(date.Range), article.Text.Text(before.Range)],
            related: [before.Range]));
    }

    /// <summary>1927年…两年后的1930年; 5月20日…三天后（5月25日）.</summary>
    private void CheckLater(ArticleReading article, int index, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var date = article.Dates[index];
        if (!TimeLater.TryReadBefore(text, date.Range.Start, Links, out var later) || date.Resolved is not { } printed
            || later.Range.Start < article.Dates[index - 1].Range.End || article.Dates[index - 1].Resolved is not { } before
            || later.Expected(before.Start, printed.Start, date.Range.In(text).IndexOf('年') >= 0) is not { } expected)
        {
            return;
        }

        Report(article, new(later.Range.Start, date.Range.End), article.Text.Text(later.Range), expected, article.Text.Text(date.Range), findings);
    }

    /// <summary>2009年…第三年,即2013年: the year named first is the first of them.</summary>
    private void CheckNthYear(ArticleReading article, int index, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var date = article.Dates[index];
        if (date.Range.In(text).IndexOf('年') < 0 || date.Resolved?.Start.Year is not { } printed || NthYear.ReadBefore(text, date.Range.Start, Links) is not { } nth)
        {
            return;
        }

        for (var i = index - 1; i >= 0; i--)
        {
            // 第二年 and 次年 stand between; what they count from does, too.
            if (article.Dates[i].Range.In(text).IndexOfAny("0123456789〇".AsSpan()) < 0)
            {
                continue;
            }

            if (article.Dates[i].Resolved?.Start.Year is { } first && article.Dates[i].Range.In(text).IndexOf('年') >= 0 && printed != first + nth.Number - 1)
            {
                var expected = (first + nth.Number - 1).ToString(CultureInfo.InvariantCulture);
                Report(article, new(nth.Range.Start, date.Range.End), article.Text.Text(nth.Range), expected, article.Text.Text(date.Range), findings);
            }

            return;
        }
    }

    private void Report(ArticleReading article, TextRange at, string words, string counted, string printed, ICollection<Finding> findings) =>
        findings.Add(article.Finding(Descriptor, nameof(WrongRelativeDate) + "_Message", at, [words, counted, printed]));

    private static bool AreLinked(ReadOnlySpan<char> text, int from, int to)
    {
        var length = to - from;
        if (length is < 0 or > LongestLink)
        {
            return false;
        }

        foreach (var link in Links)
        {
            if (text.Slice(from, length).SequenceEqual(link.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
