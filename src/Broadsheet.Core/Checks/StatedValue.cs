using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>A figure as one statement among others of its measure: what it is of, and the words around it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Thing">The place, work or house it is of, as named last before it; or <see langword="null"/>.</param>
/// <param name="Measure">What is counted or measured, without the thing.</param>
/// <param name="Clause">The clause around the figure.</param>
/// <param name="Sentence">The sentence around the figure.</param>
/// <param name="InTitle">Whether it stands in the title.</param>
internal sealed record StatedValue(
    ArticleReading Article, Figure Figure, string? Thing, string Measure, TextRange Clause, TextRange Sentence, bool InTitle)
{
    private const int LongestBefore = 60;
    private const int LongestBehind = 12;
    private const int ShortestMeasure = 2;
    private const int LongestWordBehind = 4;
    private static readonly CharacterSet ClauseMarks = new("，,。；;：:！!？?\n\r");

    // Words of a figure that is one of several, or stands for each. One entry a line, sorted by code point.
    private static readonly string[] PartWords =
    [
        "一期",
        "三期",
        "二期",
        "人均",
        "余下",
        "其中",
        "其余",
        "再",
        "分别",
        "单日",
        "另",
        "各",
        "同比",
        "平均",
        "户均",
        "最低",
        "最多",
        "最大",
        "最小",
        "最短",
        "最长",
        "最高",
        "每",
        "首批",
        "首期",
        "首日",
    ];

    // Words behind a figure that is no value of its own. One entry a line.
    private static readonly string[] BoundWords = ["以上的", "左右", "不等"];

    // Words of a level that is not the one before it. One entry a line, sorted by code point.
    private static readonly string[] LevelWords =
    [
        "上升到",
        "上升至",
        "下降到",
        "下降至",
        "减少到",
        "减少至",
        "增加到",
        "增加至",
        "增至",
        "增长到",
        "提升到",
        "提高到",
        "提高至",
        "扩大到",
        "扩大至",
        "缩短到",
        "缩短至",
        "缩小到",
        "调整为",
        "升至",
        "降到",
        "降至",
    ];

    // Words of what is meant to be. One entry a line, sorted by code point.
    private static readonly string[] PlanWords = ["争取", "力争", "原定", "拟", "目标", "规划", "计划", "设计", "预计", "预算"];

    // Words of what is there of a whole so far. One entry a line, sorted by code point.
    private static readonly string[] ProgressWords =
    [
        "到位",
        "剩余",
        "已完成",
        "已投",
        "已拨付",
        "累计完成",
        "累计投入",
    ];

    // Words of a whole, beside which 完成 is of what is there so far. One entry a line.
    private static readonly string[] WholeWords = ["全长", "总", "概算"];

    // Words of a value of an earlier time. One entry a line, sorted by code point.
    private static readonly string[] EarlierWords = ["上年", "原为", "原占", "原有", "原来", "原长", "去年", "同期", "此前"];

    // Words of a change that is one of several. One entry a line.
    private static readonly string[] ChangeOfPart = ["其中", "分别", "环比", "平均", "累计", "当月"];

    // Words that a caption begins with. One entry a line.
    private static readonly string[] CaptionWords = ["图为", "图片为", "上图", "下图", "左图", "右图", "图一", "图①"];

    // What a measure may end in without being another. One entry a line.
    private static readonly string[] MeasureEndings = ["能力", "面积", "量", "额", "值", "数"];

    // Words before a figure that says how many there are. One entry a line.
    private static readonly string[] ExistenceWords = ["有", "共", "共有", "现有", "拥有"];

    // What every article says, so that sharing it says nothing. One entry a line.
    private static readonly string[] CommonPairs = ["全市", "我市", "我县", "全县", "目前", "今年", "已经", "记者", "本报", "昨日", "近日"];

    /// <summary>Reads the values of an article that can be compared, in the order of the text.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The values.</returns>
    public static List<StatedValue> Of(ArticleReading article)
    {
        var values = new List<StatedValue>();
        var title = article.Layout.TitleLines[0];
        string? thing = null;
        var end = 0;
        foreach (var figure in article.Figures)
        {
            var (quantity, statistic) = figure;
            var text = article.Text.Joined.AsSpan();
            var sentence = Checks.Sentence.Around(text, quantity.Range.Start);
            var inSentence = quantity.Range.Start == sentence.Start ? sentence.Start : 0;
            thing = LastNamed(text, new(Math.Max(inSentence, end), sentence.Start), quantity, thing);
            thing = LastNamed(text, new(Math.Max(sentence.Start, end), quantity.Range.Start), quantity, thing);

            if (thing is null && quantity.Range.Start >= title.End)
            {
                thing = NamedThings.LastIn(text, title, isCounted: false);
            }

            end = quantity.Range.End;
            if ((statistic.Subject is { Length: >= ShortestMeasure } stated ? stated : WordBehind(article, quantity) ?? (quantity.Kind == StatisticKind.Count ? null : MeasureBefore(article, figure))) is { } subject && IsComparable(quantity))
            {
                // 这条16公里长的环城路 is 全长16公里.
                var isLong = quantity.Kind is StatisticKind.Length or StatisticKind.Distance && text.Slice(quantity.Range.End).StartsWith("长的".AsSpan());
                var qualified = isLong ? NamedThings.QualifiedAt(text, quantity.Range.End + 1) : quantity.Kind == StatisticKind.Count ? null : NamedThings.QualifiedAt(text, quantity.Range.End);
                values.Add(new(
                    article, figure, qualified ?? thing, qualified is not null && MeasureBefore(article, figure) is { } before ? before : isLong ? "全长" : MeasureOf(subject, thing), ClauseAround(text, sentence, quantity.Range), sentence,
                    IsInTitle(article, quantity.Range)));
            }
        }

        return values;
    }

    /// <summary>The thing named last in a stretch, or the one named before it.</summary>
    private static string? LastNamed(ReadOnlySpan<char> text, TextRange stretch, Quantity quantity, string? thing)
    {
        var near = new TextRange(Math.Max(stretch.Start, stretch.End - LongestBefore), stretch.End);
        return !near.IsEmpty && NamedThings.LastIn(text, near, quantity.Kind == StatisticKind.Count) is { } named ? Resolve(thing, named) : thing;
    }

    private static bool IsInTitle(ArticleReading article, TextRange figure)
    {
        foreach (var line in article.Layout.TitleLines)
        {
            if (line.Overlaps(figure))
            {
                return true;
            }
        }

        return article.Layout.Subtitle?.Overlaps(figure) == true;
    }

    /// <summary>Whether two values are of one thing, so that they must agree.</summary>
    /// <param name="other">The other value, of the same article or another.</param>
    /// <returns><see langword="true"/> only where nothing but the number differs.</returns>
    public bool IsOf(StatedValue other) =>
        Figure.Quantity is { Kind: not StatisticKind.Age, Change: null } && other.Figure.Quantity.Change is null
        && SameMeasure.Are(Figure.Quantity.Unit, other.Figure.Quantity.Unit) && Figure.Quantity.Per.Equals(other.Figure.Quantity.Per)
        && Figure.Quantity.Kind == other.Figure.Quantity.Kind
        && (Article != other.Article || Sentence != other.Sentence)
        && (Figure.Quantity.Kind == StatisticKind.Count ? CountSameNoun(Measure, other.Measure) : IsMeasureOf(other) && NamesMeasure && other.NamesMeasure)
        && SameTime(other) && SamePlan(other) && IsAtStageOf(other)
        && ((!IsOneOfSeveral && !other.IsOneOfSeveral) || (InTitle != other.InTitle && IsSamePart(other)))
        && (Figure.Quantity.Kind != StatisticKind.Count || SharesPredicate(other) || IsNamedAgain(other) || other.IsNamedAgain(this));

    /// <summary>Whether the two numbers cannot both be right, rounding and approximation allowed for.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if their intervals do not meet.</returns>
    public bool Contradicts(StatedValue other) => !Numbers.Overlaps(other.Numbers);

    /// <summary>Whether the two stand in one scope: both of one thing, or neither names another.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if nothing says that the things differ.</returns>
    public bool IsInScopeOf(StatedValue other) =>
        Thing is null || other.Thing is null || NamedThings.CanBeOne(Thing, other.Thing);

    /// <summary>Whether the two count one kind of thing, or measure one measure by its last word: 总投资 and 文化公园投资.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if one's noun ends as the other's.</returns>
    public bool IsOfOneNoun(StatedValue other) =>
        Figure.Quantity.Change is not null ? Measure.IndexOf(other.Measure, StringComparison.Ordinal) >= 0 || other.Measure.IndexOf(Measure, StringComparison.Ordinal) >= 0
        : Figure.Quantity.Kind == StatisticKind.Duration ? Before.Length > 1 && other.Before.EndsWith(Before.Slice(Before.Length - 2), StringComparison.Ordinal)
        : Figure.Quantity.Kind == StatisticKind.Count
            ? CountSameNoun(Measure, other.Measure) || CountSameNoun(Figure.Statistic.Subject ?? Measure, other.Figure.Statistic.Subject ?? other.Measure)
            : Head(Measure) == Head(other.Measure);

    /// <summary>Whether nothing says that the two are of different times.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> where one names no time, or both the same.</returns>
    public bool HasTimeOf(StatedValue other) =>
        SameTime(other) && !FigureWords.Hold(ClauseText, EarlierWords) && !FigureWords.Hold(other.ClauseText, EarlierWords);

    /// <summary>Whether the body's value may be of the title's time, which a title names in other words or not at all.</summary>
    /// <param name="other">The body's value.</param>
    /// <param name="isOnly">Whether the body has no other of its unit: then the title is of the last year's, too.</param>
    /// <returns><see langword="true"/> where no two known times differ.</returns>
    public bool MayHaveTimeOf(StatedValue other, bool isOnly) =>
        (Figure.Statistic.TimeResolved is not { } own || other.Figure.Statistic.TimeResolved is not { } others || own == others || own.Overlaps(others))
        && (isOnly || FigureWords.Hold(ClauseText, EarlierWords) == FigureWords.Hold(other.ClauseText, EarlierWords));

    /// <summary>Whether both are meant to be, or both are.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public bool IsAPlanAs(StatedValue other) => SamePlan(other);

    /// <summary>Whether neither is what is there so far of the other: 总投资12亿元,已完成投资5.6亿元. A title's count may leave out that it is done.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public bool IsAtStageOf(StatedValue other) =>
        (Figure.Quantity.Kind == StatisticKind.Count && InTitle != other.InTitle) || (!IsProgressOf(other) && !other.IsProgressOf(this));

    private bool IsProgressOf(StatedValue other) =>
        !IsDone(other) && (FigureWords.Hold(ClauseText, ProgressWords) || (IsDone(this) && FigureWords.Hold(other.ClauseText, WholeWords)));

    private static bool IsDone(StatedValue value) => value.ClauseText.IndexOf("完成".AsSpan()) >= 0 || FigureWords.Hold(value.ClauseText, ProgressWords);

    /// <summary>Whether neither is one of several values, or both are the same part.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public bool IsWholeAs(StatedValue other) =>
        Figure.Quantity.Change is not null ? !FigureWords.Hold(ClauseText, ChangeOfPart) && !FigureWords.Hold(other.ClauseText, ChangeOfPart)
        : (!IsOneOfSeveral && !other.IsOneOfSeveral) || IsSamePart(other);

    /// <summary>Whether it stands in a caption, which tells again what the article tells.</summary>
    public bool InCaption => FigureWords.BeginWith(Sentence.In(Text).TrimStart("（( \u3000".AsSpan()), CaptionWords);

    /// <summary>The words of the clause around the figure.</summary>
    public ReadOnlySpan<char> ClauseText => Clause.In(Text);

    /// <summary>What two values must share to be compared at all.</summary>
    public string Key => Figure.Quantity.Kind + "|" + Figure.Quantity.Per + "|" + Figure.Quantity.Change;

    /// <summary>其中,审结4116件: the part is named before the clause.</summary>
    private bool IsBehindAmong => Text.Slice(0, Clause.Start).TrimEnd("，,：:".AsSpan()).EndsWith("其中".AsSpan(), StringComparison.Ordinal);

    private ReadOnlySpan<char> Before => Text.Slice(Clause.Start, Figure.Quantity.Range.Start - Clause.Start);

    private ReadOnlySpan<char> Behind => Clause.End <= Figure.Quantity.Range.End ? default : Text.Slice(Figure.Quantity.Range.End, Clause.End - Figure.Quantity.Range.End);

    private Bounds Numbers { get; } = Bounds.Of(Figure.Quantity, Article.Text.Joined.AsSpan());

    private ReadOnlySpan<char> Text => Article.Text.Joined.AsSpan();

    private bool IsOneOfSeveral =>
        Array.Exists(PartWords, word => Before.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0 && Thing?.IndexOf(word, StringComparison.Ordinal) is null or < 0)
        || IsBehindAmong || FigureWords.Hold(Behind, BoundWords) || FigureWords.Hold(Clause.In(Text), LevelWords);

    /// <summary>全市首批15家, and 全市首批12家 in the body: the same part.</summary>
    private bool IsSamePart(StatedValue other)
    {
        var (own, others) = (Clause, other.Clause);
        return Array.TrueForAll(PartWords, word => Before.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0 == other.Before.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            && !FigureWords.Hold(own.In(Text), LevelWords) && !FigureWords.Hold(others.In(other.Text), LevelWords);
    }

    private static bool IsComparable(Quantity quantity) =>
        quantity is { Value: not null, Approximation: not (Approximation.AtLeast or Approximation.AtMost), Unit: not null }
        && quantity.Kind is not (StatisticKind.Ratio or StatisticKind.Temperature);

    /// <summary>该工程 and 大桥 are the work named before with that head.</summary>
    private static string Resolve(string? before, string named) =>
        before is not null && before.EndsWith(named, StringComparison.Ordinal) ? before : named;

    private static string MeasureOf(string subject, string? thing)
    {
        var measure = subject;
        for (var length = Math.Min(subject.Length - 1, thing?.Length ?? 0); length > 0; length--)
        {
            // The subject may open with the thing's short form: 大桥全长 of 清水河大桥.
            if (subject.AsSpan().StartsWith(thing.AsSpan(thing!.Length - length), StringComparison.Ordinal))
            {
                measure = subject.Substring(length);
                break;
            }
        }

        return measure.Length >= ShortestMeasure ? measure : subject;
    }

    /// <summary>总库容1.5亿立方米的云岭水库: the measure stands before the figure, its thing behind.</summary>
    private static string? MeasureBefore(ArticleReading article, Figure figure)
    {
        var text = article.Text.Joined.AsSpan();
        var start = figure.Quantity.Range.Start;
        var before = text.Slice(Math.Max(0, start - LongestWordBehind), Math.Min(start, LongestWordBehind));
        before = before.Slice(before.LastIndexOfAny(FigureWords.Marks.AsSpan()) + 1);
        return before.Length >= ShortestMeasure ? before.ToString() : null;
    }

    /// <summary>4人失联: what became of them, where the reading names no subject.</summary>
    private static string? WordBehind(ArticleReading article, Quantity quantity)
    {
        var text = article.Text.Joined.AsSpan();
        var behind = text.Slice(quantity.Range.End, Math.Min(LongestWordBehind, text.Length - quantity.Range.End));
        var length = behind.IndexOfAny(FigureWords.Marks.AsSpan());
        behind = length < 0 ? behind : behind.Slice(0, length);
        return behind.Length >= ShortestMeasure && IsHan(behind[0]) && IsHan(behind[1]) ? behind.ToString() : null;
    }

    /// <summary>The last word of a measure, without what only says that it is one: 夏粮总产 and 夏粮总产量.</summary>
    private static string Head(string measure)
    {
        foreach (var ending in MeasureEndings)
        {
            if (measure.Length > ending.Length + 1 && measure.EndsWith(ending, StringComparison.Ordinal))
            {
                measure = measure.Substring(0, measure.Length - ending.Length);
                break;
            }
        }

        // 全长, 总长 and 长 are one measure.
        return measure[measure.Length - 1] == '长' ? "长" : measure.Substring(Math.Max(0, measure.Length - ShortestMeasure));
    }

    private static bool CountSameNoun(string left, string right) =>
        left.EndsWith(right, StringComparison.Ordinal) || right.EndsWith(left, StringComparison.Ordinal);

    /// <summary>总投资 of 光伏项目, and 光伏项目总投资.</summary>
    private bool IsMeasureOf(StatedValue other)
    {
        var own = Normal(Measure);
        var others = Normal(other.Measure);
        return own == others || own == other.Thing + others || others == Thing + own;
    }

    private static string Normal(string measure) =>
        measure is "投资" ? "总投资"
        : measure.EndsWith("占地面积", StringComparison.Ordinal) ? measure.Substring(0, measure.Length - 2) : measure;

    /// <summary>Whether the clause itself names the measure: in 全长860米,宽24.5米 the second is no length of the first.</summary>
    private bool NamesMeasure =>
        Clause.In(Text).IndexOf(Measure.AsSpan(Measure.Length - ShortestMeasure), StringComparison.Ordinal) >= 0;

    private bool SameTime(StatedValue other)
    {
        if (Figure.Statistic.TimeResolved is { } own && other.Figure.Statistic.TimeResolved is { } others)
        {
            return own == others || own.Overlaps(others);
        }

        return Figure.Statistic.Time is null || other.Figure.Statistic.Time is null || Figure.Statistic.Time == other.Figure.Statistic.Time
            || Figure.Statistic.TimeResolved is null != other.Figure.Statistic.TimeResolved is null;
    }

    private bool SamePlan(StatedValue other) => IsPlan == other.IsPlan;

    private bool IsPlan
    {
        get
        {
            // 将新建30所 is a plan; in 将对发现的30处隐患逐一督办 the figure is not what lies ahead.
            var before = Text.Slice(Clause.Start, Figure.Quantity.Range.Start - Clause.Start);
            return FigureWords.Hold(Clause.In(Text), PlanWords) || before.LastIndexOf('将') > before.LastIndexOf('的');
        }
    }

    /// <summary>现有社员168户, then 合作社的186户社员: there are so many, and then they are spoken of.</summary>
    private bool IsNamedAgain(StatedValue other)
    {
        var before = Text.Slice(Clause.Start, Figure.Quantity.Range.Start - Clause.Start);
        var otherBefore = other.Text.Slice(other.Clause.Start, other.Figure.Quantity.Range.Start - other.Clause.Start);
        var isSpokenOf = before.Length > 0 && before[before.Length - 1] is '的' or '这' or '该';
        return isSpokenOf && (FigureWords.EndIn(otherBefore, ExistenceWords)
            || FigureWords.Hold(otherBefore, ExistenceWords) && otherBefore.EndsWith(other.Measure.AsSpan(), StringComparison.Ordinal));
    }

    /// <summary>Whether the clauses share two characters beside what is counted, such as 新增 or 表彰.</summary>
    private bool SharesPredicate(StatedValue other)
    {
        var own = Clause.In(Text);
        var others = other.Clause.In(other.Text);
        for (var at = 0; at + 1 < own.Length; at++)
        {
            var pair = own.Slice(at, 2);
            if (Clause.Start + at < Figure.Quantity.Range.End && Figure.Quantity.Range.Start < Clause.Start + at + 2)
            {
                continue; // 名队 of 5名队员 is no predicate
            }

            if (IsHan(pair[0]) && IsHan(pair[1]) && others.IndexOf(pair, StringComparison.Ordinal) >= 0
                && Common(Measure, other.Measure).IndexOf(pair, StringComparison.Ordinal) < 0
                && (Thing is null || Thing.AsSpan().IndexOf(pair, StringComparison.Ordinal) < 0)
                && !FigureWords.Hold(pair, CommonPairs))
            {
                return true;
            }
        }

        return false;

        static ReadOnlySpan<char> Common(string left, string right) => (left.Length < right.Length ? left : right).AsSpan();
    }

    private static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';

    private static TextRange ClauseAround(ReadOnlySpan<char> text, TextRange sentence, TextRange figure)
    {
        var floor = Math.Max(sentence.Start, figure.Start - LongestBefore);
        var start = floor + ClauseMarks.LastIn(text.Slice(floor, figure.Start - floor)) + 1;
        var ceiling = Math.Min(Math.Max(sentence.End, figure.End), figure.End + LongestBehind);
        var length = ClauseMarks.FirstIn(text.Slice(figure.End, ceiling - figure.End));
        return new(start, length < 0 ? ceiling : figure.End + length);
    }
}
