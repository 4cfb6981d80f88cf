namespace Broadsheet.Core.Corpus;

/// <summary>Reads who leads a construction project from the money that goes into it.</summary>
internal static class ProjectLead
{
    private const string Project = "项目";

    /// <summary>The place whose investment in a project the text states, where it says nothing else of who leads it.</summary>
    /// <param name="kind">The program's kind.</param>
    /// <param name="figures">The figures stated about it.</param>
    /// <returns>The place, or <see langword="null"/>.</returns>
    public static string? Of(string kind, IEnumerable<Statistic> figures) =>
        kind is Project ? figures.FirstOrDefault(figure => figure.Kind == StatisticKind.Money && IsInvestment(figure.Subject))?.Place : null;

    private static bool IsInvestment(string? subject) => subject is not null && subject.EndsWith("投资", StringComparison.Ordinal);
}
