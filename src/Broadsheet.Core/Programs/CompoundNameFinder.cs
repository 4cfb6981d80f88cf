using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Finds names without quotation marks by their head noun: 供需对接平台, 市、镇、村三级指挥体系.</summary>
/// <remarks>From each head noun the name is followed to the left, word by word, until a function word, a determiner,
/// a mark or an introducing verb; what is found is a name if its attributes are specific enough for the head noun.</remarks>
internal static class CompoundNameFinder
{
    private static readonly Comparer<NamedMention> s_byStart = Comparer<NamedMention>.Create(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));

    /// <summary>Finds the names of a passage that no quoted name covers.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="found">Holds the passage's quoted names from <paramref name="firstFound"/> on; takes the mentions.</param>
    /// <param name="firstFound">Index of the passage's first mention in <paramref name="found"/>.</param>
    public static void Find(ReadOnlySpan<char> joined, Passage passage, List<NamedMention> found, int firstFound)
    {
        var quoted = found.Count;
        var nextQuoted = quoted - 1;
        var limit = passage.Tokens.Count;
        for (var at = passage.Tokens.Count - 1; at >= 0; at--)
        {
            var word = passage.Tokens[at].Range;
            var mayBeginDrive = NamedDrives.MayBeginWith(joined[word.Start]);
            if (!mayBeginDrive && !HeadNouns.All.MayEndWith(joined[word.End - 1]))
            {
                continue;
            }

            while (nextQuoted >= firstFound && found[nextQuoted].FirstToken > at)
            {
                nextQuoted--;
            }

            if (at >= limit || (nextQuoted >= firstFound && at < found[nextQuoted].EndToken))
            {
                continue;
            }

            var floor = nextQuoted >= firstFound ? found[nextQuoted].EndToken : 0;
            var mention = (mayBeginDrive ? ReadDrive(joined, passage, at) : null) ?? ReadHead(joined, passage, at, floor);
            if (mention is not null && mention.EndToken <= limit)
            {
                found.Add(mention);
                limit = mention.FirstToken;
            }
        }

        if (found.Count > firstFound + 1)
        {
            found.Sort(firstFound, found.Count - firstFound, s_byStart);
        }
    }

    private static NamedMention? ReadDrive(ReadOnlySpan<char> joined, Passage passage, int at)
    {
        if (!NamedDrives.EndsAt(joined, passage, at, out var range))
        {
            return null;
        }

        var end = at;
        while (end < passage.Tokens.Count && passage.Tokens[end].Range.End <= range.End)
        {
            end++;
        }

        var kind = NamedDrives.Kind(range.In(joined));
        if (end < passage.Tokens.Count && kind == "other"
            && HeadNouns.All.LongestSuffix(passage.Tokens[end].Word(joined), out var head) == passage.Tokens[end].Range.Length)
        {
            kind = head.Kind;
            end++;
        }

        return NamedMention.Of(joined, passage, at, end, kind);
    }

    private static NamedMention? ReadHead(ReadOnlySpan<char> joined, Passage passage, int at, int floor)
    {
        var tokens = passage.Tokens;
        if (!HeadNouns.All.MayEndWith(joined[tokens[at].Range.End - 1]) || !tokens[at].IsNominal(joined) || tokens[at].Tag == PartOfSpeech.Punctuation)
        {
            return null;
        }

        var start = tokens[Math.Max(floor, at - 2)].Range.Start;
        var length = HeadNouns.All.LongestSuffix(joined.Slice(start, tokens[at].Range.End - start), out var head);
        if (length == 0 || (length == 1 && tokens[at].Range.Length > 1) || head.Use == HeadNounUse.Quoted || !EndsName(joined, passage, at, joined.Slice(tokens[at].Range.End - length, length), head))
        {
            return null;
        }

        var attributes = AttributeReader.Read(joined, passage, at, tokens[at].Range.End - length, floor);
        if (attributes.Enumeration is { } list)
        {
            return ReadEnumeration(joined, passage, at, head, attributes, list);
        }

        attributes = attributes.WithoutActor(joined, passage);
        if (!Specificity.Suffices(joined, passage, at, head, attributes))
        {
            return null;
        }

        var mention = NamedMention.Of(joined, passage, attributes.First, at + 1, head.Kind);
        return attributes.Levels is { IsCounted: true } levels ? mention with { Listed = levels.Items } : mention;
    }

    private static NamedMention? ReadEnumeration(ReadOnlySpan<char> joined, Passage passage, int at, HeadNoun head, Attributes attributes, EnumerationBefore list)
    {
        if (head.Use != HeadNounUse.Name && head.Kind != "机制")
        {
            return null;
        }

        var mention = NamedMention.Of(joined, passage, list.First, at + 1, head.Kind) with { Listed = list.Items, IsEnumeration = true };
        var isOpen = passage.Tokens[EndOf(passage, list)].Is(joined, '等');
        if (list.Items.Count == 1 || attributes.First == list.First || !isOpen)
        {
            return mention;
        }

        var name = list.Items[0].In(joined).ToString() + "等" + joined.Slice(passage.Tokens[attributes.First].Range.Start, mention.Range.End - passage.Tokens[attributes.First].Range.Start).ToString();
        return mention with { Name = name };
    }

    /// <summary>改建工程12日开工.</summary>
    private static bool IsDate(ReadOnlySpan<char> joined, Token token) =>
        token.Is(joined, '年') || token.Is(joined, '月') || token.Is(joined, '日') || token.Is(joined, '时');

    /// <summary>2.3万亩.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> joined, TokenList tokens, int point) =>
        joined[tokens[point].Range.Start] is '.' or '．' && point + 1 < tokens.Count && tokens[point + 1].Tag == PartOfSpeech.Numeral;

    // Index of the token behind a list.
    private static int EndOf(Passage passage, EnumerationBefore list)
    {
        var at = list.First;
        while (passage.Tokens[at].Range.Start < list.Items[list.Items.Count - 1].End)
        {
            at++;
        }

        return at;
    }

    /// <summary>A head noun inside a longer noun (服务平台, 项目部) or before its object is not the end of a name.</summary>
    private static bool EndsName(ReadOnlySpan<char> joined, Passage passage, int at, ReadOnlySpan<char> word, HeadNoun head)
    {
        if (at + 1 >= passage.Tokens.Count)
        {
            return true;
        }

        // 停工涉海工程31个: what is counted is a kind of thing.
        var next = passage.Tokens[at + 1];
        if (next.Tag == PartOfSpeech.Numeral && at + 2 < passage.Tokens.Count && !IsDate(joined, passage.Tokens[at + 2]) && (passage.Tokens[at + 2].Tag != PartOfSpeech.Punctuation || IsDecimal(joined, passage.Tokens, at + 2)))
        {
            return false;
        }

        if (next.Tag == PartOfSpeech.Punctuation || !next.IsNominal(joined) || LaunchWords.All.Contains(next.Word(joined)))
        {
            return true;
        }

        // 专项整治工作
        if (head.Kind == "行动" && next.Word(joined) is "工作")
        {
            return true;
        }

        if (next.Range.Length == 1 && next.Tag is PartOfSpeech.Noun or PartOfSpeech.Unknown or PartOfSpeech.MeasureWord)
        {
            return false;
        }

        var isNoun = next.Tag is PartOfSpeech.Noun or PartOfSpeech.OrganisationName or PartOfSpeech.Abbreviation;
        return VerbHeads.All.Contains(word) || head.Use == HeadNounUse.Common ? next.Tag is PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.PlaceName : !isNoun || head.Use == HeadNounUse.Name;
    }
}
