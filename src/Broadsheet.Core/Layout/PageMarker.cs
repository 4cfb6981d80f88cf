using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>A comment that speaks to the checks and is no text of the page: <c>&lt;!-- broadsheet-disable BSH1001 --&gt;</c>.</summary>
/// <param name="Range">From <c>&lt;!--</c> to <c>--&gt;</c>, in the file.</param>
/// <param name="Content">What stands between them, without white space around it; empty for a comment that its line does not close.</param>
/// <param name="IsAlone">Whether its line holds nothing else.</param>
public sealed record PageMarker(TextRange Range, string Content, bool IsAlone);
