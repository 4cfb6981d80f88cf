using System.Globalization;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1003: a change that does not follow from its two levels: 从1200元提高到1500元,增长30%.</summary>
/// <remarks>Judged is a pair of levels (从 A 到 B; B,去年同期 A; 比上年的 A; 2012年 A,2022年 B) with the change their sentence
/// states: an amount, a percentage, percentage points, a multiple or doublings (GB/T 15835-2011: 增加了 states the difference,
/// 增加到 the result; 翻一番 is twice, 翻两番 four times); and a level with an amount and a percentage of change (达12亿元,增加2亿元,
/// 增长20%). Rounded and approximate figures are intervals. A change of another noun, a yearly average and a change since another
/// time than that of the levels are left alone.</remarks>
internal sealed class ChangeArithmetic : IArticleRule
{
    private const string RisingWords = "增升涨扩";
    private const string FallingWords = "降减跌缩落";
    private const string Doubled = "翻番";
    private const int LongestReach = 40;
    private const int LongestNoun = 4;

    // Words of a change that is none between the two levels. One entry a line, sorted by code point.
    private static readonly string[] OtherTimes = ["其中", "全年", "平均", "年均", "每年", "环比", "累计", "预计", "力争"];

    // Words before the level that a change leads to. One entry a line.
    private static readonly string[] ResultWords =
    [
        "上升到",
        "上涨到",
        "下降到",
        "减少到",
        "增加到",
        "增长到",
        "扩大到",
        "提升到",
        "提高到",
        "缩短到",
        "降低到",
    ];

    // Words of growth that is computed without the change of prices: the printed levels do not give it. One entry a line.
    private static readonly string[] ConstantPriceWords = ["不变价", "可比", "同口径", "实际增长", "剔除价格"];

    // Measures whose growth is always computed so (国家统计局). One entry a line.
    private static readonly string[] ConstantPriceMeasures = ["GDP", "增加值", "生产总值"];

    // Words of an amount that is no longer spent. One entry a line.
    private static readonly string[] SavingWords = ["节水", "节电", "节省", "节省了", "节约", "节约了", "节能", "少花", "少交", "省下"];

    // Words of what the levels lead to: the change behind them is another thing's. One entry a line, sorted by code point.
    private static readonly string[] EffectWords = ["促使", "促进", "带动", "带来", "拉动", "推动", "撬动"];

    // Words before a level that another is compared with. One entry a line.
    private static readonly string[] ThanWords = ["比", "较", "相比"];

    // Words of the time that a change is since, one time a line: the words before the change, and those of its level.
    private static readonly (string[] Since, string[] Level)[] Bases =
    [
        (["同比", "比上年", "比去年", "较上年", "较去年"], ["去年", "上年", "同期"]),
        (["比上月", "较上月"], ["上月"]),
        (["比上周", "较上周"], ["上周"]),
        (["比年初", "较年初"], ["年初"]),
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1003", nameof(ChangeArithmetic), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        for (var i = 0; i + 1 < article.Figures.Count; i++)
        {
            if (Levels.TryRead(article, i, out var levels))
            {
                CheckDirection(article, levels, findings);
                CheckChanges(article, levels, findings);
            }
            else
            {
                CheckAmountAndShare(article, i, findings);
                CheckChangedBy(article, i, findings);
            }
        }
    }

    private void CheckDirection(ArticleReading article, Levels levels, ICollection<Finding> findings)
    {
        var (earlier, later) = (article.Figures[levels.Earlier], article.Figures[levels.Later]);
        if (!levels.AreFromTo)
        {
            return;
        }

        var between = article.Text.Joined.AsSpan(earlier.Quantity.Range.End, later.Quantity.Range.Start - earlier.Quantity.Range.End);
        var rises = between.IndexOfAny(RisingWords.AsSpan()) >= 0;
        var falls = between.IndexOfAny(FallingWords.AsSpan()) >= 0;
        if (rises != falls)
        {
            Turn(article, levels, rises, later, findings);
        }
    }

    /// <summary>Reports levels that run the other way than the text says.</summary>
    private bool Turn(ArticleReading article, Levels levels, bool rises, Figure at, ICollection<Finding> findings)
    {
        if (rises ? levels.From.Low <= levels.To.High : levels.From.High >= levels.To.Low)
        {
            return false;
        }

        findings.Add(article.Finding(
            Descriptor,
            nameof(ChangeArithmetic) + (rises ? "_NotRising" : "_NotFalling"),
            at.Quantity.Range,
            [article.Figures[levels.Earlier].Statistic.Text, article.Figures[levels.Later].Statistic.Text],
            related: [article.Figures[levels.Earlier].Quantity.Range, article.Figures[levels.Later].Quantity.Range]));
        return true;
    }

    private void CheckChanges(ArticleReading article, Levels levels, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var sentence = new TextRange(
            Sentence.Around(text, article.Figures[levels.First].Quantity.Range.Start).Start,
            Sentence.Around(text, article.Figures[levels.Second].Quantity.Range.Start).End);
        for (var i = Math.Max(0, levels.First - 1); i < article.Figures.Count && i <= levels.Second + 3; i++)
        {
            var figure = article.Figures[i];
            if (i == levels.First || i == levels.Second || !sentence.Contains(figure.Quantity.Range.Start) || IsCutOff(article, levels, i))
            {
                continue;
            }

            var stated = StatedBy(text, article.Figures, i, levels);
            if (!levels.AreFromTo && stated.Change is { } direction
                && Turn(article, levels, direction == Change.Increase, figure, findings))
            {
                return;
            }

            if (IsDifferenceAsLevel(article, i, levels))
            {
                ReportLevel(article, levels, figure, findings);
                return;
            }

            if (!(stated.Unit == "%" && IsInConstantPrices(text, sentence, article.Figures[levels.Earlier], article.Figures[levels.Later]))
                && StatedChange.Of(text, stated, levels, article.Figures[levels.Earlier].Quantity) is { } change)
            {
                if (!change.Stated.Overlaps(change.Computed) && (stated.Change is not null || IsMultipleOf(text, article.Figures, i)))
                {
                    Report(article, levels, figure.Quantity.Range, figure.Statistic.Text, change, findings);
                    return;
                }
            }

            if (i > levels.Second && figure.Quantity.Kind != StatisticKind.Duration)
            {
                // Only the first figure behind the levels is theirs for certain.
                return;
            }
        }

        CheckDoubled(article, levels, sentence, findings);
    }

    /// <summary>The figure with the direction that its words give it.</summary>
    private static Quantity StatedBy(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index, Levels levels)
    {
        var quantity = figures[index].Quantity;
        var direction = StatedChange.DirectionOf(text, figures, index)
            ?? (levels.AreFromTo && FigureWords.EndIn(FigureWords.Before(text, figures, index).In(text), SavingWords) ? Change.Decrease : null);
        return direction == quantity.Change ? quantity : quantity with { Change = direction };
    }

    /// <summary>由1200张增加到2000张,实现翻番: doubled without a number.</summary>
    private void CheckDoubled(ArticleReading article, Levels levels, TextRange sentence, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        var from = article.Figures[levels.Second].Quantity.Range.End;
        var until = Math.Min(sentence.End, from + LongestReach);
        var at = until > from ? text.Slice(from, until - from).IndexOf(Doubled.AsSpan()) : -1;
        if (at < 0 || levels.From.Low <= 0 || (levels.Second + 1 < article.Figures.Count && article.Figures[levels.Second + 1].Quantity.Range.Start < from + at))
        {
            return;
        }

        var change = new StatedChange(StatedChange.Doublings(1), levels.To / levels.From, levels.To.Middle / levels.From.Middle, "倍");
        if (!change.Stated.Overlaps(change.Computed))
        {
            Report(article, levels, new(from + at, from + at + Doubled.Length), Doubled, change, findings);
        }
    }

    private void Report(
        ArticleReading article, Levels levels, TextRange at, string stated, StatedChange change, ICollection<Finding> findings)
    {
        var (earlier, later) = (article.Figures[levels.Earlier], article.Figures[levels.Later]);
        findings.Add(article.Finding(
            Descriptor,
            nameof(ChangeArithmetic) + "_Message",
            at,
            [earlier.Statistic.Text, later.Statistic.Text, stated, change.Print(CultureInfo.InvariantCulture)],
            related: [earlier.Quantity.Range, later.Quantity.Range]));
    }

    /// <summary>达12亿元,比上年增加2亿元,增长20%: the amount and the percentage give the level before, each of them.</summary>
    private void CheckAmountAndShare(ArticleReading article, int index, ICollection<Finding> findings)
    {
        if (index + 2 >= article.Figures.Count)
        {
            return;
        }

        var text = article.Text.Joined.AsSpan();
        var (level, amount, share) = (article.Figures[index], article.Figures[index + 1], article.Figures[index + 2]);
        if (level.Quantity is not { Value: not null, Change: null, Unit: not null } || amount.Quantity is not { Value: not null, Change: { } direction }
            || share.Quantity is not { Value: not null, Unit: "%" } || share.Quantity.Change != direction || level.Quantity.Unit == "%"
            || amount.Quantity.Unit != level.Quantity.Unit
            || !IsClose(text, level, amount) || !IsClose(text, amount, share)
            || HoldsNoun(text, new(level.Quantity.Range.End, amount.Quantity.Range.Start)) || HoldsNoun(text, new(amount.Quantity.Range.End, share.Quantity.Range.Start))
            || IsOfOtherTime(article, index + 1) || IsOfOtherTime(article, index + 2) || Levels.TryReadChangedBy(article, index, out _)
            || FigureWords.BeginWith(FigureWords.Before(text, article.Figures, index).In(text), ThanWords))
        {
            return;
        }

        var to = Bounds.Of(level.Quantity, text);
        var by = Bounds.Of(amount.Quantity, text);
        if (to.IsOpen || by.IsOpen || by.Low <= 0)
        {
            return;
        }

        var from = direction == Change.Increase ? to - by : to + by;
        if (from.Low <= 0)
        {
            return;
        }

        var ratio = by / from;
        var change = new StatedChange(Bounds.OfRatio(share.Quantity, text), new(ratio.Low * 100, ratio.High * 100), by.Middle * 100 / from.Middle, "%");
        if (!change.Stated.IsOpen && !change.Stated.Overlaps(change.Computed))
        {
            findings.Add(article.Finding(
                Descriptor,
                nameof(ChangeArithmetic) + "_AmountAndShare",
                share.Quantity.Range,
                [level.Statistic.Text, amount.Statistic.Text, share.Statistic.Text, change.Print(CultureInfo.InvariantCulture)],
                related: [level.Quantity.Range, amount.Quantity.Range]));
        }
    }

    /// <summary>从8000元增长了2.4万元,是原来的3倍: what the amount adds up to is another level than the one meant.</summary>
    private void CheckChangedBy(ArticleReading article, int index, ICollection<Finding> findings)
    {
        if (index + 2 >= article.Figures.Count)
        {
            return;
        }

        var text = article.Text.Joined.AsSpan();
        var (level, amount, stated) = (article.Figures[index], article.Figures[index + 1], article.Figures[index + 2]);
        if (!Levels.TryReadChangedBy(article, index, out var levels) || !IsClose(text, amount, stated) || IsCutOff(article, levels, index + 2)
            || (stated.Quantity.Change is null && !IsMultipleOf(text, article.Figures, index + 2))
            || StatedChange.Of(text, stated.Quantity, levels, level.Quantity) is not { } change || change.Stated.Overlaps(change.Computed))
        {
            return;
        }

        findings.Add(article.Finding(
            Descriptor,
            nameof(ChangeArithmetic) + "_ChangedBy",
            stated.Quantity.Range,
            [level.Statistic.Text, amount.Statistic.Text, stated.Statistic.Text, change.Print(CultureInfo.InvariantCulture)],
            related: [level.Quantity.Range, amount.Quantity.Range]));
    }

    /// <summary>12亿元,比上年的10亿元增长到2亿元: the difference is given as the level (增长到 for 增长了).</summary>
    private static bool IsDifferenceAsLevel(ArticleReading article, int index, Levels levels)
    {
        var text = article.Text.Joined.AsSpan();
        var (figure, level) = (article.Figures[index].Quantity, article.Figures[levels.Earlier].Quantity);
        if (figure is not { Change: null, Value: not null } || index < levels.Second || levels.From.Low <= 0
            || !FigureWords.EndIn(FigureWords.Before(text, article.Figures, index).In(text), ResultWords))
        {
            return false;
        }

        var stated = Bounds.Of(figure, text);
        var by = levels.To.Low >= levels.From.Low ? levels.To - levels.From : levels.From - levels.To;
        return figure.Unit == level.Unit ? !stated.Overlaps(levels.To) && stated.Overlaps(by)
            : figure.Unit == "%" && Bounds.OfRatio(figure, text) is var share && by / levels.From is var ratio && share.Overlaps(new(ratio.Low * 100, ratio.High * 100));
    }

    /// <summary>地区生产总值186.3亿元,按可比价格计算增长5.6%.</summary>
    private static bool IsInConstantPrices(ReadOnlySpan<char> text, TextRange sentence, Figure earlier, Figure later) =>
        FigureWords.Hold(sentence.In(text), ConstantPriceWords)
        || FigureWords.Hold((earlier.Statistic.Subject ?? "").AsSpan(), ConstantPriceMeasures)
        || FigureWords.Hold((later.Statistic.Subject ?? "").AsSpan(), ConstantPriceMeasures);

    private void ReportLevel(ArticleReading article, Levels levels, Figure figure, ICollection<Finding> findings)
    {
        var (earlier, later) = (article.Figures[levels.Earlier], article.Figures[levels.Later]);
        findings.Add(article.Finding(
            Descriptor,
            nameof(ChangeArithmetic) + "_Level",
            figure.Quantity.Range,
            [earlier.Statistic.Text, later.Statistic.Text, figure.Statistic.Text],
            related: [earlier.Quantity.Range, later.Quantity.Range]));
    }

    private static bool IsClose(ReadOnlySpan<char> text, Figure first, Figure second)
    {
        var between = new TextRange(first.Quantity.Range.End, second.Quantity.Range.Start);
        return !between.IsEmpty && between.Length <= LongestReach && between.In(text).IndexOfAny("。；;！!？?\n\r".AsSpan()) < 0;
    }

    /// <summary>Whether a semicolon stands between a figure and the levels, a noun that makes the figure another thing's, or a word for
    /// another time.</summary>
    private static bool IsCutOff(ArticleReading article, Levels levels, int index)
    {
        var text = article.Text.Joined.AsSpan();
        var figure = article.Figures[index].Quantity.Range;
        var between = index > levels.Second ? new TextRange(article.Figures[levels.Second].Quantity.Range.End, figure.Start)
            : index < levels.First ? new(figure.End, article.Figures[levels.First].Quantity.Range.Start)
            : new(article.Figures[levels.First].Quantity.Range.End, figure.Start);
        if (between.IsEmpty || between.In(text).IndexOfAny(';', '；') >= 0 || IsOfOtherTime(article, index))
        {
            return true;
        }

        var before = FigureWords.Before(text, article.Figures, index).In(text);
        if (FigureWords.Hold(before, EffectWords) || FigureWords.Hold(FigureWords.Behind(text, article.Figures, index).In(text), ["的人", "的农户", "的企业", "的家庭"]))
        {
            return true;
        }

        var level = FigureWords.Before(text, article.Figures, levels.Earlier).In(text);
        foreach (var (since, words) in Bases)
        {
            if (levels.AreFromTo && FigureWords.Hold(before, since) && !FigureWords.Hold(level, words))
            {
                return true;
            }
        }

        // 由200千克标准煤降到150千克标准煤,降低25%: what the level measures stands before the comma.
        var comma = index > levels.Second ? between.In(text).IndexOfAny('，', ',') : -1;
        return HoldsNoun(text, WithoutDenominators(text, comma is >= 0 and <= LongestNoun ? new(between.Start + comma, between.End) : between));
    }

    private static bool IsOfOtherTime(ArticleReading article, int index)
    {
        var text = article.Text.Joined.AsSpan();
        return FigureWords.Hold(FigureWords.Before(text, article.Figures, index).In(text), OtherTimes);
    }

    /// <summary>每千瓦时降低0.08元: what the change is given for is no thing of its own.</summary>
    private static TextRange WithoutDenominators(ReadOnlySpan<char> text, TextRange between)
    {
        var words = between.In(text);
        var each = words.IndexOf('每');
        var verb = each < 0 ? -1 : words.Slice(each).IndexOfAny(RisingWords.AsSpan()) is var rise and >= 0 ? rise : words.Slice(each).IndexOfAny(FallingWords.AsSpan());
        return verb < 0 || words.Slice(0, each).Trim("，,".AsSpan()).Length > 0 ? between : new(between.Start + each + verb, between.End);
    }

    private static bool HoldsNoun(ReadOnlySpan<char> text, TextRange between)
    {
        var tokens = new List<Token>();
        Segmenter.Segment(text, between, tokens);
        foreach (var token in tokens)
        {
            if (token.Tag is PartOfSpeech.Noun or PartOfSpeech.OrganisationName or PartOfSpeech.PlaceName && !IsChangeNoun(token.Range.In(text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>是原来的2倍, 为上年的1.5倍: the later level is so many times the earlier.</summary>
    private static bool IsMultipleOf(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index)
    {
        var before = FigureWords.Before(text, figures, index).In(text);
        if (before.SequenceEqual("的".AsSpan()) && index > 0)
        {
            before = FigureWords.Before(text, figures, index - 1).In(text); // 是上年24万人次的1.5倍
            return before.IndexOf('是') >= 0 || before.IndexOf("相当于".AsSpan()) >= 0;
        }

        return before.EndsWith("的".AsSpan()) && before.IndexOfAny("是为达到相当".AsSpan()) >= 0;
    }

    /// <summary>增幅, 涨幅, 同比 and their kind name the change itself; 同期, 全年 and 原来 a time.</summary>
    private static bool IsChangeNoun(ReadOnlySpan<char> word) =>
        word[word.Length - 1] is '幅' or '度' or '率' or '速' or '增' or '减' or '升' or '降' or '期' or '年' or '比' or '来' or '初' or '较';
}
