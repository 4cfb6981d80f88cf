using System.Diagnostics;

namespace Broadsheet;

/// <summary>A section heading on a line of its own inside an article.</summary>
/// <param name="Text">The heading as printed: <c>一、主要做法</c>.</param>
/// <param name="Level">1 for the outermost level of the article, 2 below it, and so on.</param>
/// <param name="Source">Where it stands.</param>
[DebuggerDisplay("{Level}: {Text,nq}")]
public sealed record Heading(string Text, int Level, SourceSpan Source);
