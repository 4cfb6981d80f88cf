using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>Two levels of one measure, the earlier and the later: 从1200元提高到1500元; 26.4亿元,去年同期为24亿元.</summary>
/// <param name="Earlier">The place of the earlier figure among the article's.</param>
/// <param name="Later">The place of the later.</param>
/// <param name="From">The bounds of the earlier.</param>
/// <param name="To">The bounds of the later.</param>
/// <param name="AreFromTo">Whether the text runs from the one to the other (从…到…), rather than comparing the later with the earlier.</param>
internal readonly record struct Levels(int Earlier, int Later, Bounds From, Bounds To, bool AreFromTo)
{
    private const int LongestBetween = 24;
    private const int LongestClause = 200;
    private const int LongestComparison = 40;
    private const int LongestThan = 10;
    private const int LongestTime = 8;

    // Words before the earlier level of two that the text runs between.
    private static readonly string[] Beginnings = ["从", "由", "自"];

    // Words that make a figure that of an earlier time. One entry a line, sorted by code point.
    private static readonly string[] EarlierWords =
    [
        "上一年",
        "上年",
        "上月",
        "上期",
        "之前",
        "以前",
        "刚开始",
        "前年",
        "原先",
        "原来",
        "去年同期",
        "同期",
        "当初",
        "最初",
        "此前",
        "过去",
    ];

    // Words right before a rate of growth. One entry a line.
    private static readonly string[] RateWords = ["增速", "增速为", "增速达", "涨幅", "涨幅为", "增幅", "增幅为"];

    // Words of the time that is spoken of. One entry a line, sorted by code point.
    private static readonly string[] PresentWords = ["今年", "如今", "现在", "现已", "目前", "眼下"];

    // The year before the one that is spoken of. One entry a line.
    private static readonly string[] LastYear = ["上年", "去年"];

    // Words that make a figure no level of its own. One entry a line, sorted by code point.
    private static readonly string[] NoLevelWords = ["其中", "目标", "计划", "预期"];

    /// <summary>The first figure of the two in the text.</summary>
    public int First => Math.Min(Earlier, Later);

    /// <summary>The second figure of the two in the text.</summary>
    public int Second => Math.Max(Earlier, Later);

    /// <summary>Reads the levels that begin with a figure.</summary>
    /// <param name="article">The article.</param>
    /// <param name="first">The place of the figure among the article's.</param>
    /// <param name="levels">The levels.</param>
    /// <returns>Whether one of the next figures is the other level.</returns>
    public static bool TryRead(ArticleReading article, int first, out Levels levels)
    {
        levels = default;
        var text = article.Text.Joined.AsSpan();
        for (var second = first + 1; second < article.Figures.Count && second <= first + 2; second++)
        {
            var one = AsLevel(text, article.Figures, first);
            var other = AsLevel(text, article.Figures, second);
            var between = new TextRange(one.Range.End, other.Range.Start);
            if (between.IsEmpty || between.Length > LongestComparison || between.In(text).IndexOfAny("！!？?\n\r".AsSpan()) >= 0
                || (between.In(text).IndexOfAny("。；;".AsSpan()) >= 0 && !IsSaidAgain(article.Figures[first], article.Figures[second])))
            {
                return false;
            }

            if (!AreComparable(one, other) || (other.Change is null && article.Figures[second].Quantity.Change is null && StatedChange.DirectionOf(text, article.Figures, second) is not null))
            {
                continue;
            }

            if (second == first + 1 && between.Length <= LongestBetween && LeadsTo(between.In(text)) && IsBeginning(text, one.Range.Start))
            {
                return TryMake(text, one, other, first, second, areFromTo: true, out levels);
            }

            if (SameSubject(article.Figures[first], article.Figures[second]) && Order(article, first, second) is not 0 and var order)
            {
                return order > 0
                    ? TryMake(text, one, other, first, second, areFromTo: false, out levels)
                    : TryMake(text, other, one, second, first, areFromTo: false, out levels);
            }
        }

        return false;
    }

    /// <summary>Reads a level and an amount right behind it that changes it: 从8000元增长了2.4万元.</summary>
    /// <param name="article">The article.</param>
    /// <param name="first">The place of the level among the article's figures; the amount is the next.</param>
    /// <param name="levels">The level before the change and the one it leads to.</param>
    /// <returns>Whether the text runs from the one by the other.</returns>
    public static bool TryReadChangedBy(ArticleReading article, int first, out Levels levels)
    {
        levels = default;
        var text = article.Text.Joined.AsSpan();
        var (level, amount) = (article.Figures[first].Quantity, article.Figures[first + 1].Quantity);
        var length = amount.Range.Start - level.Range.End;
        if (level is not { Value: > 0, Change: null, Unit: not null } || amount is not { Value: > 0, Change: { } direction } || level.Unit != amount.Unit
            || length is < 1 or > LongestTime || FigureWords.MarkSet.FirstIn(text.Slice(level.Range.End, length)) >= 0
            || !IsBeginning(text, level.Range.Start))
        {
            return false;
        }

        var (from, by) = (Bounds.Of(level, text), Bounds.Of(amount, text));
        levels = from.IsOpen || by.IsOpen ? default : new(first, first + 1, from, direction == Change.Increase ? from + by : from - by, AreFromTo: true);
        return !from.IsOpen && !by.IsOpen && levels.To.Low >= 0;
    }

    private static bool TryMake(
        ReadOnlySpan<char> text, Quantity from, Quantity to, int earlier, int later, bool areFromTo, out Levels levels)
    {
        var (one, other) = (Bounds.Beside(from, to, text), Bounds.Beside(to, from, text));
        var factor = UnitScale.Factor(to.Unit!, from.Unit!) ?? 1;
        levels = new(earlier, later, one, factor == 1 || other.IsOpen ? other : new(other.Low * factor, other.High * factor), areFromTo);
        return !levels.From.IsOpen && !levels.To.IsOpen;
    }

    /// <summary>The same unit; the second may leave out the denominators of the first: 由每人每年610元提高到640元.</summary>
    private static bool AreComparable(Quantity first, Quantity second) =>
        first is { Value: not null, Change: null, Unit: not null } && second is { Value: not null, Change: null, Unit: not null }
        && (first.Unit == second.Unit || (first.Kind == StatisticKind.Duration && UnitScale.Factor(second.Unit, first.Unit) is not null))
        && (second.Per.Count == 0 || first.Per.Equals(second.Per) || first.Per.Count == 0);

    private static bool SameSubject(Figure first, Figure second) =>
        second.Statistic.Subject is null // 出口33亿元,去年同期30亿元
        || first.Statistic.Subject is { } one && second.Statistic.Subject is { } other
        && (one == other || one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal));

    /// <summary>增速为6.8%,比一季度的6.5%加快: a rate of growth is a level that may change itself.</summary>
    private static Quantity AsLevel(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index) =>
        figures[index].Quantity is { Change: not null } growth && FigureWords.EndIn(FigureWords.Before(text, figures, index).In(text), RateWords)
            ? growth with { Change = null }
            : figures[index].Quantity;

    /// <summary>去年产茶500吨。今年产茶600吨: across the end of a sentence both must name the measure.</summary>
    private static bool IsSaidAgain(Figure first, Figure second) =>
        first.Statistic.Subject is { } subject && subject == second.Statistic.Subject
        && first.Statistic.Time is not null && second.Statistic.Time is not null && first.Statistic.Time != second.Statistic.Time;

    /// <summary>Above zero where the first is the earlier, below where the second is.</summary>
    private static int Order(ArticleReading article, int first, int second) =>
        Earliness(article, first) - Earliness(article, second) is not 0 and var order ? order : -ByYear(article, first, second);

    /// <summary>How far the words before a figure set it back: 0 not at all, 1 for last year, 2 for the year before the one spoken of.</summary>
    private static int Earliness(ArticleReading article, int index)
    {
        var text = article.Text.Joined.AsSpan();
        var range = FigureWords.Before(text, article.Figures, index);
        var before = range.In(text);
        return FigureWords.Hold(before, NoLevelWords) ? 0
            : FigureWords.Hold(before, EarlierWords) || IsThan(before) || IsBehindEarlierTime(text, range.Start) ? 2
            : before.IndexOf("去年".AsSpan()) >= 0 ? 1
            : 0;
    }

    /// <summary>搬迁前,户均45平方米: a clause of its own sets the figure back.</summary>
    private static bool IsBehindEarlierTime(ReadOnlySpan<char> text, int clause)
    {
        if (clause < 2 || text[clause - 1] is not ('，' or ','))
        {
            return false;
        }

        var floor = Math.Max(0, clause - 1 - LongestTime);
        var time = text.Slice(floor, clause - 1 - floor);
        time = time.Slice(FigureWords.MarkSet.LastIn(time) + 1);
        return time.Length > 1 && time[time.Length - 1] == '前' && FigureWords.Hold(time, ["目前", "当前", "日前"]) is false;
    }

    /// <summary>2012年86万亩,2022年102万亩; 2019年12万元,如今45万元: the years say which is the earlier.</summary>
    private static int ByYear(ArticleReading article, int first, int second)
    {
        var text = article.Text.Joined.AsSpan();
        if (article.Figures[first].Statistic.Time is null && article.Figures[second].Statistic.Time is null
            && FigureWords.Before(text, article.Figures, first).In(text).IndexOf('年') < 0)
        {
            return 0;
        }

        var (one, other) = (TimeOf(text, article.Figures, first), TimeOf(text, article.Figures, second));
        if (FigureWords.Hold(one.AsSpan(), NoLevelWords) || FigureWords.Hold(other.AsSpan(), NoLevelWords))
        {
            return 0;
        }

        return YearIn(one.AsSpan()) is { } earlier
            ? YearIn(other.AsSpan()) is { } later ? earlier.CompareTo(later) : FigureWords.Hold(other.AsSpan(), PresentWords) ? -1 : 0
            : FigureWords.Hold(one.AsSpan(), LastYear) && other.IndexOf("今年", StringComparison.Ordinal) >= 0 ? -1 : 0;
    }

    /// <summary>The words before a figure, behind the time it is of.</summary>
    private static string TimeOf(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index) =>
        figures[index].Statistic.Time + "|" + FigureWords.Before(text, figures, index).In(text).ToString();

    private static int? YearIn(ReadOnlySpan<char> words)
    {
        var at = words.IndexOf('年');
        return at >= 4 && int.TryParse(words.Slice(at - 4, 4).ToString(), out var year) && year is > 1900 and < 2100 ? year : null;
    }

    /// <summary>比2020年的48.1%提高, 比年初的1200亿元增加.</summary>
    private static bool IsThan(ReadOnlySpan<char> before) =>
        before.Length is > 0 and <= LongestThan && before[0] is '比' or '较' && before[before.Length - 1] is '的' or '年';

    private static bool LeadsTo(ReadOnlySpan<char> between) =>
        between.IndexOfAny('到', '至', '为') >= 0 && between.IndexOfAny("。；;！!？?".AsSpan()) < 0;

    /// <summary>Whether 从, 由 or 自 stands in the same clause before the earlier figure.</summary>
    private static bool IsBeginning(ReadOnlySpan<char> text, int start)
    {
        var clause = text.Slice(Math.Max(0, start - LongestClause), start - Math.Max(0, start - LongestClause));
        var from = clause.LastIndexOfAny("，,。；;！!？?\n\r".AsSpan()) + 1;
        return FigureWords.Hold(clause.Slice(from), Beginnings);
    }
}
