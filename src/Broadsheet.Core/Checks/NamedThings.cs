using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>The places, organisations and works that a stretch of text names: 清水河大桥, 县中医院, 第八届茶博会.</summary>
internal static class NamedThings
{
    private const int LongestName = 16;

    // Characters of verbs that make a word with the place they are done at: 开园, 返乡.
    private const string ActCharacters = "下入出到办回建开游离过返进还闭驻";

    // What the names of works, places, events and houses end in. 局 and 委 are left out: they act, and are not what a figure is of.
    // One entry a line, sorted by code point.
    private static readonly PhraseTable Heads = new(
    [
        "专线",
        "中学",
        "中心",
        "乡",
        "交易会",
        "产业园",
        "体育馆",
        "保护区",
        "公司",
        "公园",
        "公路",
        "养殖场",
        "养老院",
        "农博会",
        "农场",
        "剧院",
        "动物园",
        "区",
        "医院",
        "博会",
        "博物馆",
        "博览会",
        "博览园",
        "卫生院",
        "厂",
        "县",
        "县城",
        "古城",
        "古镇",
        "号线",
        "合作社",
        "商场",
        "园",
        "园区",
        "图书馆",
        "地铁",
        "场馆",
        "垃圾场",
        "基地",
        "堤",
        "塔",
        "大会",
        "大剧院",
        "大厦",
        "大坝",
        "大堤",
        "大学",
        "大桥",
        "大赛",
        "大道",
        "学府",
        "学校",
        "学院",
        "客运站",
        "寺",
        "小区",
        "小学",
        "展",
        "展会",
        "展览馆",
        "峰会",
        "州",
        "工业园",
        "工厂",
        "工地",
        "工程",
        "市",
        "市场",
        "幼儿园",
        "广场",
        "库区",
        "店",
        "庙",
        "庙会",
        "开发区",
        "影院",
        "支线",
        "敬老院",
        "文化节",
        "文化馆",
        "新城",
        "新村",
        "旅游区",
        "景区",
        "机场",
        "村",
        "林场",
        "果园",
        "校区",
        "桥",
        "森林公园",
        "植物园",
        "楼",
        "楼盘",
        "步行街",
        "水厂",
        "水库",
        "污水处理厂",
        "泵站",
        "海堤",
        "渠",
        "港",
        "游乐园",
        "湖",
        "湿地",
        "灌区",
        "火车站",
        "灯会",
        "煤矿",
        "片区",
        "牧场",
        "物流园",
        "生产线",
        "电厂",
        "电站",
        "省",
        "码头",
        "社区",
        "祠堂",
        "福利院",
        "种植基地",
        "科技园",
        "科技馆",
        "立交桥",
        "站",
        "纪念馆",
        "线路",
        "经开区",
        "综合体",
        "美术馆",
        "老街",
        "联赛",
        "航道",
        "艺术节",
        "节",
        "茶博会",
        "茶园",
        "街道",
        "论坛",
        "购物节",
        "赛",
        "车站",
        "车间",
        "运动会",
        "酒店",
        "铁路",
        "银行",
        "镇",
        "院区",
        "隧道",
        "集团",
        "音乐节",
        "项目",
        "馆",
        "马拉松",
        "高新区",
        "高架桥",
        "高速",
        "高速公路",
        "高铁站",
    ]);

    // Words that begin a phrase without being part of a name. One entry a line, sorted by code point.
    private static readonly char[] Determiners = ['全', '各', '我', '本', '此', '该', '这'];

    /// <summary>The thing named last before a place, in the same sentence.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="range">From the start of the sentence to the place.</param>
    /// <param name="isCounted">Whether what stands right before the place is what is counted there, and no name.</param>
    /// <returns>The name, or <see langword="null"/>.</returns>
    public static string? LastIn(ReadOnlySpan<char> text, TextRange range, bool isCounted)
    {
        List<Token>? tokens = null;
        var stop = range.End;
        while (LastHead(text, new(range.Start, stop)) is > 0 and var head)
        {
            // Words do not reach over a mark: only what stands between two marks and holds a head is cut into words.
            var stretch = BetweenMarks(text, new(range.Start, stop), head);
            tokens ??= [];
            tokens.Clear();
            Segmenter.Segment(text, stretch, tokens);
            if (LastIn(text, range, tokens, isCounted) is { } name)
            {
                return name;
            }

            stop = stretch.Start;
        }

        return null;
    }

    private static string? LastIn(ReadOnlySpan<char> text, TextRange range, List<Token> tokens, bool isCounted)
    {
        for (var at = tokens.Count - 1; at >= 0; at--)
        {
            var end = tokens[at].Range.End;
            if (Heads.EndingAt(text, range.Start, end) is not { } head || (head.Length == 1 && !EndsName(text, tokens, at)) || (isCounted && end == range.End))
            {
                continue;
            }

            var first = FirstOf(text, tokens, at);
            var name = text.Slice(tokens[first].Range.Start, end - tokens[first].Range.Start).ToString();
            return WithoutDeterminer(name);
        }

        return null;
    }

    /// <summary>Where the last head of a stretch ends, or 0.</summary>
    private static int LastHead(ReadOnlySpan<char> text, TextRange range)
    {
        for (var end = range.End; end > range.Start; end--)
        {
            if (Heads.EndingAt(text, range.Start, end) is not null)
            {
                return end;
            }
        }

        return 0;
    }

    private static TextRange BetweenMarks(ReadOnlySpan<char> text, TextRange range, int head)
    {
        var (start, end) = (head, head);
        while (start > range.Start && !Segmenter.IsMark(text[start - 1]))
        {
            start--;
        }

        while (end < range.End && !Segmenter.IsMark(text[end]))
        {
            end++;
        }

        return new(start, end);
    }

    /// <summary>The thing that a figure qualifies: 总库容1.5亿立方米的云岭水库.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="figureEnd">The end of the figure.</param>
    /// <returns>The name, or <see langword="null"/>.</returns>
    public static string? QualifiedAt(ReadOnlySpan<char> text, int figureEnd)
    {
        if (figureEnd >= text.Length || text[figureEnd] != '的')
        {
            return null;
        }

        var rest = text.Slice(figureEnd + 1, Math.Min(LongestName, text.Length - figureEnd - 1));
        var mark = rest.IndexOfAny(FigureWords.Marks.AsSpan());
        var length = mark < 0 ? rest.Length : mark;
        return length > 2 ? LastIn(text, new(figureEnd + 1, figureEnd + 1 + length), isCounted: false) : null;
    }

    /// <summary>Whether two names can be those of one thing: the same, or one the short form of the other.</summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if one ends in the other.</returns>
    public static bool CanBeOne(string left, string right) =>
        left.EndsWith(right, StringComparison.Ordinal) || right.EndsWith(left, StringComparison.Ordinal);

    /// <summary>Whether a name says more than what kind of thing it is, so that two articles can mean the same by it.</summary>
    /// <param name="name">The name.</param>
    /// <returns><see langword="true"/> for 清水河大桥, not for 大桥 or 工程.</returns>
    public static bool IsSpecific(string name)
    {
        var head = Heads.EndingAt(name.AsSpan(), 0, name.Length);
        return name.Length >= 4 && name.Length - (head?.Length ?? 2) >= 2;
    }

    /// <summary>Where the name begins that ends with a token: nominal words, and verbs between them (南山水库除险加固工程).</summary>
    private static int FirstOf(ReadOnlySpan<char> text, List<Token> tokens, int last)
    {
        var first = last;
        for (var at = last - 1; at >= 0 && tokens[last].Range.End - tokens[at].Range.Start <= LongestName; at--)
        {
            if ((IsNominal(tokens[at]) || Array.IndexOf(Determiners, text[tokens[at].Range.Start]) >= 0) && !IsTime(tokens[at].Range.In(text)))
            {
                first = at;
            }
            else if (tokens[at] is not { Tag: PartOfSpeech.Verb, Range.Length: > 1 })
            {
                break;
            }
        }

        return first;
    }

    /// <summary>该工程 is 工程, 本届茶博会 is 茶博会; 我市, 本市 and 市 are 全市.</summary>
    private static string WithoutDeterminer(string name)
    {
        var start = 0;
        while (start + 1 < name.Length && Array.IndexOf(Determiners, name[start]) >= 0)
        {
            start += name[start + 1] is '届' or '次' or '个' or '座' or '条' && start + 2 < name.Length ? 2 : 1;
        }

        return start + 1 == name.Length ? "全" + name[start] : name.Substring(start);
    }

    private static bool IsNominal(Token token) => token.Tag is PartOfSpeech.Noun or PartOfSpeech.PlaceName or PartOfSpeech.OrganisationName
        or PartOfSpeech.Abbreviation or PartOfSpeech.VerbalNoun or PartOfSpeech.Distinguishing or PartOfSpeech.Unknown or PartOfSpeech.Numeral
        or PartOfSpeech.MeasureWord or PartOfSpeech.Latin or PartOfSpeech.Adjective or PartOfSpeech.Locality;

    /// <summary>Whether a name may end in a head of one character: 荔枝节, not 开园, 驻村 or 返乡, which are done with a place.</summary>
    private static bool EndsName(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var word = tokens[at].Range;
        var isFestival = tokens[at].Tag == PartOfSpeech.Time && at > 0 && tokens[at - 1].Tag == PartOfSpeech.Noun;
        return (IsNominal(tokens[at]) || isFestival) && !(word.Length <= 2 && word.End > 1 && ActCharacters.IndexOf(text[word.End - 2]) >= 0);
    }

    /// <summary>近期, 本月; 二期 is a part of a work.</summary>
    private static bool IsTime(ReadOnlySpan<char> word) => !(word.Length == 2 && word[1] == '期' && "一二三四五".IndexOf(word[0]) >= 0) && word.Length > 0 && word[word.Length - 1] is '日' or '月' or '年' or '时' or '期';
}
