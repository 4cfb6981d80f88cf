using Broadsheet.Core.Calendar;
using Broadsheet.Core.Layout;
using Broadsheet.Core.Quantities;

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
        IReadOnlyList<IReadOnlyList<DateExpression>> dates) => [];
}
