namespace Broadsheet.Core.Attribution;

/// <summary>What stands to the left of a figure in its clause, once the words between are skipped.</summary>
internal struct LeftContext
{
    /// <summary>The unit that the skipping stopped at; before the clause's first unit when nothing is left.</summary>
    public int Unit;

    /// <summary>The clause's first unit.</summary>
    public int ClauseStart;

    /// <summary>The unit nearest to the figure that was skipped as a verb of change, or -1.</summary>
    public int Change;

    /// <summary>The distributive word skipped (每人), or -1.</summary>
    public int Each;

    /// <summary>Whether a verb such as 达 or 为 was skipped.</summary>
    public bool Linked;

    /// <summary>Whether a comparison was skipped.</summary>
    public bool Compared;

    /// <summary>Whether 占 was skipped.</summary>
    public bool Shared;

    /// <summary>Whether 分别 was skipped.</summary>
    public bool Distributed;

    /// <summary>Whether the words skipped say that the figure goes on speaking about something named before.</summary>
    public readonly bool Continues => Change >= 0 || Linked || Compared || Shared || Each >= 0;
}
