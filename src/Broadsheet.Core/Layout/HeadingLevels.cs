namespace Broadsheet.Core.Layout;

/// <summary>Turns the ranks of an article's headings into levels: the outermost rank that occurs is level 1.</summary>
internal static class HeadingLevels
{
    /// <summary>Numbers the levels.</summary>
    /// <param name="headings">Headings with their ranks; 0 for a heading without a number, which is outermost.</param>
    public static IEnumerable<HeadingLayout> FromRanks(List<HeadingLayout> headings)
    {
        var ranks = new SortedSet<int>();
        foreach (var heading in headings)
        {
            _ = ranks.Add(heading.Level);
        }

        var levels = new Dictionary<int, int>();
        foreach (var rank in ranks)
        {
            levels[rank] = levels.Count + 1;
        }

        foreach (var heading in headings)
        {
            yield return heading with { Level = levels[heading.Level] };
        }
    }
}
