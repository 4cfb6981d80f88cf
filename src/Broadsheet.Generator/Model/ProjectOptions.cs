namespace Broadsheet.Generator.Model;

/// <summary>What the project's properties say about the emitted code.</summary>
/// <param name="Namespace">The namespace of the emitted types.</param>
/// <param name="IsPublic">Whether they are public rather than internal.</param>
internal sealed record ProjectOptions(string Namespace, bool IsPublic)
{
    /// <summary>The accessibility of the emitted types.</summary>
    internal string Accessibility => IsPublic ? "public" : "internal";
}
