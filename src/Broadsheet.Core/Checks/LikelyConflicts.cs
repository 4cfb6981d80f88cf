using System.Globalization;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Quantities;

namespace Broadsheet.Core.Checks;

/// <summary>Values that are of one thing by how the article speaks of them, where their words differ: a title and the one figure of
/// the body that can be its; 这18名队员 after 28名队员; 86户 beside 68户; two ages of one person.</summary>
internal static class LikelyConflicts
{
    // How far apart two numbers may lie for one to be the other misprinted.
    private const decimal Near = 2.5m;
    private const decimal LargestRounding = 1.15m;
    private const int MostSummed = 8;
    private const int MostCompared = 8;
    private const int LongestReach = 16;
    private const int LongestName = 3;
    private const int FewYears = 3;
    private const int ManyYears = 18;

    // Words right before a figure that was given before. One entry a line, sorted by code point.
    private static readonly string[] DemonstrativeWords = ["上述", "该", "这", "这些", "这个", "这家", "这座", "这批", "这支", "这条"];

    // Words of what there is in all, beside what is new. One entry a line, sorted by code point.
    private static readonly string[] StockWords = ["共有", "总数", "现有", "累计"];
    private static readonly string[] NewWords = ["新增", "新建", "新改"];

    // Words of an age at another time. One entry a line, sorted by code point.
    private static readonly string[] OtherAges = ["从小", "出生", "刚满", "当年", "当时", "年仅", "年前", "年后", "才", "时", "那一年", "那年"];

    /// <summary>Finds the value of the body that a title contradicts.</summary>
    /// <param name="title">The title's value.</param>
    /// <param name="body">All values of the body with its kind and denominators.</param>
    /// <returns>The value, or <see langword="null"/> where none is the title's for certain.</returns>
    public static StatedValue? OfTitle(StatedValue title, IReadOnlyList<StatedValue> body)
    {
        var counted = body.Where(value => SameMeasure.Are(value.Figure.Quantity.Unit, title.Figure.Quantity.Unit)).ToList();
        if (counted.Exists(value => !value.Contradicts(title) || IsRounded(title, value)) || IsSumOf(title, counted) || IsDifferenceOf(title, counted) || HoldsPeriod(title))
        {
            return null;
        }

        if (title.Figure.Quantity.Kind == StatisticKind.Age)
        {
            // 85岁老人 in the title, and one age in the body that shares a digit with it.
            return counted.Count == 1 && ShareDigit(title, counted[0]) && !FigureWords.Hold(counted[0].ClauseText, OtherAges) ? counted[0] : null;
        }

        // 新书3万册 and 图书2万册: the only figure of its unit.
        var isOnly = counted.Count == 1 && title.Figure.Quantity.Kind == StatisticKind.Count
            && (EndAlike(title.Measure, counted[0].Measure) || DifferInOneDigit(title, counted[0]));
        var candidates = counted.FindAll(value => title.MayHaveTimeOf(value, counted.Count == 1) && (AreOfOneMeasure(title, value, counted.Count == 1) || (isOnly && title.IsWholeAs(value))) && AreNear(title, value) && !IsStockBesideNew(title, value));
        return candidates.Count > 0 && candidates.TrueForAll(value => !value.Contradicts(candidates[0])) ? candidates[0] : null;
    }

    /// <summary>Finds an earlier value of the body that a later one gives another number for.</summary>
    /// <param name="values">The values with one kind and denominators, in the order of the text.</param>
    /// <param name="index">The place of the later one.</param>
    /// <returns>The earlier value, or <see langword="null"/>.</returns>
    public static StatedValue? InBody(IReadOnlyList<StatedValue> values, int index)
    {
        var value = values[index];
        for (var i = Math.Max(0, index - MostCompared); i < index; i++)
        {
            var other = values[i];
            if (value.Sentence != other.Sentence && SameMeasure.Are(value.Figure.Quantity.Unit, other.Figure.Quantity.Unit) && value.Contradicts(other)
                && (IsOfOnePerson(value, other) || ((value.IsInScopeOf(other) || NameOneThing(value, other)) && AreNear(value, other) && (IsSpokenOf(value, other) || (AreAlike(value, other) && AreTransposed(value, other))))))
            {
                return IsGivenElsewhere(values, index, i) ? null : other;
            }
        }

        return null;
    }

    /// <summary>Whether two articles give one number of one thing differently, by the last word of the measure.</summary>
    /// <param name="value">The value of one article.</param>
    /// <param name="other">The value of another, of the same thing.</param>
    /// <returns><see langword="true"/> where they cannot both be right.</returns>
    public static bool InCorpus(StatedValue value, StatedValue other) =>
        SameMeasure.Are(value.Figure.Quantity.Unit, other.Figure.Quantity.Unit) && value.Contradicts(other)
        && value.Figure.Quantity.Change is null && AreNear(value, other) && AreAlike(value, other);

    /// <summary>Whether two numbers have the same digits in another order: 86 and 68, 1.25 and 1.52.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> for two or more digits that changed places.</returns>
    public static bool AreTransposed(StatedValue left, StatedValue right)
    {
        var (one, other) = (Digits(left), Digits(right));
        return one != other && one.Length == other.Length && one.OrderBy(digit => digit).SequenceEqual(other.OrderBy(digit => digit));

    }

    private static bool DifferInOneDigit(StatedValue left, StatedValue right)
    {
        var (one, other) = (Digits(left), Digits(right));
        return one.Length > 1 && one.Length == other.Length && (AreTransposed(left, right) || Enumerable.Range(0, one.Length).Count(i => one[i] != other[i]) == 1);
    }

    private static bool EndAlike(string left, string right) => left[left.Length - 1] == right[right.Length - 1];

    private static bool ShareDigit(StatedValue left, StatedValue right)
    {
        var (one, other) = (Digits(left), Digits(right));
        return one.Length == 2 && other.Length == 2 && (one[0] == other[0] || one[1] == other[1] || AreTransposed(left, right));
    }

    private static string Digits(StatedValue value) => (value.Figure.Quantity.Value ?? 0).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Whether two numbers lie so near that one can be the other misprinted.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public static bool AreNear(StatedValue left, StatedValue right) =>
        left.Figure.Quantity.Value is { } one && right.Figure.Quantity.Value is { } other && one > 0 && other > 0 && one <= other * Near && other <= one * Near;

    private static bool AreAlike(StatedValue left, StatedValue right) =>
        left.HasTimeOf(right) && AreOfOneMeasure(left, right, isOnly: false);

    private static bool AreOfOneMeasure(StatedValue left, StatedValue right, bool isOnly) =>
        left.IsOfOneNoun(right) && left.IsAtStageOf(right) && (isOnly || left.IsAPlanAs(right)) && left.IsWholeAs(right) && left.Figure.Quantity.Kind != StatisticKind.Age;

    /// <summary>新建16个停车场 in the title, 共有停车场58个 in the body.</summary>
    private static bool IsStockBesideNew(StatedValue left, StatedValue right) =>
        IsNew(left) != IsNew(right) && (FigureWords.Hold(left.ClauseText, StockWords) || FigureWords.Hold(right.ClauseText, StockWords) || IsNew(right));

    /// <summary>三千亩 in the title for 三千一百亩: titles give round numbers.</summary>
    /// <param name="title">The title's value.</param>
    /// <param name="value">The body's.</param>
    /// <returns><see langword="true"/> if the one can be the other rounded.</returns>
    public static bool IsRounded(StatedValue title, StatedValue value) =>
        title.Figure.Quantity.Value is { } round and >= 100 && Digits(title).TrimEnd('0').Length == 1
        && value.Figure.Quantity.Value is { } exact && exact >= round && exact <= round * LargestRounding;

    private static bool IsNew(StatedValue value) => FigureWords.Hold(value.ClauseText, NewWords);

    /// <summary>5年新建学校20所: a title that sums up years is of more than the body's year.</summary>
    private static bool HoldsPeriod(StatedValue title) =>
        title.Article.Figures.Any(figure => figure != title.Figure && figure.Quantity.Kind == StatisticKind.Duration && title.Sentence.Contains(figure.Quantity.Range.Start));

    /// <summary>Whether the title's number is that of some of the body's together.</summary>
    /// <param name="title">The title's value.</param>
    /// <param name="body">The values of the body with its unit.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public static bool IsSumOf(StatedValue title, List<StatedValue> body)
    {
        var values = body.Take(MostSummed).Select(value => value.Figure.Quantity.Value ?? 0).ToArray();
        var bounds = Bounds.Of(title.Figure.Quantity, title.Article.Text.Joined.AsSpan());
        for (var subset = 1; subset < 1 << values.Length; subset++)
        {
            var sum = 0m;
            for (var i = 0; i < values.Length; i++)
            {
                sum += (subset & (1 << i)) != 0 ? values[i] : 0;
            }

            if (bounds.Overlaps(new(sum, sum)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDifferenceOf(StatedValue title, List<StatedValue> body)
    {
        var bounds = Bounds.Of(title.Figure.Quantity, title.Article.Text.Joined.AsSpan());
        var values = body.Take(MostSummed).Select(value => value.Figure.Quantity.Value ?? 0).ToArray();
        return values.Any(one => values.Any(other => bounds.Overlaps(new(one - other, one - other))));
    }

    /// <summary>这18名队员, 该86户贫困户: the words themselves say that the number was given before.</summary>
    private static bool IsSpokenOf(StatedValue value, StatedValue other)
    {
        var text = value.Article.Text.Joined.AsSpan();
        var before = text.Slice(value.Clause.Start, value.Figure.Quantity.Range.Start - value.Clause.Start);
        if (!FigureWords.EndIn(before, DemonstrativeWords))
        {
            return false;
        }

        var from = other.Figure.Quantity.Range.End;
        return value.IsOfOneNoun(other)
            || text.Slice(from, Math.Min(LongestReach, text.Length - from)).IndexOf(value.Measure.AsSpan(), StringComparison.Ordinal) >= 0;
    }

    /// <summary>高铁正线全长 and 高铁全长: the subjects themselves name the thing.</summary>
    private static bool NameOneThing(StatedValue value, StatedValue other) =>
        value.Figure.Statistic.Subject is { Length: > 3 } one && other.Figure.Statistic.Subject is { Length: > 3 } two
        && string.CompareOrdinal(one, 0, two, 0, 2) == 0;

    /// <summary>52岁的老陈, then 54岁的老陈.</summary>
    private static bool IsOfOnePerson(StatedValue value, StatedValue other)
    {
        if (value.Figure.Quantity.Kind != StatisticKind.Age || IsOfOtherTime(value) || IsOfOtherTime(other) || !AreNearAges(value, other))
        {
            return false;
        }

        for (var length = LongestName; length > 1; length--)
        {
            if (value.Measure.Length >= length && other.Measure.StartsWith(value.Measure.Substring(0, length), StringComparison.Ordinal)
                && IsName(value.Measure.AsSpan(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>那一年,陈建国才1岁: the words of the time may stand clauses before the age, or right behind it.</summary>
    private static bool IsOfOtherTime(StatedValue age)
    {
        var text = age.Article.Text.Joined.AsSpan();
        return FigureWords.Hold(text.Slice(age.Sentence.Start, Math.Max(age.Clause.End, age.Figure.Quantity.Range.End) - age.Sentence.Start), OtherAges);
    }

    /// <summary>A misprint changes a digit by little or swaps the two; 25 years beside 85 are another time of a life.</summary>
    private static bool AreNearAges(StatedValue left, StatedValue right)
    {
        var years = Math.Abs((left.Figure.Quantity.Value ?? 0) - (right.Figure.Quantity.Value ?? 0));
        return years <= FewYears || (ShareDigit(left, right) && years <= ManyYears);
    }

    private static bool IsName(ReadOnlySpan<char> text) =>
        (text[0] is '老' or '小' or '阿' && PersonNames.IsSurname(text[1])) || (PersonNames.IsName(text) && !PersonNames.IsWord(text));

    /// <summary>Whether another value of the article has the later number, so that it is no misprint of this one.</summary>
    /// <param name="values">The values with one kind and denominators, in the order of the text.</param>
    /// <param name="index">The place of the later one.</param>
    /// <param name="than">The place of the earlier.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public static bool IsGivenElsewhere(IReadOnlyList<StatedValue> values, int index, int than)
    {
        for (var i = 0; i < values.Count && i < index; i++)
        {
            if (i != than && SameMeasure.Are(values[i].Figure.Quantity.Unit, values[index].Figure.Quantity.Unit) && !values[i].Contradicts(values[index]))
            {
                return true;
            }
        }

        return false;
    }
}
