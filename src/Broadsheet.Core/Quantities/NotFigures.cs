using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Numerals;

namespace Broadsheet.Core.Quantities;

/// <summary>Numbers that name or number something: ordinals, codes, telephone numbers, scores, clock times, years.</summary>
internal static class NotFigures
{
    private const string OrdinalMarks = "第№之头首";
    private const int LongestOrdinalList = 8;

    // Verbs before places in an order, which leave out 第. Sorted by code point.
    private static readonly PhraseTable Ranking = new(["位列", "分列", "分居", "分获", "名列"]);

    // What follows a number that is a name, a grade, a clock time or an ordinal. Sorted by code point.
    private static readonly PhraseTable NamingTails = new(
    [
        "世纪",
        "中全会",
        "代表队",
        "公斤级",
        "分钟便民圈",
        "分钟便民生活圈",
        "分钟健康圈",
        "分钟健身圈",
        "分钟充电圈",
        "分钟公共文化圈",
        "分钟养老圈",
        "分钟养老服务圈",
        "分钟医疗圈",
        "分钟医疗服务圈",
        "分钟品质生活圈",
        "分钟就业圈",
        "分钟就业服务圈",
        "分钟就医圈",
        "分钟政务服务圈",
        "分钟文化圈",
        "分钟服务圈",
        "分钟消费圈",
        "分钟生活圈",
        "分钟社保服务圈",
        "分钟社区生活圈",
        "分钟阅读圈",
        "十国",
        "单元",
        "县道",
        "号",
        "号楼",
        "号线",
        "后",
        "国道",
        "型",
        "字头",
        "室",
        "小时不打烊",
        "小时不间断",
        "小时专人",
        "小时书店",
        "小时书房",
        "小时交通圈",
        "小时供应",
        "小时便利店",
        "小时便民",
        "小时保障",
        "小时值守",
        "小时值班",
        "小时全天候",
        "小时双人",
        "小时咨询",
        "小时响应",
        "小时图书馆",
        "小时在岗",
        "小时在线",
        "小时备勤",
        "小时守护",
        "小时客服",
        "小时巡逻",
        "小时带班",
        "小时应急",
        "小时开放",
        "小时待命",
        "小时急救",
        "小时急诊",
        "小时接警",
        "小时政务",
        "小时服务",
        "小时热线",
        "小时生活圈",
        "小时畅通",
        "小时监控",
        "小时监测",
        "小时经济圈",
        "小时自助",
        "小时药店",
        "小时营业",
        "小时超市",
        "小时轮流",
        "小时轮班",
        "小时运行",
        "小时通勤圈",
        "小时都市圈",
        "小时防汛值班",
        "小时预约",
        "届三",
        "届四",
        "年代",
        "年制",
        "年型",
        "年头",
        "年期",
        "年生",
        "年级",
        "手房",
        "日团",
        "日游",
        "时半",
        "时整",
        "时许",
        "晚会",
        "晚报",
        "期工程",
        "楼",
        "次会议",
        "次全会",
        "氧化碳",
        "点半",
        "点多钟",
        "点整",
        "点许",
        "点钟",
        "热线",
        "版",
        "省道",
        "等功",
        "等品",
        "等奖",
        "等座",
        "类人员",
        "类医疗",
        "类商品",
        "类地区",
        "类残疾",
        "级主任科员",
        "级伤残",
        "级保护",
        "级医院",
        "级响应",
        "级巡视员",
        "级建造师",
        "级战斗",
        "级教授",
        "级文物",
        "级标准",
        "级注册",
        "级英雄",
        "级警监",
        "级调研员",
        "级运动员",
        "线城市",
        "组团",
        "维码",
        "网站",
        "路公交",
        "零后",
    ]);

    /// <summary>Whether an Arabic number is part of a code, a telephone number, a score, a time or an address.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="after">Offset just past the whole code.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsCode(ReadOnlySpan<char> text, int start, int at, int end, out int after)
    {
        after = at + NumeralReader.DigitRun(text, at, end);
        var before = at > start ? text[at - 1] : '\0';
        if (IsLatin(before) || before is '_' or '@' or '#' or '＃')
        {
            after = CodeEnd(text, after, end);
            return true;
        }

        if (before is '+' or '＋' || (after < end && text[after] is '+' or '＋'))
        {
            after = CodeEnd(text, after, end);
            return true;
        }

        if (IsRatioOrTime(text, start, at, after, end))
        {
            after = CodeEnd(text, after, end);
            return true;
        }

        if (IsChained(text, at, after, end))
        {
            after = CodeEnd(text, after, end);
            return true;
        }

        // 0668-2880000, 007, 12345678901: a leading zero or a very long run numbers something.
        if ((Digits.Arabic(text[at]) == 0 && after - at > 1 && !(after < end && text[after] is '.' or '．')) || after - at > 13)
        {
            after = CodeEnd(text, after, end);
            return true;
        }

        return false;
    }

    /// <summary>Whether a number is an ordinal: 第三, 第15, 之一.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">Where the number begins.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsOrdinal(ReadOnlySpan<char> text, int start, int at)
    {
        while (at > start && text[at - 1] is ' ' or '\u3000')
        {
            at--;
        }

        // 第二、三位, 第3至5名: the mark of the first stands for all.
        var first = at;
        while (first > start && at - first < LongestOrdinalList && (text[first - 1] is '、' or '和' or '至' or '到' or '-' || Digits.Arabic(text[first - 1]) >= 0 || Digits.Chinese(text[first - 1]) >= 0))
        {
            first--;
        }

        if (first < at && first > start && text[first - 1] == '第' && !(Digits.Arabic(text[at - 1]) >= 0 || Digits.Chinese(text[at - 1]) >= 0))
        {
            return true;
        }

        // 分列二、三位
        if (first > start + 1 && Ranking.EndingAt(text, start, first) is not null)
        {
            return true;
        }

        return at > start && OrdinalMarks.IndexOf(text[at - 1]) is >= 0 and < 3;
    }

    /// <summary>Whether what follows a number makes it a name, a grade, a clock time or a year.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsNamedByTail(ReadOnlySpan<char> text, Numeral number, int end)
    {
        var at = number.Range.End;
        if (at >= end)
        {
            return false;
        }

        if (NamingTails.StartingAt(text, at, end) is not null && !number.IsMore)
        {
            return true;
        }

        return text[at] switch
        {
            '年' => IsYear(text, number, end),
            '月' => true,
            '日' => !IsLongerUnit(text, at, end) && !IsSpanOfDays(text, number, end),
            '时' => number.IsArabic,
            '点' => number.IsArabic ? number.Value <= 24 && number.Value == decimal.Truncate(number.Value) : IsClockTail(text, at + 1, end),
            '届' => !number.IsArabic || number.Value >= 1900,
            '期' => number.IsArabic && number.Value >= 1900,
            '栋' or '幢' => at + 1 < end && Digits.Arabic(text[at + 1]) >= 0, // 3幢2单元
            '、' => number.Range.Length == 1 && !number.IsArabic,
            _ => false,
        };
    }

    // What a race, an event or a weapon is named by with a distance: 100米决赛, 10米台. Sorted by code point.
    private static readonly PhraseTable EventNames = new(
    [
        "仰泳",
        "决赛",
        "半决赛",
        "台",
        "径赛",
        "接力",
        "板",
        "栏",
        "比赛",
        "气手枪",
        "气步枪",
        "混合泳",
        "短跑",
        "竞走",
        "自由泳",
        "蛙泳",
        "蝶泳",
        "跑",
        "跨栏",
        "跳台",
        "跳板",
        "速滑",
        "长跑",
        "障碍",
        "项目",
        "预赛",
    ]);

    /// <summary>Whether a distance names an event: 100米决赛, 4×100米接力.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="unitEnd">Where the unit ends.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsEventName(ReadOnlySpan<char> text, int unitEnd, int end) => EventNames.StartingAt(text, unitEnd, end) is not null;

    /// <summary>Where a clock time ends whose hour ends at a place: 9时30分, 9点20分.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="at">Where the hour's number ends.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <returns>The place behind the minutes; <paramref name="at"/> itself where no clock time stands.</returns>
    public static int ClockEnd(ReadOnlySpan<char> text, int at, int end)
    {
        if (at + 1 >= end || text[at] is not ('时' or '点') || !NumeralReader.TryRead(text, at + 1, end, out var minutes))
        {
            return at;
        }

        return minutes.Range.End < end && text[minutes.Range.End] == '分' ? minutes.Range.End + 1 : minutes.Range.End;
    }

    /// <summary>日 begins a unit of its own in 日元 and 日圆.</summary>
    private static bool IsLongerUnit(ReadOnlySpan<char> text, int at, int end) =>
        UnitTable.TryRead(text, at, end, out var unit) && unit.Text.Length > 1;

    private static bool IsYear(ReadOnlySpan<char> text, Numeral number, int end)
    {
        var isFourDigits = number.Range.Length == 4 && number.Value is >= 1000 and < 3000 && !number.IsMore;
        return isFourDigits && (number.IsArabic || text[number.Range.Start] is not '一' || Digits.SmallMultiplier(text[number.Range.Start + 1]) == 0);
    }

    /// <summary>15日 is a date; 15日内, 为期15日 and 连续3日 are spans of days.</summary>
    private static bool IsSpanOfDays(ReadOnlySpan<char> text, Numeral number, int end)
    {
        var behind = number.Range.End + 1 < end ? text[number.Range.End + 1] : '\0';
        var next = number.Range.End + 2 < end ? text[number.Range.End + 2] : '\0';
        var start = Math.Max(0, number.Range.Start - 2);
        var before = text.Slice(start, number.Range.Start - start);
        return behind == '内' || (behind == '以' && next == '内') || before.EndsWith("为期".AsSpan())
            || before.EndsWith("连续".AsSpan()) || before.EndsWith("历时".AsSpan()) || before.EndsWith("每".AsSpan());
    }

    private static bool IsClockTail(ReadOnlySpan<char> text, int at, int end) =>
        at < end && (text[at] is '钟' or '半' or '整' or '许' || Digits.BeginsNumber(text[at]));

    /// <summary>3:2 and 20:30, in both widths; a colon behind a word is no score.</summary>
    private static bool IsRatioOrTime(ReadOnlySpan<char> text, int start, int at, int after, int end) =>
        (after + 1 < end && text[after] is ':' or '：' or '∶' && Digits.Arabic(text[after + 1]) >= 0)
        || (at - 2 >= start && text[at - 1] is ':' or '：' or '∶' && Digits.Arabic(text[at - 2]) >= 0);

    /// <summary>Digits joined by marks to more digits: 2025.9.18, 2025/9/18, 0668-2880000, 400-800-1234.</summary>
    private static bool IsChained(ReadOnlySpan<char> text, int at, int after, int end)
    {
        var joints = 0;
        var dots = 0;
        var digits = after - at;
        var next = after;
        while (next + 1 < end && text[next] is '.' or '/' or '-' or '．' or '－' && Digits.Arabic(text[next + 1]) >= 0)
        {
            joints++;
            dots += text[next] is '.' or '．' ? 1 : 0;
            var run = NumeralReader.DigitRun(text, next + 1, end);
            digits += run;
            if (text[next] == '/')
            {
                return true;
            }

            next += 1 + run;
        }

        // One dot is a decimal point and one hyphen a range, unless the digits are those of a telephone number.
        return dots >= 2 || (joints - dots >= 2) || (joints == 1 && dots == 0 && digits >= 10 && after - at >= 3 && Digits.Arabic(text[at]) == 0)
            || (joints == 1 && dots == 0 && digits >= 11);
    }

    /// <summary>Where a run of letters, digits and joining marks ends.</summary>
    private static int CodeEnd(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && (Digits.Arabic(text[at]) >= 0 || IsLatin(text[at])
            || (text[at] is '.' or '-' or '+' or '/' or ':' or '：' or '∶' or '_' or '＋' or '－' && at + 1 < end && (Digits.Arabic(text[at + 1]) >= 0 || IsLatin(text[at + 1])))))
        {
            at++;
        }

        return at;
    }

    private static bool IsLatin(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 'ａ' and <= 'ｚ') or (>= 'Ａ' and <= 'Ｚ');
}
