using System.Diagnostics;

namespace Broadsheet;

/// <summary>A date or period named in an article.</summary>
/// <param name="Text">The words: <c>今年4月</c>.</param>
/// <param name="Resolved">What they mean, as far as the text and the publication date decide it; otherwise <see langword="null"/>.</param>
/// <param name="Source">Where they stand.</param>
[DebuggerDisplay("{Text,nq}: {Resolved}")]
public sealed record DateMention(string Text, TimePeriod? Resolved, SourceSpan Source);
