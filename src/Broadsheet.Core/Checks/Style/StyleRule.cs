using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Style;

/// <summary>A rule of house style: it looks at the words of one block at a time, and what it finds is to be written otherwise.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="name">The rule's name.</param>
internal abstract class StyleRule(string id, string name) : IArticleRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(id, name, "style", Severity.Suggestion);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var block in article.Blocks)
        {
            CheckBlock(article, text, block, findings);
        }
    }

    /// <summary>Checks a title line, heading or paragraph.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">The joined text.</param>
    /// <param name="block">The block.</param>
    /// <param name="findings">Takes the findings, in the order of the text.</param>
    protected abstract void CheckBlock(ArticleReading article, ReadOnlySpan<char> text, TextRange block, ICollection<Finding> findings);

    /// <summary>Makes the finding that words are to be written otherwise.</summary>
    /// <param name="article">The article.</param>
    /// <param name="at">The words.</param>
    /// <param name="fix">How they are to be written.</param>
    /// <param name="messageKey">The message; <see langword="null"/> for the rule's only one.</param>
    /// <returns>The finding.</returns>
    protected Finding Rewrite(ArticleReading article, TextRange at, string fix, string? messageKey = null) =>
        article.Finding(Descriptor, messageKey ?? Descriptor.Name + "_Message", at, [article.Text.Text(at), fix], fix);
}
