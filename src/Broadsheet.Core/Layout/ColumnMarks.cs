using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>How pages name a column (栏目): in brackets, before a bar, or on a bare short line.</summary>
internal static class ColumnMarks
{
    private const int LongestName = 16;
    private const int LongestBareName = 12;

    // What names of columns end with; general words of the newsroom, no column's own name.
    private static readonly PhraseTable Endings = new(
    [
        "一席谈",
        "一瞥",
        "一线",
        "万象",
        "万里行",
        "三人行",
        "专栏",
        "专版",
        "专访",
        "专递",
        "专题",
        "之声",
        "之窗",
        "之路",
        "之音",
        "互动",
        "人物",
        "今论",
        "今谈",
        "会客厅",
        "传真",
        "光荣榜",
        "副刊",
        "动态",
        "印象",
        "即评",
        "发布",
        "发现",
        "史话",
        "周刊",
        "咨询",
        "圆桌",
        "在线",
        "在行动",
        "声音",
        "夜话",
        "夜读",
        "大家说",
        "大家谈",
        "大擂台",
        "大讲堂",
        "天下",
        "天地",
        "寄语",
        "对话",
        "寻访",
        "小品",
        "帮办",
        "广角",
        "影像",
        "微观察",
        "微论坛",
        "微评",
        "心声",
        "心语",
        "快报",
        "快览",
        "快讯",
        "快评",
        "思考",
        "思辨",
        "感言",
        "扫描",
        "报道",
        "探访",
        "摘登",
        "摘编",
        "放大镜",
        "故事",
        "文苑",
        "文萃",
        "新潮",
        "新论",
        "新语",
        "新闻",
        "新风",
        "新风采",
        "时光",
        "时空",
        "时论",
        "时评",
        "春秋",
        "曝光",
        "曝光台",
        "有话说",
        "朋友圈",
        "服务台",
        "札记",
        "杂感",
        "杂谈",
        "来信",
        "来稿",
        "来论",
        "榜样",
        "漫笔",
        "漫话",
        "漫谈",
        "热点",
        "热线",
        "热评",
        "特稿",
        "百家谈",
        "百态",
        "百科",
        "直播",
        "直通车",
        "看点",
        "瞭望",
        "短波",
        "短笛",
        "短论",
        "短评",
        "社论",
        "科普",
        "笔会",
        "笔记",
        "笔谈",
        "简报",
        "简讯",
        "精选",
        "絮语",
        "纪事",
        "纪实",
        "纵横",
        "纵论",
        "经纬",
        "维权",
        "综述",
        "群英谱",
        "聚焦",
        "茶亭",
        "茶座",
        "荐读",
        "要论",
        "要闻",
        "见闻",
        "观察",
        "观点",
        "视点",
        "视界",
        "视窗",
        "视线",
        "视角",
        "视评",
        "视野",
        "言论",
        "议事厅",
        "记忆",
        "讲堂",
        "讲述",
        "论坛",
        "论苑",
        "论语",
        "访谈",
        "评弹",
        "评论",
        "评谈",
        "话题",
        "语丝",
        "说法",
        "课堂",
        "调查",
        "调研行",
        "谈片",
        "资讯",
        "走基层",
        "走笔",
        "足迹",
        "进行时",
        "连线",
        "连载",
        "追踪",
        "追问",
        "选刊",
        "选登",
        "透视",
        "通讯",
        "速览",
        "速递",
        "链接",
        "锐评",
        "长廊",
        "问政",
        "问答",
        "问策",
        "闲话",
        "闲谈",
        "随想",
        "随感",
        "随笔",
        "雅集",
        "集锦",
        "面对面",
        "风云榜",
        "风向标",
        "风景",
        "风采",
        "驿站",
        "麦克风",
    ]);

    // Columns that gather several short articles under one line.
    private static readonly PhraseTable CollectionEndings = new(
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
    ]);

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

    /// <summary>Reads a line that is nothing but a column's name behind a mark or between two: ◆ 便民服务台, —学思践悟—.</summary>
    /// <param name="line">The line without white space around it.</param>
    /// <returns>The name, empty when there is none: behind a mark alone, what no column's name ends with may be a writer or an item.</returns>
    public static ReadOnlySpan<char> ReadMarked(ReadOnlySpan<char> line)
    {
        var (start, end) = (0, line.Length);
        while (start < end && IsFrame(line[start]))
        {
            start++;
        }

        while (end > start && IsFrame(line[end - 1]))
        {
            end--;
        }

        var name = line.Slice(start, end - start).Trim();
        var isFramed = start > 0 && end < line.Length && line[0] == line[line.Length - 1];
        return name.Length is >= 2 and <= LongestBareName && IsName(name) && !PersonNames.IsName(name)
            && (isFramed || (start == 1 && end == line.Length && BylineGrammar.IsMark(line[0]) && Endings.EndOf(name) is not null))
            ? name
            : default;
    }

    private static bool IsFrame(char c) => BylineGrammar.IsMark(c) || Punctuation.IsNameDot(c) || c is '—' or '-' or '=' or '~' or '～' or '※';

    /// <summary>Whether a line above a title is a column's name behind a mark: ■江边夜话. A person's name behind one is a byline.</summary>
    /// <param name="line">The line without white space around it.</param>
    public static bool IsMarked(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= LongestBareName && BylineGrammar.IsMark(line[0]) && IsName(line.Slice(1).Trim()) && !PersonNames.IsName(line.Slice(1).Trim());

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
        score += Endings.EndOf(line) is not null ? 2 : 0;
        score += HasDot(line) ? 2 : 0;
        score += line.Length * 5 <= title.Length * 3 ? 1 : 0;
        score -= HasGap(line) ? 1 : 0;
        return score >= 2;
    }

    /// <summary>Whether a column gathers several short articles, so that it holds for those after the first.</summary>
    public static bool IsCollection(string name) => CollectionEndings.EndOf(name.AsSpan()) is not null;

    // White space parts the halves of a title; beside a dot it parts nothing: 健康周刊 · 名医坐堂.
    private static bool HasGap(ReadOnlySpan<char> line)
    {
        for (var i = 1; i + 1 < line.Length; i++)
        {
            if (Scripts.IsBlank(line[i]) && !Punctuation.IsNameDot(line[i - 1]) && !Punctuation.IsNameDot(line[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

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
}
