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
    private const int MostLabels = 2;

    // Above it the shares overlap: a digit of one share does not add so much.
    private const decimal LargestSum = 150;
    private const int LongestLabel = 8;

    // Words behind shares that exclude each other. One entry a line, sorted by code point.
    private static readonly string[] ExclusiveWords = ["流向", "来自", "用于", "销往", "属于"];

    // Words of a share that takes in all that is left. One entry a line.
    private static readonly string[] RestWords = ["其余", "剩余", "余下"];

    // Words of the ways in which people are divided. One division a line.
    private static readonly string[][] Divisions =
    [
        ["本地", "外地", "户籍"],
        ["党员", "团员", "群众"],
        ["岁", "青年", "中年", "老年", "后"],
        ["男", "女"],
        ["学历", "本科", "大专", "专科", "研究生", "硕士", "博士", "高中", "初中", "小学", "中专"],
        ["民族", "汉族"],
    ];

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
            var shares = new List<int> { first };
            while (Next(article, shares[shares.Count - 1], sentence, form) is { } next)
            {
                shares.Add(next);
            }

            if (shares.Count > 1 && !FigureWords.Hold(sentence.In(text), OverlapWords) && AreOfOneDivision(article, shares))
            {
                Judge(article, shares, findings);
            }

            first = shares[shares.Count - 1];
        }
    }

    /// <summary>女教师占68%,35岁以下教师占40% divide the teachers in two ways: a word of one division stands in every label or in none.</summary>
    private static bool AreOfOneDivision(ArticleReading article, List<int> shares)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var words in Divisions)
        {
            var holding = 0;
            var others = 0;
            foreach (var share in shares)
            {
                var end = article.Figures[share].Quantity.Range.Start;
                var floor = Math.Max(0, end - LongestReach);
                var label = text.Slice(floor, end - floor);
                label = label.Slice(label.LastIndexOfAny(FigureWords.Marks.AsSpan()) + 1);
                holding += FigureWords.Hold(label, words) ? 1 : 0;
                others += FigureWords.Hold(label, words) || FigureWords.Hold(label, RestWords) ? 0 : 1;
            }

            if (holding > 0 && others > 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Judge(ArticleReading article, List<int> places, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var low = 0m;
        var sum = 0m;
        var shares = new List<Figure>();
        foreach (var i in places)
        {
            shares.Add(article.Figures[i]);
            low += Bounds.Of(article.Figures[i].Quantity, text).Low;
            sum += article.Figures[i].Quantity.Value ?? 0;
        }

        // Each share may have been rounded by half its last digit, whole numbers too.
        var slack = shares.Count * 0.5m;
        if (low > LargestSum)
        {
            return;
        }

        var last = places[places.Count - 1];
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

    /// <summary>The next share of the list; the figure of a class of ages or sizes may stand before it (18至35岁占42%).</summary>
    private static int? Next(ArticleReading article, int index, TextRange sentence, string form)
    {
        for (var next = index + 1; next < article.Figures.Count && next <= index + MostLabels + 1; next++)
        {
            if (IsShare(article.Figures[next]))
            {
                var isOfOneMake = next == index + 1 || IsLabelled(article, index);
                return isOfOneMake && GoesOn(article, index, next, sentence, form) ? next : null;
            }
        }

        return null;
    }

    /// <summary>Whether a class of ages or sizes stands right before a share; one share without makes the next another division.</summary>
    private static bool IsLabelled(ArticleReading article, int index) =>
        index > 0 && article.Figures[index].Quantity.Range.Start - article.Figures[index - 1].Quantity.Range.End is >= 0 and <= LongestLabel
        && article.Text.Joined.AsSpan(article.Figures[index - 1].Quantity.Range.End, article.Figures[index].Quantity.Range.Start - article.Figures[index - 1].Quantity.Range.End)
            .IndexOfAny(FigureWords.Marks.AsSpan()) < 0;

    private static bool GoesOn(ArticleReading article, int index, int following, TextRange sentence, string form)
    {
        var text = article.Text.Joined.AsSpan();
        var before = article.Figures[index].Quantity.Range;
        var next = article.Figures[following];
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
