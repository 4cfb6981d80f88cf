using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Words that open the attributes of a name without belonging to it: 全国首个…项目, 新型…机制.</summary>
/// <remarks>Words of extent, rank and novelty.</remarks>
internal static class LeadingWords
{
    /// <summary>The words, sorted by code point.</summary>
    public static ShortWordSet All { get; } = new(
    [
        "一个",
        "一套",
        "一批",
        "一系列",
        "专门",
        "全区",
        "全县",
        "全国",
        "全国性",
        "全市",
        "全省",
        "全部",
        "全镇",
        "各",
        "同类",
        "国内",
        "国际",
        "多个",
        "我区",
        "我县",
        "我国",
        "我市",
        "我省",
        "所有",
        "整个",
        "新的",
        "最大",
        "有关",
        "比较",
        "相关",
        "相应",
        "系列",
        "统一",
        "规模",
        "较为",
        "部分",
        "首个",
        "首套",
        "首家",
        "首批",
        "首条",
    ]);
}
