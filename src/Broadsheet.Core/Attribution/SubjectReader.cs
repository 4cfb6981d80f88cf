using Broadsheet.Core.Quantities;

namespace Broadsheet.Core.Attribution;

/// <summary>Finds the noun phrase that a figure counts or measures: the first of an ordered list of rules that gives one.</summary>
internal sealed class SubjectReader
{
    private static readonly Rule[] Rules =
    [
        SubjectRules.NothingHappened,
        Achievements.Achiever,
        SubjectRules.Counted,
        SubjectRules.Qualified,
        SubjectRules.Measured,
        SubjectRules.Lasting,
        SubjectRules.Multiplied,
        SubjectRules.Bought,
        SubjectRules.Given,
    ];

    private static readonly Rule[] LastRules =
    [
        SubjectRules.PartOf,
        SubjectRules.NounToTheLeft,
        SubjectRules.Fate,
        SubjectRules.VerbToTheLeft,
        SubjectRules.PersonBefore,
        SubjectRules.Topic,
    ];

    private readonly List<string?> _read = [];
    private readonly List<string?> _distributed = [];
    private int _next;

    private delegate string? Rule(in FigureClause clause);

    /// <summary>Starts a sentence.</summary>
    public void StartSentence()
    {
        _read.Clear();
        _distributed.Clear();
    }

    /// <summary>Finds the subject of one figure; the figures of a sentence must be asked for in order.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="units">The sentence.</param>
    /// <param name="figure">The figure's unit.</param>
    /// <param name="quantities">The article's figures.</param>
    /// <param name="previous">The subject of the figure before in the paragraph, or <see langword="null"/>.</param>
    /// <returns>The noun phrase, or <see langword="null"/> where the text does not decide.</returns>
    public string? Find(ReadOnlySpan<char> joined, UnitList units, int figure, IReadOnlyList<Quantity> quantities, string? previous)
    {
        var clause = new FigureClause(joined, units, figure, quantities);
        if (_read.Count == 0 && clause.Change < 0 && !clause.Compared && !clause.Shared)
        {
            // A new sentence goes on about the last one's figure only where it says how that changed or compares.
            previous = null;
        }

        var subject = First(Rules, clause)
            ?? Share(clause, previous)
            ?? ListMember(clause, previous)
            ?? Distributed(clause)
            ?? Elided(clause, previous)
            ?? ChangedAgain(clause, previous)
            ?? OfThem(clause, previous)
            ?? Graded(clause)
            ?? First(LastRules, clause)
            ?? (clause.HasLeft || !clause.Continues ? null : previous);
        _read.Add(subject);
        return subject;
    }

    private static string? First(Rule[] rules, in FigureClause clause)
    {
        foreach (var rule in rules)
        {
            if (rule(clause) is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    // 有682件,占比43.6%: the share is that of what was counted before; 这一数字为31.2%: as before.
    private static string? Share(in FigureClause clause, string? previous) =>
        clause.LeftRole == UnitRole.Noun && (clause.Left == clause.Start || clause.Phrases.Word(clause.Left) is "数字") && clause.Phrases.Word(clause.Left) is "占比" or "比重" or "比例" or "数字" ? previous : null;

    // 达3.2万元和1.8万元; 从15%提高到35%: a figure that follows a figure.
    private string? ListMember(in FigureClause clause, string? previous) =>
        clause.LeftRole != UnitRole.Figure || (clause.Left == clause.Figure - 1 && !clause.IsLikeFigure(clause.Left)) ? null
        : _next < _distributed.Count ? _distributed[_next++]
        : _read.Count > 0 ? _read[_read.Count - 1]
        : previous;

    // 城镇、农村居民收入分别达…和…; 旅游收入…,接待游客…,分别增长…和….
    private string? Distributed(in FigureClause clause)
    {
        if (!clause.Distributed)
        {
            return null;
        }

        _distributed.Clear();
        _next = 1;
        if (clause.LeftRole is UnitRole.Noun or UnitRole.InnerVerb)
        {
            Members(clause, clause.Phrases.EndingAt(clause.Left, clause.Start));
        }
        else if (!clause.HasLeft)
        {
            var figures = 1;
            for (var at = clause.Figure; clause.Role(at + 1) == UnitRole.And && clause.Role(at + 2) == UnitRole.Figure; at += 2)
            {
                figures++;
            }

            // 居前三位的是食品、服装和教育培训,分别为2640件、1975件和1308件
            if (clause.Start > 1 && clause.Units[clause.Start - 2].Role is UnitRole.Noun or UnitRole.InnerVerb or UnitRole.Modifier)
            {
                Members(clause, clause.Phrases.EndingAt(clause.Start - 2, clause.StartOfClause(clause.Start - 2)));
                if (_distributed.Count == figures)
                {
                    return _distributed[0];
                }

                // 《甲》和《乙》分列二、三位,分别为…和…
                _distributed.Clear();
                var first = clause.StartOfClause(clause.Start - 2);
                var end = first;
                while (end < clause.Start - 1 && (clause.Phrases.IsNominal(end) || clause.Units[end].Role == UnitRole.And))
                {
                    end++;
                }

                if (end > first && clause.Units[end - 1].Role == UnitRole.Noun)
                {
                    Members(clause, new(first, end));
                }

                if (_distributed.Count == figures)
                {
                    return _distributed[0];
                }

                _distributed.Clear();
            }

            for (var i = Math.Max(0, _read.Count - figures); _read.Count >= figures && i < _read.Count; i++)
            {
                _distributed.Add(_read[i]);
            }
        }

        return _distributed.Count > 1 ? _distributed[0] : null;
    }

    // What stands between the conjunctions; a bare modifier takes the head of the last member.
    private void Members(in FigureClause clause, Phrase list)
    {
        var last = list.Start;
        for (var at = list.Start; at < list.End; at++)
        {
            last = clause.Units[at].Role == UnitRole.And ? at + 1 : last;
        }

        var start = list.Start;
        for (var at = list.Start; at <= list.End; at++)
        {
            if (at == list.End || clause.Units[at].Role == UnitRole.And)
            {
                var own = clause.Text(new(start, at));
                var shared = at == list.End || list.End - last == 1 ? Phrase.None
                    : at - start == 1 && clause.Units[start] is { Role: UnitRole.Noun or UnitRole.Modifier, Range.Length: < 3 } && list.End - last > 2 ? new(last + 1, list.End)
                    : clause.Phrases.NamesMeasure(list.End - 1) && !clause.Phrases.NamesMeasure(at - 1) ? new(list.End - 1, list.End)
                    : Phrase.None;
                _distributed.Add(own + clause.Text(shared));
                start = at + 1;
            }
        }
    }

    // 新产品217种,其中达到国际水平的有43种: a part of what was counted before.
    private string? OfThem(in FigureClause clause, string? previous) =>
        _read.Count > 0 && clause.Has && clause.LeftRole == UnitRole.De && clause.Quantity.Kind == StatisticKind.Count && clause.Phrases.Word(clause.Start) is "其中" ? previous : null;

    // 80至89周岁每人60元,90至99周岁120元: the grades of one measure, which the first one names.
    private string? Graded(in FigureClause clause)
    {
        if (_read.Count == 0 || clause.Left != clause.Start || clause.LeftRole != UnitRole.Figure || clause.Quantity.Kind != StatisticKind.Money)
        {
            return null;
        }

        var subject = _read.Count - 1;
        for (var at = clause.Left; at >= 0 && at > clause.Left - 24; at--)
        {
            if (clause.Units[at].Role == UnitRole.Figure && clause.IsLikeFigure(at))
            {
                return _read[subject];
            }

            subject -= clause.Units[at].Role == UnitRole.Figure && subject > 0 ? 1 : 0;
        }

        return null;
    }

    // 粮食总产量148万吨,增产1.4%: a rate of change says nothing of its own.
    private string? ChangedAgain(in FigureClause clause, string? previous) =>
        _read.Count > 0 && !clause.HasLeft && clause.Change >= 0 && clause.Quantity.Kind == StatisticKind.Percent ? previous : null;

    // 新开工棚户区改造2000套,基本建成1500套: the object is named with the figure before.
    private string? Elided(in FigureClause clause, string? previous)
    {
        if (_read.Count == 0 || clause.LeftRole != UnitRole.Support || clause.Quantity.Kind != StatisticKind.Count)
        {
            return null;
        }

        for (var at = clause.Left - 1; at >= 0 && at > clause.Left - 12; at--)
        {
            if (clause.Units[at].Role == UnitRole.Figure)
            {
                return clause.IsLikeFigure(at) ? previous : null;
            }
        }

        return null;
    }
}
