namespace Broadsheet.Core.Checks.Baselines;

/// <summary>What a finding is known by from one version of a page to the next: nothing in it is a position.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Article">The article's title; for what is wrong with a file as input, the file.</param>
/// <param name="Subject">The words the finding is located at, or those around a mark that stands alone.</param>
/// <param name="Values">The other words it rests on, in the order of the finding.</param>
public sealed record Fingerprint(string Rule, string Article, string Subject, ValueList<string> Values) : IComparable<Fingerprint>
{
    /// <summary>The fingerprint of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>Its fingerprint.</returns>
    public static Fingerprint Of(Finding finding) =>
        new(finding.Rule.Id, finding.Article ?? finding.Source.File, finding.Subject, new(finding.Related.Select(related => related.Text)));

    /// <summary>Orders by article, rule, subject and values, by code unit.</summary>
    /// <param name="other">The other fingerprint.</param>
    /// <returns>Below zero when this one comes first.</returns>
    public int CompareTo(Fingerprint? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Article, other.Article);
        order = order != 0 ? order : string.CompareOrdinal(Rule, other.Rule);
        order = order != 0 ? order : string.CompareOrdinal(Subject, other.Subject);
        for (var i = 0; order == 0 && i < Math.Min(Values.Count, other.Values.Count); i++)
        {
            order = string.CompareOrdinal(Values[i], other.Values[i]);
        }

        return order != 0 ? order : Values.Count.CompareTo(other.Values.Count);
    }
}
