namespace Broadsheet.Core.Checks;

/// <summary>A rule that needs one article to decide.</summary>
internal interface IArticleRule
{
    /// <summary>The rule's id, name and severity.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>Checks an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="findings">Takes the findings, in the order of the text.</param>
    void Check(ArticleReading article, ICollection<Finding> findings);
}
