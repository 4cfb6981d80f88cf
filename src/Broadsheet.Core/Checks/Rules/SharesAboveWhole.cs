using System.Globalization;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1010: shares of one whole that add up to more than 100 %: 甲占40%、乙占35%、丙占30%.</summary>
/// <remarks>Judged are percentages set side by side in one sentence: each right behind 占, all behind 分别占, or each before the same
/// word of where things come from or go to (45%来自省内、38%来自省外); with 其余 among them they must be 100 %. Answers of which more than
/// one may be given (多选) are left alone, and so is a share of a share (其中).</remarks>
internal sealed class SharesAboveWhole : IArticleRule
{
    private const int LongestReach = 16;

    // Words behind shares that exclude each other. One entry a line, sorted by code point.
    private static readonly string[] ExclusiveWords = ["流向", "来自", "用于", "销往", "属于"];

    // Words of a share that takes in all that is left. One entry a line.
    private static readonly string[] RestWords = ["其余", "剩余", "余下"];

    // Words of surveys whose answers may overlap. One entry a line.
    private static readonly string[] OverlapWords = ["多选", "可选", "不止一", "同时", "不限", "两项", "多项"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1010", nameof(SharesAboveWhole), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        for (var first = 0; first < article.Figures.Count; first++)
        {
            if (!IsShare(article.Figures[first]) || Form(article, first) is not { } form)
            {
                continue;
            }

            var sentence = Sentence.Around(text, article.Figures[first].Quantity.Range.Start);
            var last = first;
            while (last + 1 < article.Figures.Count && GoesOn(article, last, sentence, form))
            {
                last++;
            }

            if (last > first && !FigureWords.Hold(sentence.In(text), OverlapWords))
            {
                Judge(article, first, last, findings);
            }

            first = last;
        }
    }

    private void Judge(ArticleReading article, int first, int last, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var low = 0m;
        var sum = 0m;
        var shares = new List<Figure>();
        for (var i = first; i <= last; i++)
        {
            shares.Add(article.Figures[i]);
            low += Bounds.Of(article.Figures[i].Quantity, text).Low;
            sum += article.Figures[i].Quantity.Value ?? 0;
        }

        // Each share may have been rounded by half its last digit, whole numbers too.
        var slack = shares.Count * 0.5m;
        var rest = FigureWords.Hold(FigureWords.Before(text, article.Figures, last).In(text), RestWords);
        if (low - slack > 100 || (rest && sum + slack < 100 && article.Figures[last].Quantity.Approximation == Approximation.Exact))
        {
            findings.Add(article.Finding(
                Descriptor,
                nameof(SharesAboveWhole) + (sum > 100 ? "_Message" : "_Below"),
                new(shares[0].Quantity.Range.Start, shares[shares.Count - 1].Quantity.Range.End),
                [string.Join(" + ", shares.Select(share => share.Statistic.Text)), sum.ToString("0.##", CultureInfo.InvariantCulture)]));
        }
    }

    /// <summary>How the shares are set side by side; the word behind each where that makes them exclusive.</summary>
    private static string? Form(ArticleReading article, int index)
    {
        var text = article.Text.Joined.AsSpan();
        var start = article.Figures[index].Quantity.Range.Start;
        if (EndsIn(text, start, "分别占"))
        {
            return "分别";
        }

        if (EndsInShareWord(text, start))
        {
            return "占";
        }

        var behind = FigureWords.Behind(text, article.Figures, index).In(text);
        return Array.Find(ExclusiveWords, word => article.Text.Joined.AsSpan(article.Figures[index].Quantity.Range.End).StartsWith(word.AsSpan(), StringComparison.Ordinal)
           ) is { } exclusive && behind.Length > exclusive.Length ? exclusive : null;
    }

    private static bool GoesOn(ArticleReading article, int index, TextRange sentence, string form)
    {
        var text = article.Text.Joined.AsSpan();
        var before = article.Figures[index].Quantity.Range;
        var next = article.Figures[index + 1];
        var reach = next.Quantity.Range.Start - before.End;
        if (reach is < 1 or > LongestReach || !sentence.Contains(next.Quantity.Range.Start) || !IsShare(next)
            || text.Slice(before.End, reach).IndexOf("中".AsSpan()) >= 0)
        {
            return false;
        }

        return form switch
        {
            "分别" => reach == 1 && text[before.End] is '、' or '和' or ',' or '，',
            "占" => reach > 2 && EndsInShareWord(text, next.Quantity.Range.Start),
            _ => text.Slice(next.Quantity.Range.End).StartsWith(form.AsSpan(), StringComparison.Ordinal),
        };
    }

    private static bool IsShare(Figure figure) =>
        figure.Quantity is { Unit: "%", Value: not null, Change: null, Approximation: Approximation.Exact };

    private static bool EndsInShareWord(ReadOnlySpan<char> text, int at) =>
        EndsIn(text, at, "占") || EndsIn(text, at, "占比") || EndsIn(text, at, "占比为") || EndsIn(text, at, "占比达");

    private static bool EndsIn(ReadOnlySpan<char> text, int at, string word) => text.Slice(0, at).EndsWith(word.AsSpan(), StringComparison.Ordinal);
}
