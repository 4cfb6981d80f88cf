using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Calendar;

/// <summary>What a word that dates relative to something counts from.</summary>
internal enum RelativeUnit
{
    /// <summary>A year from the year of publication: 今年, 去年.</summary>
    Year,

    /// <summary>A year from the last year the text named: 同年, 次年.</summary>
    NamedYear,

    /// <summary>A month from that of publication: 本月, 上月.</summary>
    Month,

    /// <summary>A month from the last the text named: 当月, 次月.</summary>
    NamedMonth,

    /// <summary>A day from that of publication: 今天, 昨日.</summary>
    Day,

    /// <summary>A day from the last the text named: 当日, 次日.</summary>
    NamedDay,

    /// <summary>A time that no calendar date follows from: 目前, 近日, 上周.</summary>
    Vague,
}

/// <summary>A word that dates relative to the publication or to a date named before.</summary>
/// <param name="Unit">What it counts.</param>
/// <param name="Offset">How many of it, negative for the past.</param>
internal readonly record struct RelativeWord(RelativeUnit Unit, int Offset)
{
    // One entry a line, sorted by code point. After the 时间词 of 《现代汉语八百词》 and newspaper usage.
    private static readonly PhraseMap<RelativeWord> Words = new(new Dictionary<string, RelativeWord>(StringComparer.Ordinal)
    {
        ["上个月"] = new(RelativeUnit.Month, -1),
        ["上半月"] = new(RelativeUnit.Vague, 0),
        ["上周"] = new(RelativeUnit.Vague, 0),
        ["上周末"] = new(RelativeUnit.Vague, 0),
        ["上学年"] = new(RelativeUnit.Vague, 0),
        ["上学期"] = new(RelativeUnit.Vague, 0),
        ["上年"] = new(RelativeUnit.Year, -1),
        ["上年同期"] = new(RelativeUnit.Year, -1),
        ["上月"] = new(RelativeUnit.Month, -1),
        ["下个月"] = new(RelativeUnit.Month, 1),
        ["下周"] = new(RelativeUnit.Vague, 0),
        ["下学期"] = new(RelativeUnit.Vague, 0),
        ["下月"] = new(RelativeUnit.Month, 1),
        ["今冬"] = new(RelativeUnit.Year, 0),
        ["今冬明春"] = new(RelativeUnit.Vague, 0),
        ["今夏"] = new(RelativeUnit.Year, 0),
        ["今天"] = new(RelativeUnit.Day, 0),
        ["今年"] = new(RelativeUnit.Year, 0),
        ["今日"] = new(RelativeUnit.Day, 0),
        ["今早"] = new(RelativeUnit.Day, 0),
        ["今春"] = new(RelativeUnit.Year, 0),
        ["今晚"] = new(RelativeUnit.Day, 0),
        ["今晨"] = new(RelativeUnit.Day, 0),
        ["今秋"] = new(RelativeUnit.Year, 0),
        ["以往"] = new(RelativeUnit.Vague, 0),
        ["前不久"] = new(RelativeUnit.Vague, 0),
        ["前天"] = new(RelativeUnit.Day, -2),
        ["前年"] = new(RelativeUnit.Year, -2),
        ["前日"] = new(RelativeUnit.Day, -2),
        ["去冬今春"] = new(RelativeUnit.Vague, 0),
        ["去年"] = new(RelativeUnit.Year, -1),
        ["去年同月"] = new(RelativeUnit.Year, -1),
        ["去年同期"] = new(RelativeUnit.Year, -1),
        ["同年"] = new(RelativeUnit.NamedYear, 0),
        ["同日"] = new(RelativeUnit.NamedDay, 0),
        ["同月"] = new(RelativeUnit.NamedMonth, 0),
        ["后天"] = new(RelativeUnit.Day, 2),
        ["后年"] = new(RelativeUnit.Year, 2),
        ["周末"] = new(RelativeUnit.Vague, 0),
        ["多年来"] = new(RelativeUnit.Vague, 0),
        ["如今"] = new(RelativeUnit.Vague, 0),
        ["当前"] = new(RelativeUnit.Vague, 0),
        ["当天"] = new(RelativeUnit.NamedDay, 0),
        ["当年"] = new(RelativeUnit.NamedYear, 0),
        ["当日"] = new(RelativeUnit.NamedDay, 0),
        ["当晚"] = new(RelativeUnit.NamedDay, 0),
        ["当月"] = new(RelativeUnit.NamedMonth, 0),
        ["往年"] = new(RelativeUnit.Vague, 0),
        ["截至目前"] = new(RelativeUnit.Vague, 0),
        ["新学期"] = new(RelativeUnit.Vague, 0),
        ["日前"] = new(RelativeUnit.Vague, 0),
        ["明天"] = new(RelativeUnit.Day, 1),
        ["明年"] = new(RelativeUnit.Year, 1),
        ["明日"] = new(RelativeUnit.Day, 1),
        ["昨天"] = new(RelativeUnit.Day, -1),
        ["昨日"] = new(RelativeUnit.Day, -1),
        ["昨晚"] = new(RelativeUnit.Day, -1),
        ["最近"] = new(RelativeUnit.Vague, 0),
        ["最近一个月"] = new(RelativeUnit.Vague, 0),
        ["最近一周"] = new(RelativeUnit.Vague, 0),
        ["本周"] = new(RelativeUnit.Vague, 0),
        ["本周末"] = new(RelativeUnit.Vague, 0),
        ["本学年"] = new(RelativeUnit.Vague, 0),
        ["本学期"] = new(RelativeUnit.Vague, 0),
        ["本年"] = new(RelativeUnit.Year, 0),
        ["本年度"] = new(RelativeUnit.Year, 0),
        ["本月"] = new(RelativeUnit.Month, 0),
        ["来年"] = new(RelativeUnit.Year, 1),
        ["次年"] = new(RelativeUnit.NamedYear, 1),
        ["次日"] = new(RelativeUnit.NamedDay, 1),
        ["次月"] = new(RelativeUnit.NamedMonth, 1),
        ["现在"] = new(RelativeUnit.Vague, 0),
        ["目前"] = new(RelativeUnit.Vague, 0),
        ["眼下"] = new(RelativeUnit.Vague, 0),
        ["第二天"] = new(RelativeUnit.NamedDay, 1),
        ["第二年"] = new(RelativeUnit.NamedYear, 1),
        ["翌年"] = new(RelativeUnit.NamedYear, 1),
        ["翌日"] = new(RelativeUnit.NamedDay, 1),
        ["近一个月"] = new(RelativeUnit.Vague, 0),
        ["近一周"] = new(RelativeUnit.Vague, 0),
        ["近几年"] = new(RelativeUnit.Vague, 0),
        ["近几年来"] = new(RelativeUnit.Vague, 0),
        ["近年"] = new(RelativeUnit.Vague, 0),
        ["近年来"] = new(RelativeUnit.Vague, 0),
        ["近日"] = new(RelativeUnit.Vague, 0),
        ["近期"] = new(RelativeUnit.Vague, 0),
        ["近来"] = new(RelativeUnit.Vague, 0),
        ["连日"] = new(RelativeUnit.Vague, 0),
        ["连日来"] = new(RelativeUnit.Vague, 0),
    });

    // Words that hold one of the words above without dating anything. Sorted by code point.
    private static readonly PhraseTable Others = new(
    [
        "一天当日",
        "上年纪",
        "今天下",
        "今天地",
        "今年级",
        "今年轮",
        "今日关注",
        "今日头条",
        "今日看点",
        "今日说法",
        "今日谈",
        "以前日",
        "去年级",
        "同年级",
        "同年龄",
        "同日常",
        "同月球",
        "周末班",
        "当前路",
        "当年级",
        "当年轻",
        "当日常",
        "日前往",
        "明天下",
        "明日之星",
        "昨日重现",
        "最近一次",
        "最近处",
        "最近的",
        "次年级",
        "次日本",
        "次月球",
        "每日前",
        "现在进行时",
        "目前沿",
        "近年级",
        "近年龄",
        "近日本",
        "近期货",
        "近来自",
    ]);

    /// <summary>Whether what this reads may begin with a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="false"/> only if nothing does.</returns>
    public static bool MayBeginWith(char character) => Words.MayBeginWith(character);

    /// <summary>Finds the word that begins at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="word">The word's meaning.</param>
    /// <returns>The word's length, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, int end, out RelativeWord word)
    {
        word = default;
        if (Words.StartingAt(text, at, end, out var said) is not { } phrase || Others.StartingAt(text, at, end) is { } other && other.Length > phrase.Length)
        {
            return 0;
        }

        // 出现在, 体现在: the end of another verb and 在.
        if (phrase == "现在" && at > 0 && "出发体实呈显表再涌".IndexOf(text[at - 1]) >= 0)
        {
            return 0;
        }

        word = said;
        return phrase.Length;
    }
}
