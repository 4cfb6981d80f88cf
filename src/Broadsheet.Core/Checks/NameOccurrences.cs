using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks;

/// <summary>The places of an article where a name may stand: what is quoted, and what ends in the head of an organisation or program.</summary>
internal static class NameOccurrences
{
    /// <summary>The fewest characters of a name that is told apart from another by one of them.</summary>
    public const int ShortestName = 4;

    private const int LongestName = 14;

    // Characters that end a name to the left; none of them stands in one.
    private const string Boundaries = "的在和与对向由被了把将是为有从到至等该本各及以于也还已说表示据让使请给去来这那我他她其赴";

    // What a name may be told apart by from its sister: numbers, sides, sizes, levels, times.
    private const string Contrasts =
        "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两半东西南北中上下左右前后内外大小新老旧高低长短男女省市县区镇乡村街道"
        + "正副甲乙丙丁春夏秋冬年月日初首末总分国民公私进出早晚党政军";

    private static readonly PhraseTable Heads = new(PhraseTable.ReadLines("Attribution.organisation-heads.txt").Where(head => head.Length > 1)
        .Concat(["中医院", "产业园", "促进会", "保护区", "保护站", "保险公司", "信用联社", "公园", "养老院", "农机站", "医疗队", "博览园", "卫生站", "合唱团", "展览馆", "大桥", "大赛", "学会", "宣讲团", "宣讲队", "工作室", "工作站", "工程", "志愿队", "救援队", "教育局", "文化节", "文化站", "景区", "服务站", "服务队", "木偶团", "渔港", "理事会", "纪念馆", "联谊会", "艺术团", "艺术节", "茶场", "茶厂", "酒店", "酒厂", "粮库", "粮站", "糖厂", "超市", "行动", "计划", "项目"]));

    private static readonly CharacterBits Starts = new(character => character is '“' or '《' || Heads.MayBeginWith(character));

    /// <summary>Finds the names of an article.</summary>
    /// <param name="article">The article.</param>
    /// <returns>Their ranges, without quotation marks, in the order of the text.</returns>
    public static IEnumerable<TextRange> In(ArticleReading article)
    {
        var text = article.Text.Joined;
        foreach (var block in article.Blocks)
        {
            for (var at = Starts.NextIn(text.AsSpan(), block.Start, block.End); at < block.End; at = Starts.NextIn(text.AsSpan(), at + 1, block.End))
            {
                if (text[at] is '“' or '《')
                {
                    var close = text.IndexOf(text[at] == '“' ? '”' : '》', at, Math.Min(LongestName + 2, block.End - at));
                    if (close >= at + ShortestName && IsHan(text, at + 1, close))
                    {
                        yield return new(at + 1, close);
                        at = close;
                    }
                }
                else if (Heads.StartingAt(text.AsSpan(), at, block.End) is { } head)
                {
                    var start = at;
                    while (start > block.Start && at + head.Length - start < LongestName && char.IsLetter(text[start - 1]) && Boundaries.IndexOf(text[start - 1]) < 0)
                    {
                        start--;
                    }

                    if (at + head.Length - start >= ShortestName && IsHan(text, start, at + head.Length))
                    {
                        yield return new(start, at + head.Length);
                    }
                }
            }
        }
    }

    /// <summary>Whether a name is another with one character replaced or two transposed, in a way that names are not told apart by.</summary>
    /// <param name="name">The name.</param>
    /// <param name="other">The other, of the same length.</param>
    /// <param name="at">Where they differ first.</param>
    /// <param name="isTransposed">Whether two characters are transposed.</param>
    /// <returns><see langword="true"/> for 广钱公司 and 广前公司; not for 城东小学 and 城西小学.</returns>
    public static bool AreVariants(ReadOnlySpan<char> name, ReadOnlySpan<char> other, out int at, out bool isTransposed)
    {
        at = -1;
        isTransposed = false;
        var second = -1;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == other[i])
            {
                continue;
            }

            if (second >= 0)
            {
                return false;
            }

            (at, second) = at < 0 ? (i, -1) : (at, i);
        }

        if (at < 0)
        {
            return false;
        }

        isTransposed = second >= 0 && name[at] == other[second] && name[second] == other[at];
        return isTransposed || (second < 0 && !(Contrasts.IndexOf(name[at]) >= 0 && Contrasts.IndexOf(other[at]) >= 0));
    }

    /// <summary>Whether a stretch is of Chinese characters only: a name holds no mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public static bool IsHan(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is < '\u4e00' or > '\u9fff')
            {
                return false;
            }
        }

        return true;
    }
}
