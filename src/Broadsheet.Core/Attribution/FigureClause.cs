using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Quantities;

namespace Broadsheet.Core.Attribution;

/// <summary>A figure in its clause: what the rules of <see cref="SubjectRules"/> look at.</summary>
internal ref struct FigureClause
{
    private const int LongestReach = 40;

    private readonly ReadOnlySpan<char> _joined;

    /// <summary>Looks at a figure.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="units">The sentence.</param>
    /// <param name="figure">The figure's unit.</param>
    /// <param name="quantities">The article's figures.</param>
    public FigureClause(ReadOnlySpan<char> joined, UnitList units, int figure, IReadOnlyList<Quantity> quantities)
    {
        _joined = joined;
        Units = units;
        Figure = figure;
        Quantities = quantities;
        Quantity = quantities[units[figure].Index];
        Phrases = new(joined, units);
        Start = StartOfClause(figure);
        End = EndOfClause(figure);
        Change = Quantity.Change is null ? -1 : figure;
        Each = -1;
        SkipToTheLeft();
    }

    /// <summary>The sentence.</summary>
    public UnitList Units { get; }

    /// <summary>The figure's unit.</summary>
    public int Figure { get; }

    /// <summary>The article's figures.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>The figure.</summary>
    public Quantity Quantity { get; }

    /// <summary>The edges of noun phrases.</summary>
    public NounPhrases Phrases { get; }

    /// <summary>The clause's first unit.</summary>
    public int Start { get; private set; }

    /// <summary>The unit after the clause's last.</summary>
    public int End { get; }

    /// <summary>The unit left of the figure and of the words that only link it; before <see cref="Start"/> when nothing is left.</summary>
    public int Left { get; private set; }

    /// <summary>The verb of change skipped; the figure itself when its change is part of it; otherwise -1.</summary>
    public int Change { get; private set; }

    /// <summary>The distributive word skipped (每人), or -1.</summary>
    public int Each { get; private set; }

    /// <summary>Whether a verb such as 达 or 为 was skipped.</summary>
    public bool Linked { get; private set; }

    /// <summary>Whether the verb skipped says that there is or somebody has something: 有, 只有.</summary>
    public bool Has { get; private set; }

    /// <summary>Whether a comparison was skipped.</summary>
    public bool Compared { get; private set; }

    /// <summary>Whether 占 was skipped.</summary>
    public bool Shared { get; private set; }

    /// <summary>Whether 分别 was skipped.</summary>
    public bool Distributed { get; private set; }

    /// <summary>Whether 其中 was skipped.</summary>
    public bool OfWhich { get; private set; }

    /// <summary>Whether anything stands to the left.</summary>
    public readonly bool HasLeft => Left >= Start;

    /// <summary>The role of the unit to the left; <see cref="UnitRole.ClauseEnd"/> when there is none.</summary>
    public readonly UnitRole LeftRole => HasLeft ? Units[Left].Role : UnitRole.ClauseEnd;

    /// <summary>Whether the words skipped say that the figure goes on speaking about something named before.</summary>
    public readonly bool Continues => Change >= 0 || Linked || Compared || Shared || Each >= 0
        || (OfWhich && Quantity.Kind is StatisticKind.Count or StatisticKind.Percent);

    /// <summary>Whether a percentage, a share, a multiple: a figure that says nothing of its own about a thing.</summary>
    public readonly bool IsRelative => Change >= 0 || Quantity.Kind is StatisticKind.Percent or StatisticKind.Ratio;

    /// <summary>Whether the figure is printed as results are: 10秒06, 6米72.</summary>
    public readonly bool EndsInDigit => char.IsDigit(_joined[Quantity.Core.End - 1]);

    /// <summary>Whether the unit to the left is a noun or noun-like verb that names a measure.</summary>
    public readonly bool MeasureIsLeft => LeftRole is UnitRole.Noun or UnitRole.InnerVerb && HeadNouns.IsMeasure(Phrases.Word(Left));

    /// <summary>The clause's text before the figure.</summary>
    public readonly ReadOnlySpan<char> Before => _joined.Slice(Units[Start].Range.Start, Units[Figure].Range.Start - Units[Start].Range.Start);

    /// <summary>Whether a word of the clause begins at a place.</summary>
    /// <param name="offset">The place, counted from the clause's start.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public readonly bool IsWordStart(int offset)
    {
        var unit = Start;
        while (unit < Figure && Units[unit].Range.Start < Units[Start].Range.Start + offset)
        {
            unit++;
        }

        return Units[unit].Range.Start == Units[Start].Range.Start + offset;
    }

    /// <summary>The unit that ends at a place.</summary>
    /// <param name="offset">The place, counted from the clause's start.</param>
    /// <returns>Its index, or -1.</returns>
    public readonly int UnitEndingAt(int offset)
    {
        var unit = Figure - 1;
        while (unit >= Start && Units[unit].Range.End > Units[Start].Range.Start + offset)
        {
            unit--;
        }

        return unit >= Start && Units[unit].Range.End == Units[Start].Range.Start + offset ? unit : -1;
    }

    /// <summary>The words of a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <returns>The text, or <see langword="null"/> for no phrase.</returns>
    public readonly string? Text(Phrase phrase) =>
        phrase.IsEmpty
            ? null
            : _joined.Slice(Units[phrase.Start].Range.Start, Units[phrase.End - 1].Range.End - Units[phrase.Start].Range.Start).ToString();

    /// <summary>The role of a unit; <see cref="UnitRole.ClauseEnd"/> outside the clause.</summary>
    /// <param name="unit">Its index.</param>
    /// <returns>The role.</returns>
    public readonly UnitRole Role(int unit) => unit >= Start && unit < End ? Units[unit].Role : UnitRole.ClauseEnd;

    /// <summary>Whether a unit is the figure's like: a figure of the same unit.</summary>
    /// <param name="unit">Its index.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public readonly bool IsLikeFigure(int unit) => Units[unit].Role == UnitRole.Figure && Quantities[Units[unit].Index].Unit == Quantity.Unit;

    /// <summary>The first unit of the clause that holds a unit.</summary>
    /// <param name="unit">Its index.</param>
    /// <returns>The index of the first.</returns>
    public readonly int StartOfClause(int unit)
    {
        var start = unit;
        while (start > 0 && Units[start - 1].Role != UnitRole.ClauseEnd && start > unit - LongestReach)
        {
            start--;
        }

        return start;
    }

    private readonly int EndOfClause(int unit)
    {
        var end = unit + 1;
        while (end < Units.Count && Units[end].Role != UnitRole.ClauseEnd && end < unit + LongestReach)
        {
            end++;
        }

        return end;
    }

    private void SkipToTheLeft()
    {
        var at = Figure - 1;
        if (at == Start - 1 && at >= 1 && Phrases.Word(at) is ":" or "：")
        {
            at--;
            Start = StartOfClause(at);
        }

        while (at >= Start)
        {
            if (!Skips(ref at))
            {
                var opening = Opening(at);
                if (opening < 0)
                {
                    break;
                }

                at = opening;
                continue;
            }

            at--;
        }

        Left = at;
    }

    // Whether the word only links figure and subject; notes what it says.
    private bool Skips(ref int at)
    {
        switch (Units[at].Role)
        {
            case UnitRole.Link:
            case UnitRole.InnerVerb or UnitRole.Verb or UnitRole.Support when at > Start && (Phrases.IsNominal(at - 1) || Units[at - 1].Role == UnitRole.Figure) && LinksFrom(at):
            case UnitRole.Modifier when Phrases.Word(at) is "长" or "宽" or "高" or "深" or "厚" or "重":
                Linked = true;
                Has |= Phrases.Word(at)[^1] == '有';
                Distributed |= Phrases.Word(at).StartsWith("分别".AsSpan());
                return true;
            case UnitRole.Change:
                Change = at;
                return true;
            case UnitRole.Compare:
                Compared = true;
                return true;
            case UnitRole.Share:
                Shared = true;
                return true;
            case UnitRole.Each:
                Each = at;
                return true;
            case UnitRole.Noun or UnitRole.Modifier or UnitRole.Boundary when at > Start && Phrases.Word(at - 1) is "每":
                Each = --at;
                return true;
            case UnitRole.Adverb:
                Distributed |= Phrases.Word(at) is "分别";
                return true;
            case UnitRole.Boundary when Phrases.Word(at) is "其中":
                OfWhich = true;
                return true;
            case UnitRole.Figure when at > Start && Phrases.Word(at - 1) is "连续" && Quantities[Units[at].Index].Kind == StatisticKind.Duration:
                at--;
                return true;
            case UnitRole.Degree or UnitRole.Particle or UnitRole.Time or UnitRole.Aside:
            case UnitRole.Boundary when Units[at].Tag != PartOfSpeech.Pronoun:
            case UnitRole.Preposition when Phrases.Word(at) is "在" or "于" or "从" or "由" or "以" or "按" or "按照":
            case UnitRole.De when at > Start && Units[at - 1].Role == UnitRole.Time:
            case UnitRole.And when at > Start && Units[at - 1].Role == UnitRole.Figure:
                return true;
            default:
                return false;
        }
    }

    // 面积发展到1.6万亩, 业务量完成2.6亿件: the verb says how the measure came to its figure.
    private readonly bool LinksFrom(int verb) =>
        Units[verb + 1].Role == UnitRole.Link
            ? Phrases.Word(verb + 1) is "到" or "至" or "为" or "成"
            : verb + 1 == Figure && Phrases.Word(verb) is "完成" or "实现" && HeadNouns.IsMeasure(Phrases.Word(verb - 1));

    // The 比, 占 or 是 that the words before the figure depend on: 比全国平均水平高1.2个百分点, 占全市总量的六成.
    private readonly int Opening(int from)
    {
        var ofWhole = Units[from].Role == UnitRole.De;
        for (var at = from; IsRelative && at >= Start && at > from - LongestReach && Units[at].Role != UnitRole.Figure; at--)
        {
            switch (Units[at].Role)
            {
                case UnitRole.Compare:
                case UnitRole.Share:
                case UnitRole.Link when ofWhole || (at < from && Phrases.Word(at) is "高于" or "低于" or "快于" or "慢于" or "多于" or "少于" or "好于"):
                    return at;
            }
        }

        return -1;
    }
}
