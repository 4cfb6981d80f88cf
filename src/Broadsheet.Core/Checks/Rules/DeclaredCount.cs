using Broadsheet.Core.Text;

namespace Broadsheet.Core.Checks.Rules;

/// <summary>BSH1001: a number that says how many items a list has, beside a list that has more or fewer.</summary>
/// <remarks>Judged are lists that the text sets against the number itself: right before it (石鼓、长坡、根子三个乡镇),
/// as levels (县镇村三级), as a quoted set name (有牌子、有场所“两有”目标), in brackets or behind a colon
/// (“五级”(省-市-县-镇-村), 三大任务:一是… 二是… 三是…). Lists that end in 等, examples (例如, 包括) and set names without
/// a list are left alone, and so is a list whose last item is a predicate: there the number counts something else.</remarks>
internal sealed class DeclaredCount : IArticleRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new("BSH1001", nameof(DeclaredCount), "data", Severity.Warning);

    /// <inheritdoc/>
    public void Check(ArticleReading article, ICollection<Finding> findings)
    {
        var text = article.Text.Joined.AsSpan();
        foreach (var block in article.Blocks)
        {
            for (var at = CountedSet.Next(text, block.Start, block.End); at < block.End; at = CountedSet.Next(text, at + 1, block.End))
            {
                if (!CountedSet.TryRead(text, block, at, out var set) || CountsCharacters(text, set))
                {
                    continue;
                }

                var list = SetListing.Before(text, block, set) ?? SetListing.After(text, block, set);
                if (list is not null && list.Count != set.Count)
                {
                    findings.Add(article.Finding(
                        Descriptor,
                        nameof(DeclaredCount) + "_Message",
                        set.Range,
                        [article.Text.Text(set.Range), list.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), article.Text.Text(list.Range)],
                        related: [list.Range]));
                }

                at = set.Range.End - 1;
            }
        }
    }

    /// <summary>“忠诚、干净、担当”六个字.</summary>
    private static bool CountsCharacters(ReadOnlySpan<char> text, CountedSet set) => set.Range.End < text.Length && text[set.Range.End] == '字';
}
