using Broadsheet.Core.Calendar;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Quantities;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Programs;

/// <summary>Finds the programs named on a page.</summary>
public static class ProgramReader
{
    /// <summary>Reads the programs of a page and merges the mentions that name the same one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="quantities">The figures of each article.</param>
    /// <param name="dates">The dates of each article.</param>
    /// <returns>The programs, in the order of their first mention.</returns>
    public static IReadOnlyList<PageProgram> Read(
        PageLayout page,
        IReadOnlyList<IReadOnlyList<Quantity>> quantities,
        IReadOnlyList<IReadOnlyList<DateExpression>> dates)
    {
        using var words = new SegmentedPage(page.Text.Joined.AsSpan(), page.Articles);
        return Read(page, words, quantities, dates);
    }

    /// <summary>Reads the programs of a page that is cut into words.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">Its words.</param>
    /// <param name="quantities">The figures of each article.</param>
    /// <param name="dates">The dates of each article.</param>
    /// <returns>The programs, in the order of their first mention.</returns>
    internal static IReadOnlyList<PageProgram> Read(
        PageLayout page,
        SegmentedPage words,
        IReadOnlyList<IReadOnlyList<Quantity>> quantities,
        IReadOnlyList<IReadOnlyList<DateExpression>> dates)
    {
        var joined = page.Text.Joined.AsSpan();
        var passages = Passage.Of(joined, words);
        var mentions = new List<NamedMention>();
        foreach (var passage in passages)
        {
            if (!passage.IsColumn)
            {
                var first = mentions.Count;
                QuotedNameFinder.Find(joined, passage, mentions);
                CompoundNameFinder.Find(joined, passage, mentions, first);
            }
        }

        if (mentions.Count == 0)
        {
            return [];
        }

        var entities = MentionGroups.Group(joined, passages, mentions);
        var index = new MentionIndex(entities);
        var figures = FigureAssignment.Assign(page, passages, entities, index, quantities);
        var programs = new List<PageProgram>(entities.Count);
        for (var i = 0; i < entities.Count; i++)
        {
            programs.Add(ProgramDescription.Describe(joined, entities[i], figures[i], dates, index));
        }

        NamedMeasures.Apply(page, passages, entities, index, programs);
        return programs;
    }
}
