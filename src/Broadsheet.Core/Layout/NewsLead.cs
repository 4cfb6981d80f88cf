using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>The words a news report opens with: 本报讯(记者某某), 新华社北京9月20日电, 本报记者某某报道:.</summary>
internal static class NewsLead
{
    // Characters within which 讯 or 电 must come.
    private const int Reach = 30;

    private static readonly PhraseTable Agencies = new(
    [
        "中国新闻社",
        "中新社",
        "中新网",
        "人民网",
        "央视",
        "据新华社",
        "新华社",
        "新华网",
        "本台",
        "本报",
        "本网",
        "本刊",
        "本社",
        "综合",
    ]);

    private static readonly PhraseTable SoftOpenings = new(
    [
        "为了",
        "为贯彻",
        "为进一步",
        "今天",
        "今年",
        "昨天",
        "昨日",
        "最近",
        "据",
        "日前",
        "记者",
        "近年来",
        "近日",
        "近期",
        "连日来",
    ]);

    /// <summary>Reads the lead of a paragraph.</summary>
    /// <param name="paragraph">The paragraph without white space around it.</param>
    /// <param name="authors">Takes the people it names, or <see langword="null"/>.</param>
    /// <returns>Whether the paragraph opens a news report.</returns>
    public static bool Read(ReadOnlySpan<char> paragraph, List<Author>? authors)
    {
        var end = LengthAt(paragraph);
        if (end == 0)
        {
            return BylineReports(paragraph, authors);
        }

        if (authors is null)
        {
            return true;
        }

        while (end < paragraph.Length && Scripts.IsBlank(paragraph[end]))
        {
            end++;
        }

        var rest = paragraph.Slice(end);
        if (rest.Length > 0 && Punctuation.OpensRound(rest[0]))
        {
            var close = BylineGrammar.IndexOfClosing(rest);
            if (close > 0)
            {
                // (通讯员梁海): behind a role even a word is a name here.
                var inside = rest.Slice(1, close - 1).Trim();
                if (BylineGrammar.Read(inside, false, authors) == BylineStrength.None && StartsWithReporter(inside))
                {
                    _ = BylineGrammar.Read(inside, true, authors);
                }
            }
        }
        else
        {
            _ = BylineReports(rest, authors);
        }

        return true;
    }

    /// <summary>Whether a paragraph opens as the first one of a report often does: 近日, 据, 9月20日.</summary>
    /// <param name="paragraph">The paragraph without white space around it.</param>
    public static bool OpensSoftly(ReadOnlySpan<char> paragraph)
    {
        if (SoftOpenings.StartOf(paragraph) is not null)
        {
            return true;
        }

        var digits = 0;
        while (digits < paragraph.Length && digits < 4 && Scripts.IsDigit(paragraph[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 or 4 && digits < paragraph.Length && paragraph[digits] is '月' or '年' or '日';
    }

    private static bool StartsWithReporter(ReadOnlySpan<char> inside)
    {
        var length = BylineRoles.LengthWithPaper(inside);
        length = length > 0 ? length : BylineRoles.LengthAt(inside);
        return length > 1 && !BylineRoles.MayFollow(inside.Slice(0, length));
    }

    private static int LengthAt(ReadOnlySpan<char> paragraph)
    {
        if (Agencies.StartOf(paragraph) is { } agency)
        {
            for (var i = agency.Length; i < paragraph.Length && i < Reach; i++)
            {
                var c = paragraph[i];
                if (c is '讯' or '电' && (i + 1 == paragraph.Length || EndsLead(paragraph[i + 1]) || (c == '讯' && paragraph[i + 1] is not ('员' or '息'))))
                {
                    return i + 1;
                }

                if (!Scripts.IsHan(c) && !Scripts.IsDigit(c) && !Scripts.IsBlank(c) && c != '、')
                {
                    return 0;
                }
            }
        }

        return PaperLeadLength(paragraph);
    }

    // 某某日报讯, 某某网讯.
    private static int PaperLeadLength(ReadOnlySpan<char> paragraph)
    {
        for (var i = 2; i + 1 < paragraph.Length && i < 14 && Scripts.IsHan(paragraph[i]); i++)
        {
            if (paragraph[i] == '讯' && paragraph[i - 1] is '报' or '网' or '社' or '台' or '刊' && EndsLead(paragraph[i + 1]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool EndsLead(char c) =>
        Scripts.IsBlank(c) || Punctuation.OpensRound(c) || c is '记' or '：' or ':' or '，' or ',' or '—' or '-' or '　' or '通' or '题';

    // 本报记者 某某 通讯员 某某报道:….
    private static bool BylineReports(ReadOnlySpan<char> paragraph, List<Author>? authors)
    {
        var window = paragraph.Slice(0, Math.Min(paragraph.Length, 60));
        var colon = window.IndexOf("报道".AsSpan());
        if (colon < 4 || colon + 2 >= window.Length || !(window[colon + 2] is '：' or ':' or '　' or ' '))
        {
            return false;
        }

        return BylineGrammar.Read(window.Slice(0, colon).TrimEnd(), false, authors) == BylineStrength.Marked;
    }
}
