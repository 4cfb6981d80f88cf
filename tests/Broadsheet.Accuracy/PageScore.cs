namespace Broadsheet.Accuracy;

/// <summary>How well one page, or all of them, were read.</summary>
public sealed class PageScore
{
    /// <summary>The tallies by measure; recall and precision are apart, F1 is computed from both.</summary>
    public SortedDictionary<string, Tally> Measures { get; } = new(StringComparer.Ordinal);

    /// <summary>What came out wrong, a line each.</summary>
    public List<string> Failures { get; } = [];

    /// <summary>Counts one case of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="isRight">Whether it came out right.</param>
    /// <param name="failure">What to say when it did not.</param>
    public void Add(string measure, bool isRight, Func<string> failure)
    {
        Measures.TryGetValue(measure, out var tally);
        Measures[measure] = tally.Add(isRight);
        if (!isRight)
        {
            Failures.Add(measure + ": " + failure());
        }
    }

    /// <summary>Adds the tallies of another score.</summary>
    /// <param name="other">The other score.</param>
    public void Add(PageScore other)
    {
        foreach (var (measure, tally) in other.Measures)
        {
            Measures.TryGetValue(measure, out var sum);
            Measures[measure] = sum + tally;
        }
    }

    /// <summary>The harmonic mean of a measure's recall and precision.</summary>
    /// <param name="measure">The measure's name without <c>recall</c> and <c>precision</c>.</param>
    /// <returns>F1, 0 to 1.</returns>
    public double F1(string measure)
    {
        var recall = Measures.GetValueOrDefault(measure + " recall").Share;
        var precision = Measures.GetValueOrDefault(measure + " precision").Share;
        return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }
}
