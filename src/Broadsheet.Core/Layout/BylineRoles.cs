using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Layout;

/// <summary>The words of a byline that tell what a person did for the article.</summary>
internal static class BylineRoles
{
    /// <summary>Roles; those of one character need a mark or a space beside them.</summary>
    private static readonly PhraseTable Roles = new(
    [
        "专栏作家",
        "实习记者",
        "实习生",
        "摄影报道",
        "摄影记者",
        "摄影",
        "摄",
        "作者",
        "供图",
        "供稿",
        "全媒体记者",
        "制图",
        "口述",
        "图/文",
        "图／文",
        "图文",
        "图片",
        "图",
        "执笔",
        "报道员",
        "报道",
        "插图",
        "撰文",
        "撰稿人",
        "撰稿",
        "整理",
        "文/图",
        "文／图",
        "文/摄",
        "文图",
        "文字",
        "文",
        "漫画",
        "特派记者",
        "特约撰稿人",
        "特约撰稿",
        "特约记者",
        "特约评论员",
        "特约通讯员",
        "画",
        "绘图",
        "绘",
        "编译",
        "翻译",
        "见习记者",
        "记者",
        "评论员",
        "译",
        "通讯员",
        "读者",
        "采写",
        "首席记者",
        "驻站记者",
    ]);

    /// <summary>Roles that may follow the names they belong to: 王芳 摄, 张三 文/图.</summary>
    private static readonly PhraseTable Following = new(
    [
        "供图",
        "供稿",
        "制图",
        "口述",
        "图",
        "图/文",
        "图／文",
        "图文",
        "执笔",
        "报道",
        "插图",
        "摄",
        "摄影",
        "摄影报道",
        "撰文",
        "整理",
        "文",
        "文/图",
        "文／图",
        "文/摄",
        "文图",
        "漫画",
        "画",
        "绘",
        "绘图",
        "编译",
        "翻译",
        "译",
        "采写",
    ]);

    /// <summary>Roles of those who made the picture and not the text; 摄影报道 is both.</summary>
    private static readonly PhraseTable OfPictures = new(
    [
        "供图",
        "制图",
        "图",
        "图片",
        "插图",
        "摄",
        "摄影",
        "漫画",
        "画",
        "绘",
        "绘图",
    ]);

    /// <summary>Roles that a newspaper's or a desk's name may precede: 本报记者, 某某日报全媒体记者.</summary>
    private static readonly string[] OfPaper =
    [
        "记者",
        "通讯员",
        "评论员",
        "撰稿人",
        "实习生",
        "编辑部",
    ];

    /// <summary>What the words before a role of <see cref="OfPaper"/> end with.</summary>
    private static readonly PhraseTable PaperEndings = new(
    [
        "中心",
        "中新社",
        "传媒",
        "全媒体",
        "全媒",
        "刊",
        "台",
        "媒体",
        "实习",
        "客户端",
        "报业",
        "报",
        "摄影",
        "新闻",
        "特派",
        "特约",
        "社",
        "站",
        "网",
        "融媒",
        "见习",
        "资深",
        "首席",
        "高级",
    ]);

    /// <summary>What words for a post, a profession or one who writes in end with; one may precede a name: 市长 周海涛, 市民 张女士.</summary>
    private static readonly PhraseTable Posts = new(
    [
        "专家",
        "业主",
        "主任",
        "主席",
        "主编",
        "乡长",
        "书记",
        "代表",
        "会员",
        "会长",
        "区长",
        "医师",
        "医生",
        "博士",
        "厅长",
        "县长",
        "司长",
        "处长",
        "委员",
        "学者",
        "家长",
        "局长",
        "居民",
        "州长",
        "市民",
        "市长",
        "律师",
        "总经理",
        "总编辑",
        "所长",
        "教授",
        "村支书",
        "村民",
        "校长",
        "检察长",
        "理事",
        "理事长",
        "省长",
        "研究员",
        "社长",
        "科长",
        "秘书长",
        "站长",
        "经理",
        "网友",
        "老师",
        "董事长",
        "行长",
        "讲师",
        "读者",
        "调研员",
        "部长",
        "镇长",
        "队长",
        "院士",
        "院长",
        "馆长",
    ]);

    /// <summary>Titles of a paper's own voice, which stand in the place of a name: 本报评论员.</summary>
    private static readonly PhraseTable Voices = new(
    [
        "编辑部",
        "观察员",
        "评论员",
    ]);

    /// <summary>The length of the role a text starts with, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text) => Roles.StartOf(text)?.Length ?? 0;

    /// <summary>The length of a role with the paper's name before it, or 0: 本报记者, 某某日报社全媒体记者.</summary>
    /// <param name="token">Text up to the next mark or space.</param>
    public static int LengthWithPaper(ReadOnlySpan<char> token)
    {
        foreach (var role in OfPaper)
        {
            var at = token.IndexOf(role.AsSpan());
            if (at > 0 && at <= 16 && (PaperEndings.EndOf(token.Slice(0, at)) is not null || token.Slice(0, at).IndexOf('驻') >= 0))
            {
                return at + role.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether a role may follow its names.</summary>
    public static bool MayFollow(ReadOnlySpan<char> role) => Following.Contains(role);

    /// <summary>The length of the role that a word ends with, after at least two other characters; 0 when there is none: 王芳摄.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> word) => Following.EndingAt(word, 2, word.Length)?.Length ?? 0;

    /// <summary>Whether a word names a post or profession: 市长, 江州学院教授.</summary>
    public static bool IsPost(ReadOnlySpan<char> word) => word.Length <= 20 && Posts.EndOf(word) is not null;

    /// <summary>Whether a role is one of those who made the picture.</summary>
    public static bool IsOfPicture(ReadOnlySpan<char> role) => OfPictures.Contains(role);

    /// <summary>Whether a role stands in the place of a name: 本报评论员.</summary>
    public static bool IsVoice(ReadOnlySpan<char> role) => Voices.EndOf(role) is not null;
}
