namespace Broadsheet.Core.Attribution;

/// <summary>A run of a sentence's units.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">The unit after the last.</param>
internal readonly record struct Phrase(int Start, int End)
{
    /// <summary>No units.</summary>
    public static Phrase None => default;

    /// <summary>Whether there are no units.</summary>
    public bool IsEmpty => Start >= End;
}
