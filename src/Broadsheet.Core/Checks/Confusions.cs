namespace Broadsheet.Core.Checks;

/// <summary>Words that are written for others by confusion of characters that sound or look alike.</summary>
/// <remarks>After the lists of common misspellings that newsroom proofreading goes by (《咬文嚼字》 yearly lists; 第一批异形词整理表
/// does not count here, since both of its forms are words). Only strings that are no words of their own are listed; where the
/// wrong word exists, the entry names what must stand near it.</remarks>
internal static class Confusions
{
    private const int Reach = 12;

    // Wrong, right, and words of which one must stand shortly before where the wrong word exists too. Sorted by code point.
    private static readonly Confusion[] Table =
    [
        new("一愁莫展", "一筹莫展"),
        new("一诺千斤", "一诺千金"),
        new("不径而走", "不胫而走"),
        new("不记其数", "不计其数"),
        new("世外桃园", "世外桃源"),
        new("再接再励", "再接再厉"),
        new("凑和", "凑合"),
        new("出奇不意", "出其不意"),
        new("副署", "部署", "落实", "贯彻", "工作", "安排", "决策", "按照", "根据"), // 副署 is a countersignature
        new("原形必露", "原形毕露"),
        new("发贴", "发帖"),
        new("名列前矛", "名列前茅"),
        new("名信片", "明信片"),
        new("坐阵", "坐镇"),
        new("声名雀起", "声名鹊起"),
        new("大有稗益", "大有裨益"),
        new("天翻地复", "天翻地覆"),
        new("安份守己", "安分守己"),
        new("守株待免", "守株待兔"),
        new("床第之私", "床笫之私"),
        new("弦律", "旋律"),
        new("张慌失措", "张皇失措"),
        new("当务之及", "当务之急"),
        new("必竟", "毕竟"),
        new("急燥", "急躁"),
        new("悬梁刺骨", "悬梁刺股"),
        new("惹事生非", "惹是生非"),
        new("截止目前", "截至目前"),
        new("手屈一指", "首屈一指"),
        new("抱欠", "抱歉"),
        new("按排", "安排"),
        new("按步就班", "按部就班"),
        new("按装", "安装"),
        new("挖墙角", "挖墙脚"),
        new("提心掉胆", "提心吊胆"),
        new("提纲携领", "提纲挈领"),
        new("松驰", "松弛"),
        new("枉费心计", "枉费心机"),
        new("歪风斜气", "歪风邪气"),
        new("水泻不通", "水泄不通"),
        new("泊来品", "舶来品"),
        new("洁白无暇", "洁白无瑕"),
        new("渡假", "度假"),
        new("滥芋充数", "滥竽充数"),
        new("灸手可热", "炙手可热"),
        new("甘败下风", "甘拜下风"),
        new("直接了当", "直截了当"),
        new("相辅相承", "相辅相成"),
        new("穿流不息", "川流不息"),
        new("竭泽而鱼", "竭泽而渔"),
        new("粗制烂造", "粗制滥造"),
        new("精萃", "精粹"),
        new("美仑美奂", "美轮美奂"),
        new("脉博", "脉搏"),
        new("蓬筚生辉", "蓬荜生辉"),
        new("蜂涌而至", "蜂拥而至"),
        new("融汇贯通", "融会贯通"),
        new("言简意骇", "言简意赅"),
        new("谈笑风声", "谈笑风生"),
        new("走头无路", "走投无路"),
        new("趋之若骛", "趋之若鹜"),
        new("迫不急待", "迫不及待"),
        new("迫在眉捷", "迫在眉睫"),
        new("追朔", "追溯"),
        new("重蹈复辙", "重蹈覆辙"),
        new("针贬", "针砭"),
        new("震憾", "震撼"),
        new("额首称庆", "额手称庆"),
        new("食不裹腹", "食不果腹"),
        new("饮鸠止渴", "饮鸩止渴"),
        new("鬼鬼崇崇", "鬼鬼祟祟"),
        new("默守成规", "墨守成规"),
        new("黄梁美梦", "黄粱美梦"),
        new("鼎立相助", "鼎力相助"),
    ];

    private static readonly Dictionary<char, Confusion[]> ByFirstCharacter =
        Table.GroupBy(entry => entry.Wrong[0]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Finds the entry that stands at a place.</summary>
    /// <param name="text">The text up to the end of its paragraph.</param>
    /// <param name="at">The place.</param>
    /// <param name="confusion">The entry.</param>
    /// <returns>Whether one stands there.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, int at, out Confusion confusion)
    {
        if (ByFirstCharacter.TryGetValue(text[at], out var candidates))
        {
            foreach (var candidate in candidates)
            {
                if (text.Slice(at).StartsWith(candidate.Wrong.AsSpan(), StringComparison.Ordinal) && HasContext(text, at, candidate))
                {
                    confusion = candidate;
                    return true;
                }
            }
        }

        confusion = default;
        return false;
    }

    private static bool HasContext(ReadOnlySpan<char> text, int at, Confusion confusion)
    {
        var before = text.Slice(Math.Max(0, at - Reach), Math.Min(Reach, at));
        foreach (var word in confusion.Before)
        {
            if (before.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return confusion.Before.Length == 0;
    }
}

/// <summary>A word written for another.</summary>
/// <param name="Wrong">What is written.</param>
/// <param name="Right">What is meant.</param>
/// <param name="Before">Words of which one must stand shortly before; none where the wrong word is no word at all.</param>
internal readonly record struct Confusion(string Wrong, string Right, params string[] Before);
