using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>How pages name a column (栏目): in brackets, before a bar, or on a bare short line.</summary>
internal static class ColumnMarks
{
    private const int LongestName = 16;
    private const int LongestBareName = 12;

    // What names of columns end with; general words of the newsroom, no column's own name.
    private static readonly string[] Endings =
    [
        "一线",
        "专栏",
        "专版",
        "专题",
        "专访",
        "之声",
        "之窗",
        "之路",
        "之音",
        "互动",
        "今谈",
        "今论",
        "动态",
        "即评",
        "发布",
        "发现",
        "副刊",
        "史话",
        "周刊",
        "咨询",
        "圆桌",
        "在线",
        "声音",
        "夜话",
        "天下",
        "天地",
        "对话",
        "小品",
        "广角",
        "微评",
        "快报",
        "快评",
        "快讯",
        "思考",
        "思辨",
        "感言",
        "扫描",
        "报道",
        "故事",
        "文苑",
        "文萃",
        "新语",
        "新论",
        "新闻",
        "时评",
        "时论",
        "时空",
        "服务台",
        "来信",
        "来论",
        "杂谈",
        "杂感",
        "札记",
        "来稿",
        "热点",
        "热线",
        "热评",
        "特稿",
        "百科",
        "直播",
        "瞭望",
        "短波",
        "短评",
        "短论",
        "社论",
        "视点",
        "视界",
        "视窗",
        "视线",
        "视角",
        "视野",
        "简报",
        "简讯",
        "笔记",
        "笔会",
        "笔谈",
        "精选",
        "纪事",
        "纵横",
        "纵论",
        "经纬",
        "综述",
        "聚焦",
        "茶座",
        "茶亭",
        "荐读",
        "要论",
        "要闻",
        "见闻",
        "观察",
        "观点",
        "言论",
        "论坛",
        "论苑",
        "评弹",
        "评论",
        "评谈",
        "讲堂",
        "讲述",
        "访谈",
        "话题",
        "语丝",
        "说法",
        "课堂",
        "调查",
        "谈片",
        "走笔",
        "走基层",
        "论语",
        "资讯",
        "进行时",
        "追踪",
        "通讯",
        "速览",
        "速递",
        "连线",
        "连载",
        "透视",
        "链接",
        "锐评",
        "长廊",
        "闲话",
        "问政",
        "问答",
        "随感",
        "随想",
        "随笔",
        "集锦",
        "雅集",
        "风采",
        "风景",
        "驿站",
    ];

    // Columns that gather several short articles under one line.
    private static readonly string[] CollectionEndings =
    [
        "一句话新闻",
        "快报",
        "快讯",
        "扫描",
        "播报",
        "新闻速递",
        "点击",
        "短新闻",
        "短波",
        "短讯",
        "简报",
        "简讯",
        "要闻速览",
        "速览",
        "速递",
        "集锦",
    ];

    /// <summary>Reads a column's name in brackets at the start of a line: 【今日笔谈】, [短评].</summary>
    /// <param name="line">The line without white space around it.</param>
    /// <param name="length">The length of the name with its brackets and the white space behind.</param>
    /// <returns>The name, empty when there is none.</returns>
    public static ReadOnlySpan<char> ReadBracketed(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        if (line.Length < 4)
        {
            return default;
        }

        var closing = line[0] switch { '【' => '】', '[' => ']', '［' => '］', '〖' => '〗', '〔' => '〕', '「' => '」', '『' => '』', _ => '\0' };
        var end = closing == '\0' ? -1 : line.Slice(0, Math.Min(line.Length, LongestName + 6)).IndexOf(closing);
        if (end < 3 || HeaderLabels.Read(line, out _) != HeaderLabel.None)
        {
            return default;
        }

        var name = line.Slice(1, end - 1).Trim();
        if (name.Length < 2 || !IsName(name) || (closing is '」' or '』' && end + 1 < line.Length))
        {
            return default;
        }

        length = end + 1;
        while (length < line.Length && Scripts.IsBlank(line[length]))
        {
            length++;
        }

        return name;
    }

    /// <summary>Reads a column's name before a bar: 今日笔谈｜….</summary>
    /// <param name="line">The line without white space around it.</param>
    /// <param name="length">The length of the name with the bar and the white space behind.</param>
    /// <returns>The name, empty when there is none.</returns>
    public static ReadOnlySpan<char> ReadBeforeBar(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        var bar = line.Slice(0, Math.Min(line.Length, LongestName)).IndexOfAny('｜', '丨', '|');
        if (bar < 2 || bar + 4 > line.Length || !IsName(line.Slice(0, bar).TrimEnd()))
        {
            return default;
        }

        length = bar + 1;
        while (length < line.Length && (Scripts.IsBlank(line[length]) || line[length] is '｜' or '|'))
        {
            length++;
        }

        return line.Slice(0, bar).TrimEnd();
    }

    /// <summary>Whether a line above a title is a column's name behind a mark: ■江边夜话. A person's name behind one is a byline.</summary>
    /// <param name="line">The line without white space around it.</param>
    public static bool IsMarked(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= LongestBareName && BylineGrammar.IsMark(line[0]) && IsName(line.Slice(1)) && !PersonNames.IsName(line.Slice(1).Trim());

    /// <summary>Whether a bare line above a title is a column's name.</summary>
    /// <param name="line">The bare line.</param>
    /// <param name="title">The line below it.</param>
    /// <returns>Whether the column is likelier than the first line of a title.</returns>
    public static bool IsBareName(ReadOnlySpan<char> line, ReadOnlySpan<char> title)
    {
        if (line.Length is < 2 or > LongestBareName || !IsName(line))
        {
            return false;
        }

        var score = line.Length <= 4 ? 2 : line.Length <= 6 ? 1 : 0;
        score += EndsWithAny(line, Endings) ? 2 : 0;
        score += HasDot(line) ? 2 : 0;
        score += line.Length * 5 <= title.Length * 3 ? 1 : 0;
        score -= line.IndexOf(' ') >= 0 || line.IndexOf('　') >= 0 ? 1 : 0;
        return score >= 2;
    }

    /// <summary>Whether a column gathers several short articles, so that it holds for those after the first.</summary>
    public static bool IsCollection(string name) => EndsWithAny(name.AsSpan(), CollectionEndings);

    private static bool HasDot(ReadOnlySpan<char> line)
    {
        for (var i = 1; i + 1 < line.Length; i++)
        {
            if (Punctuation.IsNameDot(line[i]) || line[i] is '⊙' or '●')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        var han = 0;
        foreach (var c in name)
        {
            if (Punctuation.EndsSentence(c) || Punctuation.LeavesOpen(c) || Punctuation.OpensRound(c))
            {
                return false;
            }

            han += Scripts.IsHan(c) ? 1 : 0;
        }

        return han >= 2 && han * 3 >= name.Length;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> line, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (line.EndsWith(ending.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
