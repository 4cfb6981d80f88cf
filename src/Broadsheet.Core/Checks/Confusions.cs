namespace Broadsheet.Core.Checks;

/// <summary>Words that are written for others by confusion of characters that sound or look alike.</summary>
/// <remarks>After the lists of common misspellings that newsroom proofreading goes by (《咬文嚼字》 yearly lists, 常用错别字 tables of
/// editors' training; 第一批异形词整理表 does not count here, since both of its forms are words). Only strings that are no words of
/// their own, and that hardly meet across a word boundary, are listed; where the wrong word exists, the entry names what must stand
/// near it.</remarks>
internal static class Confusions
{
    private const int Reach = 12;

    // Wrong, right, and words of which one must stand shortly before where the wrong word exists too. Sorted by code point.
    private static readonly Confusion[] Table =
    [
        new("一愁莫展", "一筹莫展"),
        new("一股作气", "一鼓作气"),
        new("一诺千斤", "一诺千金"),
        new("不径而走", "不胫而走"),
        new("不记其数", "不计其数"),
        new("世外桃园", "世外桃源"),
        new("严竣", "严峻"),
        new("乐圆", "乐园"),
        new("书藉", "书籍"),
        new("产业圆", "产业园"),
        new("亨受", "享受"),
        new("今人振奋", "令人振奋"),
        new("今人鼓舞", "令人鼓舞"),
        new("以逸代劳", "以逸待劳"),
        new("修茸", "修葺"),
        new("倍受关注", "备受关注"),
        new("倍受欢迎", "备受欢迎"),
        new("倍受瞩目", "备受瞩目"),
        new("入目三分", "入木三分"),
        new("再所不惜", "在所不惜"),
        new("再接再励", "再接再厉"),
        new("决窍", "诀窍"),
        new("凑和", "凑合"),
        new("凭添", "平添"),
        new("出奇不意", "出其不意"),
        new("出类拔粹", "出类拔萃"),
        new("分亨", "分享"),
        new("副署", "部署", "落实", "贯彻", "工作", "安排", "决策", "按照", "根据"), // 副署 is a countersignature
        new("博斗", "搏斗"),
        new("卫戌", "卫戍"),
        new("原形必露", "原形毕露"),
        new("反覆", "反复"),
        new("发贴", "发帖"),
        new("变本加利", "变本加厉"),
        new("名信片", "明信片"),
        new("名列前矛", "名列前茅"),
        new("因地治宜", "因地制宜"),
        new("因地置宜", "因地制宜"),
        new("团园", "团圆"),
        new("在接再厉", "再接再厉"),
        new("坐阵", "坐镇"),
        new("声名雀起", "声名鹊起"),
        new("大慨", "大概"),
        new("大有稗益", "大有裨益"),
        new("天翻地复", "天翻地覆"),
        new("如火如涂", "如火如荼"),
        new("如火如茶", "如火如荼"),
        new("学藉", "学籍"),
        new("守株待免", "守株待兔"),
        new("安份守己", "安分守己"),
        new("寄于厚望", "寄予厚望"),
        new("寒喧", "寒暄"),
        new("尊祟", "尊崇"),
        new("履盖", "覆盖"),
        new("峻工", "竣工"),
        new("工业圆", "工业园"),
        new("幅射", "辐射"),
        new("干炼", "干练"),
        new("幼儿圆", "幼儿园"),
        new("床第之私", "床笫之私"),
        new("张慌失措", "张皇失措"),
        new("弦律", "旋律"),
        new("当务之及", "当务之急"),
        new("征侯", "征候"),
        new("必竟", "毕竟"),
        new("急燥", "急躁"),
        new("恣态", "姿态"),
        new("悬梁刺骨", "悬梁刺股"),
        new("惹事生非", "惹是生非"),
        new("慎密", "缜密"),
        new("慰籍", "慰藉"),
        new("戌边", "戍边"),
        new("截止目前", "截至目前"),
        new("户藉", "户籍"),
        new("手屈一指", "首屈一指"),
        new("报筹", "报酬"),
        new("披星带月", "披星戴月"),
        new("抱欠", "抱歉"),
        new("拔付", "拨付"),
        new("拔款", "拨款"),
        new("拚搏", "拼搏"),
        new("按排", "安排"),
        new("按步就班", "按部就班"),
        new("按装", "安装"),
        new("挑拔", "挑拨"),
        new("挖墙角", "挖墙脚"),
        new("振憾", "震撼"),
        new("振耳欲聋", "震耳欲聋"),
        new("挺而走险", "铤而走险"),
        new("推祟", "推崇"),
        new("提心掉胆", "提心吊胆"),
        new("提纲携领", "提纲挈领"),
        new("搏士", "博士"),
        new("搏物馆", "博物馆"),
        new("撕杀", "厮杀"),
        new("擅变", "嬗变"),
        new("教炼", "教练"),
        new("方兴末艾", "方兴未艾"),
        new("既使", "即使"),
        new("明查秋毫", "明察秋毫"),
        new("暇疵", "瑕疵"),
        new("松驰", "松弛"),
        new("枉费心计", "枉费心机"),
        new("欢渡", "欢度"),
        new("歪风斜气", "歪风邪气"),
        new("气侯", "气候"),
        new("气慨", "气概"),
        new("水泻不通", "水泄不通"),
        new("泊来品", "舶来品"),
        new("洁白无暇", "洁白无瑕"),
        new("浚工", "竣工"),
        new("涣然一新", "焕然一新"),
        new("渡假", "度假"),
        new("渲泄", "宣泄"),
        new("滥芋充数", "滥竽充数"),
        new("灌慨", "灌溉"),
        new("灌概", "灌溉"),
        new("灸手可热", "炙手可热"),
        new("焕然一心", "焕然一新"),
        new("狼籍", "狼藉"),
        new("璀灿", "璀璨"),
        new("甘败下风", "甘拜下风"),
        new("甚致", "甚至"),
        new("田圆", "田园"),
        new("症侯", "症候"),
        new("直接了当", "直截了当"),
        new("相形见拙", "相形见绌"),
        new("相辅相承", "相辅相成"),
        new("瞻养", "赡养"),
        new("神洲大地", "神州大地"),
        new("祟高", "崇高"),
        new("穿流不息", "川流不息"),
        new("立既", "立即"),
        new("竟争", "竞争"),
        new("竭泽而鱼", "竭泽而渔"),
        new("等侯", "等候"),
        new("答覆", "答复"),
        new("粗制烂造", "粗制滥造"),
        new("精萃", "精粹"),
        new("绚灿", "绚烂"),
        new("统畴", "统筹"),
        new("统筹兼故", "统筹兼顾"),
        new("缎炼", "锻炼"),
        new("编篡", "编纂"),
        new("美仑美奂", "美轮美奂"),
        new("脉博", "脉搏"),
        new("自抱自弃", "自暴自弃"),
        new("蓬筚生辉", "蓬荜生辉"),
        new("藉贯", "籍贯"),
        new("蜂涌而至", "蜂拥而至"),
        new("蜇伏", "蛰伏"),
        new("融汇贯通", "融会贯通"),
        new("覆行", "履行"),
        new("言简意骇", "言简意赅"),
        new("训炼", "训练"),
        new("诸候", "诸侯"),
        new("谈笑风声", "谈笑风生"),
        new("负但", "负担"),
        new("贷币", "货币"),
        new("贷架", "货架"),
        new("赋于", "赋予"),
        new("赔尝", "赔偿"),
        new("赡仰", "瞻仰"),
        new("走头无路", "走投无路"),
        new("趋之若骛", "趋之若鹜"),
        new("辑私", "缉私"),
        new("迁徒", "迁徙"),
        new("迫不及侍", "迫不及待"),
        new("迫不急待", "迫不及待"),
        new("迫在眉捷", "迫在眉睫"),
        new("追朔", "追溯"),
        new("通辑", "通缉"),
        new("部暑", "部署"),
        new("酬码", "筹码"),
        new("重覆", "重复"),
        new("重蹈复辙", "重蹈覆辙"),
        new("针炙", "针灸"),
        new("针贬", "针砭"),
        new("锻练", "锻炼"),
        new("防碍", "妨碍"),
        new("险竣", "险峻"),
        new("陷井", "陷阱"),
        new("震奋", "振奋"),
        new("震憾", "震撼"),
        new("青睬", "青睐"),
        new("额首称庆", "额手称庆"),
        new("食不裹腹", "食不果腹"),
        new("饮鸠止渴", "饮鸩止渴"),
        new("鬼鬼崇崇", "鬼鬼祟祟"),
        new("黄梁美梦", "黄粱美梦"),
        new("默守成规", "墨守成规"),
        new("鼎立相助", "鼎力相助"),
        new("鼓午人心", "鼓舞人心"),
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
