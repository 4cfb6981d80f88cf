using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Quantities;

namespace Broadsheet.Core.Attribution;

/// <summary>Finds the noun phrase that a figure counts or measures.</summary>
/// <remarks>Candidates stand right of the figure, left of it, in a list it shares, or with an earlier figure; the
/// first rule of <see cref="Find"/> that gives one decides. See docs/attribution.md.</remarks>
internal sealed class SubjectReader
{
    private const int LongestReach = 40;

    private static readonly string[] Manners = ["标准", "价格", "速度", "比例", "幅度", "规模", "成绩", "优势", "单价", "增速", "方式", "利率", "高价", "低价", "均价", "时间"];

    private Phrase _members;
    private int _memberOrdinal;

    /// <summary>Forgets the sentence before.</summary>
    public void Reset() => _members = Phrase.None;

    /// <summary>Finds the subject of one figure.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="units">The sentence.</param>
    /// <param name="figure">The figure's unit.</param>
    /// <param name="quantities">The article's figures.</param>
    /// <param name="previous">The subject of the figure before in the paragraph, or <see langword="null"/>.</param>
    /// <returns>The noun phrase, or <see langword="null"/> where the text does not decide.</returns>
    public string? Find(ReadOnlySpan<char> joined, List<Unit> units, int figure, IReadOnlyList<Quantity> quantities, string? previous)
    {
        var quantity = quantities[units[figure].Index];
        var phrases = new NounPhrases(joined, units);
        var left = Skip(phrases, units, figure, quantity);
        var ceiling = ClauseEnd(units, figure);
        if (quantity.Approximation == Approximation.Zero)
        {
            return LeftNoun(joined, units, phrases, left, quantity) ?? Text(joined, units, phrases.StartingAt(figure + 1, ceiling, null));
        }

        return (quantity.Kind == StatisticKind.Count ? Counted(joined, units, phrases, figure, ceiling, quantity) : null)
            ?? OfPhrase(joined, units, phrases, left, figure, ceiling, quantity)
            ?? Measured(joined, units, phrases, left, figure, ceiling, quantity)
            ?? ListMember(joined, units, left, previous)
            ?? LeftNoun(joined, units, phrases, left, quantity)
            ?? LeftVerb(joined, units, phrases, left, quantity)
            ?? Person(joined, units, phrases, left, quantity)
            ?? (left.Continues ? previous ?? Topic(joined, units, phrases, left) : null);
    }

    // 21支人才帮扶工作队; 5个常驻、15个轮驻单位.
    private static string? Counted(
        ReadOnlySpan<char> joined, List<Unit> units, NounPhrases phrases, int figure, int ceiling, Quantity quantity)
    {
        if (quantity.Change is not null)
        {
            return null;
        }

        var noun = phrases.StartingAt(figure + 1, ceiling, quantity.Unit ?? "");
        if (!noun.IsEmpty)
        {
            return Text(joined, units, noun);
        }

        var modifier = figure + 1;
        while (modifier < ceiling && (phrases.IsVerbal(modifier) || units[modifier].Role == UnitRole.Modifier))
        {
            modifier++;
        }

        if (modifier == figure + 1 || modifier + 2 >= ceiling || units[modifier].Role != UnitRole.And || units[modifier + 1].Role != UnitRole.Figure)
        {
            return null;
        }

        var shared = phrases.StartingAt(modifier + 2, ceiling, quantity.Unit ?? "");
        return shared.IsEmpty ? null : Text(joined, units, new(figure + 1, modifier)) + Text(joined, units, new(shared.End - 1, shared.End));
    }

    // 总投资5799万元的典型镇建设项目; 70公里外的医院; 标价25元的开锁服务.
    private static string? OfPhrase(
        ReadOnlySpan<char> joined, List<Unit> units, NounPhrases phrases, LeftContext left, int figure, int ceiling, Quantity quantity)
    {
        var of = figure + 1;
        while (of < ceiling && units[of].Role is UnitRole.Localizer or UnitRole.Aside)
        {
            of++;
        }

        if (of + 1 >= ceiling || units[of].Role != UnitRole.De)
        {
            return null;
        }

        var noun = phrases.StartingAt(of + 1, ceiling, quantity.Kind == StatisticKind.Age ? "名" : "");
        if (noun.IsEmpty)
        {
            return null;
        }

        if (IsOneOf(phrases.Word(noun.Start), Manners))
        {
            return AfterManner(joined, units, phrases, noun, ceiling);
        }

        var measured = !left.Shared && left.Unit >= left.ClauseStart && units[left.Unit].Role == UnitRole.Noun
            && HeadNouns.IsMeasure(phrases.Word(left.Unit)) && phrases.Word(left.Unit)[^1] is not ('价' or '格') && quantity.Kind is not (StatisticKind.Percent or StatisticKind.Ratio);
        if (measured)
        {
            var measure = phrases.EndingAt(left.Unit, left.ClauseStart);
            return measure.End - measure.Start > 3 ? Text(joined, units, measure) : Text(joined, units, noun) + Text(joined, units, measure);
        }

        return of == figure + 1 && (left.Shared || left.Linked || left.Change >= 0) ? null : Text(joined, units, noun);
    }

    // 按每人1.2万元的标准安排事业费补助: the object of the verb after the manner.
    private static string? AfterManner(ReadOnlySpan<char> joined, List<Unit> units, NounPhrases phrases, Phrase manner, int ceiling)
    {
        var at = manner.Start + 1;
        while (at < ceiling && (phrases.IsVerbal(at) || units[at].Role is UnitRole.Adverb or UnitRole.Aside or UnitRole.Particle))
        {
            at++;
        }

        if (at == manner.Start + 1 || at >= ceiling)
        {
            return null;
        }

        return Text(joined, units, phrases.StartingAt(at, ceiling, null));
    }

    // 3000吨水泥, but 种植面积3000亩.
    private static string? Measured(
        ReadOnlySpan<char> joined, List<Unit> units, NounPhrases phrases, LeftContext left, int figure, int ceiling, Quantity quantity)
    {
        if (figure + 1 >= ceiling || left.Linked || left.Change >= 0 || quantity.Change is not null
            || quantity.Kind is StatisticKind.Count or StatisticKind.Percent or StatisticKind.Ratio or StatisticKind.Duration or StatisticKind.Age)
        {
            return null;
        }

        if (left.Unit >= left.ClauseStart && units[left.Unit].Role is UnitRole.Noun or UnitRole.InnerVerb && HeadNouns.IsMeasure(phrases.Word(left.Unit)))
        {
            return null;
        }

        return Text(joined, units, phrases.StartingAt(figure + 1, ceiling, null));
    }

    // 分别达3.2万元和1.8万元; 从15%提高到35%.
    private string? ListMember(ReadOnlySpan<char> joined, List<Unit> units, LeftContext left, string? previous)
    {
        if (left.Unit < left.ClauseStart || units[left.Unit].Role != UnitRole.Figure)
        {
            return null;
        }

        if (!_members.IsEmpty)
        {
            _memberOrdinal++;
            return Member(joined, units) ?? previous;
        }

        return previous;
    }

    private string? LeftNoun(ReadOnlySpan<char> joined, List<Unit> units, NounPhrases phrases, LeftContext left, Quantity quantity)
    {
        _members = Phrase.None;
        if (left.Unit < left.ClauseStart || units[left.Unit].Role is not (UnitRole.Noun or UnitRole.Modifier or UnitRole.InnerVerb))
        {
            return null;
        }

        var noun = phrases.EndingAt(left.Unit, left.ClauseStart);
        var first = noun.Start;
        if (quantity.Kind == StatisticKind.Duration && Activity(units, phrases, left, first) is { IsEmpty: false } activity)
        {
            return Text(joined, units, activity);
        }

        if (noun.End - noun.Start == 1 && units[first].Role == UnitRole.InnerVerb && first > left.ClauseStart && !left.Linked)
        {
            return Paid(joined, units, phrases, left, noun) ?? Text(joined, units, WithDegree(units, phrases, noun, left.ClauseStart));
        }

        if (left.Distributed)
        {
            _members = noun;
            _memberOrdinal = 0;
            if (Member(joined, units) is { } member)
            {
                return member;
            }

            _members = Phrase.None;
        }

        return Paid(joined, units, phrases, left, noun) ?? Text(joined, units, noun);
    }

    // 医务人员每人补助1000元: who gets it and what it is.
    private static string? Paid(ReadOnlySpan<char> joined, List<Unit> units, NounPhrases phrases, LeftContext left, Phrase payment)
    {
        var each = payment.Start - 1;
        while (each > left.ClauseStart && units[each].Role == UnitRole.Modifier)
        {
            each--;
        }

        if (each <= left.ClauseStart || units[each].Role is not UnitRole.Each || phrases.Word(each)[^1] == '均' || units[each - 1].Role != UnitRole.Noun)
        {
            return null;
        }

        return Text(joined, units, phrases.EndingAt(each - 1, left.ClauseStart)) + Text(joined, units, payment);
    }

    // 累计捐资近600万元; 要价两千多; 全职在基层卫生院工作3年.
    private static string? LeftVerb(ReadOnlySpan<char> joined, List<Unit> units, NounPhrases phrases, LeftContext left, Quantity quantity)
    {
        if (left.Unit < left.ClauseStart)
        {
            return left.Change >= 0 && IsSelfContained(phrases.Word(left.Change)) ? Text(joined, units, new(left.Change, left.Change + 1)) : null;
        }

        if (!phrases.IsVerbal(left.Unit))
        {
            return null;
        }

        var verb = new Phrase(left.Unit, left.Unit + 1);
        if (quantity.Kind == StatisticKind.Duration && Activity(units, phrases, left, left.Unit) is { IsEmpty: false } activity)
        {
            return Text(joined, units, activity);
        }

        return Paid(joined, units, phrases, left, verb) ?? Text(joined, units, WithDegree(units, phrases, verb, left.ClauseStart));
    }

    // 增收 and its kind say by themselves what grew.
    private static bool IsSelfContained(ReadOnlySpan<char> change) => change.Length == 2 && change[1] is '收' or '产';

    private static Phrase WithDegree(List<Unit> units, NounPhrases phrases, Phrase verb, int floor)
    {
        var before = verb.Start - 1;
        return before >= floor && (units[before].Role == UnitRole.Each && phrases.Word(before)[^1] == '均' || phrases.Word(before) is "累计")
            ? verb with { Start = before }
            : verb;
    }

    // The verb with its object, its place and its manner: what lasted.
    private static Phrase Activity(List<Unit> units, NounPhrases phrases, LeftContext left, int first)
    {
        var start = first;
        var end = left.Unit + 1;
        if (units[left.Unit].Role == UnitRole.Noun)
        {
            if (HeadNouns.IsMeasure(phrases.Word(left.Unit)) || start == left.ClauseStart || !phrases.IsVerbal(start - 1))
            {
                if (start == left.ClauseStart || units[start - 1].Role != UnitRole.Preposition)
                {
                    return Phrase.None;
                }
            }
            else
            {
                start--;
            }
        }

        for (var at = start - 1; at >= left.ClauseStart && at > start - 8 && units[at].Role != UnitRole.Figure; at--)
        {
            if (units[at].Role == UnitRole.Preposition && phrases.Word(at) is "在" or "于" or "到" or "对" or "为")
            {
                start = at;
                break;
            }

            if (!phrases.IsNominal(at) && units[at].Role is not (UnitRole.Localizer or UnitRole.And))
            {
                break;
            }
        }

        if (start > left.ClauseStart && units[start - 1].Role == UnitRole.Adverb && phrases.Word(start - 1) is "全职" or "连续" or "兼职" or "累计" or "脱产")
        {
            start--;
        }

        return new(start, end);
    }

    // 李某,72岁: the noun phrase that the clause before ends with, or begins with.
    private static string? Person(ReadOnlySpan<char> joined, List<Unit> units, NounPhrases phrases, LeftContext left, Quantity quantity)
    {
        if (quantity.Kind != StatisticKind.Age)
        {
            return null;
        }

        for (var at = left.ClauseStart - 1; at >= 0 && at > left.ClauseStart - 6; at--)
        {
            if (units[at].Role == UnitRole.Noun && units[at].Range.Length > 1 || (at > 0 && units[at].Role == UnitRole.Noun && units[at - 1].Role == UnitRole.Noun))
            {
                return Text(joined, units, phrases.EndingAt(at, 0));
            }
        }

        return null;
    }

    // The noun phrase that opens the clause before.
    private static string? Topic(ReadOnlySpan<char> joined, List<Unit> units, NounPhrases phrases, LeftContext left)
    {
        if (left.ClauseStart < 2)
        {
            return null;
        }

        var start = left.ClauseStart - 1;
        while (start > 0 && units[start - 1].Role != UnitRole.ClauseEnd && start > left.ClauseStart - LongestReach)
        {
            start--;
        }

        while (start < left.ClauseStart && units[start].Role is UnitRole.Time or UnitRole.Adverb or UnitRole.Boundary or UnitRole.Aside)
        {
            start++;
        }

        return Text(joined, units, phrases.StartingAt(start, left.ClauseStart - 1, null));
    }

    private static LeftContext Skip(NounPhrases phrases, List<Unit> units, int figure, Quantity quantity)
    {
        var left = new LeftContext { Change = -1, Each = -1, ClauseStart = ClauseStart(units, figure) };
        if (quantity.Change is not null)
        {
            left.Change = figure;
        }

        var at = figure - 1;
        if (at == left.ClauseStart - 1 && at >= 1 && phrases.Word(at) is ":" or "：")
        {
            at--;
            left.ClauseStart = ClauseStart(units, at);
        }

        while (at >= left.ClauseStart)
        {
            switch (units[at].Role)
            {
                case UnitRole.Link:
                    left.Linked = true;
                    break;
                case UnitRole.Change:
                    left.Change = at;
                    break;
                case UnitRole.Compare:
                    left.Compared = true;
                    break;
                case UnitRole.Share:
                    left.Shared = true;
                    break;
                case UnitRole.Each:
                    left.Each = at;
                    break;
                case UnitRole.Adverb:
                    left.Distributed |= phrases.Word(at) is "分别";
                    break;
                case UnitRole.Preposition when phrases.Word(at) is "在" or "于" or "从" or "由" or "以" or "按" or "按照":
                case UnitRole.Particle or UnitRole.Time or UnitRole.Aside or UnitRole.Boundary when units[at].Tag != PartOfSpeech.Pronoun:
                case UnitRole.De when at > left.ClauseStart && units[at - 1].Role == UnitRole.Time:
                case UnitRole.And when at > left.ClauseStart && units[at - 1].Role == UnitRole.Figure:
                    break;
                default:
                    var opening = Opening(units, phrases, at, left, quantity);
                    if (opening < 0)
                    {
                        left.Unit = at;
                        return left;
                    }

                    at = opening + 1;
                    break;
            }

            at--;
        }

        left.Unit = at;
        return left;
    }

    // The 比, 占 or 是 that the words before the figure depend on: 比全国平均水平高1.2个百分点, 占全市总量的六成.
    private static int Opening(List<Unit> units, NounPhrases phrases, int from, LeftContext left, Quantity quantity)
    {
        var relative = left.Change >= 0 || quantity.Kind is StatisticKind.Percent or StatisticKind.Ratio;
        var ofWhole = units[from].Role == UnitRole.De;
        for (var at = from; relative && at >= left.ClauseStart && at > from - LongestReach && units[at].Role != UnitRole.Figure; at--)
        {
            switch (units[at].Role)
            {
                case UnitRole.Compare:
                case UnitRole.Share:
                case UnitRole.Link when ofWhole:
                    return at;
                case UnitRole.Preposition when phrases.Word(at) is "与" or "同" && left.Change >= 0 && phrases.Word(from) is "相比":
                    return at;
            }
        }

        return -1;
    }

    // The n-th of 城镇、农村居民收入: what stands between the conjunctions, with the last one's head.
    private string? Member(ReadOnlySpan<char> joined, List<Unit> units)
    {
        var start = _members.Start;
        var ordinal = 0;
        var last = _members.Start;
        for (var at = _members.Start; at < _members.End; at++)
        {
            if (units[at].Role == UnitRole.And)
            {
                last = at + 1;
            }
        }

        if (last == _members.Start)
        {
            return null;
        }

        for (var at = _members.Start; at <= _members.End; at++)
        {
            if (at < _members.End && units[at].Role != UnitRole.And)
            {
                continue;
            }

            if (ordinal++ == _memberOrdinal)
            {
                var own = Text(joined, units, new(start, at));
                return at < _members.End && at - start == 1 && _members.End - last > 1
                    ? own + Text(joined, units, new(last + 1, _members.End))
                    : own;
            }

            start = at + 1;
        }

        return null;
    }

    private static int ClauseStart(List<Unit> units, int unit)
    {
        var start = unit;
        while (start > 0 && units[start - 1].Role != UnitRole.ClauseEnd && start > unit - LongestReach)
        {
            start--;
        }

        return start;
    }

    private static int ClauseEnd(List<Unit> units, int unit)
    {
        var end = unit + 1;
        while (end < units.Count && units[end].Role != UnitRole.ClauseEnd && end < unit + LongestReach)
        {
            end++;
        }

        return end;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var candidate in words)
        {
            if (word.SequenceEqual(candidate.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Text(ReadOnlySpan<char> joined, List<Unit> units, Phrase phrase) =>
        phrase.IsEmpty ? null : joined.Slice(units[phrase.Start].Range.Start, units[phrase.End - 1].Range.End - units[phrase.Start].Range.Start).ToString();
}
