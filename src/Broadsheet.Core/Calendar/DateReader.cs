using Broadsheet.Core.Layout;

namespace Broadsheet.Core.Calendar;

/// <summary>Finds the dates and periods of an article.</summary>
public static class DateReader
{
    /// <summary>Reads title and paragraphs of an article, resolving along the text and against its publication date.</summary>
    /// <param name="joined">The page's joined text.</param>
    /// <param name="article">The article.</param>
    /// <returns>The dates, in the order of the text.</returns>
    public static IReadOnlyList<DateExpression> Read(ReadOnlySpan<char> joined, ArticleLayout article) => [];
}
