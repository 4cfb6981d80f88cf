using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>Lines that belong to the page and not to an article: dateline, page number, editors, telephone, the paper's name.</summary>
internal static class PageFurniture
{
    private const int LongestLine = 160;
    private const int LongestPaper = 8;

    // Words that name the people and addresses of the page; what follows each, up to a space, is theirs.
    private static readonly PhraseTable Keys = new(
    [
        "主编",
        "值班主任",
        "值班副总编",
        "值班总编",
        "值班编委",
        "制版",
        "印刷",
        "国内统一刊号",
        "国内统一连续出版物号",
        "图片编辑",
        "总值班",
        "执行主编",
        "执行编辑",
        "投稿邮箱",
        "新闻热线",
        "报料热线",
        "广告热线",
        "投稿热线",
        "文字编辑",
        "本版主编",
        "本版编辑",
        "本版责编",
        "本版邮箱",
        "校对",
        "检校",
        "版式",
        "版式设计",
        "版面编辑",
        "版面设计",
        "监制",
        "签发",
        "组版",
        "编审",
        "编校",
        "编辑",
        "美编",
        "美术编辑",
        "视觉",
        "视觉设计",
        "订阅热线",
        "责任校对",
        "责任编辑",
        "责编",
        "责校",
        "邮发代号",
    ]);

    // Words that stand in notices too: they go with the page's matters and do not tell them.
    private static readonly PhraseTable AccompanyingKeys = new(
    [
        "E-mail",
        "地址",
        "电子信箱",
        "电子邮箱",
        "电话",
        "设计",
        "邮政编码",
        "邮箱",
        "邮编",
        "零售",
        "零售价",
    ]);

    private static readonly PhraseTable PaperEndings = new(
    [
        "商报",
        "周报",
        "导报",
        "快报",
        "日报",
        "时报",
        "晚报",
        "晨报",
        "都市报",
    ]);

    /// <summary>Whether a line holds nothing but the page's own matters.</summary>
    /// <param name="line">The line without white space around it.</param>
    /// <param name="date">The date in it, if any.</param>
    public static bool Read(ReadOnlySpan<char> line, out PartialDate? date)
    {
        date = null;
        if (line.Length > LongestLine)
        {
            return false;
        }

        var says = false;
        var position = 0;
        while (SkipSeparators(line, ref position))
        {
            var rest = line.Slice(position);
            var length = DateReading.LengthAt(rest, out var found);
            if (length > 0)
            {
                date ??= found;
                position += length;
                says = true;
                continue;
            }

            length = EditionLength(rest);
            if (length > 0)
            {
                position += length;
                position += SectionNameLength(line.Slice(position));
                says = true;
                continue;
            }

            length = KeyLength(rest, Keys);
            says |= length > 0;

            if (length == 0)
            {
                length = KeyLength(rest, AccompanyingKeys);
            }

            if (length == 0)
            {
                length = Math.Max(WeekdayLength(rest), ClockLength(rest));
            }

            if (length == 0)
            {
                length = PaperLength(rest);
            }

            if (length == 0)
            {
                return false;
            }

            position += length;
        }

        return says || PaperLength(line) == line.Length;
    }

    /// <summary>Where the time of day behind a date ends, white space behind it included.</summary>
    /// <param name="line">The line.</param>
    /// <param name="from">Where the date ends.</param>
    public static int ClockEnd(ReadOnlySpan<char> line, int from)
    {
        _ = SkipSeparators(line, ref from);
        from += ClockLength(line.Slice(from));
        _ = SkipSeparators(line, ref from);
        return from;
    }

    /// <summary>Whether a line only parts what stands above from what stands below: -----, ＊＊＊, ◇◇◇.</summary>
    /// <param name="line">The line without white space around it.</param>
    public static bool IsSeparator(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!(Scripts.IsBlank(c) || c is '-' or '=' or '*' or '＊' or '—' or '－' or '─' or '━' or '_' or '◇' or '◆' or '□' or '■' or '●' or '○' or '☆' or '★' or '~' or '～' or '＝' or '·' or '…' or '.' or '※' or '＃' or '#'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line only says where an article goes on: (下转第4版), (上接第1版).</summary>
    /// <param name="line">The line without white space around it.</param>
    public static bool IsContinuedOn(ReadOnlySpan<char> line)
    {
        var trimmed = line;
        while (trimmed.Length > 0 && (Punctuation.Opens(trimmed[0]) || BylineGrammar.IsMark(trimmed[0]) || trimmed[0] is '▲' or '▼' or '→' or '>' or '＞'))
        {
            trimmed = trimmed.Slice(1);
        }

        return line.Length <= 30 && (trimmed.StartsWith("上接".AsSpan()) || trimmed.StartsWith("下转".AsSpan()) || trimmed.StartsWith("紧接".AsSpan()))
            && trimmed.IndexOf('版') >= 0;
    }

    private static bool SkipSeparators(ReadOnlySpan<char> line, ref int position)
    {
        while (position < line.Length && (Scripts.IsBlank(line[position]) || line[position] is '|' or '｜' or '/' or '／' or '·' or '□' or '■' or '●' or '◎' or '，' or ',' or '（' or '）' or '(' or ')' or '【' or '】' or '《' or '》' or '—' or '-' or '；' or ';'))
        {
            position++;
        }

        return position < line.Length;
    }

    // 第3版, 3版, A03, A03版, 03版:要闻, 第3版(要闻), 版次:3, 今日8版, 第1234期, 总第12期.
    private static int EditionLength(ReadOnlySpan<char> rest)
    {
        var i = 0;
        if (rest.StartsWith("版次".AsSpan()) || rest.StartsWith("版号".AsSpan()))
        {
            return EndOfWord(rest, 2);
        }

        if (rest.StartsWith("今日".AsSpan()) || rest.StartsWith("总第".AsSpan()) || rest.StartsWith("本期".AsSpan()) || rest.StartsWith("本版".AsSpan()))
        {
            i = 2;
        }
        else if (rest[0] == '第')
        {
            i = 1;
        }

        var letter = i < rest.Length && Scripts.IsLatinLetter(rest[i]) && rest[i] is not (>= 'a' and <= 'z');
        i += letter ? 1 : 0;
        var digits = i;
        while (i < rest.Length && (Scripts.IsDigit(rest[i]) || "一二三四五六七八九十".IndexOf(rest[i]) >= 0))
        {
            i++;
        }

        if (i == digits || i - digits > 6)
        {
            return 0;
        }

        if (i < rest.Length && rest[i] is '版' or '期' or '号')
        {
            i++;
            if (i < rest.Length && rest[i] is '：' or ':' or '·' or '（' or '(')
            {
                return EndOfWord(rest, i + 1);
            }

            if (i < rest.Length && Scripts.IsBlank(rest[i]))
            {
                return i;
            }

            return i == rest.Length || !Scripts.IsHan(rest[i]) || rest[i] == '要' || rest[i] == '本' ? Math.Max(i, EndOfWord(rest, i)) : 0;
        }

        // A03 is a page, G15 a road.
        return letter && rest[digits - 1] is >= 'A' and <= 'D' && i - digits == 2 && (i == rest.Length || Scripts.IsBlank(rest[i])) ? i : 0;
    }

    // A03 民生: the name of the page behind its number.
    private static int SectionNameLength(ReadOnlySpan<char> rest)
    {
        var start = 0;
        while (start < rest.Length && Scripts.IsBlank(rest[start]))
        {
            start++;
        }

        var end = start;
        while (end < rest.Length && Scripts.IsHan(rest[end]))
        {
            end++;
        }

        return end - start is 2 or 4 && Keys.StartOf(rest.Slice(start)) is null && (end == rest.Length || Scripts.IsBlank(rest[end])) && EditionLength(rest.Slice(start)) == 0 && WeekdayLength(rest.Slice(start)) == 0
            ? end
            : 0;
    }

    private static int EndOfWord(ReadOnlySpan<char> rest, int from)
    {
        var i = from;
        while (i < rest.Length && (Scripts.IsBlank(rest[i]) || rest[i] is '：' or ':'))
        {
            i++;
        }

        while (i < rest.Length && i - from < 24 && !Scripts.IsBlank(rest[i]) && rest[i] is not ('|' or '｜' or '/' or '／'))
        {
            i++;
        }

        return i;
    }

    private static int WeekdayLength(ReadOnlySpan<char> rest)
    {
        if (rest.Length >= 3 && (rest.StartsWith("星期".AsSpan()) || rest.StartsWith("礼拜".AsSpan())) && "一二三四五六日天".IndexOf(rest[2]) >= 0)
        {
            return 3;
        }

        if (rest.Length >= 2 && rest[0] == '周' && "一二三四五六日".IndexOf(rest[1]) >= 0 && (rest.Length == 2 || !Scripts.IsHan(rest[2])))
        {
            return 2;
        }

        return rest.StartsWith("农历".AsSpan()) || (rest.Length > 3 && rest[2] == '年' && "甲乙丙丁戊己庚辛壬癸".IndexOf(rest[0]) >= 0)
            ? EndOfWord(rest, 2)
            : 0;
    }

    private static int ClockLength(ReadOnlySpan<char> rest)
    {
        var i = 0;
        while (i < rest.Length && i < 8 && (Scripts.IsDigit(rest[i]) || (i > 0 && rest[i] is ':' or '：')))
        {
            i++;
        }

        return i >= 4 && rest.Slice(0, i).IndexOfAny(':', '：') > 0 ? i : 0;
    }

    // 责任编辑:张三 李四 王 五; 电话:0668-1234567.
    private static int KeyLength(ReadOnlySpan<char> rest, PhraseTable keys)
    {
        var longest = keys.StartOf(rest)?.Length ?? 0;
        if (longest == 0)
        {
            return 0;
        }

        var i = longest;
        while (i < rest.Length && Scripts.IsBlank(rest[i]))
        {
            i++;
        }

        var hasColon = i < rest.Length && rest[i] is '：' or ':' or '/' or '／';
        if (!hasColon && i == longest && i < rest.Length && !Scripts.IsBlank(rest[i]))
        {
            return PersonNames.IsName(rest.Slice(i, EndOfWord(rest, i) - i)) ? EndOfWord(rest, i) : 0;
        }

        i = EndOfWord(rest, i + (hasColon ? 1 : 0));
        while (true)
        {
            var next = i;
            while (next < rest.Length && (Scripts.IsBlank(rest[next]) || rest[next] == '、'))
            {
                next++;
            }

            var end = next < rest.Length ? EndOfWord(rest, next) : next;
            var word = rest.Slice(next, end - next);
            if (word.Length is 0 or > 4 || Keys.StartOf(word) is not null || AccompanyingKeys.StartOf(word) is not null || !PersonNames.MayBePenName(word) && word.Length != 1)
            {
                return i;
            }

            i = end;
        }
    }

    private static int PaperLength(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && end <= LongestPaper && Scripts.IsHan(rest[end]))
        {
            end++;
        }

        return end is >= 4 and <= LongestPaper && PaperEndings.EndOf(rest.Slice(0, end)) is not null ? end : 0;
    }
}
