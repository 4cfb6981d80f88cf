using System.Globalization;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1008: a percentage that its part and whole do not give, or a part above its whole.</summary>
/// <remarks>Judged is a percentage behind 占, or behind a rate that the part is named after (合格245批次,合格率98%), with part and whole
/// before it in the sentence; 占 and a name (占职工总数的) only where the name is the whole's. A part is above its whole behind 其中, or
/// where 实到 is above 应到 and the votes above those who came. Rounded figures are intervals.</remarks>
internal sealed class ShareOfWhole : IArticleRule
{
    private const int LongestReach = 40;
    private const int LongestSentence = 90;
    private const int LongestOpening = 4; // 规划面积 is that of 规划用地3000亩
    private const int Neighbours = 4;

    // Words right before a percentage that is a share. One entry a line.
    private static readonly string[] ShareWords = ["占", "占比", "占比为", "占比达", "占比达到", "占了", "占到", "占去", "约占", "比例为", "比例达", "比重为", "比重达"];

    // Words right before a percentage that is a rate. One entry a line.
    private static readonly string[] RateWords = ["率", "率为", "率达", "率达到", "率是", "率只有", "率仅"];

    // What the whole is called in 占…的 without naming it. Sorted by code point.
    private static readonly string[] WholeWords = ["总人数", "总户数", "总数的", "总数", "总量", "总额", "总面积", "全部", "全体", "总", "其", "的"];

    // Words of a number that was due, and of the one that came. One entry a line.
    private static readonly string[] DueWords = ["应", "计划"];
    private static readonly string[] DoneWords = ["实际", "实", "已", "完成"];

    // Words of what is to be done. One entry a line.
    private static readonly string[] TaskWords = ["任务", "目标", "计划"];

    // Words that make a figure a whole. One entry a line, sorted by code point.
    private static readonly string[] WholeMarks = ["共", "应", "总", "全", "现有", "计划"];

    // Rates that are not named after their part: the rate, and words of the part. One entry a line.
    private static readonly (string Rate, string[] Part)[] NamedRates =
    [
        ("出勤", ["实到", "到岗", "出勤"]),
        ("出席", ["实到", "出席", "到会"]),
        ("到会", ["实到", "到会"]),
        ("参检", ["参加体检", "参检", "体检"]),
        ("参会", ["实到", "参会"]),
        ("参保", ["参保", "参加医保", "参加养老", "缴费"]),
        ("参选", ["投票", "参选"]),
        ("上线", ["上线", "达线"]),
        ("完好", ["完好"]),
        ("投票", ["投票", "发出"]),
        ("覆盖", ["林地面积", "森林面积", "绿化面积"]),
        ("通过", ["通过", "过关", "合格"]),
    ];

    // What cannot be more than what: words of the part, words of the whole. One entry a line.
    private static readonly (string[] Part, string[] Whole)[] Limits =
    [
        (["到会", "参会", "参加活动", "到场"], ["应到", "应参", "有党员", "有会员", "有代表", "共有代表"]),
        (["实到"], ["应到"]),
        (["实参"], ["应参"]),
        (["实缴"], ["应缴"]),
        (["实收"], ["应收"]),
        (["履约"], ["签订"]),
        (["收回"], ["发出", "发放"]),
        (["赞成", "反对", "弃权", "同意"], ["实到", "到会", "有效票", "收回"]),
        (["参加投票", "参选", "投票的"], ["选举权", "选民", "有投票权"]),
        (["办结", "办理", "化解", "处理", "已答复", "已解决", "结案", "审结", "调解成功"], ["受理", "接到", "收到", "接收", "受案"]),
        (["整改", "销号", "消除", "处置"], ["排查", "发现", "查出", "检查出"]),
        (["合格", "达标"], ["抽检", "抽查", "检测", "检查了", "送检"]),
        (["就业", "就业单位", "找到工作"], ["毕业生", "毕业学生"]),
        (["脱贫"], ["贫困户", "贫困人口"]),
        (["被录取", "录取"], ["报考", "报名"]),
    ];

    // Words of what came in before: then more may be done than came in. One entry a line, sorted by code point.
    private static readonly string[] CarriedWords = ["历年", "含", "存量", "往年", "旧存", "积压", "结转", "遗留"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1008", nameof(ShareOfWhole), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        for (var i = 1; i < article.Figures.Count; i++)
        {
            if (IsShare(article.Figures[i].Quantity))
            {
                CheckShare(article, i, findings);
            }
            else
            {
                CheckPart(article, i, findings);
            }
        }
    }

    private void CheckPart(ArticleReading article, int index, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var part = article.Figures[index];
        for (var i = index - 1; i >= 0 && i >= index - 2; i--)
        {
            var whole = article.Figures[i];
            var reach = part.Quantity.Range.Start - whole.Quantity.Range.End;
            if (reach is < 1 or > LongestReach || text.Slice(whole.Quantity.Range.End, reach).IndexOfAny("。；;！？!?".AsSpan()) >= 0)
            {
                return;
            }

            var isLimited = IsCount(part) && IsCount(whole) && IsLimited(text, article.Figures, index, i);
            isLimited = isLimited && !FigureWords.Hold(Sentence.Around(text, whole.Quantity.Range.Start).In(text), CarriedWords);
            if ((isLimited || (i == index - 1 && AreParts(whole, part) && !IsRate(text, article.Figures, i) && IsAmong(text.Slice(whole.Quantity.Range.End, reach))))
                && IsAbove(text, part, whole))
            {
                findings.Add(article.Finding(
                    Descriptor,
                    nameof(ShareOfWhole) + "_Above",
                    part.Quantity.Range,
                    [part.Statistic.Text, whole.Statistic.Text],
                    related: [whole.Quantity.Range]));
                return;
            }
        }
    }

    private void CheckShare(ArticleReading article, int index, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var before = FigureWords.Before(text, article.Figures, index);
        var words = before.In(text);
        var pairs = new List<(int Part, int Whole)>();
        if (IsBetween(text, article.Figures, index))
        {
            pairs.Add((index - 2, index - 1));
        }
        else if (FigureWords.EndIn(words, RateWords))
        {
            RatePairs(article, index, words.Slice(0, words.LastIndexOf('率')), pairs);
        }
        else if (FigureWords.EndIn(words, ShareWords) || (words.StartsWith("占".AsSpan()) && words.EndsWith("的".AsSpan())))
        {
            SharePairs(article, index, before, words.EndsWith("的".AsSpan()) ? words.Slice(1) : default, pairs);
        }

        Judge(article, article.Figures[index], pairs, findings);
    }

    /// <summary>36亿元,占支出45亿元的80%: the whole stands inside the clause of the share.</summary>
    private static bool IsBetween(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index) =>
        index >= 2 && AreParts(figures[index - 1], figures[index - 2]) && figures[index].Quantity.Range.Start - figures[index - 1].Quantity.Range.End is > 0 and < LongestReach
        && FigureWords.Before(text, figures, index).In(text).SequenceEqual("的".AsSpan())
        && FigureWords.Before(text, figures, index - 1) is var whole && whole.In(text).StartsWith("占".AsSpan()) && IsNextClause(text, figures[index - 2], whole);

    /// <summary>The part right before 占 and the wholes it may be of.</summary>
    private static void SharePairs(ArticleReading article, int index, TextRange before, ReadOnlySpan<char> name, List<(int Part, int Whole)> pairs)
    {
        var text = article.Text.Joined.AsSpan();
        var part = index - 1;
        if (!IsQuantity(article.Figures[part]) || !IsNextClause(text, article.Figures[part], before))
        {
            return;
        }

        while (name.Length > 0 && RestOf(name) is var rest && rest.Length < name.Length)
        {
            name = rest;
        }

        for (var whole = part - 1; whole >= 0 && whole >= index - Neighbours; whole--)
        {
            var from = article.Figures[whole].Quantity.Range.End;
            var to = article.Figures[part].Quantity.Range.Start;
            if (to - from is < 0 or > LongestSentence || text.Slice(from, to - from).IndexOfAny("。！？!?；;".AsSpan()) >= 0)
            {
                return;
            }

            if (!AreParts(article.Figures[whole], article.Figures[part]))
            {
                continue;
            }

            var gap = text.Slice(from, to - from);
            var around = WordsAround(text, article.Figures, whole);
            var isNamed = name.Length >= 2 && (around.IndexOf(name, StringComparison.Ordinal) >= 0
                || (name.Length >= LongestOpening && around.IndexOf(name.Slice(0, 2), StringComparison.Ordinal) >= 0)
                || (FigureWords.EndIn(name, TaskWords) && FigureWords.Hold(around, TaskWords)));
            if (name.Length > 0 ? isNamed : IsAmong(gap) || IsWhole(text, article.Figures, whole))
            {
                pairs.Add((part, whole));
            }
        }
    }

    private static ReadOnlySpan<char> RestOf(ReadOnlySpan<char> name)
    {
        foreach (var word in WholeWords)
        {
            if (name.EndsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return name.Slice(0, name.Length - word.Length);
            }
        }

        return name.StartsWith("其".AsSpan()) || (name.Length > 2 && name[0] is '全' or '总') ? name.Slice(1) : name;
    }

    /// <summary>The figure a rate is named after and the other of its unit: 抽检250批次,合格245批次,合格率.</summary>
    private static void RatePairs(ArticleReading article, int index, ReadOnlySpan<char> rate, List<(int Part, int Whole)> pairs)
    {
        var text = article.Text.Joined.AsSpan();
        var found = new List<int>();
        for (var i = index - 1; i >= 0 && i >= index - Neighbours; i--)
        {
            var from = article.Figures[i].Quantity.Range.End;
            var reach = article.Figures[index].Quantity.Range.Start - from;
            if (reach is < 1 or > LongestSentence || text.Slice(from, reach).IndexOfAny("。！？!?；;".AsSpan()) >= 0)
            {
                break;
            }

            if (IsQuantity(article.Figures[i]) && article.Figures[i].Quantity.Kind != StatisticKind.Percent)
            {
                found.Add(i);
            }
        }

        // More than two: which of them the rate is of is not said.
        if (found.Count == 2 && AreParts(article.Figures[found[0]], article.Figures[found[1]]))
        {
            var (last, first) = (found[0], found[1]);
            var isLast = IsNamedAfter(text, article.Figures, last, rate);
            if (isLast != IsNamedAfter(text, article.Figures, first, rate))
            {
                pairs.Add(isLast ? (last, first) : (first, last));
            }
            else if (isLast && FigureWords.Hold(WordsAround(text, article.Figures, first), DueWords) && FigureWords.Hold(WordsAround(text, article.Figures, last), DoneWords))
            {
                pairs.Add((last, first)); // 应接种1200人,实际接种1140人,接种率95%
            }
            else if (!isLast && IsAmongExplicitly(article, first, last) && !IsComplement(article, first, last, index))
            {
                pairs.Add((last, first));
            }
        }
    }

    /// <summary>320户中有256户加入: the text itself says which is the whole.</summary>
    private static bool IsAmongExplicitly(ArticleReading article, int whole, int part)
    {
        var from = article.Figures[whole].Quantity.Range.End;
        var length = article.Figures[part].Quantity.Range.Start - from;
        return length is > 0 and <= LongestReach && article.Text.Joined.AsSpan(from, length).IndexOf('中') >= 0
            && (article.Text.Joined.AsSpan(from, length).IndexOf("中有".AsSpan()) >= 0 || article.Text.Joined.AsSpan(from, length).IndexOf("中，".AsSpan()) >= 0);
    }

    /// <summary>100批次中有20批次不合格,合格率80%: the rate is that of the others.</summary>
    private static bool IsComplement(ArticleReading article, int whole, int part, int share)
    {
        var text = article.Text.Joined.AsSpan();
        var others = Bounds.Of(article.Figures[whole].Quantity, text) - Bounds.Of(article.Figures[part].Quantity, text);
        var all = Bounds.Of(article.Figures[whole].Quantity, text);
        var ratio = all.Low > 0 ? others / all : default;
        return new Bounds(ratio.Low * 100, ratio.High * 100).Overlaps(Bounds.OfShare(article.Figures[share].Quantity, text));
    }

    private static bool IsNamedAfter(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index, ReadOnlySpan<char> rate)
    {
        var words = WordsAround(text, figures, index);
        var name = rate.Slice(Math.Max(0, rate.Length - 2));
        if (name.Length < 2)
        {
            return false;
        }

        foreach (var (named, part) in NamedRates)
        {
            if (name.SequenceEqual(named.AsSpan()))
            {
                return FigureWords.Hold(words, part);
            }
        }

        // 不合格5批次 is not the part of 合格率.
        var at = words.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && !(at > 0 && words[at - 1] is '不' or '未' or '没');
    }

    private void Judge(ArticleReading article, Figure share, List<(int Part, int Whole)> pairs, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var printed = Bounds.OfShare(share.Quantity, text);
        (Figure Part, Figure Whole, Bounds Computed)? wrong = null;
        foreach (var (partIndex, wholeIndex) in pairs)
        {
            var (part, whole) = (article.Figures[partIndex], article.Figures[wholeIndex]);
            var partBounds = Bounds.Of(part.Quantity, text);
            var wholeBounds = Bounds.Of(whole.Quantity, text);
            if (partBounds.IsOpen || wholeBounds.IsOpen || printed.IsOpen || wholeBounds.Low <= 0)
            {
                return;
            }

            var ratio = partBounds / wholeBounds;
            var computed = new Bounds(ratio.Low * 100, ratio.High * 100);
            if (computed.Overlaps(printed) || IsShareOfWholesWhole(article, ratio, wholeIndex, partIndex, printed))
            {
                return;
            }

            wrong ??= (part, whole, computed);
        }

        if (wrong is { } found)
        {
            var middle = Math.Round((found.Computed.Low + found.Computed.High) / 2, 2).ToString("0.##", CultureInfo.InvariantCulture) + "%";
            findings.Add(article.Finding(
                Descriptor,
                nameof(ShareOfWhole) + "_Message",
                share.Quantity.Range,
                [found.Part.Statistic.Text, found.Whole.Statistic.Text, middle, share.Statistic.Text],
                related: [found.Whole.Quantity.Range, found.Part.Quantity.Range]));
        }
    }

    /// <summary>60岁以上13.78万人,占22.05%,其中65岁以上10.2万人,占16.33%: both are shares of the population.</summary>
    private static bool IsShareOfWholesWhole(ArticleReading article, Bounds ratio, int whole, int part, Bounds printed)
    {
        var text = article.Text.Joined.AsSpan();
        for (var i = whole + 1; i < part; i++)
        {
            if (IsShare(article.Figures[i].Quantity) && FigureWords.Before(text, article.Figures, i).In(text).IndexOf('占') >= 0)
            {
                return (ratio * Bounds.OfShare(article.Figures[i].Quantity, text)).Overlaps(printed);
            }
        }

        return false;
    }

    /// <summary>84%, 八成 and 四分之三.</summary>
    private static bool IsShare(Quantity quantity) =>
        quantity is { Unit: "%", Value: not null, Change: null } or { Unit: null, Value: > 0 and < 1, Change: null };

    private static bool IsQuantity(Figure figure) => figure.Quantity is { Value: not null, Unit: not null, Change: null };

    private static bool IsCount(Figure figure) => figure.Quantity is { Kind: StatisticKind.Count, Value: not null, Change: null };

    private static bool AreParts(Figure whole, Figure part) =>
        IsQuantity(whole) && IsQuantity(part) && whole.Quantity.Kind != StatisticKind.Percent
        && SameMeasure.Are(part.Quantity.Unit, whole.Quantity.Unit) && part.Quantity.Per.Equals(whole.Quantity.Per);

    /// <summary>Whether the clause of the share follows that of the part.</summary>
    private static bool IsNextClause(ReadOnlySpan<char> text, Figure part, TextRange before)
    {
        var start = part.Quantity.Range.End;
        var length = before.Start - start;
        var gap = length <= 0 ? default : text.Slice(start, Math.Min(length, LongestReach));
        return length <= LongestReach && gap.IndexOfAny("。！？!?；;".AsSpan()) < 0
            && gap.IndexOfAny("，,".AsSpan()) is var mark && (mark < 0 || gap.Slice(mark + 1).IndexOfAny("，,".AsSpan()) < 0);
    }

    /// <summary>全村200户,其中贫困户50户; 在300名代表中,农民代表90名.</summary>
    private static bool IsAmong(ReadOnlySpan<char> gap) =>
        gap.IndexOf("其中".AsSpan()) is >= 0 and <= 12 || gap.IndexOf("中，".AsSpan()) is >= 0 and <= 12 || gap.IndexOf("中,".AsSpan()) is >= 0 and <= 12
        || gap.IndexOf("中有".AsSpan()) is >= 0 and <= 12;

    /// <summary>平均亩产550公斤,其中高产田680公斤: a part may lie above an average.</summary>
    private static bool IsRate(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index) =>
        figures[index].Quantity.Per.Count > 0 || FigureWords.Before(text, figures, index).In(text).IndexOf('均') >= 0;

    private static bool IsWhole(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index) =>
        FigureWords.Hold(FigureWords.Before(text, figures, index).In(text), WholeMarks);

    private static bool IsLimited(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int part, int whole)
    {
        var beforePart = FigureWords.Before(text, figures, part).In(text);
        var aroundWhole = WordsAround(text, figures, whole); // 260人报名
        foreach (var (partWords, wholeWords) in Limits)
        {
            if (FigureWords.Hold(beforePart, partWords) && FigureWords.Hold(aroundWhole, wholeWords))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> WordsAround(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index)
    {
        var before = FigureWords.Before(text, figures, index);
        var behind = FigureWords.Behind(text, figures, index);

        // Without a mark between them, the words behind a figure are as well those before the next.
        var end = index + 1 < figures.Count && behind.End == figures[index + 1].Quantity.Range.Start ? figures[index].Quantity.Range.End : behind.End;
        return text.Slice(before.Start, end - before.Start);
    }

    private static bool IsAbove(ReadOnlySpan<char> text, Figure part, Figure whole)
    {
        var bounds = Bounds.Of(part.Quantity, text);
        var limit = Bounds.Of(whole.Quantity, text);
        return !bounds.IsOpen && !limit.IsOpen && bounds.Low > limit.High;
    }
}
