using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Weighs whether a bare line under running text is the title of a new article or a heading of the one above.</summary>
internal static class TitleEvidence
{
    private const int Enough = 2;

    // A short report's paragraphs, its title's characters, and how far into it its subject stands.
    private const int LongestReport = 2;
    private const int ShortestReportTitle = 7;
    private const int SubjectReach = 30;

    // What the line above the main title (引题) ends with.
    private static readonly PhraseTable OverTitleEndings = new(
    [
        "主持召开会议",
        "会议召开",
        "会议强调",
        "作出批示",
        "强调",
        "指出",
        "摘登",
        "时说",
        "表示",
        "要求",
        "选刊",
        "选登",
    ]);

    // What the titles of notices end with. Sorted by code point.
    private static readonly PhraseTable NoticeEndings = new(
    [
        "公告",
        "公示",
        "启事",
        "声明",
        "讣告",
        "通告",
        "通知",
    ]);

    // What the titles of other documents end with; headings do so too. Sorted by code point.
    private static readonly PhraseTable DocumentEndings = new(
    [
        "倡议书",
        "公开信",
        "决定",
        "办法",
        "情况",
        "意见",
        "报告",
        "方案",
        "细则",
    ]);

    // Lists of the articles.
    private static readonly string[] IndexTitles =
    [
        "今日导读",
        "今日看点",
        "今日要目",
        "内容提要",
        "导读",
        "本报导读",
        "本期导读",
        "本版导读",
        "本期要目",
        "目录",
        "要闻导读",
        "要目",
    ];

    /// <summary>Whether a title stands over a list of the articles, and over no article.</summary>
    public static bool IsIndexTitle(string title) => Array.IndexOf(IndexTitles, title) >= 0;

    /// <summary>Whether a bare line starts a new article.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="title">The bare line.</param>
    /// <param name="body">The block of body that follows.</param>
    /// <param name="bareLines">How many bare lines stand there.</param>
    /// <param name="current">The article above.</param>
    /// <param name="usualBlank">The blank lines that usually stand between this page's blocks.</param>
    /// <param name="isAlone">Whether no other bare line parts the text around it; articles have no heading or several.</param>
    /// <param name="isSignedBelow">Whether the text that follows ends with a writer's name.</param>
    public static bool StartsArticle(
        ReadOnlySpan<char> text, Block title, Block body, int bareLines, ArticleDraft current, int usualBlank, bool isAlone, bool isSignedBelow)
    {
        if (current.HasExplicitBody || (bareLines == 1 && BoxNames.Opens(title.Range.In(text))))
        {
            return false;
        }

        var length = title.Range.Length;
        var lead = body.Range.In(text);
        // A report opens under its title, whatever the length of that; no part of an article does.
        var score = NewsLead.Read(lead, null) ? 6 : NewsLead.OpensSoftly(lead) ? 1 : 0;
        score += current.IsSigned || current.IsClosed ? 6 : current.IsEnded ? 2 : 0;
        score += title.BlankBefore > usualBlank ? 2 : 0;
        score += length >= 16 ? 2 : length >= 12 ? 1 : length <= 5 ? -3 : length <= 8 ? -2 : length <= 10 ? -1 : 0;
        score += length >= 10 && HasInnerSpace(title.Range.In(text)) ? 1 : 0;
        score += bareLines > 1 ? 1 : 0;

        // No part of an article is a notice, and under a notice another one follows rather than a heading.
        score += !EndsAsNotice(title.Range.In(text)) ? 0 : EndsAsNotice(current.TitleLines[current.TitleLines.Count - 1].In(text)) ? 9 : 5;
        score += isAlone && !SharesQuotation(text, title.Range, current) ? 4 : 0;
        score += GoesOnWithReports(text, title.Range, lead, current) ? 4 : 0;
        score += isSignedBelow && current.HasAuthors ? 6 : 0;
        score -= current.HasAuthors ? 2 : 0;

        // ●现象 …, ●追问 …: marks part an article, reports that stand behind them open as reports.
        score -= BylineGrammar.IsMark(text[title.Range.Start]) ? 5 : 0;
        score -= HasHeadingOfLength(current, length) ? 2 : 0;
        score -= body.Kind != BlockKind.Text ? 1 : 0;
        return score >= Enough;
    }

    /// <summary>Whether a line above a title leads up to it: …会议强调.</summary>
    public static bool IsOverTitle(ReadOnlySpan<char> line) => OverTitleEndings.EndingAt(line, 3, line.Length) is not null;

    /// <summary>Whether a title is a notice's: 公开招聘公告, 遗失声明.</summary>
    public static bool EndsAsNotice(ReadOnlySpan<char> title) => NoticeEndings.EndOf(title) is not null;

    /// <summary>Whether two lines are the title of one document: 关于开展…, …的通知.</summary>
    /// <param name="first">The first line.</param>
    /// <param name="last">The last line.</param>
    public static bool IsDocument(ReadOnlySpan<char> first, ReadOnlySpan<char> last) =>
        first.IndexOf("关于".AsSpan()) >= 0 && (EndsAsNotice(last) || DocumentEndings.EndOf(last) is not null);

    // A line that quotes what the title above quotes goes on with its matter.
    private static bool SharesQuotation(ReadOnlySpan<char> text, TextRange line, ArticleDraft current)
    {
        var span = line.In(text);
        var open = span.IndexOf('“');
        var length = open < 0 ? -1 : span.Slice(open).IndexOf('”');
        if (length <= 2)
        {
            return false;
        }

        foreach (var above in current.TitleLines)
        {
            if (above.In(text).IndexOf(span.Slice(open, length + 1)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // Short reports under each other, unsigned: whom the title speaks of opens a clause of the first sentence, above as here.
    private static bool GoesOnWithReports(ReadOnlySpan<char> text, TextRange title, ReadOnlySpan<char> lead, ArticleDraft current) =>
        current is { HasAuthors: false, Headings.Count: 0, Paragraphs.Count: <= LongestReport }
        && OpensWithSubject(title.In(text), lead)
        && OpensWithSubject(current.TitleLines[0].In(text), current.Paragraphs[0].In(text));

    private static bool OpensWithSubject(ReadOnlySpan<char> title, ReadOnlySpan<char> lead)
    {
        if (title.Length < ShortestReportTitle || title.IndexOfAny(',', '，') >= 0 || !Scripts.IsHan(title[0]) || !Scripts.IsHan(title[1]))
        {
            return false;
        }

        var window = lead.Slice(0, Math.Min(lead.Length, SubjectReach));
        var subject = title.Slice(0, 2);
        for (var at = window.IndexOf(subject); at >= 0;)
        {
            if (at == 0 || window[at - 1] is ',' or '，' or '从' or '由' or ' ' or '　')
            {
                return !IsDefined(title, lead.Slice(at));
            }

            var next = window.Slice(at + 1).IndexOf(subject);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // 党建引领是根本: a heading's words are what its paragraph defines or asks for.
    private static bool IsDefined(ReadOnlySpan<char> title, ReadOnlySpan<char> lead)
    {
        var same = 0;
        while (same < title.Length && same < lead.Length && title[same] == lead[same])
        {
            same++;
        }

        return same == title.Length || (same < lead.Length && (lead[same] is '是' or '要' or '就' or '既' or '、' or ',' or '，'));
    }

    private static bool HasInnerSpace(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (Scripts.IsBlank(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHeadingOfLength(ArticleDraft current, int length)
    {
        foreach (var heading in current.Headings)
        {
            if (heading.Level == 0 && Math.Abs(heading.Range.Length - length) <= 3)
            {
                return true;
            }
        }

        return false;
    }
}
