namespace Broadsheet.Core.Checks;

/// <summary>Where the rules are documented.</summary>
public static class RuleLinks
{
    /// <summary>The page of a rule.</summary>
    /// <param name="id">The rule's id.</param>
    /// <returns>Its address.</returns>
    public static string Of(string id) => $"https://github.com/broadsheet-net/broadsheet/blob/main/docs/rules/{id}.md";
}
