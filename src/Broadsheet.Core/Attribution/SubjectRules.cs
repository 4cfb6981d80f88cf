using Broadsheet.Core.Layout;
using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Attribution;

/// <summary>The ways a text says what a figure counts or measures, each with an example; <see cref="SubjectReader"/> orders them.</summary>
internal static class SubjectRules
{
    // What follows 的 tells how, not what: 按每人1.2万元的标准, 以8%的速度.
    private static readonly string[] Manners =
        ["价格", "优势", "低价", "利率", "单价", "均价", "增速", "幅度", "成绩", "方式", "标准", "比例", "时间", "规模", "速度", "高价"];

    /// <summary>辖区重大刑事案件“零”发生; 实现零事故.</summary>
    public static string? NothingHappened(in FigureClause clause) =>
        clause.Quantity.Approximation == Approximation.Zero
            ? NounToTheLeft(clause) ?? clause.Text(clause.Phrases.StartingAt(clause.Figure + 1, clause.End, null))
            : null;

    /// <summary>21支人才帮扶工作队; 5个常驻、15个轮驻单位.</summary>
    public static string? Counted(in FigureClause clause)
    {
        if (clause.Quantity.Kind != StatisticKind.Count || clause.Quantity.Change is not null)
        {
            return null;
        }

        var first = clause.Figure + 1;
        var measureWord = clause.Quantity.Unit ?? "";
        var noun = Own(clause, clause.Phrases.StartingAt(first, clause.End, measureWord));
        if (!noun.IsEmpty)
        {
            return clause.Text(noun);
        }

        var and = first;
        while (clause.Phrases.IsVerbal(and, clause.End) || clause.Role(and) == UnitRole.Modifier)
        {
            and++;
        }

        if (and == first || clause.Role(and) != UnitRole.And || clause.Role(and + 1) != UnitRole.Figure)
        {
            return null;
        }

        var shared = clause.Phrases.StartingAt(and + 2, clause.End, measureWord);
        return shared.IsEmpty ? null : clause.Text(new(first, and)) + clause.Text(new(shared.End - 1, shared.End));
    }

    /// <summary>总投资5799万元的典型镇建设项目; 70公里外的医院; 标价25元的开锁服务.</summary>
    public static string? Qualified(in FigureClause clause)
    {
        var of = clause.Figure + 1;
        while (clause.Role(of) is UnitRole.Localizer or UnitRole.Aside)
        {
            of++;
        }

        if (clause.Quantity.Kind == StatisticKind.Age)
        {
            var first = clause.Role(of) == UnitRole.De ? of + 1 : of;
            var person = Person(clause, first);
            var title = person.IsEmpty ? clause.Phrases.StartingAt(first, clause.End, "名") : Phrase.None;
            var named = title.IsEmpty ? person : Person(clause, title.End);
            return clause.Text(named.IsEmpty ? title : named);
        }

        if (clause.Role(of) != UnitRole.De)
        {
            return null;
        }

        var noun = Own(clause, clause.Phrases.StartingAt(of + 1, clause.End, ""));
        if (noun.IsEmpty)
        {
            return null;
        }

        if (IsOneOf(clause.Phrases.Word(noun.Start), Manners))
        {
            return ObjectAfter(clause, noun.Start + 1);
        }

        if (!clause.Shared && clause.MeasureIsLeft && clause.Phrases.Word(clause.Left)[^1] is not ('价' or '格')
            && clause.Quantity.Kind is not (StatisticKind.Percent or StatisticKind.Ratio))
        {
            var measure = clause.Phrases.EndingAt(clause.Left, clause.Start);
            return measure.End - measure.Start > 3 ? clause.Text(measure) : clause.Text(noun) + clause.Text(measure);
        }

        var lasts = clause.Quantity.Kind == StatisticKind.Duration && clause.Figure > clause.Start && clause.Phrases.Word(clause.Figure - 1) is "为期" or "长达" or "历时";
        return of == clause.Figure + 1 && !lasts && (clause.Shared || (clause.Linked && !clause.Has) || clause.Change >= 0) ? null : clause.Text(noun);
    }

    /// <summary>3000吨水泥, but 种植面积3000亩.</summary>
    public static string? Measured(in FigureClause clause) =>
        (clause.Linked && !clause.Has) || clause.Change >= 0 || clause.MeasureIsLeft
            || clause.Quantity.Kind is StatisticKind.Count or StatisticKind.Percent or StatisticKind.Ratio or StatisticKind.Duration or StatisticKind.Age
            || (clause.Role(clause.Figure + 1) == UnitRole.Noun && clause.Phrases.Word(clause.Figure + 1) is "大关" or "关口" or "门槛" or "整数关口")
            ? null
            : clause.Text(clause.Phrases.StartingAt(clause.Figure + 1, clause.End, null));

    /// <summary>具有2年以上工作经验; 判处3年有期徒刑: a noun that a span of time qualifies.</summary>
    public static string? Lasting(in FigureClause clause)
    {
        var first = clause.Figure + 1;
        while (clause.Role(first) is UnitRole.Localizer or UnitRole.Aside)
        {
            first++;
        }

        if (clause.Quantity.Kind != StatisticKind.Duration || clause.Role(first) is not (UnitRole.Noun or UnitRole.InnerVerb) || clause.MeasureIsLeft)
        {
            return null;
        }

        // 还剩8.6秒时: 时 is no noun behind a span.
        var noun = clause.Phrases.Word(first) is "时" ? Phrase.None : clause.Phrases.StartingAt(first, clause.End, "");
        return !noun.IsEmpty && clause.Role(noun.End) is UnitRole.ClauseEnd or UnitRole.And or UnitRole.De ? clause.Text(noun) : null;
    }

    /// <summary>承担十倍惩罚性赔偿: a noun that a multiple qualifies.</summary>
    public static string? Multiplied(in FigureClause clause)
    {
        if (clause.Quantity is not { Kind: StatisticKind.Ratio, Unit: "倍", Change: null } || clause.Role(clause.Figure + 1) is not (UnitRole.Noun or UnitRole.Modifier))
        {
            return null;
        }

        var noun = clause.Phrases.StartingAt(clause.Figure + 1, clause.End, "");
        return !noun.IsEmpty && clause.Role(noun.End) is UnitRole.ClauseEnd or UnitRole.And ? clause.Text(noun) : null;
    }

    /// <summary>花198元购买了一件羽绒服: what the money went for.</summary>
    public static string? Bought(in FigureClause clause) =>
        clause.Quantity.Kind == StatisticKind.Money && clause.LeftRole is UnitRole.Support or UnitRole.InnerVerb && clause.Phrases.Word(clause.Left)[0] is '花' or '付' or '耗' or '斥' or '支'
            ? ObjectAfter(clause, clause.Figure + 1)
            : null;

    /// <summary>按每个1万元给予一次性补助: what the money is given as.</summary>
    public static string? Given(in FigureClause clause) =>
        clause.Quantity.Kind == StatisticKind.Money && clause.Role(clause.Figure + 1) != UnitRole.ClauseEnd && clause.Phrases.Word(clause.Figure + 1) is "给予" or "予以" or "发放"
            ? ObjectAfter(clause, clause.Figure + 1)
            : null;

    /// <summary>村级服务点488个; 生产总值达3500亿元; 粮食产量比上年增长3%.</summary>
    public static string? NounToTheLeft(in FigureClause clause)
    {
        if (clause.LeftRole is not (UnitRole.Noun or UnitRole.Modifier or UnitRole.InnerVerb)
            || (clause.LeftRole == UnitRole.Modifier && clause.Units[clause.Left].Tag is PartOfSpeech.MeasureWord or PartOfSpeech.Numeral))
        {
            return null;
        }

        // 干三天, 差0.23秒: a verb of one character is no noun here.
        if (clause.LeftRole == UnitRole.InnerVerb && clause.Units[clause.Left].Range.Length == 1 && !clause.MeasureIsLeft)
        {
            return null;
        }

        // 秋粮已收获286万亩
        if (clause.LeftRole == UnitRole.InnerVerb && !clause.MeasureIsLeft && IsOfThings(clause.Quantity.Kind) && clause.Role(clause.Left - 1) == UnitRole.Adverb && Undergoer(clause, clause.Left) is { } thing)
        {
            return thing;
        }

        var noun = IsPredicate(clause) ? new(clause.Left, clause.Left + 1) : clause.Phrases.EndingAt(clause.Left, clause.Start);
        if (clause.Quantity.Kind == StatisticKind.Duration && Activity(clause, clause.LeftRole == UnitRole.InnerVerb ? clause.Left : noun.Start) is { IsEmpty: false } activity)
        {
            return clause.Text(activity);
        }

        if (clause.Quantity.Kind == StatisticKind.Age)
        {
            return clause.Text(WithoutTitle(clause, noun));
        }

        // 等了1小时: a noun that neither names a span nor is linked to it does not last.
        if (clause.Quantity.Kind == StatisticKind.Duration && !clause.Linked && clause.Change < 0 && !clause.MeasureIsLeft)
        {
            return null;
        }

        // 台风中心位于市区偏西90公里: where it is tells how far it is.
        if (clause.Quantity.Kind is StatisticKind.Distance or StatisticKind.Length && noun.Start - 1 > clause.Start && clause.Phrases.Word(noun.Start - 1) is "位于" && clause.Phrases.IsNominal(noun.Start - 2))
        {
            return clause.Text(clause.Phrases.EndingAt(noun.Start - 2, clause.Start));
        }

        return Paid(clause, noun) ?? clause.Text(noun.End - noun.Start == 1 && !clause.Linked ? WithDegree(clause, noun) : noun);
    }

    /// <summary>14座水库中有3座超过水位; 从收益中提取5%: the whole that the figure is a part of.</summary>
    public static string? PartOf(in FigureClause clause)
    {
        var at = clause.Left;
        if (clause.HasLeft && clause.Phrases.IsVerbal(at, clause.End) && LightVerbs.Contains(clause.Phrases.Word(at)))
        {
            at--;
        }

        return clause.Role(at) == UnitRole.Localizer && clause.Phrases.Word(at) is "中" or "里" or "当中" && clause.Role(at - 1) == UnitRole.Noun
            ? clause.Text(clause.Phrases.EndingAt(at - 1, clause.Start))
            : null;
    }

    /// <summary>造成3人死亡、12人受伤: what happened to those counted.</summary>
    public static string? Fate(in FigureClause clause)
    {
        if (clause.Quantity.Kind != StatisticKind.Count || clause.LeftRole is UnitRole.Noun)
        {
            return null;
        }

        var verb = clause.Figure + 1;
        while (clause.Role(verb) == UnitRole.Adverb)
        {
            verb++;
        }

        return (clause.Phrases.IsVerbal(verb, clause.End) || IsInjury(clause, verb)) && (clause.Role(verb + 1) is UnitRole.ClauseEnd or UnitRole.And or UnitRole.De || (clause.Role(verb + 1) == UnitRole.Particle && clause.Role(verb + 2) == UnitRole.ClauseEnd))
            ? clause.Text(new(verb, verb + 1))
            : null;
    }

    // 造成2人轻伤
    private static bool IsInjury(in FigureClause clause, int unit) => clause.Role(unit) is UnitRole.Noun or UnitRole.Modifier && clause.Phrases.Word(unit)[^1] == '伤';

    /// <summary>累计捐资近600万元; 要价两千多; 全职在基层卫生院工作3年.</summary>
    public static string? VerbToTheLeft(in FigureClause clause)
    {
        if (!clause.HasLeft)
        {
            // 增收, 增产 say by themselves what grew.
            return clause.Change >= 0 && clause.Phrases.Word(clause.Change) is [_, '收' or '产']
                ? clause.Text(new(clause.Change, clause.Change + 1))
                : null;
        }

        if (!clause.Phrases.IsVerbal(clause.Left, clause.End) || (clause.Quantity.Kind == StatisticKind.Duration && LightVerbs.Contains(clause.Phrases.Word(clause.Left))))
        {
            return null;
        }

        if (clause.Quantity.Kind == StatisticKind.Duration && Activity(clause, clause.Left) is { IsEmpty: false } activity)
        {
            return clause.Text(activity);
        }

        var start = clause.Left;
        var end = clause.Change == clause.Left + 1 ? clause.Left + 2 : clause.Left + 1;
        if (start > clause.Start && clause.Role(start - 1) == UnitRole.InnerVerb)
        {
            start--;
        }

        // 卖5元, 赚300元: a verb of one character says too little to be a subject.
        var verb = new Phrase(start, end);
        if (Paid(clause, verb) is { } paid)
        {
            return paid;
        }

        var isOfMoney = clause.Quantity.Kind == StatisticKind.Money && clause.Role(start - 1) == UnitRole.Noun; // 门票减免1260万元
        if ((IsOfThings(clause.Quantity.Kind) || isOfMoney) && end == start + 1 && !LightVerbs.Contains(clause.Phrases.Word(start)) && Undergoer(clause, start) is { } thing)
        {
            return clause.Role(start - 1) is UnitRole.Noun ? thing + clause.Text(verb) : thing;
        }

        var whole = WithDegree(clause, verb);
        return whole == verb && LightVerbs.Contains(clause.Phrases.Word(end - 1)) ? Undergoer(clause, start)
            : whole == verb && end == start + 1 && clause.Units[start].Range.Length == 1 ? null
            : clause.Text(whole);
    }

    private static bool IsOfThings(StatisticKind kind) =>
        kind is StatisticKind.Count or StatisticKind.Area or StatisticKind.Mass or StatisticKind.Volume or StatisticKind.Length or StatisticKind.Energy;

    // 底片赠送均不超过5张, 精修照片每张加收80元: what the verb happens to, where no person or organisation does it.
    private static string? Undergoer(in FigureClause clause, int verb)
    {
        var at = verb - 1;
        while (clause.Role(at) is UnitRole.Adverb or UnitRole.Each or UnitRole.Degree or UnitRole.Time or UnitRole.Link or UnitRole.Boundary)
        {
            at--;
        }

        if (clause.Role(at) != UnitRole.Noun || clause.Units[at].Tag == PartOfSpeech.PlaceName)
        {
            return null;
        }

        var noun = clause.Phrases.EndingAt(at, clause.Start);
        var acts = HeadNouns.Counts("名", clause.Phrases.Word(at)) || HeadNouns.Counts("家", clause.Phrases.Word(at))
            || HeadNouns.IsOrganisation(clause.Phrases.Word(at)) || EndsWithName(clause, at + 1) || PlaceNames.IsAdministrative(clause.Phrases.Word(at)[^1]) || PlaceNames.IsScope(clause.Phrases.Word(at));
        return acts || noun.Start > clause.Start && clause.Role(noun.Start - 1) is UnitRole.Preposition or UnitRole.Verb or UnitRole.Support ? null : clause.Text(noun);
    }

    /// <summary>李某,72岁: whom the clause before names.</summary>
    public static string? PersonBefore(in FigureClause clause)
    {
        if (clause.Quantity.Kind != StatisticKind.Age || clause.HasLeft)
        {
            return null;
        }

        for (var at = clause.Start - 1; at >= 0 && at > clause.Start - 6; at--)
        {
            if (clause.Units[at] is { Role: UnitRole.Noun, Range.Length: > 1 }
                || (at > 0 && clause.Units[at].Role == UnitRole.Noun && clause.Units[at - 1].Role == UnitRole.Noun))
            {
                return clause.Text(WithoutTitle(clause, clause.Phrases.EndingAt(at, 0)));
            }
        }

        return null;
    }

    /// <summary>农家书屋覆盖各村,共有28个: what the clause before begins with.</summary>
    public static string? Topic(in FigureClause clause)
    {
        if (clause.HasLeft || !clause.Linked || clause.Start < 2)
        {
            return null;
        }

        var start = clause.StartOfClause(clause.Start - 1);
        if (clause.Phrases.IndexOf(UnitRole.Figure, start, clause.Start) >= 0)
        {
            return null;
        }

        while (start < clause.Start && clause.Units[start].Role is UnitRole.Time or UnitRole.Adverb or UnitRole.Boundary or UnitRole.Aside)
        {
            start++;
        }

        return clause.Text(clause.Phrases.StartingAt(start, clause.Start - 1, null));
    }

    // 500毫升的矿泉水售价2元: the measure before the next figure is that figure's.
    private static Phrase Own(in FigureClause clause, Phrase noun)
    {
        var next = noun.End;
        while (clause.Role(next) is UnitRole.Link or UnitRole.Adverb)
        {
            next++;
        }

        return !noun.IsEmpty && clause.Role(next) == UnitRole.Figure && clause.Phrases.NamesMeasure(noun.End - 1)
            ? noun with { End = noun.End - 1 }
            : noun;
    }

    // 流转了280亩, 纪委立案156件: the verb before the figure is the sentence's, not part of a noun phrase.
    private static bool IsPredicate(in FigureClause clause) =>
        ((clause.LeftRole == UnitRole.InnerVerb && !clause.MeasureIsLeft) || (clause.HasLeft && clause.Phrases.Word(clause.Left) is "投资" or "贷款"))
        && (clause.Role(clause.Left + 1) == UnitRole.Particle
            || (clause.Role(clause.Left - 1) == UnitRole.Noun && HeadNouns.IsOrganisation(clause.Phrases.Word(clause.Left - 1)))
            || EndsWithName(clause, clause.Left));

    // 王某某捐款: a surname and one or two characters that the lexicon does not join.
    private static bool EndsWithName(in FigureClause clause, int end)
    {
        for (var at = end - 1; at >= clause.Start && clause.Units[end - 1].Range.End - clause.Units[at].Range.Start <= 3; at--)
        {
            // 基本公|卫|经费: a character behind another one is no surname.
            if (at < end - 1 && (at == clause.Start || clause.Units[at - 1].Range.Length > 1 || clause.Role(at - 1) is not (UnitRole.Noun or UnitRole.Modifier)) && clause.Units[at] is { Range.Length: 1, Tag: not PartOfSpeech.MeasureWord } && PersonNames.IsSurname(clause.Phrases.Word(at)[0]))
            {
                return true;
            }
        }

        return false;
    }

    // 退休教师周某某: the name after what the person is.
    private static Phrase WithoutTitle(in FigureClause clause, Phrase person)
    {
        for (var at = person.End - 1; at > person.Start; at--)
        {
            var length = clause.Units[person.End - 1].Range.End - clause.Units[at].Range.Start;
            if (length > 4)
            {
                break;
            }

            if (length > 1 && HeadNouns.Counts("名", clause.Phrases.Word(at - 1)))
            {
                return new(at, person.End);
            }
        }

        return person;
    }

    // 医务人员每人补助1000元: who gets it and what it is.
    private static string? Paid(in FigureClause clause, Phrase payment)
    {
        var each = payment.Start - 1;
        if (each > clause.Start && clause.Phrases.Word(each - 1) is "每")
        {
            each--;
        }

        return clause.Quantity.Kind == StatisticKind.Money && clause.Role(each) == UnitRole.Each && clause.Phrases.Word(each)[^1] != '均' && clause.Role(each - 1) == UnitRole.Noun
            ? clause.Text(clause.Phrases.EndingAt(each - 1, clause.Start)) + (SaysWhatIsPaid(clause, payment) ? clause.Text(payment) : null)
            : null;
    }

    // 油菜籽每斤卖3.2元: 卖 only says that it has a price.
    private static bool SaysWhatIsPaid(in FigureClause clause, Phrase payment) => clause.Units[payment.Start].Range.Length > 1 || payment.End - payment.Start > 1;

    // 累计捐资, 户均增收: the word before belongs to a verb that stands alone.
    private static Phrase WithDegree(in FigureClause clause, Phrase verb)
    {
        var before = verb.Start - 1;
        return clause.Phrases.IsVerbal(verb.Start, clause.End)
            && before >= clause.Start
            && (clause.Phrases.Word(before) is "累计" || (clause.Role(before) == UnitRole.Each && clause.Phrases.Word(before)[^1] == '均'))
            ? verb with { Start = before }
            : verb;
    }

    // The verb with its object, its place and its manner: what lasted.
    private static Phrase Activity(in FigureClause clause, int first)
    {
        var start = first;
        if (clause.LeftRole == UnitRole.Noun)
        {
            var governed = start > clause.Start && clause.Phrases.IsVerbal(start - 1, clause.End) && !clause.MeasureIsLeft;
            if (governed)
            {
                start--;
            }
            else if (clause.Role(start - 1) != UnitRole.Preposition)
            {
                return Phrase.None;
            }
        }

        for (var at = start - 1; at >= clause.Start && at > start - 8; at--)
        {
            if (clause.Role(at) == UnitRole.Preposition && clause.Phrases.Word(at) is "在" or "于" or "到" or "对" or "为")
            {
                start = at;
                break;
            }

            if (clause.Role(at) is not (UnitRole.Noun or UnitRole.Modifier or UnitRole.Localizer or UnitRole.And))
            {
                break;
            }
        }

        return clause.Role(start - 1) == UnitRole.Adverb && clause.Phrases.Word(start - 1) is "全职" or "连续" or "兼职" or "累计" or "脱产"
            ? new(start - 1, clause.Left + 1)
            : new(start, clause.Left + 1);
    }

    // 45岁的张某某: a name of characters that the lexicon does not join.
    private static Phrase Person(in FigureClause clause, int first)
    {
        if (clause.Role(first) == UnitRole.ClauseEnd || clause.Units[first].Range.Length != 1 || !PersonNames.IsSurname(clause.Phrases.Word(first)[0]))
        {
            return Phrase.None;
        }

        var end = first + 1;
        var length = 1;
        while (length < 3 && clause.Role(end) is UnitRole.Noun or UnitRole.Modifier or UnitRole.InnerVerb or UnitRole.Verb && length + clause.Units[end].Range.Length <= 3)
        {
            length += clause.Units[end].Range.Length;
            end++;
        }

        return length > 1 ? new(first, end) : Phrase.None;
    }

    // The object of the verb that starts at a unit or follows it: 安排事业费补助, 购买了一件羽绒服.
    private static string? ObjectAfter(in FigureClause clause, int first)
    {
        var at = first;
        while (clause.Phrases.IsVerbal(at, clause.End) || clause.Role(at) is UnitRole.Adverb or UnitRole.Aside or UnitRole.Particle)
        {
            at++;
        }

        if (at == first)
        {
            return null;
        }

        // 按每人670元的标准给予补助: the last verb names what is paid.
        if (clause.Role(at) == UnitRole.ClauseEnd && at - first > 1 && clause.Phrases.NamesMeasure(at - 1))
        {
            return clause.Text(new(at - 1, at));
        }

        if (clause.Role(at) == UnitRole.Boundary && clause.Phrases.Word(at) is "一")
        {
            at += 2;
        }
        else if (clause.Role(at) == UnitRole.Figure)
        {
            at++; // 花168元买了3斤皮皮虾
        }

        // 一件“100%山羊绒”羊绒衫
        if (clause.Role(at) == UnitRole.Aside)
        {
            var close = at + 1;
            while (close < clause.End && close < at + 8 && clause.Role(close) != UnitRole.Aside)
            {
                close++;
            }

            at = clause.Role(close) == UnitRole.Aside ? close + 1 : at;
        }

        if (clause.Role(at) == UnitRole.Figure && clause.Role(at + 1) == UnitRole.De)
        {
            at += 2; // 购买一套89平方米的商品房
        }

        return clause.Text(clause.Phrases.StartingAt(at, clause.End, null));
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
}
