using Broadsheet.Core.Layout;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Gives figures to the programs they are stated about.</summary>
/// <remarks>A figure belongs to the program that it describes (总投资3亿元的…项目); else to the last one named before it in
/// the same part of its sentence (分号 and 冒号 divide the parts); else to the first one named after it in its clause; else
/// to the one that the sentences around it are about (<see cref="SentenceTopics"/>). What is counted of the thing that a
/// program builds (镇级服务站28个 of 服务站标准化建设) belongs to that program as well.</remarks>
internal static class FigureAssignment
{
    private const string PartEnds = "。;；！!？?\n\r》:：";

    private static readonly CharacterSet s_partEnds = new(PartEnds);
    private static readonly CharacterSet s_clauseEnds = new(PartEnds + ",，、");

    /// <summary>Assigns the figures of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="entities">The programs of the page.</param>
    /// <param name="mentions">Their mentions.</param>
    /// <param name="quantities">The figures of each article.</param>
    /// <returns>The figures of each program, in the order of the text.</returns>
    public static List<TextRange>[] Assign(
        PageLayout page,
        List<Passage> passages,
        List<ProgramEntity> entities,
        MentionIndex mentions,
        IReadOnlyList<IReadOnlyList<Quantity>> quantities)
    {
        if (entities.Count == 0)
        {
            return [];
        }

        var joined = page.Text.Joined.AsSpan();
        var figures = new List<TextRange>[entities.Count];
        for (var i = 0; i < entities.Count; i++)
        {
            figures[i] = [];
        }

        var topics = new SentenceTopics(page, passages, mentions);
        var built = new BuiltThings(entities);
        for (var article = 0; article < quantities.Count; article++)
        {
            foreach (var quantity in quantities[article])
            {
                var figure = quantity.Range;
                var owner = Owner(joined, mentions, figure, entities);
                var about = topics.Of(joined, article, figure, isOwned: owner >= 0);
                var thing = built.CountedBy(joined, article, figure);
                Add(figures, owner, figure);
                Add(figures, about, figure);
                Add(figures, thing, figure);
            }
        }

        return figures;
    }

    private static void Add(List<TextRange>[] figures, int program, TextRange figure)
    {
        if (program >= 0 && (figures[program].Count == 0 || figures[program][figures[program].Count - 1] != figure))
        {
            figures[program].Add(figure);
        }
    }

    private static int Owner(ReadOnlySpan<char> joined, MentionIndex mentions, TextRange figure, List<ProgramEntity> entities)
    {
        var next = mentions.FirstFrom(figure.Start + 1);
        if (next < mentions.Count && Describes(joined, figure.End, mentions.Range(next).Start))
        {
            return mentions.Program(next);
        }

        if (next > 0 && !IsDivided(joined, mentions.Range(next - 1).Start, figure.Start, clause: false))
        {
            return mentions.Program(next - 1);
        }

        // 建成服务站8个,实现“五有”目标: the sentence says how far a goal is reached before it names it.
        return next < mentions.Count && !IsDivided(joined, figure.End, mentions.Range(next).Start, clause: !IsGoal(entities[mentions.Program(next)]))
            ? mentions.Program(next)
            : -1;
    }

    private static bool IsGoal(ProgramEntity entity) => entity.Mentions[0].Name.EndsWith("目标", StringComparison.Ordinal);

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

        return end > start && (clause ? s_clauseEnds : s_partEnds).FirstIn(joined.Slice(start, end - start)) >= 0;
    }
}
