using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Quantities;

/// <summary>The verbs that make the figure behind them a change: 增长5.2%, 减少300人.</summary>
internal static class ChangeWords
{
    // Sorted by code point.
    private static readonly string[] Rising =
    [
        "上升",
        "上扬",
        "上浮",
        "上涨",
        "上调",
        "偏多",
        "偏高",
        "净增",
        "净增加",
        "加快",
        "升",
        "升值",
        "升高",
        "反弹",
        "回升",
        "增",
        "增亏",
        "增产",
        "增加",
        "增多",
        "增幅",
        "增幅为",
        "增幅达",
        "增收",
        "增进",
        "增速",
        "增速为",
        "增速达",
        "增长",
        "增长率为",
        "增长率达",
        "多增",
        "多收",
        "延长",
        "扩增",
        "扩大",
        "抬升",
        "抬高",
        "拉升",
        "拉高",
        "推高",
        "提升",
        "提速",
        "提高",
        "攀升",
        "新增",
        "涨",
        "涨价",
        "涨幅",
        "涨幅为",
        "涨幅达",
        "翻了",
        "调高",
        "走强",
        "走高",
        "长高",
        "飙升",
    ];

    // Sorted by code point.
    private static readonly string[] Falling =
    [
        "下挫",
        "下探",
        "下浮",
        "下滑",
        "下调",
        "下跌",
        "下降",
        "偏低",
        "偏少",
        "减",
        "减亏",
        "减产",
        "减低",
        "减少",
        "减幅",
        "减排",
        "减收",
        "减轻",
        "削减",
        "压低",
        "压减",
        "压缩",
        "回落",
        "少增",
        "少收",
        "拉低",
        "收窄",
        "放慢",
        "放缓",
        "直降",
        "精简",
        "缩减",
        "缩小",
        "缩水",
        "缩短",
        "调低",
        "贬值",
        "走低",
        "跌",
        "跌幅",
        "跌幅为",
        "跌幅达",
        "降",
        "降价",
        "降低",
        "降幅",
        "降幅为",
        "降幅达",
        "降温",
        "骤降",
    ];

    // Names of measures and of works that end like a verb of change. Sorted by code point.
    private static readonly PhraseTable Levels = new(
    [
        "优化提升",
        "修缮提升",
        "完善提升",
        "巩固提升",
        "建设提升",
        "改造提升",
        "整治提升",
        "更新提升",
        "治理提升",
        "自然增长率",
        "自然增长率为",
        "自然增长率达",
    ]);

    // 新增 and 净增 before a count say what there is now besides, as a level: only amounts and rates are changes there.
    private static readonly PhraseTable LevelBeforeCount = new(["新增", "扩增", "多收", "增收"]);

    // What may stand between the verb and the figure. Sorted by code point.
    private static readonly PhraseTable Between = new(
    [
        "为",
        "了",
        "了约",
        "了超",
        "了近",
        "同比",
        "将",
        "幅度",
        "幅度为",
        "幅度达",
        "幅度达到",
        "环比",
        "约",
        "超",
        "超过",
        "达",
        "近",
        "速度为",
        "高达",
    ]);

    private const int LongestComparison = 20;
    private const int LongestObject = 16;
    private const int LongestAdverb = 3;

    // Verbs whose object may stand between them and the rate. Sorted by code point.
    private static readonly PhraseTable Reducing = new(["削减", "压减", "压缩", "减少", "缩短", "缩减", "降低"]);
    private static readonly PhraseTable Raising = new(["增加", "提升", "提高"]);

    // The times that a figure is compared with.
    private static readonly PhraseTable EarlierTimes = new(["上一年", "上年", "上年同期", "上月", "上期", "上届", "前年", "去年", "去年同期", "同期", "往年"]);

    private static readonly PhraseTable Increase = new(Rising);
    private static readonly PhraseTable Decrease = new(Falling);
    private static readonly PhraseTable IncreaseBehind = new(["的增幅", "的增长", "的增速", "的涨幅", "的速度增长"]);
    private static readonly PhraseTable DecreaseBehind = new(["的降幅", "的跌幅", "的下降"]);

    /// <summary>The direction that the words around a figure give it.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="figureStart">Where the figure begins, approximators included.</param>
    /// <param name="figureEnd">Where it ends.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="isCount">Whether the figure counts things.</param>
    /// <returns>The direction; <see langword="null"/> for a level, 增长到 and 增至 included.</returns>
    public static Change? Around(ReadOnlySpan<char> text, int start, int figureStart, int figureEnd, int end, bool isCount)
    {
        var at = figureStart;
        var word = Direction(text, start, at, isCount);
        if (word is null && Between.EndingAt(text, start, at) is { } between)
        {
            word = Direction(text, start, at - between.Length, isCount);
            if (between is "达" or "为" or "高达" && word is not null && !EndsInRate(text, at - between.Length))
            {
                word = null; // 提高为300元 is a level
            }
        }

        return word ?? Compared(text, start, figureStart) ?? (isCount ? null : OverObject(text, start, figureStart, figureEnd))
            ?? (IncreaseBehind.StartingAt(text, figureEnd, end) is not null ? Change.Increase
                : DecreaseBehind.StartingAt(text, figureEnd, end) is not null ? Change.Decrease
                : null);
    }

    /// <summary>The length of the verb of change that ends at a place.</summary>
    /// <param name="text">The joined text.</param>
    /// <param name="start">The start of the paragraph.</param>
    /// <param name="at">The place.</param>
    /// <returns>The length, or 0.</returns>
    public static int LengthBefore(ReadOnlySpan<char> text, int start, int at) =>
        Math.Max(Increase.EndingAt(text, start, at)?.Length ?? 0, Decrease.EndingAt(text, start, at)?.Length ?? 0);

    private static Change? Direction(ReadOnlySpan<char> text, int start, int at, bool isCount)
    {
        if ((isCount && LevelBeforeCount.EndingAt(text, start, at) is not null) || Levels.EndingAt(text, start, at) is not null)
        {
            return null;
        }

        // The longer word decides: 少增 falls although it ends in 增.
        var rising = Increase.EndingAt(text, start, at)?.Length ?? 0;
        var falling = Decrease.EndingAt(text, start, at)?.Length ?? 0;
        return rising == falling ? null : rising > falling ? Change.Increase : Change.Decrease;
    }

    /// <summary>比去年多300人, 比上年低2.3个百分点: 多, 少, 高, 低, 快 and 慢 right before the figure, against an earlier time.</summary>
    private static Change? Compared(ReadOnlySpan<char> text, int start, int at)
    {
        Change? direction = at <= start ? null : text[at - 1] switch
        {
            '多' or '高' or '快' => Change.Increase,
            '少' or '低' or '慢' => Change.Decrease,
            _ => null,
        };
        var floor = Math.Max(start, at - LongestComparison);
        var before = text.Slice(floor, at - floor);
        var than = before.LastIndexOfAny('比', '较');
        return direction is not null && than >= 0 && before.Slice(than).IndexOfAny("，,。；;".AsSpan()) < 0 && EarlierTimes.StartingAt(text, floor + than + 1, at) is not null
            ? direction
            : null;
    }

    /// <summary>压减“三公”经费7.2%, 可降低成本15%: a rate behind the object of a verb of change that opens its clause.</summary>
    private static Change? OverObject(ReadOnlySpan<char> text, int start, int at, int figureEnd)
    {
        if (text[figureEnd - 1] is not ('%' or '％' or '点' or '成'))
        {
            return null;
        }

        var floor = Math.Max(start, at - LongestObject);
        var clause = floor + text.Slice(floor, at - floor).LastIndexOfAny("，,。；;：:！!？?、\n".AsSpan()) + 1;
        if (clause == floor && floor > start)
        {
            return null; // the clause begins further off
        }

        for (var from = clause; from < at && from - clause <= LongestAdverb; from++)
        {
            var change = Reducing.StartingAt(text, from, at) is { } less ? (Change.Decrease, less.Length)
                : Raising.StartingAt(text, from, at) is { } more ? (Change.Increase, more.Length)
                : default((Change, int)?);
            if (change is { } found)
            {
                var middle = text.Slice(from + found.Item2, at - from - found.Item2);
                return middle.Length > 1 && middle.IndexOfAny("占达为到至的在有是超率比较".AsSpan()) < 0 ? found.Item1 : null;
            }
        }

        return null;
    }

    private static bool EndsInRate(ReadOnlySpan<char> text, int at) => at > 0 && text[at - 1] is '幅' or '率' or '速' or '度';
}
