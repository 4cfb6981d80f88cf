using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Lines above boxes and afterwords, which belong to the article that they stand under: 相关链接, ◎小贴士.</summary>
internal static class BoxNames
{
    // Words of the newsroom. Sorted by code point.
    private static readonly PhraseTable All = new(
    [
        "专家提醒",
        "专家点评",
        "人物简介",
        "作者简介",
        "友情提示",
        "名词解释",
        "名词链接",
        "后记",
        "小知识",
        "小贴士",
        "尾声",
        "延伸阅读",
        "新闻背景",
        "新闻链接",
        "温馨提示",
        "特别提醒",
        "特别提示",
        "相关新闻",
        "相关链接",
        "知识链接",
        "短评",
        "结束语",
        "结语",
        "编后",
        "背景链接",
        "记者手记",
        "采访手记",
        "链接",
    ]);

    /// <summary>Whether a line opens with the name of a box, a mark before it or not.</summary>
    /// <param name="line">The line without white space around it.</param>
    public static bool Opens(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && (BylineGrammar.IsMark(line[start]) || Scripts.IsBlank(line[start])))
        {
            start++;
        }

        return All.StartingAt(line, start, line.Length) is not null;
    }
}
