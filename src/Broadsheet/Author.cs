using System.Diagnostics;

namespace Broadsheet;

/// <summary>One person named in an article's byline.</summary>
/// <param name="Name">The name without spaces set between its characters: <c>颜庆明</c>.</param>
/// <param name="Place">Place or employer given with the name (<c>颜庆明(市区)</c>), or <see langword="null"/>.</param>
/// <param name="Role">The role as printed (<c>图/文</c>, <c>记者</c>, <c>通讯员</c>, <c>摄</c>), or <see langword="null"/>.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Author(string Name, string? Place = null, string? Role = null)
{
    /// <summary>Prints the author as a byline does: <c>颜庆明(市区)</c>.</summary>
    /// <returns>Role, name and place.</returns>
    public override string ToString() =>
        (Role is null ? "" : Role + " ") + Name + (Place is null ? "" : "(" + Place + ")");
}
