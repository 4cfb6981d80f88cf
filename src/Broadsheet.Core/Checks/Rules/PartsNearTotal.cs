namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1012: two parts of one make behind 其中 that fall short of their total by one digit: 路灯350盏,其中太阳能灯40盏、普通灯280盏.</summary>
/// <remarks>The text does not say that these are all parts, so something may be left out: a suggestion. Parts that make up the
/// whole for certain, and parts above it, are for <see cref="PartsAgainstTotal"/>.</remarks>
internal sealed class PartsNearTotal : IArticleRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1012", nameof(PartsNearTotal), "data", Severity.Suggestion);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        for (var i = 0; i < article.Figures.Count; i++)
        {
            var total = article.Figures[i];
            if (total.Quantity is { Value: not null, Unit: not null, Change: null, Kind: not StatisticKind.Percent }
                && PartsList.Behind(article, i) is { Completeness: Completeness.Nearly } list)
            {
                findings.Add(PartsAgainstTotal.Finding(article, Descriptor, total, list.Parts));
            }
        }
    }
}
