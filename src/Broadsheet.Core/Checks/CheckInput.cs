using Broadsheet.Core.Corpus;

namespace Broadsheet.Core.Checks;

/// <summary>A page as it is checked.</summary>
/// <param name="File">The page's path, with <c>/</c> as separator.</param>
/// <param name="Page">What was read from it.</param>
/// <param name="Articles">Its articles as the rules see them.</param>
public sealed record CheckInput(string File, PageReading Page, IReadOnlyList<ArticleReading> Articles);
