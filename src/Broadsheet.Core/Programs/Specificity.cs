using Broadsheet.Core.Lexicon;

namespace Broadsheet.Core.Programs;

/// <summary>Whether the attributes of a head noun make a name of it.</summary>
internal static class Specificity
{
    private const int ShortestAttributes = 4;

    // 新型农村合作医疗制度 needs no verb of doing beside it.
    private const int ProperLength = 5;

    // So many attributes make a name even if each is an everyday word: 农业技术推广服务体系改革与建设项目.
    private const int LongAttributes = 9;

    // 农村公路改造工程 and 依托社区治理综合平台 are names, 基层社会治理体系 is none.
    private const int LongConcreteAttributes = 6;

    /// <summary>Weighs the attributes.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="last">Index of the head noun's last token.</param>
    /// <param name="head">The head noun.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <returns><see langword="true"/> if they make a name.</returns>
    public static bool Suffices(ReadOnlySpan<char> joined, Passage passage, int last, HeadNoun head, Attributes attributes)
    {
        var start = passage.Tokens[attributes.First].Range.Start;
        var length = attributes.HeadStart - start;
        if (attributes.Boundary == NameBoundary.Generic || length < 2)
        {
            return false;
        }

        if (attributes.Levels is not null)
        {
            return true;
        }

        var isConcrete = head.Kind is "工程" or "行动" || (head.Kind == "平台" && attributes.Boundary == NameBoundary.Introduced);
        var specific = length >= (isConcrete ? LongConcreteAttributes : LongAttributes) ? length : SpecificLength(joined, passage, attributes);
        if (head.Use == HeadNounUse.Name)
        {
            return length >= ShortestAttributes ? specific >= LeastSpecific(head, attributes) : specific >= 2 && attributes.Boundary == NameBoundary.Introduced && IsOfNamedKind(joined, passage, last, attributes);
        }

        if (length >= ProperLength && specific >= 4 && (attributes.Boundary == NameBoundary.Demonstrative || head.Kind is "机制" or "other"))
        {
            return true;
        }

        // 推行帮办代办制度: what is introduced as a system is one, as it is where it is called a mechanism.
        return length >= ShortestAttributes && specific >= (head.Kind == "机制" && attributes.Boundary == NameBoundary.Introduced ? 2 : 3)
            && (attributes.Boundary == NameBoundary.Introduced || IsLaunched(joined, passage, last));
    }

    /// <summary>Without a verb before it, 投诉平台 takes more than with one.</summary>
    private static int LeastSpecific(HeadNoun head, Attributes attributes) =>
        attributes.Boundary is NameBoundary.Clause or NameBoundary.Of && head.Kind is "体系" or "机制" or "平台" or "模式" ? 3 : 2;

    /// <summary>首接负责制 and 脱贫攻坚战 need no more: their head nouns are names of kinds by themselves.</summary>
    private static bool IsOfNamedKind(ReadOnlySpan<char> joined, Passage passage, int last, Attributes attributes) =>
        joined[passage.Tokens[last].Range.End - 1] is '制' or '战' && passage.Tokens[last].Range.End - attributes.HeadStart == 3;

    private static int SpecificLength(ReadOnlySpan<char> joined, Passage passage, Attributes attributes)
    {
        var specific = 0;
        for (var at = attributes.First; at <= attributes.Head; at++)
        {
            var range = passage.Tokens[at].Range;
            var end = Math.Min(range.End, attributes.HeadStart);
            var word = joined.Slice(range.Start, Math.Max(0, end - range.Start));
            if (word.Length > 0 && passage.Tokens[at].Tag != PartOfSpeech.Punctuation && !GenericModifiers.All.Contains(word))
            {
                specific += word.Length;
            }
        }

        return specific;
    }

    private static bool IsLaunched(ReadOnlySpan<char> joined, Passage passage, int last) =>
        (last + 1 < passage.Tokens.Count && LaunchWords.All.Contains(passage.Tokens[last + 1].Word(joined)))
        || LaunchReader.IsBegunAfter(joined, passage, last + 1);
}
