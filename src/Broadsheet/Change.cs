namespace Broadsheet;

/// <summary>The direction of a figure that states a change rather than a level.</summary>
public enum Change
{
    /// <summary>The measure grew by the figure: <c>增长5.2%</c>.</summary>
    Increase,

    /// <summary>The measure fell by the figure: <c>下降3个百分点</c>.</summary>
    Decrease,
}
