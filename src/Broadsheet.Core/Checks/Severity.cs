namespace Broadsheet.Core.Checks;

/// <summary>How much a finding weighs; the order is that of the weight.</summary>
public enum Severity
{
    /// <summary>Not shown.</summary>
    Hidden,

    /// <summary>Worth a look; may be right as it stands.</summary>
    Suggestion,

    /// <summary>A contradiction in the text.</summary>
    Warning,

    /// <summary>Fails the build.</summary>
    Error,
}
