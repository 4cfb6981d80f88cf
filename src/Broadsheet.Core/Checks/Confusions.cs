using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

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
        new("一丝不荀", "一丝不苟"),
        new("一口同声", "异口同声"),
        new("一如继往", "一如既往"),
        new("一愁莫展", "一筹莫展"),
        new("一股作气", "一鼓作气"),
        new("一脉相成", "一脉相承"),
        new("一触及发", "一触即发"),
        new("一诺千斤", "一诺千金"),
        new("一踏糊涂", "一塌糊涂"),
        new("万象更薪", "万象更新"),
        new("不可思意", "不可思议"),
        new("不屑一故", "不屑一顾"),
        new("不径而走", "不胫而走"),
        new("不落巢臼", "不落窠臼"),
        new("不记其数", "不计其数"),
        new("专心至志", "专心致志"),
        new("世外桃园", "世外桃源"),
        new("严惩不怠", "严惩不贷"),
        new("严竣", "严峻"),
        new("中流抵柱", "中流砥柱"),
        new("为虎作猖", "为虎作伥"),
        new("举足轻种", "举足轻重"),
        new("义不容词", "义不容辞"),
        new("乐圆", "乐园"),
        new("九宵", "九霄"),
        new("书藉", "书籍"),
        new("五彩滨纷", "五彩缤纷"),
        new("井井有序", "井然有序"),
        new("产业圆", "产业园"),
        new("亨受", "享受"),
        new("人情事故", "人情世故"),
        new("今人振奋", "令人振奋"),
        new("今人鼓舞", "令人鼓舞"),
        new("以人为体", "以人为本"),
        new("以身做则", "以身作则"),
        new("以逸代劳", "以逸待劳"),
        new("任劳任恕", "任劳任怨"),
        new("众口烁金", "众口铄金"),
        new("众志成诚", "众志成城"),
        new("侧隐之心", "恻隐之心"),
        new("侯车厅", "候车厅"),
        new("侯车室", "候车室"),
        new("侯选人", "候选人"),
        new("俗不可奈", "俗不可耐"),
        new("修养生息", "休养生息"),
        new("修茸", "修葺"),
        new("倍受关注", "备受关注"),
        new("倍受欢迎", "备受欢迎"),
        new("倍受瞩目", "备受瞩目"),
        new("克不容缓", "刻不容缓"),
        new("克尽职守", "恪尽职守"),
        new("入场卷", "入场券"),
        new("入目三分", "入木三分"),
        new("全力以付", "全力以赴"),
        new("全神惯注", "全神贯注"),
        new("兰球", "篮球"),
        new("关怀倍至", "关怀备至"),
        new("兴高彩烈", "兴高采烈"),
        new("养精蓄税", "养精蓄锐"),
        new("再所不惜", "在所不惜"),
        new("再接再利", "再接再厉"),
        new("再接再励", "再接再厉"),
        new("再接再历", "再接再厉"),
        new("再接在厉", "再接再厉"),
        new("冒然", "贸然"),
        new("决窍", "诀窍"),
        new("凑和", "凑合"),
        new("凭添", "平添"),
        new("出奇不意", "出其不意"),
        new("出奇致胜", "出奇制胜"),
        new("出类拔粹", "出类拔萃"),
        new("分亨", "分享"),
        new("分辩率", "分辨率"),
        new("别出新裁", "别出心裁"),
        new("前扑后继", "前仆后继"),
        new("前车之签", "前车之鉴"),
        new("副署", "部署", "落实", "贯彻", "工作", "安排", "决策", "按照", "根据"), // 副署 is a countersignature
        new("功亏一溃", "功亏一篑"),
        new("勇往直先", "勇往直前"),
        new("勘称", "堪称"),
        new("化险为疑", "化险为夷"),
        new("博斗", "搏斗"),
        new("卫戌", "卫戍"),
        new("危机四复", "危机四伏"),
        new("历行节约", "厉行节约"),
        new("厉精图治", "励精图治"),
        new("原形必露", "原形毕露"),
        new("反覆", "反复"),
        new("发人深醒", "发人深省"),
        new("发贴", "发帖"),
        new("变本加利", "变本加厉"),
        new("召聘", "招聘"),
        new("可见一般", "可见一斑"),
        new("司空见贯", "司空见惯"),
        new("各抒已见", "各抒己见"),
        new("吊以轻心", "掉以轻心"),
        new("同仇敌慨", "同仇敌忾"),
        new("名信片", "明信片"),
        new("名列前矛", "名列前茅"),
        new("含辛如苦", "含辛茹苦"),
        new("呕心历血", "呕心沥血"),
        new("和盘拖出", "和盘托出"),
        new("和霭", "和蔼"),
        new("唇枪舌箭", "唇枪舌剑"),
        new("喜闻乐件", "喜闻乐见"),
        new("喧染", "渲染"),
        new("嘹望", "瞭望"),
        new("因地治宜", "因地制宜"),
        new("因地置宜", "因地制宜"),
        new("团园", "团圆"),
        new("国库卷", "国库券"),
        new("国藉", "国籍"),
        new("在接再厉", "再接再厉"),
        new("坐收鱼利", "坐收渔利"),
        new("坐阵", "坐镇"),
        new("坚苦奋斗", "艰苦奋斗"),
        new("埋头若干", "埋头苦干"),
        new("声名雀起", "声名鹊起"),
        new("大慨", "大概"),
        new("大有稗益", "大有裨益"),
        new("天翻地复", "天翻地覆"),
        new("如愿以尝", "如愿以偿"),
        new("如火如涂", "如火如荼"),
        new("如火如茶", "如火如荼"),
        new("委屈求全", "委曲求全"),
        new("娇揉造作", "矫揉造作"),
        new("孜孜不卷", "孜孜不倦"),
        new("孤漏寡闻", "孤陋寡闻"),
        new("学藉", "学籍"),
        new("守株待免", "守株待兔"),
        new("安份守己", "安分守己"),
        new("完美无暇", "完美无瑕"),
        new("宛惜", "惋惜"),
        new("实事求事", "实事求是"),
        new("寄于厚望", "寄予厚望"),
        new("寒喧", "寒暄"),
        new("寻序渐进", "循序渐进"),
        new("尊祟", "尊崇"),
        new("履盖", "覆盖"),
        new("峻工", "竣工", "工程", "项目", "全面", "即将", "如期", "顺利"), // also 形势严峻工作
        new("川流不习", "川流不息"),
        new("川流不熄", "川流不息"),
        new("工业圆", "工业园"),
        new("布署", "部署", "工作", "安排", "决策", "全面", "周密", "精心", "战略", "重大"), // also 发布署名文章
        new("幅射", "辐射"),
        new("幌若", "恍若"),
        new("干炼", "干练"),
        new("干躁", "干燥"),
        new("幼儿圆", "幼儿园"),
        new("床第之私", "床笫之私"),
        new("应接不遐", "应接不暇"),
        new("废寝忘餐", "废寝忘食"),
        new("开天劈地", "开天辟地"),
        new("弄巧成绌", "弄巧成拙"),
        new("弛骋", "驰骋"),
        new("张慌失措", "张皇失措"),
        new("张灯节彩", "张灯结彩"),
        new("弦律", "旋律"),
        new("弱不经风", "弱不禁风"),
        new("弹精竭虑", "殚精竭虑"),
        new("当务之及", "当务之急"),
        new("录相带", "录像带"),
        new("录相机", "录像机"),
        new("形形式式", "形形色色"),
        new("征侯", "征候"),
        new("得不尝失", "得不偿失"),
        new("循规导矩", "循规蹈矩"),
        new("心不在嫣", "心不在焉"),
        new("心恢意冷", "心灰意冷"),
        new("心旷神贻", "心旷神怡"),
        new("必竟", "毕竟"),
        new("怄心沥血", "呕心沥血"),
        new("急燥", "急躁"),
        new("恣态", "姿态"),
        new("息息相观", "息息相关"),
        new("恰谈", "洽谈"),
        new("悬梁刺骨", "悬梁刺股"),
        new("情不自尽", "情不自禁"),
        new("想方没法", "想方设法"),
        new("惹事生非", "惹是生非"),
        new("慎密", "缜密"),
        new("慰籍", "慰藉"),
        new("戌边", "戍边"),
        new("戒骄戒燥", "戒骄戒躁"),
        new("截止目前", "截至目前"),
        new("户藉", "户籍"),
        new("手屈一指", "首屈一指"),
        new("报歉", "抱歉"),
        new("报筹", "报酬"),
        new("披星带月", "披星戴月"),
        new("披荆斩刺", "披荆斩棘"),
        new("抱欠", "抱歉"),
        new("拔付", "拨付"),
        new("拔款", "拨款"),
        new("拚搏", "拼搏"),
        new("按排", "安排"),
        new("按步就班", "按部就班"),
        new("挑拔", "挑拨"),
        new("挖墙角", "挖墙脚"),
        new("振憾", "震撼"),
        new("振耳欲聋", "震耳欲聋"),
        new("挺而走险", "铤而走险"),
        new("捡查", "检查"),
        new("掐谈", "洽谈"),
        new("推心至腹", "推心置腹"),
        new("推祟", "推崇"),
        new("推陈出心", "推陈出新"),
        new("提心掉胆", "提心吊胆"),
        new("提纲携领", "提纲挈领"),
        new("搏士", "博士"),
        new("搏物馆", "博物馆"),
        new("撕杀", "厮杀"),
        new("擅变", "嬗变"),
        new("攻坚克坚", "攻坚克难"),
        new("教炼", "教练"),
        new("斩新", "崭新"),
        new("斩钉切铁", "斩钉截铁"),
        new("方兴末艾", "方兴未艾"),
        new("旁证博引", "旁征博引"),
        new("无可耐何", "无可奈何"),
        new("无微不致", "无微不至"),
        new("无精打彩", "无精打采"),
        new("无耻滥言", "无耻谰言"),
        new("既使", "即使"),
        new("既往不究", "既往不咎"),
        new("日新月易", "日新月异"),
        new("明查暗访", "明察暗访"),
        new("明查秋毫", "明察秋毫"),
        new("星罗其布", "星罗棋布"),
        new("暇疵", "瑕疵"),
        new("暮名而来", "慕名而来"),
        new("暴炸", "爆炸"),
        new("暴燥", "暴躁"),
        new("有备无换", "有备无患"),
        new("有条不絮", "有条不紊"),
        new("有的方矢", "有的放矢"),
        new("枉费心计", "枉费心机"),
        new("欢渡", "欢度"),
        new("欣欣向容", "欣欣向荣"),
        new("歪风斜气", "歪风邪气"),
        new("死心踏地", "死心塌地"),
        new("死里逃升", "死里逃生"),
        new("毛骨耸然", "毛骨悚然"),
        new("气侯", "气候"),
        new("气慨", "气概"),
        new("水乳交溶", "水乳交融"),
        new("水泻不通", "水泄不通"),
        new("汗流夹背", "汗流浃背"),
        new("污篾", "污蔑"),
        new("沉缅", "沉湎"),
        new("沿续", "延续"),
        new("泊来品", "舶来品"),
        new("洁白无暇", "洁白无瑕"),
        new("流恋忘返", "流连忘返"),
        new("流芳百事", "流芳百世"),
        new("流览", "浏览"),
        new("浚工", "竣工"),
        new("消毁", "销毁"),
        new("涣然一新", "焕然一新"),
        new("淌若", "倘若"),
        new("深思熟滤", "深思熟虑"),
        new("清彻见底", "清澈见底"),
        new("渊远流长", "源远流长"),
        new("渗杂", "掺杂"),
        new("渡假", "度假"),
        new("温文而雅", "温文尔雅"),
        new("渲泄", "宣泄"),
        new("滥芋充数", "滥竽充数"),
        new("潜移默画", "潜移默化"),
        new("灌慨", "灌溉"),
        new("灌概", "灌溉"),
        new("灸手可热", "炙手可热"),
        new("烂竽充数", "滥竽充数"),
        new("焕然一心", "焕然一新"),
        new("独挡一面", "独当一面"),
        new("狼籍", "狼藉"),
        new("玲琅满目", "琳琅满目"),
        new("理所当燃", "理所当然"),
        new("璀灿", "璀璨"),
        new("璧垒", "壁垒"),
        new("甘败下风", "甘拜下风"),
        new("甚致", "甚至"),
        new("田圆", "田园"),
        new("症侯", "症候"),
        new("白晰", "白皙"),
        new("目不遐接", "目不暇接"),
        new("直接了当", "直截了当"),
        new("相儒以沫", "相濡以沫"),
        new("相形见拙", "相形见绌"),
        new("相辅相承", "相辅相成"),
        new("眼花潦乱", "眼花缭乱"),
        new("瞻养", "赡养"),
        new("破斧沉舟", "破釜沉舟"),
        new("砺精图治", "励精图治"),
        new("磨厉", "磨砺"),
        new("礼上往来", "礼尚往来"),
        new("神洲大地", "神州大地"),
        new("神采弈弈", "神采奕奕"),
        new("祟高", "崇高"),
        new("福份", "福分"),
        new("穿流不息", "川流不息"),
        new("突如奇来", "突如其来"),
        new("立既", "立即"),
        new("立杆见影", "立竿见影"),
        new("竞然", "竟然"),
        new("竟争", "竞争"),
        new("竟赛", "竞赛"),
        new("竭泽而鱼", "竭泽而渔"),
        new("等侯", "等候"),
        new("答覆", "答复"),
        new("粗制烂造", "粗制滥造"),
        new("粗旷", "粗犷"),
        new("精兵减政", "精兵简政"),
        new("精神涣发", "精神焕发"),
        new("精萃", "精粹"),
        new("纷至踏来", "纷至沓来"),
        new("绚灿", "绚烂"),
        new("络绎不决", "络绎不绝"),
        new("络驿不绝", "络绎不绝"),
        new("统畴", "统筹"),
        new("统筹兼故", "统筹兼顾"),
        new("维妙维肖", "惟妙惟肖"),
        new("缎炼", "锻炼"),
        new("编篡", "编纂"),
        new("美仑美奂", "美轮美奂"),
        new("肆无忌殚", "肆无忌惮"),
        new("脉博", "脉搏"),
        new("脍灸人口", "脍炙人口"),
        new("脱颍而出", "脱颖而出"),
        new("膨涨", "膨胀"),
        new("自抱自弃", "自暴自弃"),
        new("自立更生", "自力更生"),
        new("至理明言", "至理名言"),
        new("苍桑", "沧桑"),
        new("苦心孤旨", "苦心孤诣"),
        new("草管人命", "草菅人命"),
        new("蒸蒸日尚", "蒸蒸日上"),
        new("蓬筚生辉", "蓬荜生辉"),
        new("蓬荜生晖", "蓬荜生辉"),
        new("藉贯", "籍贯"),
        new("蜂涌而上", "蜂拥而上"),
        new("蜂涌而至", "蜂拥而至"),
        new("蜇伏", "蛰伏"),
        new("融恰", "融洽"),
        new("融汇贯通", "融会贯通"),
        new("衣衫蓝缕", "衣衫褴褛"),
        new("装祯", "装帧"),
        new("装腔做势", "装腔作势"),
        new("覆行", "履行"),
        new("言简意骇", "言简意赅"),
        new("警剔", "警惕"),
        new("训炼", "训练"),
        new("语重心常", "语重心长"),
        new("诸候", "诸侯"),
        new("谈笑风声", "谈笑风生"),
        new("谈虎变色", "谈虎色变"),
        new("负但", "负担"),
        new("贡现", "贡献"),
        new("责无旁待", "责无旁贷"),
        new("贷币", "货币"),
        new("贷架", "货架"),
        new("赋于", "赋予"),
        new("赔尝", "赔偿"),
        new("赡仰", "瞻仰"),
        new("走头无路", "走投无路"),
        new("赴汤滔火", "赴汤蹈火"),
        new("起迄", "起讫"),
        new("趁心如意", "称心如意"),
        new("趋之若骛", "趋之若鹜"),
        new("蹋实", "踏实"),
        new("轰轰列列", "轰轰烈烈"),
        new("辑私", "缉私"),
        new("辩别", "辨别"),
        new("迁徒", "迁徙"),
        new("迎刀而解", "迎刃而解"),
        new("迟顿", "迟钝"),
        new("迫不及侍", "迫不及待"),
        new("迫不急待", "迫不及待"),
        new("迫在眉捷", "迫在眉睫"),
        new("追朔", "追溯"),
        new("适得其返", "适得其反"),
        new("通辑", "通缉"),
        new("部暑", "部署"),
        new("酬码", "筹码"),
        new("重覆", "重复"),
        new("重蹈复辙", "重蹈覆辙"),
        new("金榜提名", "金榜题名"),
        new("针炙", "针灸"),
        new("针贬", "针砭"),
        new("针贬时弊", "针砭时弊"),
        new("锲而不弃", "锲而不舍"),
        new("锻练", "锻炼"),
        new("防碍", "妨碍"),
        new("险竣", "险峻"),
        new("陪训班", "培训班"),
        new("陷井", "陷阱"),
        new("集思广议", "集思广益"),
        new("雨后春荀", "雨后春笋"),
        new("雪中送碳", "雪中送炭"),
        new("震奋", "振奋"),
        new("震憾", "震撼"),
        new("青徕", "青睐"),
        new("青睬", "青睐"),
        new("额首称庆", "额手称庆"),
        new("风尘扑扑", "风尘仆仆"),
        new("风糜一时", "风靡一时"),
        new("食不裹腹", "食不果腹"),
        new("饮水思原", "饮水思源"),
        new("饮水思园", "饮水思源"),
        new("饮鸠止渴", "饮鸩止渴"),
        new("首曲一指", "首屈一指"),
        new("鬼鬼崇崇", "鬼鬼祟祟"),
        new("黄梁美梦", "黄粱美梦"),
        new("默守成规", "墨守成规"),
        new("默默无蚊", "默默无闻"),
        new("鼎立相助", "鼎力相助"),
        new("鼓午人心", "鼓舞人心"),
        new("齐心胁力", "齐心协力"),
    ];

    // Words that an entry stands in by chance, across a word boundary. One entry a line, sorted by code point.
    private static readonly (string Word, int Offset)[] Chances = [("既使其", 0), ("既使命", 0), ("既使得", 0), ("既使用", 0), ("轮渡假", 1)];

    private static readonly Dictionary<char, Confusion[]> ByFirstCharacter =
        Table.GroupBy(entry => entry.Wrong[0]).ToDictionary(group => group.Key, group => group.ToArray());

    private static readonly CharacterBits FirstCharacters = new(ByFirstCharacter.ContainsKey);
    private static readonly PhraseTable Wrongs = new(Table.Select(entry => entry.Wrong));

    /// <summary>Finds the next place where an entry may stand.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where to look from.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>The place, or <paramref name="end"/>.</returns>
    public static int Next(ReadOnlySpan<char> text, int at, int end)
    {
        at = FirstCharacters.NextIn(text, at, end);
        while (at < end && Wrongs.StartingAt(text, at, end) is null)
        {
            at = FirstCharacters.NextIn(text, at + 1, end);
        }

        return at;
    }

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
                if (text.Slice(at).StartsWith(candidate.Wrong.AsSpan(), StringComparison.Ordinal) && HasContext(text, at, candidate) && !StandsByChance(text, at))
                {
                    confusion = candidate;
                    return true;
                }
            }
        }

        confusion = default;
        return false;
    }

    private static bool StandsByChance(ReadOnlySpan<char> text, int at)
    {
        foreach (var (word, offset) in Chances)
        {
            if (at >= offset && text.Slice(at - offset).StartsWith(word.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

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
