using System.Diagnostics;

namespace Broadsheet;

/// <summary>A paragraph of an article's body, hard line breaks inside sentences healed.</summary>
/// <param name="Text">The text on one line.</param>
/// <param name="Source">Where it stands; the span covers the line breaks that <paramref name="Text"/> does not have.</param>
[DebuggerDisplay("{Text,nq}")]
public sealed record Paragraph(string Text, SourceSpan Source);
