using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Quantities;

namespace Broadsheet.Core.Attribution;

/// <summary>Finds the edges of noun phrases among the units of a sentence.</summary>
/// <remarks>A verb belongs to a noun phrase where the noun after it is a head that takes verbs (人才帮扶工作队) or
/// names a measure (注册资本), and governs it otherwise (帮扶县级医院).</remarks>
internal readonly ref struct NounPhrases(ReadOnlySpan<char> joined, UnitList units)
{
    private const int LongestPhrase = 24;

    private readonly ReadOnlySpan<char> _joined = joined;
    private readonly UnitList _units = units;

    /// <summary>The words of a unit.</summary>
    /// <param name="unit">Its index.</param>
    /// <returns>The characters.</returns>
    public ReadOnlySpan<char> Word(int unit) => _units[unit].Range.In(_joined);

    /// <summary>The phrase that ends with a unit.</summary>
    /// <param name="last">Its last unit: a noun or a verb that stands as one.</param>
    /// <param name="floor">The first unit it may reach.</param>
    /// <returns>The phrase.</returns>
    public Phrase EndingAt(int last, int floor)
    {
        floor = Math.Max(floor, last - LongestPhrase);
        var start = last;
        var attributed = false;
        var unattributed = -1;
        var described = -1;
        while (start > floor)
        {
            var before = start - 1;
            switch (_units[before].Role)
            {
                case UnitRole.Noun or UnitRole.Modifier:
                case UnitRole.Each when Word(before)[^1] == '均':
                case UnitRole.Degree when _units[start].Role is UnitRole.Noun or UnitRole.Modifier or UnitRole.InnerVerb or UnitRole.Support:
                case UnitRole.InnerVerb when JoinsLeft(before, floor):
                case UnitRole.Verb or UnitRole.Change when HeadNouns.IsMeasure(Word(start)) && start == last:
                case UnitRole.Support when start == last && HeadNouns.IsMeasure(Word(start)) && (Word(start).Length == 1 || IsSpan(Word(start))):
                case UnitRole.Verb when start == last && HeadNouns.TakesVerb(Word(start)) && DescribesHead(before, floor):
                    start = before;
                    continue;
                case UnitRole.Aside when before > floor && IsNominal(before - 1):
                case UnitRole.Localizer when before > floor && IsNominal(before - 1) && _units[start].Role is UnitRole.Noun or UnitRole.Modifier && !IsWhole(before):
                case UnitRole.And when before > floor && (_units[before - 1].Role == UnitRole.Noun || (_units[before - 1].Tag == PartOfSpeech.Distinguishing && _units[start].Tag == PartOfSpeech.Distinguishing))
                    && (!HeadNouns.IsMeasure(Word(start)) || HeadNouns.IsMeasure(Word(before - 1))):
                    start = before - 1;
                    continue;
                case UnitRole.De when !attributed && before > floor:
                    attributed = true;
                    if (_units[before - 1].Tag == PartOfSpeech.Adjective || Word(before - 1) is "所在")
                    {
                        break; // 污染严重的造纸厂, 我所在的维权群: how or where it is, not what it is.
                    }

                    if (IsNominal(before - 1) && _units[before - 1].Tag != PartOfSpeech.MeasureWord)
                    {
                        described = start;
                        start = before - 1;
                        continue;
                    }

                    if (IsVerbal(before - 1, last) && before - 1 > floor && _units[before - 2].Role == UnitRole.Noun
                        && (before - 2 == floor || _units[before - 3].Role != UnitRole.Preposition))
                    {
                        unattributed = start;
                        start = before - 2;
                        continue;
                    }

                    break;
            }

            break;
        }

        // 通过公共网络实现的零售额: a clause of its own before 的, too long for an index.
        if (unattributed >= 0 && start > floor && _units[start - 1].Role is UnitRole.Preposition)
        {
            start = unattributed;
        }

        // 有意愿的家庭, 扣除能源价格的核心指数: the verb before governs the description, not the noun.
        if (described > start && start > floor && Word(start - 1) is "有" or "无" or "带" or "具备" or "扣除" or "剔除" or "涉及" or "拥有" or "患有" or "符合" or "从事")
        {
            start = described;
        }

        // 按“退一赔三”的规定赔偿: what the rule is called is not what is paid.
        if (described > start && described < last && start > floor && Word(start - 1) is "按" or "按照" or "依照" or "依据" or "根据" && Word(described) is "规定" or "标准" or "要求" or "原则" or "方式" or "比例" or "条件")
        {
            start = described + 1;
        }

        // 青山县茶叶产量: the place is not part of what is measured, unless an organisation bears its name.
        var phrase = Trim(new(start, last + 1));
        var name = PlaceNames.EndOfName(_joined, _units, phrase.Start, out var place);
        if (phrase.Start > floor && _units[phrase.Start - 1].Range.Length == 1 && place <= phrase.Start)
        {
            // 临|湖市成年居民: a place whose first character the lexicon takes for another word.
            _ = PlaceNames.EndOfName(_joined, _units, phrase.Start - 1, out var earlier);
            if (earlier > phrase.Start && earlier <= last)
            {
                return Trim(new(earlier, last + 1));
            }
        }

        return name == place && place > phrase.Start && place <= last ? Trim(new(place, last + 1)) : phrase;
    }

    /// <summary>The phrase that starts with a unit.</summary>
    /// <param name="start">Its first unit.</param>
    /// <param name="ceiling">The unit it may not reach.</param>
    /// <param name="measureWord">The measure word before it, or <see langword="null"/>: a verb may open it only after one.</param>
    /// <returns>The phrase, or <see cref="Phrase.None"/>.</returns>
    public Phrase StartingAt(int start, int ceiling, string? measureWord)
    {
        ceiling = Math.Min(ceiling, start + LongestPhrase);
        var particular = HeadNouns.IsParticular(measureWord);
        var head = -1;
        var counted = false;
        var relative = false;
        for (var at = start; at < ceiling; at++)
        {
            switch (_units[at].Role)
            {
                case UnitRole.Noun:
                    if (counted && !CountsFrom(at, ceiling, measureWord!))
                    {
                        break;
                    }

                    if (head >= 0 && _units[at].Tag == PartOfSpeech.Idiom && (at + 1 >= ceiling || !IsNominal(at + 1)))
                    {
                        break;
                    }

                    head = at;
                    counted = particular && HeadNouns.Counts(measureWord!, Word(at));
                    continue;
                case UnitRole.Modifier when at == start && char.IsDigit(Word(at)[0]) && at + 1 < ceiling && (_units[at + 1].Tag == PartOfSpeech.MeasureWord || Word(at + 1) is "小时"):
                    return Phrase.None; // 1.1万人24小时待命
                case UnitRole.Modifier or UnitRole.Aside or UnitRole.Degree:
                    continue;
                case UnitRole.Each when at == start && Word(at)[^1] == '均':
                    continue;
                case UnitRole.Localizer when at > start && at + 1 < ceiling && IsNominal(at + 1) && !IsWhole(at):
                    continue;
                case UnitRole.And when head < 0 && at > start:
                    continue;
                case UnitRole.And when measureWord is { Length: > 0 } && head == at - 1 && IsLastMember(at + 1, ceiling):
                    continue;
                case UnitRole.InnerVerb when !counted && IsHead(at, ceiling, measureWord):
                    head = at;
                    continue;
                case UnitRole.InnerVerb or UnitRole.Verb or UnitRole.Support or UnitRole.Change when head < 0:
                    if (measureWord is null || (at + 1 >= ceiling && (at == start || measureWord.Length > 0)))
                    {
                        return Phrase.None;
                    }

                    relative = true;
                    head = at + 1 == ceiling ? at : head;
                    continue;
                case UnitRole.InnerVerb when (!counted || JoinsCounted(measureWord!, at)) && at + 1 < ceiling && JoinsRight(at, ceiling):
                    continue;
                case UnitRole.InnerVerb or UnitRole.Verb when string.IsNullOrEmpty(measureWord) && at + 1 == ceiling && _units[at - 1].Role == UnitRole.Noun:
                    head = at;
                    continue;
                case UnitRole.Verb or UnitRole.Support when particular && !counted && at + 1 < ceiling && _units[at + 1].Role == UnitRole.Noun
                    && HeadNouns.Counts(measureWord!, Word(at + 1)):
                    continue;
                case UnitRole.De when at > start && (head < 0 || (relative && !counted) || (particular && !counted)):
                    if (relative)
                    {
                        start = at + 1;
                        head = -1;
                        relative = false;
                    }

                    continue;
                case UnitRole.Figure when measureWord is { Length: > 0 }:
                case UnitRole.Preposition or UnitRole.Adverb or UnitRole.Particle when measureWord is not null && head < 0:
                    // 191家日排废水100吨以上的企业: a clause of its own describes what is counted.
                    var of = _units[at].Role == UnitRole.Figure ? OfBehind(at, ceiling) : IndexOf(UnitRole.De, at, ceiling);
                    if (of < 0)
                    {
                        if (head >= 0)
                        {
                            break;
                        }

                        return Phrase.None;
                    }

                    start = of + 1;
                    at = of;
                    head = -1;
                    relative = false;
                    continue;
            }

            break;
        }

        if (head < 0 || (relative && particular && !HeadNouns.Counts(measureWord!, Word(head))))
        {
            return Phrase.None;
        }

        while (measureWord == "个" && head > start && (HeadNouns.IsUncountable(Word(head)) || HeadNouns.IsMeasure(Word(head))) && _units[head - 1].Role == UnitRole.Noun)
        {
            head--;
        }

        return Trim(new(start, head + 1));
    }

    // The 的 behind a figure and its 以上.
    private int OfBehind(int figure, int ceiling)
    {
        var at = figure + 1;
        while (at < ceiling && _units[at].Role is UnitRole.Localizer or UnitRole.Aside)
        {
            at++;
        }

        return at < ceiling && _units[at].Role == UnitRole.De ? at : -1;
    }

    /// <summary>Whether the unit is a word that names a measure: 产量.</summary>
    /// <param name="unit">Its index.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public bool NamesMeasure(int unit) => HeadNouns.IsMeasure(Word(unit));

    /// <summary>Whether the unit is nominal: a noun or what qualifies one.</summary>
    /// <param name="unit">Its index.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public bool IsNominal(int unit) => _units[unit].Role is UnitRole.Noun or UnitRole.Modifier;

    /// <summary>Whether the unit is a verb of any kind.</summary>
    /// <param name="unit">Its index.</param>
    /// <param name="ceiling">The unit after the last it may be.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public bool IsVerbal(int unit, int ceiling) => unit >= 0 && unit < ceiling && _units[unit].Role is UnitRole.InnerVerb or UnitRole.Verb or UnitRole.Support or UnitRole.Change;

    /// <summary>The next unit of a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="from">The first unit looked at.</param>
    /// <param name="ceiling">The unit after the last looked at.</param>
    /// <returns>Its index, or -1.</returns>
    public int IndexOf(UnitRole role, int from, int ceiling)
    {
        for (var at = from; at < ceiling && at < from + LongestPhrase; at++)
        {
            if (_units[at].Role == role)
            {
                return at;
            }
        }

        return -1;
    }

    // Whether the measure word counts the noun or one that the same run of nouns goes on to: 国家队队员.
    private bool CountsFrom(int noun, int ceiling, string measureWord)
    {
        for (var at = noun; at < ceiling && at < noun + 4 && _units[at].Role is UnitRole.Noun or UnitRole.Modifier; at++)
        {
            if (HeadNouns.Counts(measureWord, Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    // 奖励, 活动, 组织: a verb by its tag, a noun where no noun follows it.
    private bool IsHead(int verb, int ceiling, string? measureWord) =>
        (HeadNouns.TakesVerb(Word(verb)) || (string.IsNullOrEmpty(measureWord) ? HeadNouns.IsMeasure(Word(verb)) : IsOccasion(verb, measureWord)))
        && (verb + 1 >= ceiling || !IsNominal(verb + 1));

    // 两次视力筛查: what 次 and 场 count are doings.
    private bool IsOccasion(int verb, string? measureWord) =>
        verb > 0 && IsNominal(verb - 1) && measureWord is "次" or "场" or "轮" or "期" or "届";

    // 28处文物保护单位: both nouns are counted so, the later is the head; people rather act (6名专家帮扶人员).
    private bool JoinsCounted(string measureWord, int verb) =>
        measureWord is not ("名" or "位") && verb + 1 < _units.Count && HeadNouns.Counts(measureWord, Word(verb + 1));

    // 30个国家和地区: a list goes on with a noun, not with a figure of its own.
    private bool IsLastMember(int start, int ceiling)
    {
        var at = start;
        while (at < ceiling && IsNominal(at))
        {
            at++;
        }

        return at > start && (at == ceiling || _units[at].Role is not (UnitRole.Figure or UnitRole.And));
    }

    private bool JoinsLeft(int verb, int floor)
    {
        var after = Word(verb + 1);
        if (HeadNouns.IsMeasure(after))
        {
            return true;
        }

        var before = verb > floor ? _units[verb - 1] : default;
        var nominalAfter = HeadNouns.TakesVerb(after) || _units[verb + 1].Role == UnitRole.InnerVerb;
        return before.Role switch
        {
            UnitRole.De => true,
            UnitRole.Noun when verb > floor => nominalAfter && !IsAgent(verb - 1) && !IsPatient(verb + 1)
                && !(Word(verb) is "新增" && HeadNouns.IsOrganisation(Word(verb - 1))), // 医院新增床位
            // 新建充电端口: the second of two verbs describes, unless it builds (开工建设住房).
            UnitRole.Support when _units[verb].Range.Length > 1 && !IsBuilding(Word(verb)) => !IsPatient(verb + 1), // but 转移安置群众
            UnitRole.Modifier or UnitRole.InnerVerb or UnitRole.Support or UnitRole.And => nominalAfter,
            UnitRole.Link when _units[verb].Tag == PartOfSpeech.VerbalNoun && _units[verb].Range.Length > 1 => nominalAfter, // 有托育机构
            _ => after.EndsWith("人员".AsSpan()) || (after.Length == 1 && HeadNouns.TakesVerb(after)), // 研发人员, 换乘站: what they do names them
        };
    }

    private static bool IsBuilding(ReadOnlySpan<char> verb) => verb is "建设" or "改造" or "建造" or "生产" or "培育" or "推广";

    private bool IsAgent(int unit) => IsScope(unit) || (_units[unit].Tag == PartOfSpeech.PlaceName && PlaceNames.IsAdministrative(Word(unit)[^1]));

    // 医院培训医生: people after a verb undergo it, but 管理人员 are named by it.
    private bool IsPatient(int unit) => HeadNouns.Counts("名", Word(unit)) && !Word(unit).EndsWith("人员".AsSpan());

    // The noun after the verb, over one modifier or a second verb: 服务中心, 便民服务中心.
    private bool JoinsRight(int verb, int ceiling)
    {
        var before = verb > 1 && _units[verb - 1].Role == UnitRole.Aside ? verb - 2 : verb - 1;
        if (before >= 0 && _units[before].Role == UnitRole.Noun && Word(before) is "村" or "镇" or "乡" or "县" or "市" or "区" or "省" or "行政村" or "自然村" or "乡镇" or "国家")
        {
            return false;
        }

        for (var at = verb + 1; at < ceiling && at <= verb + 3; at++)
        {
            switch (_units[at].Role)
            {
                case UnitRole.Noun when HeadNouns.TakesVerb(Word(at)) || HeadNouns.IsMeasure(Word(at)):
                    return true;
                case UnitRole.InnerVerb or UnitRole.Noun:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private Phrase Trim(Phrase phrase)
    {
        var (start, end) = phrase;
        // 假期全市票房
        if (start < end - 2 && Word(start) is "假期" or "节日" or "当地" && IsScope(start + 1))
        {
            start += 2;
        }

        while (start < end - 1 && (_units[start].Role is UnitRole.And or UnitRole.De or UnitRole.Localizer or UnitRole.Aside || Word(start) is "某" || Word(start)[0] == '各' || IsScope(start)
            || (start > 0 && Word(start) is "度" && _units[start - 1].Role == UnitRole.Time)))
        {
            start++;
        }

        // 每辆车补贴: what is counted by 每 is not what is given; 每吨煤价格 is the price of 煤.
        if (start > 0 && end - start > 1 && _units[start].Range.Length == 1 && EndsInEach(start - 1))
        {
            start++;
        }

        if (start > 0 && end - start > 1 && _units[start].Range.Length == 1 && Word(start - 1) is "这" or "那" or "该" or "此" or "一" or "每" or "每个" or "某")
        {
            start++;
        }

        while (end > start && _units[end - 1].Role is UnitRole.And or UnitRole.De or UnitRole.Aside)
        {
            end--;
        }

        return new(start, end);
    }

    // 耕地中水浇地不到四百亩: the noun before 中 is the whole, the one behind it a part.
    private bool IsWhole(int localizer) => Word(localizer) is "中" or "当中";

    // 抢修队伍, 审结破产案件, 家庭、继承纠纷: a verb that governs nothing else says of what kind the head is.
    private bool DescribesHead(int verb, int floor) =>
        _units[verb].Range.Length == 2 && (verb == floor || _units[verb - 1].Role is UnitRole.And or UnitRole.Support or UnitRole.InnerVerb or UnitRole.Verb or UnitRole.Modifier or UnitRole.ClauseEnd);

    // 审理周期, 办理时限
    private static bool IsSpan(ReadOnlySpan<char> word) => word is "周期" or "时长" or "时限" or "期限" or "年限";

    private bool EndsInEach(int unit)
    {
        var word = Word(unit);
        var isEach = word[0] == '每' && word.Length > 1;
        var measure = isEach ? word.Slice(1) : word;
        return (isEach || (unit > 0 && Word(unit - 1) is "每")) && UnitTable.TryRead(measure, 0, measure.Length, out var counted) && counted.IsMeasureWord;
    }

    // 全市 in front says where, which Place holds.
    private bool IsScope(int unit) => PlaceNames.IsScope(Word(unit)) || Word(unit) is "全国" or "全厂" or "全校" or "全院" or "全球" or "全社会" or "全系统" or "全行业" or "全场" or "全年" or "全程";
}
