using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Gives figures to the programs they are stated about.</summary>
/// <remarks>A figure belongs to the program that it describes (总投资3亿元的…项目); else to the last one named before it in
/// the same part of its sentence (分号 and 冒号 divide the parts); else to the first one named after it in its clause.</remarks>
internal static class FigureAssignment
{
    /// <summary>Assigns the figures of a page.</summary>
    /// <param name="joined">The joined text.</param>
    /// <param name="entities">The programs of the page.</param>
    /// <param name="quantities">The figures of each article.</param>
    /// <returns>The figures of each program, in the order of the text.</returns>
    public static List<TextRange>[] Assign(ReadOnlySpan<char> joined, List<ProgramEntity> entities, IReadOnlyList<IReadOnlyList<Quantity>> quantities)
    {
        var figures = new List<TextRange>[entities.Count];
        var mentions = new List<KeyValuePair<TextRange, int>>();
        for (var i = 0; i < entities.Count; i++)
        {
            figures[i] = [];
            foreach (var mention in entities[i].Mentions)
            {
                mentions.Add(new(mention.Range, i));
            }
        }

        mentions.Sort(static (a, b) => a.Key.Start.CompareTo(b.Key.Start));
        var next = 0;
        foreach (var article in quantities)
        {
            foreach (var quantity in article)
            {
                while (next < mentions.Count && mentions[next].Key.Start <= quantity.Range.Start)
                {
                    next++;
                }

                if (next < mentions.Count && Describes(joined, quantity.Range.End, mentions[next].Key.Start))
                {
                    figures[mentions[next].Value].Add(quantity.Range);
                }
                else if (next > 0 && !IsDivided(joined, mentions[next - 1].Key.Start, quantity.Range.Start, clause: false))
                {
                    figures[mentions[next - 1].Value].Add(quantity.Range);
                }
                else if (next < mentions.Count && !IsDivided(joined, quantity.Range.End, mentions[next].Key.Start, clause: true))
                {
                    figures[mentions[next].Value].Add(quantity.Range);
                }
            }
        }

        return figures;
    }

    /// <summary>总投资5799万元的…项目: a figure that describes the name after it.</summary>
    private static bool Describes(ReadOnlySpan<char> joined, int end, int start)
    {
        const int Near = 8;
        return start > end && start - end <= Near && joined[start - 1] is '的' or '“' && !IsDivided(joined, end, start, clause: true)
            && joined.Slice(end, start - end).IndexOf('的') >= 0;
    }

    /// <summary>Whether the end of a part of a sentence, or of a clause, lies between two places; far apart counts as one.</summary>
    private static bool IsDivided(ReadOnlySpan<char> joined, int start, int end, bool clause)
    {
        const int Far = 100;
        if (end - start > Far)
        {
            return true;
        }

        for (var i = start; i < end; i++)
        {
            if (joined[i] is '。' or ';' or '；' or '！' or '!' or '？' or '?' or '\n' or '\r' or '》' or ':' or '：' || (clause && joined[i] is ',' or '，' or '、'))
            {
                return true;
            }
        }

        return false;
    }
}
