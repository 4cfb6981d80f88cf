using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>What a label at the start of a line says of what follows it.</summary>
internal enum HeaderLabel
{
    /// <summary>There is no label.</summary>
    None,

    /// <summary>标题.</summary>
    Title,

    /// <summary>引题, 肩题.</summary>
    OverTitle,

    /// <summary>副题.</summary>
    Subtitle,

    /// <summary>栏目, 专栏.</summary>
    Column,

    /// <summary>作者.</summary>
    Author,

    /// <summary>日期.</summary>
    Date,

    /// <summary>来源.</summary>
    Source,

    /// <summary>正文.</summary>
    Body,

    /// <summary>版号, 编辑 and other matters of the page.</summary>
    Page,
}

/// <summary>Labels that crawls and archives of newspapers set before the parts of an article: 【标 题】…, 作者:….</summary>
internal static class HeaderLabels
{
    private const int LongestLabel = 12;

    private static readonly PhraseMap<HeaderLabel> Labels = new(new Dictionary<string, HeaderLabel>(StringComparer.Ordinal)
    {
        ["主标题"] = HeaderLabel.Title,
        ["主题"] = HeaderLabel.Title,
        ["作者"] = HeaderLabel.Author,
        ["作者姓名"] = HeaderLabel.Author,
        ["全文"] = HeaderLabel.Body,
        ["关键词"] = HeaderLabel.Page,
        ["内容"] = HeaderLabel.Body,
        ["出处"] = HeaderLabel.Source,
        ["分类"] = HeaderLabel.Page,
        ["分类号"] = HeaderLabel.Page,
        ["分类名"] = HeaderLabel.Page,
        ["副标题"] = HeaderLabel.Subtitle,
        ["副题"] = HeaderLabel.Subtitle,
        ["原刊地名"] = HeaderLabel.Page,
        ["原刊期号"] = HeaderLabel.Page,
        ["原刊页号"] = HeaderLabel.Page,
        ["原文出处"] = HeaderLabel.Source,
        ["发布日期"] = HeaderLabel.Date,
        ["发布时间"] = HeaderLabel.Date,
        ["发表日期"] = HeaderLabel.Date,
        ["复印期号"] = HeaderLabel.Page,
        ["字数"] = HeaderLabel.Page,
        ["引题"] = HeaderLabel.OverTitle,
        ["报纸"] = HeaderLabel.Source,
        ["报纸名称"] = HeaderLabel.Source,
        ["摘要"] = HeaderLabel.Page,
        ["文献号"] = HeaderLabel.Page,
        ["日期"] = HeaderLabel.Date,
        ["来源"] = HeaderLabel.Source,
        ["标题"] = HeaderLabel.Title,
        ["栏目"] = HeaderLabel.Column,
        ["校对"] = HeaderLabel.Page,
        ["正文"] = HeaderLabel.Body,
        ["版名"] = HeaderLabel.Page,
        ["版号"] = HeaderLabel.Page,
        ["版次"] = HeaderLabel.Page,
        ["版面"] = HeaderLabel.Page,
        ["稿源"] = HeaderLabel.Source,
        ["编辑"] = HeaderLabel.Page,
        ["肩标题"] = HeaderLabel.OverTitle,
        ["肩题"] = HeaderLabel.OverTitle,
        ["见报日期"] = HeaderLabel.Date,
        ["责任编辑"] = HeaderLabel.Page,
        ["责编"] = HeaderLabel.Page,
        ["题目"] = HeaderLabel.Title,
        ["体裁"] = HeaderLabel.Page,
        ["专栏"] = HeaderLabel.Column,
    });

    /// <summary>Reads the label a line starts with.</summary>
    /// <param name="line">The line without white space around it.</param>
    /// <param name="length">The length of the label, brackets or colon and white space behind it included.</param>
    /// <returns>The label.</returns>
    public static HeaderLabel Read(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        var bracketed = line.Length > 2 && line[0] is '【' or '[' or '［' or '〔' or '〖';
        Span<char> name = stackalloc char[LongestLabel];
        var count = 0;
        for (var i = bracketed ? 1 : 0; i < line.Length && i < 24; i++)
        {
            var c = line[i];
            if (bracketed ? c is '】' or ']' or '］' or '〕' or '〗' : c is '：' or ':')
            {
                length = i + 1;
                break;
            }

            if (Scripts.IsBlank(c))
            {
                continue;
            }

            if (!Scripts.IsHan(c) || count == LongestLabel)
            {
                return HeaderLabel.None;
            }

            name[count++] = c;
        }

        if (length == 0 || count < 2 || Labels.StartingAt(name, 0, count, out var label)?.Length != count
            || (!bracketed && label == HeaderLabel.Body && line.Length > length))
        {
            length = 0;
            return HeaderLabel.None;
        }

        while (length < line.Length && (Scripts.IsBlank(line[length]) || (bracketed && line[length] is '：' or ':')))
        {
            length++;
        }

        return label;
    }
}
