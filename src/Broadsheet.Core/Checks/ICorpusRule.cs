namespace Broadsheet.Core.Checks;

/// <summary>A rule that needs the whole corpus to decide.</summary>
internal interface ICorpusRule
{
    /// <summary>The rule's id, name and severity.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>Checks a corpus.</summary>
    /// <param name="articles">Its articles, in corpus order.</param>
    /// <param name="findings">Takes the findings.</param>
    void Check(IReadOnlyList<ArticleReading> articles, ICollection<Finding> findings);
}
