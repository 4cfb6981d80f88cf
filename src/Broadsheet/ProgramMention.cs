using System.Diagnostics;

namespace Broadsheet;

/// <summary>A place in a page where a program is named.</summary>
/// <param name="ArticleId">The <see cref="Article.Id"/> of the article that names it; its column line counts as part of the article.</param>
/// <param name="Text">The words that name it, on one line: <c>“五大员”倡议</c>.</param>
/// <param name="Source">Where they stand.</param>
[DebuggerDisplay("{Text,nq} in {ArticleId,nq}")]
public sealed record ProgramMention(string ArticleId, string Text, SourceSpan Source);
