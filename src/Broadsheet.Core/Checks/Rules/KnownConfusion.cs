using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH3005: a word that is known to be written for another: 落实…副署 for 部署.</summary>
/// <remarks>The table is <see cref="Confusions"/>. A suggestion, since a quotation or a pun may mean the word as it stands.</remarks>
internal sealed class KnownConfusion : IArticleRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH3005", nameof(KnownConfusion), "data", Severity.Suggestion);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var block in article.Blocks)
        {
            for (var at = Confusions.Next(text, block.Start, block.End); at < block.End; at = Confusions.Next(text, at + 1, block.End))
            {
                if (Confusions.TryFind(text.Slice(0, block.End), at, out var confusion))
                {
                    var range = new TextRange(at, at + confusion.Wrong.Length);
                    findings.Add(article.Finding(
                        Descriptor, nameof(KnownConfusion) + "_Message", range, [confusion.Wrong, confusion.Right], fix: confusion.Right));
                    at = range.End - 1;
                }
            }
        }
    }
}
