using Broadsheet.Core.Layout;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Reads the measures that the numbered paragraphs of an article name in their opening words.</summary>
/// <remarks>Where an article's title names a program, and its paragraphs (一), (二), (三) each open with a quoted name and a
/// comma (“一条龙”服务,方便群众), the names are the parts of that program, and who leads it leads them.</remarks>
internal static class NamedMeasures
{
    private const int LongestMarker = 5;
    private const int LongestTail = 6;
    private const int FewestMeasures = 3;

    /// <summary>Adds the measures of each article to the programs of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="entities">The programs' mentions.</param>
    /// <param name="mentions">The mentions in the order of the text.</param>
    /// <param name="programs">The programs; those that measures belong to are replaced.</param>
    public static void Apply(PageLayout page, List<Passage> passages, List<ProgramEntity> entities, MentionIndex mentions, List<PageProgram> programs)
    {
        var joined = page.Text.Joined.AsSpan();
        var measures = new List<TextRange>();
        var next = 0;
        for (var article = 0; article < page.Articles.Count; article++)
        {
            measures.Clear();
            for (; next < passages.Count && passages[next].Article == article; next++)
            {
                // A second list of such paragraphs names other measures; the first is the program's own.
                if (Measure(joined, passages[next]) is { } measure)
                {
                    measures.Add(measure);
                }
                else if (measures.Count > 0 && measures.Count < FewestMeasures && IsNumbered(joined, passages[next]))
                {
                    measures.Clear();
                }
            }

            var title = -1;
            foreach (var line in page.Articles[article].TitleLines)
            {
                title = title < 0 ? mentions.FirstIn(line) : title;
            }

            if (title >= 0 && measures.Count >= FewestMeasures)
            {
                Assign(joined, title, measures, entities, mentions, programs);
            }
        }
    }

    private static void Assign(
        ReadOnlySpan<char> joined, int title, List<TextRange> measures, List<ProgramEntity> entities, MentionIndex mentions, List<PageProgram> programs)
    {
        var components = new List<string>();
        foreach (var measure in measures)
        {
            components.Add(measure.In(joined).ToString());
            var named = mentions.FirstIn(measure);
            if (named >= 0 && programs[named].Lead is null && measure.Contains(entities[named].Mentions[0].Range.Start))
            {
                programs[named] = programs[named] with { Lead = programs[title].Lead };
            }
        }

        if (programs[title].Components.Count == 0)
        {
            programs[title] = programs[title] with { Components = new(components) };
        }
    }

    /// <summary>(二)“一站式”服务,…: the quoted name and what follows it up to the comma.</summary>
    private static TextRange? Measure(ReadOnlySpan<char> joined, Passage passage)
    {
        var tokens = passage.Tokens;
        var open = MarkerEnd(joined, passage);
        if (open == 0 || open >= tokens.Count || passage.Closing[open] <= open + 1)
        {
            return null;
        }

        for (var at = passage.Closing[open] + 1; at < tokens.Count; at++)
        {
            if (tokens[at].EndsClause(joined))
            {
                return new(tokens[open].Range.Start, tokens[at].Range.Start);
            }

            if (tokens[at].Range.End - tokens[passage.Closing[open]].Range.End > LongestTail)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsNumbered(ReadOnlySpan<char> joined, Passage passage) => MarkerEnd(joined, passage) > 0;

    /// <summary>Index of the token after (一), 1. or 一、; 0 if the passage opens with none.</summary>
    private static int MarkerEnd(ReadOnlySpan<char> joined, Passage passage)
    {
        var tokens = passage.Tokens;
        var hasNumber = false;
        for (var at = 0; at < tokens.Count && at < LongestMarker; at++)
        {
            var first = joined[tokens[at].Range.Start];
            if (tokens[at].Tag == PartOfSpeech.Numeral)
            {
                hasNumber = true;
            }
            else if (first is ')' or '）' or '、' or '.' or '．')
            {
                return hasNumber ? at + 1 : 0;
            }
            else if (first is not ('(' or '（'))
            {
                return 0;
            }
        }

        return 0;
    }
}
