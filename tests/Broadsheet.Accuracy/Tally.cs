namespace Broadsheet.Accuracy;

/// <summary>How many of a measure's cases came out right.</summary>
/// <param name="Right">Those that did.</param>
/// <param name="Of">All cases.</param>
public readonly record struct Tally(int Right, int Of)
{
    /// <summary>The share that came out right; 1 without a case.</summary>
    public double Share => Of == 0 ? 1 : (double)Right / Of;

    /// <summary>Adds the cases of another tally.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other.</param>
    public static Tally operator +(Tally left, Tally right) => new(left.Right + right.Right, left.Of + right.Of);

    /// <summary>Counts one case.</summary>
    /// <param name="isRight">Whether it came out right.</param>
    /// <returns>The tally with it.</returns>
    public Tally Add(bool isRight) => new(Right + (isRight ? 1 : 0), Of + 1);
}
