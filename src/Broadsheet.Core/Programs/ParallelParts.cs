using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Reads parts that a text lists in parallel beside a name, without a count: 提供饮水、休息、急救; 代耕、代种、代收的“…”服务.</summary>
/// <remarks>Items of one length are written as a set; a list of unequal ones is read only behind a verb that says what the whole consists of.</remarks>
internal static class ParallelParts
{
    private const int LeastBefore = 3;
    private const int LongestPart = 10;
    private const int Reach = 60;
    private const string PartEnds = "、，,。；;：:！!？?";

    // What ends items that are places or bodies, which take part and are no parts. Sorted by code point.
    private const string BodyEndings = "乡公区县司委局市所村校部镇院";

    // Verbs that say what a whole consists of. Sorted by code point.
    private static readonly PhraseTable Consists = new(["分为", "包含", "包括", "涵盖", "由"]);

    // Verbs that say what a service gives. Sorted by code point.
    private static readonly PhraseTable Gives = new(["围绕", "开展", "推出", "提供", "聚焦"]);

    // What may stand right behind the last item. Sorted by code point.
    private static readonly PhraseTable Tails = new(["三大", "两大", "五大", "六大", "四大", "服务", "等"]);

    /// <summary>代耕、代种、代管、代收的“田保姆”服务: at least three items of one length before 的.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="mention">The mention.</param>
    /// <returns>The parts, or none.</returns>
    public static IReadOnlyList<TextRange> Before(ReadOnlySpan<char> joined, NamedMention mention)
    {
        var of = mention.FirstToken - 1;
        if ((mention.Quoted.IsEmpty && mention.Kind is not ("机制" or "体系" or "模式")) || of < 1 || !mention.Passage.Tokens[of].Is(joined, '的')
            || EnumerationReader.Before(joined, mention.Passage, of, 0) is not { } list || list.Items.Count < LeastBefore)
        {
            return [];
        }

        // 推行村民提事、支部议事、…: the verb before the first item is not part of it.
        var items = new List<TextRange>(list.Items);
        var length = items[1].Length;
        items[0] = items[0].Length > length ? new(items[0].End - length, items[0].End) : items[0];
        return AreParallel(joined, items) ? items : [];
    }

    /// <summary>“清凉驿站”项目提供饮水、休息、急救; “三联三促”行动,…联村促治理、联企促发展、联户促增收.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="mention">The mention.</param>
    /// <returns>The parts, or none.</returns>
    public static IReadOnlyList<TextRange> After(ReadOnlySpan<char> joined, NamedMention mention)
    {
        var sentence = SentenceFrom(joined, mention.Range.End, mention.Passage.Range.End);
        if (RepeatedPair(joined, mention.Quoted) is { } pair)
        {
            var pairs = PairsIn(joined, sentence, pair.First, pair.Second);
            return pairs.Count == pair.Count ? pairs : [];
        }

        var from = sentence.Start;
        while (from < sentence.End && (joined[from] is ',' or '，' || QuotationMarks.Is(joined[from])))
        {
            from++;
        }

        var consists = Consists.StartingAt(joined, from, sentence.End);
        var verb = consists ?? (mention.Quoted.IsEmpty ? null : Gives.StartingAt(joined, from, sentence.End));
        var items = verb is null ? [] : ItemsFrom(joined, from + verb.Length, sentence.End);
        if (items.Count >= 2 && (consists is "分为" or "包含" or "包括" or "涵盖" || AreParallel(joined, items)))
        {
            return items;
        }

        return mention.Quoted.IsEmpty ? [] : SharedBeginning(joined, sentence) is { Count: > 0 } shared ? shared : InNextSentence(joined, mention, sentence.End + 1);
    }

    private static TextRange SentenceFrom(ReadOnlySpan<char> joined, int start, int limit)
    {
        var end = Math.Min(limit, start + Reach);
        var stop = joined.Slice(start, end - start).IndexOfAny('。', '；', ';');
        return new(start, stop < 0 ? end : start + stop);
    }

    /// <summary>该计划围绕助餐、助浴、助医…: the sentence after it speaks on of what was named.</summary>
    private static IReadOnlyList<TextRange> InNextSentence(ReadOnlySpan<char> joined, NamedMention mention, int start)
    {
        for (var at = start; at < mention.Passage.Range.End && at < start + Reach && joined[at - 1] != '。'; at++)
        {
            start = at + 1;
        }

        return start + 1 < mention.Passage.Range.End && joined[start] is '该' && joined[start + 1] == mention.Kind[0]
            ? SharedBeginning(joined, SentenceFrom(joined, start, mention.Passage.Range.End)) : [];
    }

    /// <summary>代耕、代种、代管、代收: at least three items of one length and one first character.</summary>
    private static IReadOnlyList<TextRange> SharedBeginning(ReadOnlySpan<char> joined, TextRange sentence)
    {
        // What follows another name belongs to that.
        var quotation = sentence.In(joined).IndexOf('“');
        sentence = quotation > 0 ? new(sentence.Start, sentence.Start + quotation) : sentence;
        var items = new List<TextRange>();
        var start = sentence.Start;
        for (var at = sentence.Start; at <= sentence.End; at++)
        {
            if (at < sentence.End && PartEnds.IndexOf(joined[at]) < 0)
            {
                continue;
            }

            var length = items.Count > 0 ? items[0].Length : at - start;
            if (items.Count > 0 && (at - start != length || joined[start] != joined[items[0].Start]))
            {
                items.Clear();
            }

            items.Add(new(start, at));
            if (items.Count == 1 && at + 1 < sentence.End && at < joined.Length && joined[at] == '、')
            {
                items[0] = TrimToNext(joined, items[0], new(at + 1, sentence.End));
            }

            if (items.Count >= LeastBefore && items[0].Length is >= 2 and <= LongestPart && (at >= sentence.End || joined[at] != '、'))
            {
                return items;
            }

            if (at < sentence.End && joined[at] != '、')
            {
                items.Clear();
            }

            start = at + 1;
        }

        return [];
    }

    // 由合作社代耕、代种: the first item is as long as the second.
    private static TextRange TrimToNext(ReadOnlySpan<char> joined, TextRange first, TextRange rest)
    {
        var next = 0;
        while (rest.Start + next < rest.End && PartEnds.IndexOf(joined[rest.Start + next]) < 0)
        {
            next++;
        }

        return next > 0 && next <= first.Length ? new(first.End - next, first.End) : first;
    }

    private static IReadOnlyList<TextRange> ItemsFrom(ReadOnlySpan<char> joined, int from, int end)
    {
        var items = new List<TextRange>();
        var start = from;
        for (var at = from; at <= end; at++)
        {
            if (at < end && PartEnds.IndexOf(joined[at]) < 0 && !(items.Count > 0 && at > start + 1 && Tails.StartingAt(joined, at, end) is not null))
            {
                continue;
            }

            if (at - start is < 2 or > LongestPart)
            {
                return [];
            }

            items.Add(new(start, at));
            start = at + 1;
            if (at >= end || joined[at] != '、')
            {
                break;
            }
        }

        return items;
    }

    private static bool AreParallel(ReadOnlySpan<char> joined, IReadOnlyList<TextRange> items)
    {
        foreach (var item in items)
        {
            if (item.Length != items[0].Length || BodyEndings.IndexOf(joined[item.End - 1]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>三联三促: three that each 联 and 促.</summary>
    private static (int Count, char First, char Second)? RepeatedPair(ReadOnlySpan<char> joined, TextRange quoted)
    {
        var words = quoted.In(joined);
        return words.Length == 4 && words[0] == words[2] && SmallNumber.Read(words) is > 1 and var count ? (count, words[1], words[3]) : null;
    }

    private static IReadOnlyList<TextRange> PairsIn(ReadOnlySpan<char> joined, TextRange sentence, char first, char second)
    {
        var pairs = new List<TextRange>();
        var start = sentence.Start;
        for (var at = sentence.Start; at <= sentence.End; at++)
        {
            if (at < sentence.End && PartEnds.IndexOf(joined[at]) < 0)
            {
                continue;
            }

            var part = joined.Slice(start, at - start);
            var from = part.IndexOf(first);
            if (from >= 0 && part.Slice(from).IndexOf(second) > 0)
            {
                pairs.Add(new(start + from, at));
            }

            start = at + 1;
        }

        return pairs;
    }
}
