using Broadsheet.Core.Checks.Markers;

namespace Broadsheet.Core.Corpus;

/// <summary>Everything read from one page.</summary>
/// <param name="Articles">The articles, in the order of the page.</param>
/// <param name="Programs">The programs the page names, before they are merged over the corpus.</param>
/// <param name="Problems">What is wrong with the page as input.</param>
public sealed record PageReading(ValueList<Article> Articles, ValueList<Program> Programs, ValueList<InputProblem> Problems)
{
    /// <summary>The comments that silence rules, in the order of the page.</summary>
    public ValueList<SuppressionMarker> Markers { get; init; } = ValueList<SuppressionMarker>.Empty;
}
