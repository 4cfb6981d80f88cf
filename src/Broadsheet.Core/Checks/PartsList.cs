using System.Globalization;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>How much a list of parts says of the whole.</summary>
internal enum Completeness
{
    /// <summary>Some parts of many, which may overlap.</summary>
    Open,

    /// <summary>Some parts that do not overlap: together they are not above the whole.</summary>
    Exclusive,

    /// <summary>Two parts of one make that fall short of the whole by one digit: all of them, perhaps, and the digit is wrong.</summary>
    Nearly,

    /// <summary>All parts: together they are the whole.</summary>
    Complete,
}

/// <summary>The parts that stand behind a total: 共20人,其中男12人、女8人.</summary>
/// <param name="Parts">The parts, in order.</param>
/// <param name="Completeness">What they say of the whole.</param>
internal sealed record PartsList(IReadOnlyList<Figure> Parts, Completeness Completeness)
{
    private const int LongestGap = 40;
    private const int LongestList = 30;
    private const int LongestReach = 60;

    // Words of a last part that takes in all that is left; one entry a line, sorted by code point.
    private static readonly string[] RestWords = ["余下", "其他", "其它", "其余", "剩下", "剩余"];

    // How far a total may lie from its parts to be the same number with a wrong digit.
    private const decimal LargestDigitError = 0.13m;

    // The same for parts above it: nothing can have been left out.
    private const decimal LargestExcess = 0.5m;

    // The same for two parts behind 其中, which may overlap.
    private const decimal LargestExcessOfTwo = 0.2m;

    // The same for three or more parts behind 包括, which leaves out less than 其中.
    private const decimal LargestShortfall = 0.25m;

    // Words of parts that others may hold as well; one entry a line, sorted by code point.
    private static readonly string[] OverlapWords = ["以上", "以下", "党员", "学历", "女", "岁", "新增", "重点"];

    // Words before a total that is one of all parts; one entry a line, sorted by code point.
    private static readonly string[] SumWords = ["一共", "共", "合计", "总"];

    // Words before a figure that the parts behind it make up; one entry a line, sorted by code point.
    private static readonly string[] TotalWords = ["一共", "全部", "共", "合计", "总", "现有", "累计", "计划"];

    // Words that name parts as 其中 does; one entry a line.
    private static readonly string[] AmongWords = ["包括", "包含"];

    // Words that give parts of one whole; behind them stand all parts. One entry a line.
    private static readonly string[] CompositionEnds = ["组成", "构成", "组建而成"];

    /// <summary>Reads the parts behind a figure.</summary>
    /// <param name="article">The article.</param>
    /// <param name="total">The place of the figure among the article's.</param>
    /// <returns>The parts, or <see langword="null"/> where fewer than two stand there.</returns>
    public static PartsList? Behind(ArticleReading article, int total)
    {
        var text = article.Text.Joined.AsSpan();
        var figures = article.Figures;
        if (total + 2 >= figures.Count || Link(text, figures[total], figures[total + 1], out var first) is not { } link)
        {
            return null;
        }

        var parts = new List<Figure>();
        var labels = new List<TextRange>();
        for (var i = total + 1; i < figures.Count && parts.Count < LongestList; i++)
        {
            var gap = new TextRange(figures[i - 1].Quantity.Range.End, figures[i].Quantity.Range.Start);
            if (!IsPart(figures[total].Quantity, figures[i].Quantity) || (parts.Count > 0 && !GoesOn(gap, text)) || (parts.Count > 1 && EndsList(gap, figures[i - 2], figures[i - 1], text)))
            {
                break;
            }

            parts.Add(figures[i]);
            labels.Add(LabelOf(text, figures, i, parts.Count == 1 ? new(first, gap.End) : gap));
        }

        if (parts.Count < 2)
        {
            return null;
        }

        var last = figures[total + parts.Count];
        var behind = text.Slice(last.Quantity.Range.End, Math.Min(LongestGap, text.Length - last.Quantity.Range.End));
        return Judge(article, total, link, parts, labels, behind);
    }

    private static PartsList Judge(
        ArticleReading article, int total, PartsLink link, List<Figure> parts, List<TextRange> labels, ReadOnlySpan<char> behind)
    {
        var text = article.Text.Joined.AsSpan();
        var end = behind.IndexOfAny("，,。；;".AsSpan());
        if (link == PartsLink.Composition)
        {
            var isComposed = FigureWords.Hold(end < 0 ? behind : behind.Slice(0, end), CompositionEnds);
            return new(parts, isComposed ? Completeness.Complete : Completeness.Open);
        }

        for (var i = 1; i < labels.Count; i++)
        {
            if (FigureWords.Hold(labels[i].In(text), RestWords) && parts.GetRange(0, i + 1) is var all && (link != PartsLink.Comma || IsNear(article, total, all)))
            {
                return new(all, Completeness.Complete);
            }
        }

        // 其余为迷你跑选手, 等: there are more of which no number is given.
        if (IsLeftOpen(behind))
        {
            return new(parts, CompleteSets.Of(text, labels).Count == parts.Count ? Completeness.Exclusive : Completeness.Open);
        }

        // 7人伤亡: the dead and the injured are all.
        if (link == PartsLink.Among && FigureWords.Behind(text, article.Figures, total).In(text).StartsWith("伤亡".AsSpan()))
        {
            return new(parts, Completeness.Complete);
        }

        var (count, isComplete) = CompleteSets.Of(text, labels);
        if (isComplete && (count == parts.Count || link is PartsLink.Among or PartsLink.Inclusion))
        {
            return OfSet(article, total, parts, count);
        }

        var isAnnounced = link is PartsLink.Colon or PartsLink.Comma && IsSum(article, total) && AreAlike(text, labels);
        if (link == PartsLink.Colon && (isAnnounced || parts.Count > 2) || isAnnounced && IsNear(article, total, parts) || (IsCounted(article, total, parts.Count) && (link != PartsLink.Comma || IsNear(article, total, parts))))
        {
            return new(parts, Completeness.Complete);
        }

        // 其中 may leave parts out; but where three or more of one make miss the total by one digit, it is the digit that is wrong.
        // Two are not above the whole; below it, a digit may be wrong or something left out. Without 其中 the total must be said to be one.
        if ((link is PartsLink.Among or PartsLink.Inclusion || (link == PartsLink.Comma && (IsTotal(article, total) || (parts.Count > 2 && article.Figures[total].Quantity.Kind == StatisticKind.Count && !IsOneOfThem(article, total, labels))))) && AreAlike(text, labels) && !labels.Exists(label => MayOverlap(article, label)) && IsDigitOff(article, total, parts, link))
        {
            var isCertain = parts.Count > 2 || parts.Sum(part => part.Quantity.Value) > article.Figures[total].Quantity.Value;
            return new(parts, isCertain ? Completeness.Complete : Completeness.Nearly);
        }

        return count > 1 && link != PartsLink.Comma ? new(parts.GetRange(0, count), Completeness.Exclusive) : new(parts, Completeness.Open);
    }

    /// <summary>How the first part is set against the total, and where its label begins.</summary>
    private static PartsLink? Link(ReadOnlySpan<char> text, Figure total, Figure first, out int label)
    {
        label = 0;
        var start = total.Quantity.Range.End;
        var length = first.Quantity.Range.Start - start;
        if (length is < 1 or > LongestReach)
        {
            return null;
        }

        var gap = text.Slice(start, length);
        var among = gap.LastIndexOf("其中".AsSpan());
        var stop = gap.IndexOfAny("。！!？?；;\n\r".AsSpan());
        if (among >= 0)
        {
            // The sentence may end right before 其中, and nowhere else.
            label = start + among + 2;
            return stop < 0 || (stop == gap.LastIndexOfAny("。；;".AsSpan()) && stop == among - 1) ? PartsLink.Among : null;
        }

        if (stop >= 0)
        {
            return null;
        }

        if (gap.LastIndexOf('由') is >= 0 and var by && gap.Length - by < 12)
        {
            label = start + by + 1;
            return PartsLink.Composition;
        }

        foreach (var word in AmongWords)
        {
            if (gap.LastIndexOf(word.AsSpan()) is >= 0 and var named)
            {
                label = start + named + word.Length;
                return PartsLink.Inclusion;
            }
        }

        if (gap.LastIndexOf("中，".AsSpan()) is >= 0 and var within && gap.Slice(within + 2).IndexOfAny(FigureWords.Marks.AsSpan()) < 0)
        {
            label = start + within + 2;
            return PartsLink.Inclusion;
        }

        var colon = gap.LastIndexOfAny('：', ':');
        var mark = gap.LastIndexOfAny("，,（(：:".AsSpan());
        label = start + mark + 1;
        return mark < 0 ? null : colon == mark || gap[mark] is '（' or '(' ? PartsLink.Colon : PartsLink.Comma;
    }

    /// <summary>Whether a figure can be a part of another: the same things counted, and no change or rate.</summary>
    internal static bool IsPart(Quantity total, Quantity part) =>
        part is { Value: not null, Change: null } && SameMeasure.Are(part.Unit, total.Unit) && part.Per.Equals(total.Per);

    private static bool GoesOn(TextRange gap, ReadOnlySpan<char> text) =>
        !gap.IsEmpty && gap.Length <= LongestGap && gap.In(text).IndexOfAny("。！!？?\n\r".AsSpan()) < 0
        && gap.In(text).IndexOf("其中".AsSpan()) < 0 && gap.In(text).IndexOfAny("、，,；;和及与".AsSpan()) >= 0;

    /// <summary>市区9个、东城县5个,考场520个: a comma behind items set off by 、 ends their list, unless the rest is told.</summary>
    private static bool EndsList(TextRange gap, Figure one, Figure other, ReadOnlySpan<char> text)
    {
        var before = new TextRange(one.Quantity.Range.End, other.Quantity.Range.Start);
        return gap.In(text).IndexOfAny('，', ',') >= 0 && before.In(text).IndexOf('、') >= 0 && before.In(text).IndexOfAny('，', ',') < 0
            && !FigureWords.Hold(gap.In(text), RestWords);
    }

    private static TextRange LabelOf(ReadOnlySpan<char> text, IReadOnlyList<Figure> figures, int index, TextRange gap)
    {
        // 6名医生、4名护士: the label stands behind; 男兵42名、女兵3名: before.
        var words = gap.In(text);
        var mark = words.LastIndexOfAny("、，,；;和及".AsSpan());
        var before = new TextRange(gap.Start + mark + 1, gap.End);
        var own = before.In(text).TrimStart();
        return own.Length > 1 || (own.Length == 1 && own[0] is not '有' and not '为') ? before : FigureWords.Behind(text, figures, index);
    }

    /// <summary>A set among parts of which there are more: 男12人、女8人,党员5人 has two, 文科480人、理科520人、艺术类200人 three.</summary>
    private static PartsList OfSet(ArticleReading article, int total, List<Figure> parts, int count)
    {
        var whole = article.Figures[total].Quantity.Value ?? 0;
        var all = parts.Sum(part => part.Quantity.Value ?? 0);
        var covered = parts.Take(count).Sum(part => part.Quantity.Value ?? 0);
        return Math.Abs(all - whole) <= Math.Abs(covered - whole) ? new(parts, Completeness.Complete) : new(parts.GetRange(0, count), Completeness.Complete);
    }

    /// <summary>Whether parts are said to go on behind the last that has a figure.</summary>
    private static bool IsLeftOpen(ReadOnlySpan<char> behind)
    {
        var end = behind.IndexOfAny("，,。；;".AsSpan());
        var own = end < 0 ? behind : behind.Slice(0, end);
        var next = end < 0 || behind[end] is '。' ? default : behind.Slice(end + 1);
        return own.EndsWith("等".AsSpan()) || own.StartsWith("等".AsSpan()) || FigureWords.BeginWith(next, RestWords);
    }

    private static bool IsTotal(ArticleReading article, int total)
    {
        var text = article.Text.Joined.AsSpan();
        return FigureWords.Hold(FigureWords.Before(text, article.Figures, total).In(text), TotalWords);
    }

    /// <summary>红星村35户,前进村20户,胜利村18户: what seems the total is labelled as the others are.</summary>
    private static bool IsOneOfThem(ArticleReading article, int total, List<TextRange> labels)
    {
        var text = article.Text.Joined.AsSpan();
        var own = FigureWords.Before(text, article.Figures, total).In(text).TrimEnd("有共为是达".AsSpan());
        foreach (var label in labels)
        {
            if (own.Length == 0 || (label.Length > 0 && text[label.End - 1] == own[own.Length - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSum(ArticleReading article, int total)
    {
        var text = article.Text.Joined.AsSpan();
        var before = FigureWords.Before(text, article.Figures, total);
        return FigureWords.Hold(before.In(text), SumWords);
    }

    /// <summary>Whether the labels are of one make: 线上销售, 线下销售; 早稻, 晚稻, 旱粮.</summary>
    private static bool AreAlike(ReadOnlySpan<char> text, List<TextRange> labels)
    {
        foreach (var label in labels)
        {
            if (label.Length is 0 or > 12 || Math.Abs(label.Length - labels[0].Length) > 2)
            {
                return false;
            }

            if (FigureWords.Hold(label.In(text), ["上年", "今年", "另", "去年", "还", "已", "同比", "明年", "计划"]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the parts come close to the total, as they do where one digit of a complete list is wrong.</summary>
    private static bool IsNear(ArticleReading article, int total, List<Figure> parts)
    {
        var sum = parts.Sum(part => part.Quantity.Value ?? 0);
        var whole = article.Figures[total].Quantity.Value ?? 0;
        return Math.Abs(sum - whole) * 4 <= whole;
    }

    private static bool MayOverlap(ArticleReading article, TextRange label) =>
        FigureWords.Hold(label.In(article.Text.Joined.AsSpan()), OverlapWords);

    /// <summary>Whether sum and total are near, and printed alike but for one digit or two transposed ones: 350 and 320, 12.8 and 11.8.</summary>
    private static bool IsDigitOff(ArticleReading article, int total, List<Figure> parts, PartsLink link)
    {
        var whole = article.Figures[total].Quantity;
        if (whole is not { Approximation: Approximation.Exact, Value: { } value } || parts.Exists(part => part.Quantity.Approximation != Approximation.Exact))
        {
            return false;
        }

        var sum = parts.Sum(part => part.Quantity.Value ?? 0);
        var (left, right) = (Digits(sum), Digits(value));
        var limit = parts.Count == 2 ? (sum > value && link == PartsLink.Among ? LargestExcessOfTwo : LargestDigitError) : sum > value ? LargestExcess : link == PartsLink.Inclusion ? LargestShortfall : LargestDigitError;
        if (Math.Abs(sum - value) > value * limit || left.Length != right.Length)
        {
            return false;
        }

        var differing = Enumerable.Range(0, left.Length).Where(i => left[i] != right[i]).ToArray();
        return differing.Length == 1
            || (differing.Length == 2 && differing[1] == differing[0] + 1 && left[differing[0]] == right[differing[1]] && left[differing[1]] == right[differing[0]]);

        static string Digits(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
    }

    /// <summary>三座厂总投资1.2亿元,其中A厂…、B厂…、C厂…: the clause before counts as many things as there are parts.</summary>
    private static bool IsCounted(ArticleReading article, int total, int parts)
    {
        if (total == 0 || parts < 2)
        {
            return false;
        }

        var (counted, _) = article.Figures[total - 1];
        var reach = article.Figures[total].Quantity.Range.Start - counted.Range.End;
        return counted is { Kind: StatisticKind.Count, Change: null, Approximation: Approximation.Exact } && counted.Value == parts && counted.Per.Count == 0
            && reach is > 0 and <= LongestGap
            && article.Text.Joined.AsSpan(counted.Range.End, reach).IndexOfAny("。！!？?\n；;".AsSpan()) < 0
            && !SameMeasure.Are(counted.Unit, article.Figures[total].Quantity.Unit);
    }

    private enum PartsLink
    {
        Among,
        Colon,
        Comma,
        Composition,
        Inclusion,
    }
}
