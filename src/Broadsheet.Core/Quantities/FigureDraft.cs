using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Numerals;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Quantities;

/// <summary>A figure while it is being read.</summary>
internal struct FigureDraft
{
    private const string RangeMarks = "-－–—~～〜至到";

    // Verbs before a bare number that make it an amount of money. Sorted by code point.
    private static readonly PhraseTable MoneyVerbs = new(
    [
        "卖到",
        "只要",
        "叫价",
        "售价",
        "开价",
        "开出",
        "报价",
        "收费",
        "标价",
        "涨到",
        "涨至",
        "索价",
        "花了",
        "花费",
        "要价",
    ]);

    private readonly TextRange _limits;
    private readonly int _context;
    private List<string>? _per; // most figures have none
    private decimal _value;
    private decimal? _high;
    private bool _isMore;
    private bool _isUnitless;

    /// <summary>Starts with a number.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="limits">From the end of the figure or date before to the end of the paragraph.</param>
    /// <param name="context">The end of the figure before.</param>
    /// <param name="number">The number.</param>
    public FigureDraft(ReadOnlySpan<char> text, TextRange limits, int context, Numeral number)
    {
        _limits = limits;
        _context = context;
        Number = number;
        Start = number.Range.Start;
        End = number.Range.End;
        _value = number.Value;
        _high = number.High;
        _isMore = number.IsMore;
    }

    /// <summary>The number it starts with.</summary>
    public Numeral Number { get; }

    /// <summary>Where it begins, sign and approximating words included.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, denominators and approximating words included.</summary>
    public int End { get; private set; }

    /// <summary>The unit, or <see langword="null"/>.</summary>
    public UnitEntry? Unit { get; private set; }

    /// <summary>How exactly the value is stated.</summary>
    public Approximation Approximation { get; private set; }

    /// <summary>Whether both ends of a range are printed.</summary>
    public bool IsRange { get; private set; }

    /// <summary>Whether 半 follows the unit: 两年半.</summary>
    public bool HasHalf { get; private set; }

    private int CoreStart { get; set; }

    private int CoreEnd { get; set; }

    /// <summary>Whether a character may stand between the two ends of a range.</summary>
    /// <param name="character">A character.</param>
    /// <returns>Whether it may.</returns>
    public static bool IsRangeMark(char character) => RangeMarks.IndexOf(character) >= 0;

    /// <summary>Reads the other end of a range, the unit and the denominators.</summary>
    /// <param name="text">The joined text.</param>
    /// <returns>Whether it is a figure: it has a unit, or needs none.</returns>
    public bool ReadNumbersAndUnit(ReadOnlySpan<char> text)
    {
        CoreStart = Start;
        if (NotFigures.IsNamedByTail(text, Number, _limits.End))
        {
            return false;
        }

        if (!ReadRange(text))
        {
            if (Number.Form is NumeralForm.Percent or NumeralForm.Tenths)
            {
                Unit = Number.Form == NumeralForm.Tenths || text[Start] == '百' ? Percent : PerMille(text);
                ReadUnitOfTenths(text);
            }
            else if (Number.Form == NumeralForm.Fraction)
            {
                Unit = null;
            }
            else if (!ReadUnit(text) && !IsAmountOfMoney(text) && !HasImpliedUnit(text) && !IsUnitless(text))
            {
                return false;
            }
        }

        CoreEnd = End;
        var end = End;
        Denominators.ReadBehind(text, ref end, _limits.End, Unit is { Kind: StatisticKind.Money }, ref _per);
        End = end;
        return true;
    }

    /// <summary>Reads a sign before the number: -5℃, 零下5℃.</summary>
    /// <param name="text">The joined text.</param>
    public void ReadSign(ReadOnlySpan<char> text)
    {
        var before = Start - 1 >= _limits.Start ? text[Start - 1] : '\0';
        var isBelowZero = Start - 2 >= _limits.Start && text.Slice(Start - 2, 2).SequenceEqual("零下".AsSpan());
        var isMinus = before is '-' or '－' or '−' && (Start - 2 < _limits.Start || !(text[Start - 2] < '\u0100' && char.IsLetterOrDigit(text[Start - 2]) || text[Start - 2] is '%' or '％' or '℃'))
            && Unit is { Kind: StatisticKind.Temperature or StatisticKind.Percent };
        var isNegative = before is '负' or '負' && Unit is not null;
        if (isBelowZero || isMinus || isNegative)
        {
            _value = -_value;
            Start -= isBelowZero ? 2 : 1;
            CoreStart = Start;
        }
    }

    /// <summary>Reads the words that say how exactly the figure is meant.</summary>
    /// <param name="text">The joined text.</param>
    public void ReadApproximation(ReadOnlySpan<char> text)
    {
        if (_isMore)
        {
            // 十来个 is about ten, 十多个 more than ten.
            Approximation = text.Slice(Number.Range.Start, Number.Range.Length).IndexOf('来') >= 0 ? Approximation.About : Approximation.Over;
        }

        if (_high is not null && !IsRange)
        {
            Approximation = Approximation.About;
        }

        var length = Approximators.ReadBefore(text, _limits.Start, Start, out var before);
        if (length > 0 && !(text[Start - length] == '近' && IsRecentTime(text)))
        {
            Start -= length;
            Approximation = before;
        }

        if (Unit is { Text: "番" })
        {
            Start -= text.Slice(_limits.Start, Start - _limits.Start).EndsWith("翻了".AsSpan()) ? 2 : 1;
        }

        length = Approximators.ReadBehind(text, End, _limits.End, out var behind);
        if (length == 0 && Unit is { Kind: StatisticKind.Duration } && End < _limits.End && text[End] == '内')
        {
            (length, behind) = (1, Approximation.AtMost);
        }

        if (length > 0)
        {
            End += length;
            Approximation = behind;
        }
    }

    /// <summary>Makes the figure.</summary>
    /// <param name="text">The joined text.</param>
    /// <returns>The figure.</returns>
    public Quantity ToQuantity(ReadOnlySpan<char> text)
    {
        Denominators.ReadBefore(text, _context, Start, Unit is { Kind: StatisticKind.Money }, ref _per);
        var change = Unit is { Text: "番" } ? Broadsheet.Change.Increase : ChangeWords.Around(text, _context, Start, End, _limits.End, Unit is { IsMeasureWord: true });
        var hasEnds = IsRange || _high is not null;
        return new(
            new(Start, End),
            hasEnds ? null : _value,
            hasEnds ? _value : null,
            hasEnds ? _high : null,
            Unit?.Text,
            _per is null ? ValueList<string>.Empty : new(_per),
            Approximation,
            change,
            Unit is { Text: "块" } && Pieces.AreCounted(text, _limits, new(Start, End)) ? StatisticKind.Count : Kind())
        {
            Core = new(CoreStart, CoreEnd),
        };
    }

    private static UnitEntry Percent { get; } = new("%", StatisticKind.Percent, false);

    private UnitEntry PerMille(ReadOnlySpan<char> text)
    {
        if (text[Start] == '千')
        {
            _value *= 10;
            _high *= 10;
            return new("‰", StatisticKind.Percent, false);
        }

        return Percent;
    }

    /// <summary>八成 may go on as 八成多 or as a range 七成至八成; 以上 is read as of any unit.</summary>
    private void ReadUnitOfTenths(ReadOnlySpan<char> text)
    {
        if (End < _limits.End && text[End] is '多' or '余')
        {
            _isMore = true;
            End++;
        }
    }

    private bool ReadUnit(ReadOnlySpan<char> text)
    {
        var at = End;
        if (at < _limits.End && text[at] is ' ' && at + 1 < _limits.End && UnitTable.TryRead(text, at + 1, _limits.End, out _))
        {
            at++;
        }

        // 3个半月, 3个多小时: half and more stand between 个 and the unit.
        if (at + 2 < _limits.End && text[at] == '个' && text[at + 1] is '半' or '多' && UnitTable.TryRead(text, at + 2, _limits.End, out var inner)
            && inner.Kind == StatisticKind.Duration)
        {
            HasHalf = text[at + 1] == '半';
            _isMore |= !HasHalf;
            _value += HasHalf ? 0.5m : 0;
            Unit = inner.Text == "月" ? new("个月", StatisticKind.Duration, false) : inner;
            End = at + 2 + inner.Text.Length;
            return true;
        }

        if (!UnitTable.TryRead(text, at, _limits.End, out var unit))
        {
            return false;
        }

        Unit = Canonical(unit);
        End = at + unit.Text.Length;
        End = CompositeUnits.ReadRest(text, End, _limits.End, unit, ref _value, out var composite, out var hasHalf);
        HasHalf = hasHalf;
        Unit = composite ?? SharedPoints(text) ?? Unit;
        return !IsPartOfWord(text);
    }

    /// <summary>4.3个和6.6个百分点: the points behind the second number are the first one's as well.</summary>
    private UnitEntry? SharedPoints(ReadOnlySpan<char> text) =>
        Unit is { Text: "个" } && End + 1 < _limits.End && text[End] is '和' or '、' or '与' or '及'
        && NumeralReader.TryRead(text, End + 1, _limits.End, out var next)
        && UnitTable.TryRead(text, next.Range.End, _limits.End, out var unit) && unit.Text is "个百分点" or "个基点"
            ? unit : null;

    /// <summary>个小时 is 小时; 个月 stays, since 月 alone names a month.</summary>
    private static UnitEntry Canonical(UnitEntry unit) =>
        unit.Text is "个世纪" or "个小时" or "个钟头" or "个工作日" or "个学时" or "个交易日" or "个季度" ? unit with { Text = unit.Text.Substring(1) }
        : unit.Text is "％" ? Percent
        : unit;

    /// <summary>Whether the unit is the first character of a word instead: 5人民币 aside, 3天津 and the like.</summary>
    private bool IsPartOfWord(ReadOnlySpan<char> text)
    {
        if (Unit is not { } unit || unit.Text.Length != 1 || (Number.IsArabic && unit.Text is not "连") || End >= _limits.End)
        {
            return false;
        }

        return NotUnits.StartingAt(text, End - 1, _limits.End) is not null;
    }

    // Words that begin like a measure word; sorted by code point.
    private static readonly PhraseTable NotUnits = new(
    [
        "个性",
        "人民",
        "人民币",
        "份额",
        "分之",
        "口味",
        "天津",
        "家庭",
        "年代",
        "年级",
        "成立",
        "方向",
        "方式",
        "日本",
        "条件",
        "样本",
        "点钟",
        "类似",
        "级联",
        "股份",
        "角度",
        "角形",
        "连冠",
        "连增",
        "连板",
        "连涨",
        "连胜",
        "连败",
        "连跌",
        "连阳",
        "连降",
        "连霸",
        "重天",
        "面向",
        "首歌",
    ]);

    private bool ReadRange(ReadOnlySpan<char> text)
    {
        var firstUnit = UnitTable.TryRead(text, End, _limits.End, out var unit) ? unit : (UnitEntry?)null;
        var at = firstUnit is { } entry ? End + entry.Text.Length : End;
        var mark = at;
        while (mark < _limits.End && mark - at < 2 && IsRangeMark(text[mark]))
        {
            mark++;
        }

        if (mark == at || mark >= _limits.End)
        {
            return false;
        }

        var isNegative = text[mark] is '-' or '－' or '−' || (mark + 2 < _limits.End && text.Slice(mark, 2).SequenceEqual("零下".AsSpan()));
        var second = isNegative ? mark + (text[mark] == '零' ? 2 : 1) : mark;
        if (second >= _limits.End || !Digits.BeginsNumber(text[second]) || !NumeralReader.TryRead(text, second, _limits.End, out var other)
            || other.Form != Number.Form || NotFigures.IsNamedByTail(text, other, _limits.End))
        {
            return false;
        }

        if (Number.Form is NumeralForm.Percent or NumeralForm.Tenths)
        {
            Unit = Percent;
            End = other.Range.End;
        }
        else if (UnitTable.TryRead(text, other.Range.End, _limits.End, out var secondUnit)
            && (firstUnit is null || Canonical(firstUnit.Value).Text == Canonical(secondUnit).Text))
        {
            Unit = Canonical(secondUnit);
            End = other.Range.End + secondUnit.Text.Length;
        }
        else
        {
            return false;
        }

        IsRange = true;
        _value = SharesMultiplier(text, other, firstUnit is null) ? Number.Value * MultiplierAtEnd(text, other) : Number.Value;
        _high = isNegative ? -other.Value : other.Value;
        return true;
    }

    /// <summary>9~16亿 leaves out the first 亿 (GB/T 15835-2011 asks for both); read as meant where it can be nothing else.</summary>
    private bool SharesMultiplier(ReadOnlySpan<char> text, Numeral other, bool hasNoUnit) =>
        hasNoUnit && MultiplierAtEnd(text, other) is > 1 and var multiplier && MultiplierAtEnd(text, Number) == 1
        && Number.Value < other.Value / multiplier;

    private static decimal MultiplierAtEnd(ReadOnlySpan<char> text, Numeral number)
    {
        var multiplier = 1m;
        for (var at = number.Range.End - 1; at > number.Range.Start && Digits.LargeMultiplier(text[at]) is > 0 and var large; at--)
        {
            multiplier *= large;
        }

        return multiplier;
    }

    private bool HasImpliedUnit(ReadOnlySpan<char> text)
    {
        if (MultiplierAtEnd(text, Number) == 1 || (End < _limits.End && char.IsLetterOrDigit(text[End]) && Approximators.ReadBehind(text, End, _limits.End, out _) == 0))
        {
            return false;
        }

        var start = Start - Approximators.ReadBefore(text, _limits.Start, Start, out _);
        if (ImpliedUnits.Before(text, _limits.Start, start) is not { } unit)
        {
            return false;
        }

        Unit = new(unit, StatisticKind.Count, true);
        return true;
    }

    /// <summary>收入比由2.31缩小至2.26: a decimal number that some measures have alone.</summary>
    private bool IsUnitless(ReadOnlySpan<char> text)
    {
        if (!Number.IsArabic || Number.Value == decimal.Truncate(Number.Value) && Number.Value < 10)
        {
            return false;
        }

        _isUnitless = UnitlessMeasures.IsValue(text, Start - Approximators.ReadBefore(text, _limits.Start, Start, out _), End, _limits.End);
        return _isUnitless;
    }

    /// <summary>要价两千多: a bare number behind a verb of asking or paying is an amount of money, when a clause ends behind it.</summary>
    private bool IsAmountOfMoney(ReadOnlySpan<char> text)
    {
        if (End < _limits.End && char.IsLetterOrDigit(text[End]))
        {
            return false;
        }

        var start = Start;
        if (Approximators.ReadBefore(text, _limits.Start, start, out _) is > 0 and var length)
        {
            start -= length;
        }

        if (MoneyVerbs.EndingAt(text, _limits.Start, start) is null)
        {
            return false;
        }

        Unit = new("元", StatisticKind.Money, false);
        return true;
    }

    /// <summary>近三年 is a period that ends now; 近三年的时间 and 用时近三年 are times of nearly three years.</summary>
    private bool IsRecentTime(ReadOnlySpan<char> text) =>
        Unit is { Kind: StatisticKind.Duration } && Start - 2 >= _limits.Start - 1
        && (Start - 2 < _limits.Start || !char.IsLetterOrDigit(text[Start - 2]) || text[Start - 2] is '最' or '在')
        && (End >= _limits.End || text[End] is '来' or '间' or '内' or ',' or '，');

    private StatisticKind Kind()
    {
        if (Unit is not { } unit)
        {
            return Number.Form == NumeralForm.Fraction || _isUnitless ? StatisticKind.Ratio : StatisticKind.Other;
        }

        var isSpeed = unit.Kind is StatisticKind.Distance or StatisticKind.Length && _per is [var divider] && divider is "小时" or "秒" or "时" or "分钟" or "h" or "s";
        return isSpeed ? StatisticKind.Speed : unit.Text is "折" or "番" ? StatisticKind.Ratio : unit.Kind;
    }
}
